from dataclasses import replace
from datetime import date

from tests.reports.paper_reader import printed
from tests.reports.positions import Given, item, position, told_history
from tracker.domain.position import PlannedAction
from tracker.domain.scales import ActionState, Progress, Response

LATE = Given(
    target=date(2019, 7, 31),
    first_target=date(2019, 6, 30),
    slips=1,
    response=Response.AGREED,
    progress=Progress.IN_PROGRESS,
    history=told_history(1),
)


def test_an_overdue_item_shows_first_date_date_now_moves_and_days_late() -> None:
    assert "31 Jul 2019 First 30 Jun 2019 1 61" in printed(position([LATE])).text


def test_a_date_that_never_moved_is_told_once() -> None:
    assert "31 Jul 2019 0 61" in printed(position([Given(target=date(2019, 7, 31))])).text


def test_an_overdue_item_tells_why_its_date_last_moved_and_who_agreed() -> None:
    told = "Moved on 20 May 2019: The lamps were delivered late; agreed by Chief Inspector of Lamps."
    assert told in printed(position([LATE])).text


def test_none_overdue_is_an_honest_sentence() -> None:
    paper = printed(position([Given(target=date(2020, 7, 31))]))
    assert "Overdue No open item is past its target date." in paper.text


def test_what_awaits_a_check_is_listed_with_its_days_and_is_not_overdue() -> None:
    waiting = Given(target=date(2019, 7, 31), progress=Progress.COMPLETE, progress_on=date(2019, 9, 10))
    paper = printed(position([waiting]))
    assert "1 item. Reported complete by the body; nobody independent has checked that yet." in paper.text
    assert "10 Sep 2019 20" in paper.text
    assert "No open item is past its target date." in paper.text


def test_what_falls_due_soon_is_listed_the_soonest_first() -> None:
    paper = printed(position([Given(number=1, target=date(2019, 11, 14)), Given(number=2, target=date(2019, 9, 30))]))
    soon = paper.text[paper.text.index("2 items. Due within 45 days") :]
    assert soon.index("30 Sep 2019 0") < soon.index("14 Nov 2019 45")


def test_an_overdue_item_names_who_owns_what_is_to_be_done() -> None:
    actions = (
        PlannedAction("a", "Buy brackets", "Head of lamps", "30 June 2019", ActionState.UNDER_WAY),
        PlannedAction("b", "Ask the foundry", "Head of iron", "30 May 2019", ActionState.COMPLETED),
    )
    late = replace(item(LATE), actions=actions)
    assert "Owner: Head of lamps" in printed(replace(position(), items=(late,))).text
    assert "No owner is recorded." in printed(position([LATE])).text


def test_what_falls_due_in_46_to_90_days_is_listed_apart() -> None:
    days = (date(2019, 11, 14), date(2019, 11, 15), date(2019, 12, 29), date(2019, 12, 30))
    paper = printed(position([Given(number=at, target=day) for at, day in enumerate(days, 1)]))
    told = paper.text[paper.text.index("Due in 46 to 90 days 2 items.") :]
    assert told.index("15 Nov 2019 46") < told.index("29 Dec 2019 90") < told.index("No response yet")
