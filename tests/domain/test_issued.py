"""Which issued report follows which, what changed of what one said, and two side by side."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import fixed_id
from tests.domain.strategies import World, lives, worlds
from tests.domain.telling import day
from tests.issuing import AS_AT, EVERYTHING, position_over, row, typeset
from tracker.domain.facts import CoverageIds, IssuedFacts, StoredFile
from tracker.domain.fold import fold
from tracker.domain.frozen import Frozen, FrozenRow, Tally, frozen_of, frozen_row, tally
from tracker.domain.issued import IssuedReport, compare, last_of, restated
from tracker.domain.listing import AssignmentRow
from tracker.domain.movement import movement
from tracker.domain.position import Restated
from tracker.domain.scales import Progress, Response
from tracker.domain.status import Status, is_open, status_of

FILE = StoredFile("ab" * 32, "0001.pdf", 12)
LAMPS = CoverageIds(body=fixed_id("Lamps"))


def issued(number: int, as_at: date, coverage: CoverageIds = EVERYTHING, kind: str = "progress") -> IssuedReport:
    facts = IssuedFacts(number, kind, "A report", coverage, "All", as_at, "en", "OFFICIAL", 3, FILE, FILE, "a seal")
    return IssuedReport(fixed_id(number), facts, as_at, datetime(2020, 7, number, tzinfo=UTC), "A clerk")


def test_a_report_follows_the_one_of_its_own_coverage_with_the_latest_day() -> None:
    reports = [issued(1, day(10)), issued(2, day(30)), issued(3, day(40), LAMPS), issued(4, day(20))]
    assert last_of(reports, EVERYTHING) == reports[1]
    assert last_of(reports, LAMPS) == reports[2]
    assert last_of(reports, CoverageIds(theme="Oil")) is None
    assert last_of(reports, replace(EVERYTHING, as_now=True)) is None
    assert last_of([], EVERYTHING) is None


def test_of_two_of_one_day_the_one_issued_last_is_followed() -> None:
    reports = [issued(2, day(10)), issued(1, day(10))]
    assert last_of(reports, EVERYTHING) == reports[0]


def test_only_a_report_of_an_earlier_day_is_followed_where_a_day_is_named() -> None:
    reports = [issued(1, day(10)), issued(2, day(30))]
    assert last_of(reports, EVERYTHING, before=day(30)) == reports[0]
    assert last_of(reports, EVERYTHING, before=day(31)) == reports[1]
    assert last_of(reports, EVERYTHING, before=day(10)) is None


def test_the_kind_matters_only_where_one_is_named() -> None:
    reports = [issued(1, day(10)), issued(2, day(30), kind="brief")]
    assert last_of(reports, EVERYTHING) == reports[1]
    assert last_of(reports, EVERYTHING, kinds=["progress"]) == reports[0]


TOLD: list[tuple[dict[str, Any], str, str, str]] = [
    ({"status": Status.IMPLEMENTED}, "Status", "In progress", "Closed - implemented"),
    ({"response": Response.AGREED}, "Response", "none", "Agreed"),
    ({"progress": Progress.COMPLETE}, "Reported progress", "none", "Complete"),
    ({"assessment": "Good", "assessment_scale": "A"}, "Assessment", "none", "Good (on the scale “A”)"),
    ({"assessment": "Good"}, "Assessment", "none", "Good"),
    ({"target": date(2020, 5, 1)}, "Target date", "none", "1 May 2020"),
    ({"target": date(2020, 5, 1), "target_words": "soon"}, "Target date", "none", "1 May 2020 (“soon”)"),
    ({"target_words": "Ongoing"}, "Target date", "none", "“Ongoing” (no date)"),
    ({"closed_on": date(2020, 5, 1)}, "Closed on", "none", "1 May 2020"),
    ({"text": "Trim the wicks."}, "Words", row(1).text, "Trim the wicks."),
    ({"body": "Lamps", "body_id": fixed_id("Lamps")}, "Body", "Signals Board", "Lamps"),
]


@pytest.mark.parametrize(("change", "what", "said", "now"), TOLD)
def test_each_fact_that_differs_is_told(change: dict[str, Any], what: str, said: str, now: str) -> None:
    changed = replace(row(1), **change)
    assert restated([frozen_row(row(1))], [changed]) == (Restated("NR2019/1", changed.body, what, said, now),)


PROMISED = replace(row(1, Status.UNVERIFIED), target=date(2020, 5, 1), first_target=date(2020, 5, 1), closed_reason="a")


@pytest.mark.parametrize(
    ("change", "what", "said", "now"),
    [
        ({"first_target": date(2019, 5, 1)}, "First target date", "1 May 2020", "1 May 2019"),
        ({"slips": 2}, "Moved later", "0 times", "2 times"),
        ({"closed_reason": "b"}, "Closed as", "a", "b"),
    ],
)
def test_another_first_promise_and_another_reason_of_closing_are_told(
    change: dict[str, Any], what: str, said: str, now: str
) -> None:
    changed = replace(PROMISED, **change)
    assert restated([frozen_row(PROMISED)], [changed]) == (Restated("NR2019/1", changed.body, what, said, now),)


@pytest.mark.parametrize("change", [{"body": "Signals"}, {"evidence_count": 4}, {"priority": True}, {"addressee": "x"}])
def test_what_no_report_counts_by_is_not_told(change: dict[str, Any]) -> None:
    assert restated([frozen_row(row(1))], [replace(row(1), **change)]) == ()


def test_items_that_came_or_went_are_told() -> None:
    assert restated([frozen_row(row(1)), frozen_row(row(2))], [row(2), row(3, Status.NO_RESPONSE)]) == (
        Restated("NR2019/1", "Signals Board", "The item", "In progress", "not there any more"),
        Restated("NR2019/3", "Signals Board", "The item", "not in the report", "No response yet"),
    )


def test_a_word_that_counts_otherwise_now_is_told() -> None:
    said = replace(frozen_row(row(1)), side="closed")
    assert restated([said], [row(1)]) == (Restated("NR2019/1", "Signals Board", "Counted as", "closed", "open"),)


def test_lines_are_in_the_order_of_references_and_bodies() -> None:
    now = [row(10), row(9, body="Lamps"), row(9, body="Beacons"), row(1)]
    assert [(told.ref, told.body) for told in restated([], now)] == [
        ("NR2019/1", "Signals Board"),
        ("NR2019/9", "Beacons"),
        ("NR2019/9", "Lamps"),
        ("NR2019/10", "Signals Board"),
    ]


ROWS = st.lists(
    st.builds(
        row,
        st.integers(1, 12),
        st.sampled_from(Status),
        st.sampled_from(("Signals Board", "Lamps")),
        target=st.none() | st.just(AS_AT),
        text=st.sampled_from(("Trim the wicks.", "Buy oil.")),
    ),
    unique_by=lambda one: one.id,
    max_size=8,
)


@given(ROWS, st.randoms(use_true_random=False))
def test_equal_rows_say_nothing_in_whichever_order(rows: list[AssignmentRow], chance: Any) -> None:
    shuffled = chance.sample(rows, len(rows))
    assert restated(map(frozen_row, rows), shuffled) == ()


@given(ROWS, ROWS, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_never_matters(said: list[AssignmentRow], now: list[AssignmentRow], chance: Any) -> None:
    told = restated(map(frozen_row, said), now)
    others = chance.sample(said, len(said)), chance.sample(now, len(now))
    assert restated(map(frozen_row, others[0]), others[1]) == told


@given(ROWS, ROWS)
def test_every_item_counted_otherwise_is_among_the_lines(said: list[AssignmentRow], now: list[AssignmentRow]) -> None:
    named = {told.ref for told in restated(map(frozen_row, said), now)}
    sides = [{one.id: (one.ref, is_open(one.status)) for one in rows} for rows in (said, now)]
    for item in sides[0].keys() | sides[1].keys():
        before, after = sides[0].get(item), sides[1].get(item)
        if before is None or after is None or before[1] != after[1]:
            assert (before or after or ("",))[0] in named


@dataclass(frozen=True)
class Known:
    """What was known of a world when a report was issued: the entries recorded up to then."""

    world: World
    entries: int

    @property
    def then(self) -> World:
        said = self.world.entries[: self.entries]
        made = {e.subject.id for e in said}
        return World(said, {item: body for item, body in self.world.bodies.items() if item in made})


def rows_on(world: World, numbers: dict[UUID, int], as_at: date) -> list[AssignmentRow]:
    """Return the rows of a world's items as at a day; each has a reference of its own."""
    return [
        row(numbers[item], status_of(fold(world.line(item), as_at)), body, id=item)
        for item, body in world.bodies.items()
        if world.exists(item) <= as_at
    ]


