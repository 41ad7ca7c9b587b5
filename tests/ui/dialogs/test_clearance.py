"""The dialog that clears the words of an update."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.accessibility import nameless
from tests.ui.dialogs.conftest import KEEPERS, OIL, Desk, Opener, is_clear
from tests.ui.keys import press, press_letter, write
from tests.ui.waiting import settle
from tracker.domain.contents import EntryKind
from tracker.domain.scales import Progress
from tracker.domain.statements import ProgressReported
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.clearance import ClearanceDialog

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def draft(office: Desk) -> Desk:
    office.say(OIL, date(2020, 2, 1), ProgressReported(Progress.IN_PROGRESS, "Oil is counted.", draft=True))
    return office


def test_what_does_not_wait_is_told(office: Desk, draft: Desk) -> None:
    assert ClearanceDialog.hindrance(office.case()) == "No update of this item waits for its words to be cleared."
    assert ClearanceDialog.hindrance(office.case(OIL)) is None


def test_the_words_are_shown_and_cleared_by_name(show: Opener, context: Context, draft: Desk) -> None:
    dialog = show(ClearanceDialog, OIL)
    assert dialog.draft.text() == "Oil is counted."
    assert dialog.said.text() == "1 February 2020, by Bo Keeper: Reported: in progress"
    assert not dialog.updates.isVisible()
    press_letter(dialog, Qt.Key.Key_B)
    dialog.by.selectAll()
    write(dialog.focusWidget(), "Press Office")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    cleared = draft.last(OIL, EntryKind.PROGRESS).cleared
    assert cleared is not None
    assert (cleared.by, draft.detail(OIL).standing.drafts) == ("Press Office", ())
    assert draft.told[0].words == "Lamps: NS2019/3: words of an update cleared"


def test_all_that_wait_are_cleared_but_those_whose_tick_is_taken_away(
    show: Opener, context: Context, draft: Desk
) -> None:
    draft.say(OIL, date(2020, 3, 1), ProgressReported(Progress.COMPLETE, "It is done.", draft=True))
    draft.say(KEEPERS, date(2020, 4, 1), ProgressReported(Progress.COMPLETE, "All are trained.", draft=True))
    dialog = show(ClearanceDialog, OIL, [KEEPERS])
    assert dialog.windowTitle().endswith("2 items")
    assert dialog.draft.text() == "It is done."
    press_letter(dialog, Qt.Key.Key_U)
    press(dialog.updates, Qt.Key.Key_Down)
    assert dialog.draft.text() == "Oil is counted."
    assert not dialog.is_changed()
    press(dialog.updates, Qt.Key.Key_Space)
    assert dialog.is_changed()
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert len(draft.asked) == 1
    (waiting,) = draft.detail(OIL).standing.drafts
    assert waiting in {line.entry_id for line in draft.detail(OIL).history if line.text == "Oil is counted."}
    assert draft.detail(KEEPERS).standing.drafts == ()
    assert draft.told[0].words == "2 items: words of 2 updates cleared"


def test_at_least_one_is_ticked(show: Opener, draft: Desk) -> None:
    draft.say(OIL, date(2020, 3, 1), ProgressReported(Progress.COMPLETE, "It is done.", draft=True))
    dialog = show(ClearanceDialog, OIL)
    press(dialog.updates, Qt.Key.Key_Space)
    press(dialog.updates, Qt.Key.Key_Down)
    press(dialog.updates, Qt.Key.Key_Space)
    assert dialog.first_fault() == "Tick an update."


def test_words_are_not_cleared_before_they_were_said(show: Opener, context: Context, draft: Desk) -> None:
    dialog = show(ClearanceDialog, OIL)
    dialog.on.set_day(date(2020, 1, 1))
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert dialog.isVisible()
    assert "cannot be cleared before they were said" in dialog.refusal.text()


def test_all_is_named_and_no_letter_serves_twice(show: Opener, draft: Desk) -> None:
    draft.say(OIL, date(2020, 3, 1), ProgressReported(Progress.COMPLETE, "It is done.", draft=True))
    dialog = show(ClearanceDialog, OIL)
    assert is_clear(dialog)
    assert nameless(dialog) == []
