from dataclasses import replace
from datetime import date

import pytest

from tests.reports.positions import SOURCE, Given, item, position
from tracker.domain.attention import (
    due_later,
    elsewhere,
    flag_of,
    flagged,
    months_open,
    oldest,
    open_items,
    priorities,
    repeats,
)
from tracker.domain.figures import months_between
from tracker.domain.position import PositionItem, SaidAgain
from tracker.domain.scales import Flag
from tracker.domain.status import Status


def _numbers(items: tuple[PositionItem, ...]) -> list[str | None]:
    return [one.row.number for one in items]


def test_what_falls_due_later_begins_where_due_soon_ends() -> None:
    days = (date(2019, 12, 29), date(2019, 11, 14), date(2019, 11, 15), date(2019, 12, 30))
    made = position([Given(number=at, target=day) for at, day in enumerate(days, 1)])
    assert _numbers(due_later(made)) == ["3", "1"]


def test_flags_are_found_by_their_names_and_only_on_open_items() -> None:
    waiting = {"flags": ("Disputed", "Waiting on another body: The: Foundry")}
    made = position([Given(number=1, row=waiting), Given(number=2, row=waiting, status=Status.IMPLEMENTED)])
    assert _numbers(flagged(made, Flag.WAITING)) == ["1"]
    assert flag_of(made.items[0], Flag.WAITING) == "The: Foundry"
    assert flag_of(made.items[0], Flag.DISPUTED) == ""
    assert flag_of(made.items[0], Flag.TRACKED_ELSEWHERE) is None


def test_priorities_and_what_is_tracked_elsewhere_are_open() -> None:
    gone = Given(number=2, priority=True, status=Status.IMPLEMENTED)
    made = position([Given(number=1, priority=True), gone, Given(number=3, status=Status.TRACKED_ELSEWHERE)])
    assert _numbers(priorities(made)) == ["1"]
    assert _numbers(elsewhere(made)) == ["3"]
    assert _numbers(open_items(made)) == ["1", "3"]


def test_the_ten_oldest_open_items_are_those_published_first() -> None:
    years = [2012 + number % 3 for number in range(14)]
    given = [Given(number=at, source=replace(SOURCE, published=str(year))) for at, year in enumerate(years)]
    unknown = Given(number=99, source=replace(SOURCE, published=None))
    found = oldest(position([*given, unknown]))
    assert [one.row.published for one in found] == ["2012"] * 5 + ["2013"] * 5


@pytest.mark.parametrize(
    ("published", "months"),
    [("2019-09-30", 0), ("2019-08-31", 1), ("2019-08-30", 1), ("2018-10", 11), ("2018", 20), ("2020", 0), (None, None)],
)
def test_months_are_counted_whole(published: str | None, months: int | None) -> None:
    assert months_open(published, date(2019, 9, 30)) == months


@pytest.mark.parametrize("as_at", [date(2020, 2, 29), date(2021, 2, 28), date(2019, 9, 30)])
def test_a_month_too_short_is_whole_on_its_last_day_as_in_the_figures_of_age(as_at: date) -> None:
    for published in ("2018-08-31", "2018-08-30", "2016-02-29", "2018-08-28"):
        assert months_open(published, as_at) == months_between(date.fromisoformat(published), as_at)
    assert months_open("2019-12-31", date(2020, 2, 29)) == 2


def _chained(number: int, *refs: str) -> PositionItem:
    chain = tuple(SaidAgain(ref, "A report", f"20{10 + at}") for at, ref in enumerate(refs))
    return replace(item(Given(number=number)), chain=chain)


def test_of_a_chain_the_item_that_was_said_last_stands_for_it() -> None:
    both = ("NR2019/1", "NR2019/2")
    items = (_chained(1, *both), _chained(2, *both), _chained(3, "NR2019/3"), _chained(4))
    assert _numbers(repeats(replace(position(), items=items))) == ["2"]
