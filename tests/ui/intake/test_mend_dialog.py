"""The form that mends one proposal."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press, write
from tests.ui.recorder import RecordedVoice
from tracker.domain.directory import Directory
from tracker.domain.proposal import Proposal
from tracker.ui.desk_context import Context
from tracker.ui.intake.mend_dialog import MendDialog

PROPOSAL = Proposal("3", "X should:", "open the doors", "X should open the doors.", ("X",), doubts=("Lost.",))


@pytest.fixture
def dialog(context: Context, qtbot: QtBot) -> MendDialog:
    made = MendDialog(context, PROPOSAL, Directory((), None), None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    return made


def test_every_control_has_a_name(dialog: MendDialog) -> None:
    assert nameless(dialog) == []


def test_number_words_and_bodies_are_mended_by_key(dialog: MendDialog, qtbot: QtBot) -> None:
    dialog.number.selectAll()
    write(dialog.number, "4")
    dialog.words.selectAll()
    write(dialog.words, "close the doors")
    dialog.bodies.selectAll()
    write(dialog.bodies, "X")
    press(dialog.bodies, Qt.Key.Key_Return)
    write(dialog.bodies, "Y")
    with qtbot.waitSignal(dialog.mended) as told:
        press(dialog.bodies, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [Proposal("4", "X should:", "close the doors", "X should close the doors.", ("X", "Y"))]
    assert not dialog.isVisible()


def test_new_bodies_are_said(dialog: MendDialog) -> None:
    assert dialog.bodies.accessibleDescription() == "X: new body"
    dialog.bodies.clear()
    assert "Body not named" in dialog.bodies.accessibleDescription()


def test_a_recommendation_without_words_is_not_kept(dialog: MendDialog) -> None:
    dialog.words.clear()
    assert not dialog.submit_button.isEnabled()
    assert dialog.reason.text() == "The recommendation needs words."


def test_escape_after_a_change_asks_first(dialog: MendDialog, voice: RecordedVoice) -> None:
    voice.agrees = False
    write(dialog.number, "5")
    press(dialog, Qt.Key.Key_Escape)
    assert len(voice.asked) == 1
    assert dialog.isVisible()
    voice.agrees = True
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
