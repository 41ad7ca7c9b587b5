"""How rows are said on screen."""

from datetime import date, timedelta

import pytest

from tests.ui.rows import TODAY, a_row
from tracker.domain.schedule import Schedule
from tracker.domain.status import Meaning, Status
from tracker.ui.wording import first_promise, promise_words, schedule_meaning, schedule_words, target_words


@pytest.mark.parametrize(
    ("schedule", "days", "words"),
    [
        (Schedule.OVERDUE, -71, "71 days late"),
        (Schedule.OVERDUE, -1, "1 day late"),
        (Schedule.DUE_SOON, 21, "Due in 21 days"),
        (Schedule.DUE_SOON, 1, "Due in 1 day"),
        (Schedule.DUE_SOON, 0, "Due today"),
        (Schedule.NOT_YET_DUE, 90, "Not yet due"),
        (Schedule.NO_DATE, 0, "No date"),
        (Schedule.CLOSED, 0, "Closed"),
    ],
)
def test_the_schedule_is_said_in_days(schedule: Schedule, days: int, words: str) -> None:
    assert schedule_words(a_row(schedule=schedule, target=TODAY + timedelta(days=days))) == words


def test_what_awaits_a_check_says_for_how_long() -> None:
    row = a_row(schedule=Schedule.AWAITING_CHECK, status=Status.AWAITING_CHECK, progress_on=TODAY - timedelta(days=40))
    assert schedule_words(row) == "40 days waiting"
    assert schedule_meaning(row) is Meaning.TO_CHECK


def test_a_promise_that_stands_needs_no_words() -> None:
    assert first_promise(a_row()) == promise_words(a_row()) == ""


def test_a_promise_that_moved_tells_the_first() -> None:
    row = a_row(target=date(2020, 3, 31), slips=2, slip_days=183)
    assert first_promise(row) == "first 30 Sep 2019"
    assert promise_words(row) == "first 30 Sep 2019 · 2 moves · +183 days"


def test_a_target_in_words_without_a_day_keeps_its_words() -> None:
    assert target_words(a_row(target=None, target_words="Ongoing", first_target=None)) == "Ongoing"
    assert target_words(a_row(target=None, first_target=None)) == ""
