"""The dialog that re-opens."""

from datetime import date

from PySide6.QtCore import Qt

from tests.ui.accessibility import nameless
from tests.ui.dialogs.conftest import KEEPERS, OIL, Desk, Opener, is_clear
from tests.ui.keys import press, press_letter, write
from tests.ui.waiting import settle
from tracker.domain.scales import Outcome
from tracker.domain.statements import Closed
from tracker.domain.status import Status
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.reopening import ReopenDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def test_only_what_was_closed_or_claimed_is_re_opened(office: Desk) -> None:
    told = ReopenDialog.hindrance(office.case(OIL))
    assert told == "This item is neither closed nor reported complete, so there is nothing to re-open."
    assert ReopenDialog.hindrance(office.case(KEEPERS)) is None
    office.say(OIL, date(2020, 5, 4), Closed(Outcome.SUPERSEDED, superseded_by="NS2019/1"))
    assert ReopenDialog.hindrance(office.case(OIL)) is None


def test_it_is_re_opened_with_a_reason(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(ReopenDialog, KEEPERS)
    assert dialog.first_fault() == "Re-opening needs a reason."
    assert dialog.by.text() == "Ann Reader"
    press_letter(dialog, Qt.Key.Key_R)
    write(dialog.focusWidget(), "Nobody was trained.")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.detail(KEEPERS).row.status is Status.REOPENED
    assert office.detail(KEEPERS).history[-1].reason == "Nobody was trained."
    assert office.told[0].words == "Signals: NS2019/1: re-opened"


def test_all_is_named_and_no_letter_serves_twice(show: Opener) -> None:
    dialog = show(ReopenDialog, KEEPERS)
    assert is_clear(dialog)
    assert nameless(dialog) == []
