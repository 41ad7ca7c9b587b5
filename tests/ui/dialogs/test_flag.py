"""The dialog for flags."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.accessibility import nameless
from tests.ui.dialogs.conftest import OIL, Desk, Opener, is_clear
from tests.ui.keys import press, press_letter, write
from tests.ui.waiting import settle
from tracker.domain.scales import Flag
from tracker.domain.statements import FlagSet
from tracker.domain.status import Status
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.flag import FlagDialog

# A list under a field is a window that the platform without a screen cannot raise.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier
FLAGS = [
    ((Qt.Key.Key_W, Qt.Key.Key_Y), "harbour masters", Flag.WAITING, "Harbour masters", "Name the other body."),
    ((Qt.Key.Key_W, Qt.Key.Key_Y), "The Moon Office", Flag.WAITING, "The Moon Office", "Name the other body."),
    ((Qt.Key.Key_D, Qt.Key.Key_H), "Not ours", Flag.DISPUTED, "Not ours", "Say why it is disputed."),
    ((Qt.Key.Key_E, Qt.Key.Key_P), "The oil plan", Flag.TRACKED_ELSEWHERE, "The oil plan", "Name the other plan."),
]


@pytest.mark.parametrize(("keys", "typed", "flag", "named", "fault"), FLAGS)
def test_a_flag_is_set_with_what_it_names(
    keys: tuple[Qt.Key, Qt.Key],
    typed: str,
    flag: Flag,
    named: str,
    fault: str,
    show: Opener,
    context: Context,
    office: Desk,
) -> None:
    dialog = show(FlagDialog, OIL)
    press_letter(dialog, keys[0])
    assert dialog.first_fault() == fault
    press_letter(dialog, keys[1])
    write(dialog.focusWidget(), typed)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.detail(OIL).standing.flag(flag) == named
    assert office.told[0].words == f"Lamps: NS2019/3: {flag.lower()}: {named}"


def test_what_is_disputed_is_the_bodys_word(show: Opener) -> None:
    dialog = show(FlagDialog, OIL)
    assert dialog.by.text() == "Ann Reader"
    press_letter(dialog, Qt.Key.Key_D)
    assert dialog.by.text() == "Lamps"
    press_letter(dialog, Qt.Key.Key_W)
    assert dialog.by.text() == "Ann Reader"


@pytest.fixture
def tracked(office: Desk) -> Desk:
    office.say(OIL, date(2020, 2, 1), FlagSet(Flag.TRACKED_ELSEWHERE, what="The oil plan"))
    return office


def test_one_that_is_set_is_lifted(show: Opener, context: Context, tracked: Desk) -> None:
    assert tracked.detail(OIL).row.status is Status.TRACKED_ELSEWHERE
    dialog = show(FlagDialog, OIL)
    press_letter(dialog, Qt.Key.Key_E)
    assert dialog.set_now.text() == "Tracked elsewhere: The oil plan"
    assert not dialog.plan.isVisible()
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert tracked.detail(OIL).standing.flags == ()
    assert tracked.told[0].words == "Lamps: NS2019/3: no longer tracked elsewhere"


def test_one_that_is_set_can_name_something_else(show: Opener, context: Context, tracked: Desk) -> None:
    dialog = show(FlagDialog, OIL)
    press_letter(dialog, Qt.Key.Key_E)
    press_letter(dialog, Qt.Key.Key_N)
    press_letter(dialog, Qt.Key.Key_P)
    write(dialog.focusWidget(), "The new oil plan")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert tracked.detail(OIL).standing.flag(Flag.TRACKED_ELSEWHERE) == "The new oil plan"


def test_all_is_named_and_no_letter_serves_twice(show: Opener, tracked: Desk) -> None:
    dialog = show(FlagDialog, OIL)
    for letter in (Qt.Key.Key_W, Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_N):
        press_letter(dialog, letter)
        assert is_clear(dialog)
    assert nameless(dialog) == []
