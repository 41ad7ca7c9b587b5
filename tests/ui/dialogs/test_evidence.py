"""The dialog for evidence."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.conftest import Desk
from tests.ui.keys import press, press_letter, write
from tests.ui.waiting import settle
from tracker.services.evidence import evidence_copy
from tracker.services.ledger import EvidenceFile
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.evidence import EvidenceDialog, title_from

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / "board_minutes_June.txt", tmp_path / "photo 7.png"]
    for path in made:
        path.write_text(path.name, encoding="utf-8")
    return made


def opened(context: Context, office: Desk, qtbot: QtBot, files: list[Path]) -> EvidenceDialog:
    dialog = EvidenceDialog.ask_about(context, None, office.case("Lamps: NS2019/3"), files, office.told.append)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    return dialog


def test_the_day_described_has_no_default_and_must_be_given(
    context: Context, office: Desk, qtbot: QtBot, files: list[Path]
) -> None:
    dialog = opened(context, office, qtbot, files[:1])
    assert dialog.fields[0].title.text() == "board minutes June"
    assert dialog.fields[0].day.is_empty()
    assert dialog.first_fault() == "The day that the evidence describes is needed."
    assert dialog.focusWidget() is dialog.fields[0].day.edit


def test_the_file_is_named_and_describes_no_day_to_come(
    context: Context, office: Desk, qtbot: QtBot, files: list[Path]
) -> None:
    dialog = opened(context, office, qtbot, files[:1])
    assert files[0].name in [shown.text() for shown in dialog.findChildren(QLabel)]
    write(dialog.focusWidget(), "3 June 2030")
    assert dialog.first_fault() == "3 June 2030 is after today; evidence cannot describe a day in the future."


def test_a_file_is_kept_with_the_day_it_describes(
    context: Context, office: Desk, qtbot: QtBot, files: list[Path]
) -> None:
    dialog = opened(context, office, qtbot, files[:1])
    write(dialog.focusWidget(), "3 June 2026")
    press_letter(dialog, Qt.Key.Key_S)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    kept = office.detail("Lamps: NS2019/3").evidence[0]
    assert kept.evidence is not None
    assert (kept.evidence.evidence_date, kept.evidence.marking) == (date(2026, 6, 3), "OFFICIAL-SENSITIVE")
    assert evidence_copy(office.register, kept.entry_id).read_text(encoding="utf-8") == files[0].name


def test_several_files_are_asked_about_one_by_one_and_kept_together(
    context: Context, office: Desk, qtbot: QtBot, files: list[Path]
) -> None:
    dialog = opened(context, office, qtbot, files)
    write(dialog.fields[0].day.edit, "3/6/2026")
    assert dialog.first_fault() == "The day that the evidence describes is needed."
    write(dialog.fields[1].day.edit, "4/6/2026")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert [(f.title, f.evidence_date) for f in office.asked[0][1].facts if isinstance(f, EvidenceFile)] == [
        ("board minutes June", date(2026, 6, 3)),
        ("photo 7", date(2026, 6, 4)),
    ]
    assert office.told[0].words == "Lamps: NS2019/3: 2 files of evidence added"


def test_a_file_that_cannot_be_read_is_refused_in_words(
    context: Context, office: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(context, office, qtbot, [tmp_path / "gone.pdf"])
    write(dialog.fields[0].day.edit, "3/6/2026")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert "gone.pdf" in dialog.refusal.text()
    assert dialog.isVisible()


def test_a_title_is_made_from_the_name_of_the_file() -> None:
    assert title_from(Path("/a/board_minutes  June.v2.pdf")) == "board minutes June.v2"