@given(worlds(), st.integers(1, 30), st.integers(0, 160))
def test_the_opening_is_what_the_last_report_printed_and_what_its_restated_lines_explain(
    world: World, entries: int, n: int
) -> None:
    known = Known(world, min(entries, len(world.entries)))
    numbers = {item: number for number, item in enumerate(world.bodies, 1)}
    printed = [frozen_row(one) for one in rows_on(known.then, numbers, day(n))]
    now = rows_on(world, numbers, day(n))
    lines = restated(printed, now)
    opening = movement((one for own in lives(world).values() for one in own), day(n), day(400)).opening
    named = {told.ref for told in lines}
    was = sum(one.is_open for one in printed if one.ref in named)
    became = sum(is_open(one.status) for one in now if one.ref in named)
    assert opening - tally(printed).open == became - was
    if known.entries == len(world.entries):
        assert (lines, opening) == ((), tally(printed).open)


def frozen(number: int, rows: list[AssignmentRow]) -> Frozen:
    return frozen_of(typeset(position_over(rows, number=number)), AS_AT)


def refs(rows: tuple[FrozenRow, ...]) -> list[str]:
    return [one.ref for one in rows]


def test_two_issued_reports_are_shown_side_by_side() -> None:
    before = [row(1), row(2, body="Lamps"), row(10, body="Lamps")]
    after = [
        row(10, body="Lamps", target=date(2020, 9, 30)),
        row(1, Status.IMPLEMENTED, assessment="Good"),
        row(3, body="Beacons"),
    ]
    found = compare(frozen(1, before), frozen(4, after))
    assert (found.earlier, found.later) == (1, 4)
    assert (found.total.earlier, found.total.later) == (Tally(3, 3), Tally(3, 2, 0, 1))
    assert [(told.body, told.earlier, told.later) for told in found.by_body] == [
        ("Beacons", Tally(), Tally(1, 1)),
        ("Lamps", Tally(2, 2), Tally(1, 1)),
        ("Signals Board", Tally(1, 1), Tally(1, 0, 0, 1)),
    ]
    assert (refs(found.only_earlier), refs(found.only_later)) == (["NR2019/2"], ["NR2019/3"])
    assert [(told.ref, told.what, told.earlier, told.later) for told in found.differences] == [
        ("NR2019/1", "Status", "In progress", "Closed - implemented"),
        ("NR2019/1", "Assessment", "none", "Good"),
        ("NR2019/10", "Target date", "none", "30 September 2020"),
    ]


def test_a_body_that_was_renamed_has_one_line_under_its_later_name() -> None:
    (line,) = compare(
        frozen(1, [row(1)]), frozen(2, [row(1, body="Lamps", id=row(1).id, body_id=row(1).body_id)])
    ).by_body
    assert (line.body, line.earlier, line.later) == ("Lamps", Tally(1, 1), Tally(1, 1))


@given(ROWS, ROWS)
def test_the_lines_of_the_bodies_add_up_to_the_totals(before: list[AssignmentRow], after: list[AssignmentRow]) -> None:
    found = compare(frozen(1, before), frozen(2, after))
    for side in ("earlier", "later"):
        told = [getattr(line, side) for line in found.by_body]
        assert sum(one.total for one in told) == getattr(found.total, side).total
        assert sum(one.open for one in told) == getattr(found.total, side).open
    assert compare(frozen(1, before), frozen(2, before)).differences == ()
