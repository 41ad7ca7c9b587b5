"""The dialog for reported progress: whether its words must be cleared."""

from PySide6.QtCore import Qt

from tests.ui.accessibility import nameless
from tests.ui.dialogs.conftest import OIL, Desk, Opener, is_clear
from tests.ui.keys import press, press_letter, write
from tests.ui.waiting import settle
from tracker.domain.contents import EntryKind
from tracker.domain.scales import Progress
from tracker.domain.statements import ProgressReported
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.progress import ProgressDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def written(show: Opener) -> ProgressDialog:
    dialog = show(ProgressDialog, OIL)
    press_letter(dialog, Qt.Key.Key_N)
    press_letter(dialog, Qt.Key.Key_T)
    write(dialog.focusWidget(), "Oil is counted.")
    return dialog


def test_words_need_no_clearance_unless_somebody_says_so(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(ProgressDialog, OIL)
    assert not dialog.clearance.isVisible()
    dialog.reject()
    dialog = written(show)
    assert dialog.clearance.isVisible()
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.said(OIL, EntryKind.PROGRESS) == ProgressReported(Progress.IN_PROGRESS, "Oil is counted.")


def test_a_draft_waits_for_a_clearance(show: Opener, context: Context, office: Desk) -> None:
    dialog = written(show)
    press_letter(dialog, Qt.Key.Key_D)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.last(OIL, EntryKind.PROGRESS).is_draft
    assert office.detail(OIL).standing.drafts == (office.last(OIL, EntryKind.PROGRESS).entry_id,)
    assert office.told[0].words == "Lamps: NS2019/3: reported in progress, a draft"


def test_who_cleared_the_words_is_named(show: Opener, context: Context, office: Desk) -> None:
    dialog = written(show)
    press_letter(dialog, Qt.Key.Key_Y)
    assert dialog.first_fault() == "Name who cleared the words."
    press_letter(dialog, Qt.Key.Key_W)
    write(dialog.focusWidget(), "Press Office")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    cleared = office.last(OIL, EntryKind.PROGRESS).cleared
    assert cleared is not None
    assert cleared.by == "Press Office"


def test_without_words_nothing_waits(show: Opener, context: Context, office: Desk) -> None:
    dialog = written(show)
    press_letter(dialog, Qt.Key.Key_D)
    dialog.text.clear()
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.said(OIL, EntryKind.PROGRESS) == ProgressReported(Progress.IN_PROGRESS)


def test_all_is_named_and_no_letter_serves_twice(show: Opener) -> None:
    dialog = show(ProgressDialog)
    write(dialog.text, "Words")
    press_letter(dialog, Qt.Key.Key_Y)
    assert is_clear(dialog)
    assert nameless(dialog) == []
