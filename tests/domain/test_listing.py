from dataclasses import replace
from datetime import date

import pytest

from tests.domain.test_position import item
from tracker.domain.status import Status

ROW = replace(item("A/1", "Lamps", Status.AGREED).row, published="2019-01-24", as_at=date(2019, 6, 1))
ANSWERED = date(2019, 2, 15)


@pytest.mark.parametrize(
    ("published", "answered", "days"),
    [
        ("2019-01-24", ANSWERED, 22),
        ("2019-01-24", date(2019, 1, 23), -1),
        ("2019-01", ANSWERED, None),
        (None, ANSWERED, None),
        ("2019-01-24", None, None),
    ],
)
def test_days_to_answer_are_counted_from_a_whole_day(
    published: str | None, answered: date | None, days: int | None
) -> None:
    assert replace(ROW, published=published, first_response_on=answered).days_to_answer == days


@pytest.mark.parametrize(
    ("due", "answered", "days"),
    [
        (date(2019, 2, 10), ANSWERED, 5),
        (date(2019, 2, 21), ANSWERED, -6),
        (date(2019, 5, 31), None, 1),
        (date(2019, 6, 1), None, None),
        (None, ANSWERED, None),
    ],
)
def test_an_answer_is_late_or_early_against_the_day_that_the_report_set(
    due: date | None, answered: date | None, days: int | None
) -> None:
    assert replace(ROW, response_due=due, first_response_on=answered).days_answered_late == days


def test_a_row_is_told_by_its_own_words_or_else_by_the_whole_sentence() -> None:
    assert replace(ROW, item="train keepers", text="The Board should train keepers.").words == "train keepers"
    assert replace(ROW, item="", text="The Board should train keepers.").words == "The Board should train keepers."


def test_only_what_is_closed_without_proof_is_unverified() -> None:
    assert [status for status in Status if replace(ROW, status=status).is_unverified] == [Status.UNVERIFIED]
