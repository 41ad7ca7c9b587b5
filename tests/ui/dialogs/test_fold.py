"""A line that unfolds what is seldom needed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press, press_letter, write
from tests.ui.recorder import RecordedVoice
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.fold import Fold
from tracker.ui.dialogs.form import FormDialog


@pytest.fixture
def folded(context: Context, qtbot: QtBot) -> tuple[FormDialog, Fold, QLineEdit]:
    dialog = FormDialog(context, None, "Question", "Answer")
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.add_field("&Name", QLineEdit())
    fold, page = Fold(dialog, "&More"), QLineEdit()
    dialog.add_field("&Page", page)
    fold.hold(page)
    dialog.begin()
    dialog.open()
    return dialog, fold, page


def test_its_key_unfolds_and_goes_there(folded: tuple[FormDialog, Fold, QLineEdit]) -> None:
    dialog, fold, page = folded
    assert (page.isVisible(), fold.accessibleDescription()) == (False, "folded")
    press_letter(dialog, Qt.Key.Key_M)
    assert (page.isVisible(), fold.accessibleDescription()) == (True, "unfolded")
    assert dialog.focusWidget() is page
    press_letter(dialog, Qt.Key.Key_M)
    assert not page.isVisible()
    assert nameless(dialog) == []


def test_to_unfold_is_no_change_and_what_is_written_is_one(
    folded: tuple[FormDialog, Fold, QLineEdit], voice: RecordedVoice
) -> None:
    dialog, _, page = folded
    press_letter(dialog, Qt.Key.Key_M)
    assert not dialog.is_changed()
    write(page, "12")
    press_letter(dialog, Qt.Key.Key_M)
    assert dialog.is_changed()
    press(dialog, Qt.Key.Key_Escape)
    assert len(voice.asked) == 1
