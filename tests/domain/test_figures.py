from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reports.positions import AS_AT, Given, item
from tracker.domain.figures import (
    CLOSED_MEANINGS,
    MEANINGS,
    OPEN_MEANINGS,
    Age,
    BodyMeanings,
    Completions,
    ages,
    ages_since_first_said,
    all_by_meaning,
    by_meaning,
    completions,
    is_completed,
    median_months,
    months_between,
    together,
)
from tracker.domain.listing import AssignmentRow
from tracker.domain.position import PositionItem, SaidAgain
from tracker.domain.status import Meaning, Side, Status, is_open, side_of

PARTS = st.none() | st.dates(date(1990, 1, 1), AS_AT).map(lambda day: day.isoformat()[: 4 + 3 * (day.day % 3)])
TARGETS = st.none() | st.integers(-400, 400).map(lambda days: AS_AT + timedelta(days))


@st.composite
def items(draw: st.DrawFn) -> PositionItem:
    """Return an item of any status and age, closed where its status says so."""
    status = draw(st.sampled_from(Status))
    closed = None if is_open(status) else draw(st.dates(date(2015, 1, 1), AS_AT))
    made = Given(
        number=draw(st.integers(1, 9)),
        body=draw(st.sampled_from(("Signals Board", "Lamps Board", "Rheilffordd Llŷn"))),
        status=status,
        target=draw(TARGETS),
        row={"published": draw(PARTS), "closed_on": closed},
    )
    chain = tuple(SaidAgain(f"R/{place}", "A report", draw(PARTS)) for place in range(draw(st.integers(0, 2))))
    return replace(item(made), chain=chain)


def rows_of(found: Sequence[PositionItem]) -> list[AssignmentRow]:
    return [one.row for one in found]


def completed(published: str | None, closed: date, status: Status = Status.IMPLEMENTED) -> AssignmentRow:
    return item(Given(status=status, row={"published": published, "closed_on": closed})).row


def opened(published: str | None) -> AssignmentRow:
    return item(Given(row={"published": published})).row


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2019, 1, 24), date(2019, 1, 24), 0),
        (date(2019, 1, 24), date(2019, 2, 23), 0),
        (date(2019, 1, 24), date(2019, 2, 24), 1),
        (date(2019, 1, 31), date(2019, 2, 27), 0),
        (date(2019, 1, 31), date(2019, 2, 28), 1),
        (date(2019, 1, 31), date(2019, 3, 30), 1),
        (date(2016, 2, 29), date(2017, 2, 28), 12),
        (date(2018, 11, 30), date(2019, 9, 29), 9),
        (date(2019, 1, 24), date(2018, 1, 24), 0),
    ],
)
def test_a_month_counts_once_it_is_complete(start: date, end: date, months: int) -> None:
    assert months_between(start, end) == months


@given(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.integers(0, 4000), st.integers(0, 100))
def test_months_never_become_fewer_as_days_pass(start: date, days: int, more: int) -> None:
    end = start + timedelta(days)
    assert months_between(start, end) <= months_between(start, end + timedelta(more))


@pytest.mark.parametrize(
    ("published", "age"),
    [
        ("2019-09-30", Age.UNDER_6),
        ("2019-03-31", Age.FROM_6),  # September has no 31st: its last day completes the month
        ("2019-04-01", Age.UNDER_6),
        ("2019-03-30", Age.FROM_6),
        ("2018-10-01", Age.FROM_6),
        ("2018-09-30", Age.FROM_12),
        ("2017-10-01", Age.FROM_12),
        ("2017-09-30", Age.FROM_24),
        ("2016-10-01", Age.FROM_24),
        ("2016-09-30", Age.FROM_36),
        ("1999", Age.FROM_36),
        ("2019-04", Age.UNDER_6),  # from the first day of the month
        ("2019", Age.FROM_6),  # from the first day of the year
        ("2019-12-01", Age.UNDER_6),  # held before its publication day
        (None, Age.NOT_KNOWN),
    ],
)
def test_an_open_item_stands_in_the_band_of_its_complete_months(published: str | None, age: Age) -> None:
    assert [band for band, count in ages([opened(published)], AS_AT).items() if count] == [age]


