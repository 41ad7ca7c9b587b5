"""The dialogs for actions."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.accessibility import nameless
from tests.ui.dialogs.conftest import LAMPS, OIL, Desk, Opener, is_clear
from tests.ui.keys import press, press_letter, write
from tests.ui.waiting import settle
from tracker.domain.facts import ActionFacts, Holder, PostFacts
from tracker.domain.scales import ActionState
from tracker.services.actions import amend_action, keep_post, known_posts
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.action import ActionDialog, AmendActionDialog

# A list under a field is a window that the platform without a screen cannot raise.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier
POST = "Director of Oil (Jo Lamp), Operations"


@pytest.fixture
def posted(office: Desk) -> Desk:
    keep_post(office.register, PostFacts("Director of Oil", "Operations", None, (Holder("Jo Lamp", "2019"),)), "A")
    return office


@pytest.fixture
def planned(posted: Desk) -> Desk:
    spring = ActionFacts((), "Count the oil.", "a", None, "The storekeeper", date(2020, 5, 31), "by spring 2020")
    posted.say(OIL, date(2019, 2, 15), spring, ActionFacts((), "Buy more.", "b"))
    return posted


def actions(office: Desk, title: str = OIL) -> list[ActionFacts]:
    return [action.facts for action in office.detail(title).actions]


def test_an_action_is_added_with_its_owner_and_due_date(show: Opener, context: Context, posted: Desk) -> None:
    dialog = show(ActionDialog, OIL)
    assert dialog.first_fault() == "An action needs words."
    write(dialog.focusWidget(), "Count the oil.")
    press_letter(dialog, Qt.Key.Key_L)
    write(dialog.focusWidget(), "a")
    press_letter(dialog, Qt.Key.Key_N)
    write(dialog.focusWidget(), POST.lower())
    press_letter(dialog, Qt.Key.Key_U)
    write(dialog.focusWidget(), "by spring 2027")
    press_letter(dialog, Qt.Key.Key_W)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    (made,) = actions(posted)
    assert (made.text, made.letter, made.state) == ("Count the oil.", "a", ActionState.UNDER_WAY)
    assert (made.due, made.due_words) == (date(2027, 5, 31), "by spring 2027")
    assert (made.owner, made.owner_words) == (known_posts(posted.register).posts[0].id, "")
    assert posted.told[0].words == "Lamps: NS2019/3: action (a) added"


def test_an_owner_is_kept_as_printed_and_no_date_is_needed(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(ActionDialog, OIL)
    write(dialog.focusWidget(), "Buy more.")
    press_letter(dialog, Qt.Key.Key_N)
    write(dialog.focusWidget(), "Head of stores")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    (made,) = actions(office)
    assert (made.owner, made.owner_words, made.due, made.due_words) == (None, "Head of stores", None, None)


def test_one_action_serves_several_bodies(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(ActionDialog, LAMPS)
    write(dialog.focusWidget(), "Share the rosters.")
    press_letter(dialog, Qt.Key.Key_A)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    named = {office.sample.assignments[title] for title in (LAMPS, "Signals: NS2019/2")}
    assert set(actions(office, LAMPS)[0].assignments) == named
    assert actions(office, "Signals: NS2019/2") == actions(office, LAMPS)


def test_the_next_letter_is_suggested(show: Opener, planned: Desk) -> None:
    assert show(ActionDialog, OIL).letter.text() == "c"
    assert show(ActionDialog, LAMPS).letter.text() == ""


def test_an_item_without_actions_has_none_to_update(office: Desk, planned: Desk) -> None:
    assert AmendActionDialog.hindrance(office.case()) == "This item has no actions yet; add one first."
    assert AmendActionDialog.hindrance(office.case(OIL)) is None


def test_an_action_is_further_on_and_all_else_stays(show: Opener, context: Context, planned: Desk) -> None:
    dialog = show(AmendActionDialog, OIL)
    assert dialog.reason.text() == "Nothing is changed yet."
    assert dialog.wording.text() == "(a) Count the oil."
    press_letter(dialog, Qt.Key.Key_C)
    press_letter(dialog, Qt.Key.Key_H)
    write(dialog.focusWidget(), "The stores are done.")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    done, other = actions(planned)
    assert (done.state, done.owner_words, done.due_words) == (
        ActionState.COMPLETED,
        "The storekeeper",
        "by spring 2020",
    )
    assert (done.text, other.state) == ("Count the oil.", ActionState.PLANNED)
    assert planned.told[0].words == "Lamps: NS2019/3: action (a) updated"
    assert planned.told[0].changes.assignments == {planned.sample.assignments[OIL]}


def test_the_second_action_has_another_date_and_owner(show: Opener, context: Context, planned: Desk) -> None:
    dialog = show(AmendActionDialog, OIL)
    press_letter(dialog, Qt.Key.Key_A)
    press(dialog.which, Qt.Key.Key_Down)
    assert dialog.wording.text() == "(b) Buy more."
    press_letter(dialog, Qt.Key.Key_U)
    write(dialog.focusWidget(), "31/3/2027")
    press_letter(dialog, Qt.Key.Key_N)
    write(dialog.focusWidget(), POST)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    post = known_posts(planned.register).posts[0].id
    assert actions(planned)[1] == ActionFacts(
        (planned.sample.assignments[OIL],), "Buy more.", "b", post, due=date(2027, 3, 31)
    )


def test_a_date_is_taken_away(show: Opener, context: Context, planned: Desk) -> None:
    dialog = show(AmendActionDialog, OIL)
    press_letter(dialog, Qt.Key.Key_U)
    dialog.fields.due.edit.selectAll()
    press(dialog.fields.due.edit, Qt.Key.Key_Delete)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert (actions(planned)[0].due, actions(planned)[0].due_words) == (None, None)


def test_what_another_window_changed_meanwhile_stays(show: Opener, context: Context, planned: Desk) -> None:
    dialog = show(AmendActionDialog, OIL)
    action = planned.detail(OIL).actions[0]
    amended = ActionFacts(action.facts.assignments, "Count all the oil.", "a", due=date(2021, 1, 1))
    amend_action(planned.register, action.id, amended, date(2020, 1, 1), "Lamps", "Bo")
    press_letter(dialog, Qt.Key.Key_C)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    now = actions(planned)[0]
    assert (now.text, now.due, now.state) == ("Count all the oil.", date(2021, 1, 1), ActionState.COMPLETED)


def test_a_date_that_is_none_is_told(show: Opener, planned: Desk) -> None:
    dialog = show(AmendActionDialog, OIL)
    dialog.fields.due.edit.setText("31/11/2027")
    fault = dialog.first_fault()
    assert fault is not None
    assert "not a day of the calendar" in fault


def test_all_is_named_and_no_letter_serves_twice(show: Opener, planned: Desk) -> None:
    for dialog in (show(ActionDialog, LAMPS), show(AmendActionDialog, OIL)):
        assert is_clear(dialog)
        assert nameless(dialog) == []
