"""The dialog that makes a register."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press, write
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle
from tracker.services.register import open_register
from tracker.ui.desk_context import Context
from tracker.ui.new_register import NewRegisterDialog


@pytest.fixture
def dialog(context: Context, qtbot: QtBot, tmp_path: Path) -> NewRegisterDialog:
    made = NewRegisterDialog(context, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    made.folder.setText(str(tmp_path))
    return made


def test_every_control_has_a_name(dialog: NewRegisterDialog) -> None:
    assert nameless(dialog) == []


def test_a_register_is_made_by_key(dialog: NewRegisterDialog, context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    write(dialog.name, "Reoffending policy")
    write(dialog.person, "A. Clerk")
    made: list[Path] = []
    dialog.made.connect(made.append)
    press(dialog.person, Qt.Key.Key_Return)
    settle(context)
    assert made == [tmp_path / "Reoffending policy.register"]
    assert context.settings.now.person == "A. Clerk"
    assert not dialog.isVisible()
    with open_register(made[0], home=context.home) as register:
        assert register.name == "Reoffending policy"


def test_documents_are_suggested(context: Context, qtbot: QtBot) -> None:
    dialog = NewRegisterDialog(context, None)
    qtbot.addWidget(dialog)
    assert Path(dialog.folder.text()).is_absolute()


def test_the_folder_can_be_chosen(dialog: NewRegisterDialog, voice: RecordedVoice, tmp_path: Path) -> None:
    voice.chosen.append(tmp_path / "elsewhere")
    press(dialog.browse, Qt.Key.Key_Space)
    assert dialog.folder.text() == str(tmp_path / "elsewhere")


@pytest.mark.parametrize("name", ["", "a/b", "a:b", ".hidden"])
def test_a_name_must_be_fit_for_a_folder(dialog: NewRegisterDialog, name: str) -> None:
    write(dialog.person, "A. Clerk")
    write(dialog.name, name)
    assert not dialog.submit_button.isEnabled()


def test_a_name_with_a_full_stop_is_kept_whole(dialog: NewRegisterDialog, context: Context, tmp_path: Path) -> None:
    write(dialog.name, "Prisons v1.2")
    write(dialog.person, "A. Clerk")
    press(dialog.name, Qt.Key.Key_Return)
    settle(context)
    assert (tmp_path / "Prisons v1.2.register").is_dir()


def test_a_place_that_is_taken_is_refused_and_nothing_typed_is_lost(
    dialog: NewRegisterDialog, context: Context, tmp_path: Path
) -> None:
    (tmp_path / "Office.register").mkdir()
    write(dialog.name, "Office")
    write(dialog.person, "A. Clerk")
    press(dialog.name, Qt.Key.Key_Return)
    settle(context)
    assert "is there already" in dialog.refusal.text()
    assert dialog.isVisible()
    assert dialog.name.text() == "Office"
    assert dialog.submit_button.isEnabled()
