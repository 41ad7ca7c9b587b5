"""The dialog for a response: what is asked depends on the answer."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.accessibility import nameless
from tests.ui.dialogs.conftest import OIL, Desk, Opener, is_clear
from tests.ui.keys import press, press_letter, write
from tests.ui.waiting import settle
from tracker.domain.contents import EntryKind
from tracker.domain.scales import RefusalReason, Response
from tracker.domain.statements import ResponseGiven
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.response import ResponseDialog

# A list under a field is a window that the platform without a screen cannot raise.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier


def test_only_what_is_not_agreed_in_full_is_asked_about(show: Opener) -> None:
    dialog = show(ResponseDialog, OIL)
    assert not dialog.part.isVisible()
    assert not dialog.category.isVisible()
    press_letter(dialog, Qt.Key.Key_P)
    assert dialog.part.isVisible()
    assert dialog.category.isVisible()
    press_letter(dialog, Qt.Key.Key_N)
    assert not dialog.part.isVisible()
    assert dialog.category.isVisible()
    press_letter(dialog, Qt.Key.Key_G)
    assert not dialog.category.isVisible()


def test_a_part_is_agreed_with_the_reason_for_the_rest(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(ResponseDialog, OIL)
    press_letter(dialog, Qt.Key.Key_P)
    press_letter(dialog, Qt.Key.Key_W)
    write(dialog.focusWidget(), "The stores by day; nights cost too much.")
    press_letter(dialog, Qt.Key.Key_F)
    write(dialog.focusWidget(), "Aff")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.said(OIL, EntryKind.RESPONSE) == ResponseGiven(
        Response.PARTLY_AGREED,
        part="The stores by day; nights cost too much.",
        category=RefusalReason.AFFORDABILITY,
    )


def test_what_was_written_of_a_part_is_not_recorded_of_a_whole(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(ResponseDialog, OIL)
    press_letter(dialog, Qt.Key.Key_P)
    write(dialog.part, "By day.")
    press_letter(dialog, Qt.Key.Key_G)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.said(OIL, EntryKind.RESPONSE) == ResponseGiven(Response.AGREED)


def test_another_body_may_answer_whose_statement_it_then_is(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(ResponseDialog, OIL)
    press_letter(dialog, Qt.Key.Key_N)
    press_letter(dialog, Qt.Key.Key_S)
    assert dialog.focusWidget() is dialog.responder
    write(dialog.focusWidget(), "signals board (signals)")
    assert dialog.by.text() == "Signals"
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    said = office.said(OIL, EntryKind.RESPONSE)
    assert isinstance(said, ResponseGiven)
    assert said.responder == office.sample.bodies["Signals Board"]
    assert office.last(OIL, EntryKind.RESPONSE).by == "Signals"


def test_a_name_of_somebody_is_kept_whoever_answers(show: Opener) -> None:
    dialog = show(ResponseDialog, OIL)
    dialog.by.setText("Jo Lamp")
    press_letter(dialog, Qt.Key.Key_S)
    write(dialog.focusWidget(), "signals board (signals)")
    assert dialog.by.text() == "Jo Lamp"


def test_a_body_that_is_not_known_cannot_answer(show: Opener) -> None:
    dialog = show(ResponseDialog, OIL)
    press_letter(dialog, Qt.Key.Key_N)
    press_letter(dialog, Qt.Key.Key_S)
    write(dialog.focusWidget(), "Nobody at all")
    assert dialog.first_fault() == "“Nobody at all” is not among them; choose from the list."


def test_all_is_named_and_no_letter_serves_twice(show: Opener) -> None:
    dialog = show(ResponseDialog)
    for letter in (Qt.Key.Key_P, Qt.Key.Key_S):
        press_letter(dialog, letter)
        assert is_clear(dialog)
    assert nameless(dialog) == []
