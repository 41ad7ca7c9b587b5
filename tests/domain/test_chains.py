from datetime import date

import pytest

from tests.builders import fixed_id
from tracker.domain.chains import Link, all_chains, chain_of, in_order, years_between
from tracker.domain.facts import LinkFacts
from tracker.domain.scales import LinkKind

A, B, C, D = (fixed_id(name) for name in "abcd")


def link(kind: LinkKind, one: str, other: str | None) -> Link:
    facts = LinkFacts(kind, fixed_id(one), fixed_id(other) if other else None, "" if other else "The lamp plan")
    return Link(fixed_id(kind, one, other), facts)


REPEATED = [link(LinkKind.REPEATS, "c", "b"), link(LinkKind.REPEATS, "b", "a")]


@pytest.mark.parametrize("start", [A, B, C])
def test_a_chain_is_the_same_wherever_it_is_taken_up(start: object) -> None:
    assert chain_of(start, REPEATED) == {A, B, C}  # type: ignore[arg-type]


def test_what_repeats_nothing_is_a_chain_of_one() -> None:
    assert chain_of(D, REPEATED) == {D}


def test_only_repeating_makes_a_chain() -> None:
    others = [link(kind, "a", "d") for kind in LinkKind if kind is not LinkKind.REPEATS]
    assert chain_of(A, [*others, link(LinkKind.TRACKED_IN, "a", None)]) == {A}


def test_a_circle_of_repeats_ends() -> None:
    assert chain_of(A, [*REPEATED, link(LinkKind.REPEATS, "a", "c")]) == {A, B, C}


def test_all_chains_are_found_at_once_each_with_its_own_links() -> None:
    apart, elsewhere = link(LinkKind.REPEATS, "e", "d"), link(LinkKind.TRACKED_IN, "a", None)
    found = all_chains([*REPEATED, apart, link(LinkKind.RESTATES, "a", "d"), elsewhere])
    assert found == {frozenset({A, B, C}): REPEATED, frozenset({D, fixed_id("e")}): [apart]}
    assert all(chain_of(one, REPEATED) == {A, B, C} for one in (A, B, C))
    assert all_chains([]) == {}


@pytest.mark.parametrize(
    ("first", "years"), [("2012", 7), ("2012-12-31", 6), ("2012-06-01", 7), ("2019-03", 0), ("2021", 0), (None, None)]
)
def test_whole_years_are_counted_from_when_it_was_first_said(first: str | None, years: int | None) -> None:
    assert years_between(first, date(2019, 6, 1)) == years


def test_what_was_said_first_comes_first_even_where_its_date_is_not_known() -> None:
    assert in_order({C: "2019", B: "2016", A: None}, REPEATED) == [A, B, C]
    assert in_order({C: "2019", A: "2012"}, []) == [A, C]


def test_a_circle_of_repeats_is_ordered_by_dates() -> None:
    assert in_order({A: "2014", B: "2012"}, [link(LinkKind.REPEATS, "a", "b"), link(LinkKind.REPEATS, "b", "a")]) == [
        B,
        A,
    ]
