from datetime import date, timedelta

import pytest

from tracker.domain.schedule import DUE_SOON_DAYS, MEANING_OF_SCHEDULE, Schedule, days_late, schedule_of
from tracker.domain.status import Status

TODAY = date(2020, 3, 1)


@pytest.mark.parametrize(
    ("days", "schedule"),
    [
        (-400, Schedule.OVERDUE),
        (-1, Schedule.OVERDUE),
        (0, Schedule.DUE_SOON),
        (DUE_SOON_DAYS, Schedule.DUE_SOON),
        (DUE_SOON_DAYS + 1, Schedule.NOT_YET_DUE),
    ],
)
def test_the_schedule_turns_on_its_exact_days(days: int, schedule: Schedule) -> None:
    assert schedule_of(Status.IN_PROGRESS, TODAY + timedelta(days), TODAY) is schedule


def test_due_soon_is_within_45_days() -> None:
    assert DUE_SOON_DAYS == 45


def test_what_awaits_a_check_is_never_overdue() -> None:
    assert schedule_of(Status.AWAITING_CHECK, TODAY - timedelta(9), TODAY) is Schedule.AWAITING_CHECK
    assert schedule_of(Status.AWAITING_CHECK, None, TODAY) is Schedule.AWAITING_CHECK


def test_no_target_is_no_date() -> None:
    assert schedule_of(Status.NO_RESPONSE, None, TODAY) is Schedule.NO_DATE


def test_what_is_closed_has_no_schedule_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tracker.domain.schedule.is_open", lambda status: status is not Status.NOT_AGREED)
    assert schedule_of(Status.NOT_AGREED, TODAY - timedelta(9), TODAY) is Schedule.CLOSED
    assert schedule_of(Status.AGREED, TODAY - timedelta(9), TODAY) is Schedule.OVERDUE


def test_days_late_are_counted_for_the_overdue_alone() -> None:
    assert days_late(Schedule.OVERDUE, TODAY - timedelta(3), TODAY) == 3
    assert days_late(Schedule.AWAITING_CHECK, TODAY - timedelta(3), TODAY) == 0
    assert days_late(Schedule.NO_DATE, None, TODAY) == 0


def test_every_word_of_the_schedule_has_its_meaning_told() -> None:
    assert MEANING_OF_SCHEDULE.keys() == set(Schedule)