def test_of_a_chain_the_first_time_it_was_said_counts_beside_its_own_publication() -> None:
    said = item(Given(row={"published": "2019-06"}))
    again = replace(said, chain=(SaidAgain("A/1", "First", "2012-05"), SaidAgain("B/2", "Then", None)))
    assert ages([again.row], AS_AT)[Age.UNDER_6] == 1
    assert ages_since_first_said([again], AS_AT)[Age.FROM_36] == 1
    assert ages_since_first_said([said], AS_AT) == ages([said.row], AS_AT)


@given(st.lists(items(), max_size=20))
def test_the_ages_add_up_to_the_open_items_however_they_are_counted(found: list[PositionItem]) -> None:
    still_open = sum(is_open(one.row.status) for one in found)
    assert sum(ages(rows_of(found), AS_AT).values()) == still_open
    assert sum(ages_since_first_said(found, AS_AT).values()) == still_open


@given(st.lists(items(), max_size=20))
def test_meanings_add_up_body_by_body_and_side_by_side(found: list[PositionItem]) -> None:
    rows = rows_of(found)
    bodies, everything = by_meaning(rows), all_by_meaning("All", rows)
    assert together("All", bodies) == everything
    assert everything.open == sum(is_open(row.status) for row in rows)
    assert everything.total == sum(side_of(row.status) is not Side.PASSED_ON for row in rows)
    assert everything.overdue == sum(row.days_late > 0 for row in rows)
    assert [body.open for body in bodies] == sorted((body.open for body in bodies), reverse=True)


def test_each_body_is_counted_once_and_the_one_with_most_open_items_comes_first() -> None:
    late = Given(number=1, body="Lamps Board", target=date(2019, 9, 29))
    closed = Given(number=2, body="Lamps Board", status=Status.CLOSED_NOT_AGREED)
    gone = Given(number=3, body="Signals Board", status=Status.PASSED_ON)
    found = by_meaning([item(one).row for one in (closed, late, gone)])
    assert found == (BodyMeanings("Lamps Board", (1, 0, 0, 0, 0, 1, 0)),)
    assert MEANINGS == OPEN_MEANINGS + CLOSED_MEANINGS
    assert found[0].counts[MEANINGS.index(Meaning.CLOSED)] == 1


def test_no_bodies_together_are_noughts() -> None:
    assert together("All", []).counts == (0,) * len(MEANINGS)


def test_the_median_of_an_even_number_may_end_in_a_half() -> None:
    one, other = completed("2018-01-24", date(2018, 12, 24)), completed("2018-01-24", date(2018, 11, 24))
    assert median_months([one]) == 11
    assert median_months([one, other]) == 10.5
    assert median_months([opened("2018"), completed(None, AS_AT)]) is None


def test_what_was_closed_before_its_publication_counts_as_no_months() -> None:
    assert median_months([completed("2019-06-01", date(2019, 5, 20))]) == 0


def test_completions_stand_in_their_year_and_no_year_between_is_left_out() -> None:
    rows = [
        completed("2016-01", date(2017, 12, 31)),
        completed(None, date(2017, 1, 1), Status.AS_FAR_AS_AGREED),
        completed("2018-03-15", date(2019, 3, 15)),
        completed("2016-01", date(2014, 1, 1), Status.UNVERIFIED),
    ]
    assert completions(rows) == (
        Completions(2017, 2, 1, 23.0),
        Completions(2018, 0, 0, None),
        Completions(2019, 1, 1, 12.0),
    )
    assert completions([]) == ()


@given(st.lists(items(), max_size=20))
def test_every_completed_item_is_in_one_year(found: list[PositionItem]) -> None:
    rows = rows_of(found)
    assert sum(year.count for year in completions(rows)) == sum(map(is_completed, rows))
    for year in completions(rows):
        assert (year.months is None) == (year.dated == 0)
