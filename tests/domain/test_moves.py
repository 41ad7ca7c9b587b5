"""The movements that are listed are those that the totals count."""

from collections import Counter
from dataclasses import astuple, replace
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ASSIGNMENT, entry, fixed_id
from tests.domain.strategies import START, World, worlds
from tests.domain.telling import ACHIEVED, COMPLETE, DONE, NOT_ACHIEVED, PARTLY, UNDER_WAY, day, told, withdrawn
from tracker.domain.amendments import amendments_of
from tracker.domain.courses import Course, Statuses, whole_courses
from tracker.domain.entries import Entry
from tracker.domain.facts import AssignmentFacts, RecommendationFacts
from tracker.domain.fold import spells
from tracker.domain.history import history_of
from tracker.domain.movement import Movement
from tracker.domain.moves import Move, MoveKind, Period, period
from tracker.domain.scales import Finding, Outcome
from tracker.domain.statements import AssessmentMade, Closed, PassedOn, Reopened, TargetSet
from tracker.domain.status import Status, is_open, status_of

FIGURES = {
    MoveKind.OPENED: "new",
    MoveKind.RECEIVED: "received",
    MoveKind.REOPENED: "reopened",
    MoveKind.CLOSED: "closed",
    MoveKind.PASSED_ON: "passed_on",
}


def statuses(entries: list[Entry], exists: date) -> Statuses:
    """Return the statuses of an item, as the store has them in its spells."""
    return [(spell.since, status_of(spell.standing)) for spell in spells(entries, exists)]


def course(entries: list[Entry], **more: object) -> Course:
    known = Course(ASSIGNMENT.id, "NS2019/2", fixed_id("body"), "Signals", statuses(entries, day(0)))
    return replace(known, history=history_of(entries), **more)  # type: ignore[arg-type]


def moves(entries: list[Entry], since: int = 0, as_at: int = 100, **more: object) -> list[tuple[object, ...]]:
    """Return what moved of one item: kind, day, before, after, reason."""
    found = period([course(entries, **more)], day(since), day(as_at)).moves
    return [(m.kind, (m.on - day(0)).days, m.before, m.after, m.reason) for m in found]


def courses(world: World) -> list[Course]:
    return [_course(world, item, statuses(world.line(item), world.exists(item))) for item in world.bodies]


def _course(world: World, item: UUID, held: Statuses, *, is_received: bool | None = None) -> Course:
    line, body = world.line(item), world.bodies[item]
    came = origins(world).get(item) is not None if is_received is None else is_received
    return Course(item, str(item), fixed_id(body), body, held, history_of(line), is_received=came)


def origins(world: World) -> dict[UUID, UUID]:
    made = ((e.subject.id, e.content) for e in world.entries if isinstance(e.content, AssignmentFacts))
    return {item: facts.received_from for item, facts in made if facts.received_from}


def courses_as_now(world: World, as_at: date) -> list[Course]:
    held = {item: statuses(world.line(item), world.exists(item)) for item in world.bodies}
    there = [c.item for c in courses(world) if c.status_on(as_at) not in (None, Status.PASSED_ON)]
    whole = whole_courses(there, origins(world), held)
    return [_course(world, item, joined, is_received=origin is not None) for item, joined, origin in whole]


def assert_reconciles(found: Period) -> None:
    counted = Counter(move.kind for move in found.moves)
    for moved in (found.total, *(own for _, own in found.by_body)):
        assert moved.adds_up
    assert {figure: counted[kind] for kind, figure in FIGURES.items()} == {
        figure: getattr(found.total, figure) for figure in FIGURES.values()
    }
    sums = [sum(figures) for figures in zip(*(astuple(own) for _, own in found.by_body), strict=True)]
    assert sums == list(astuple(found.total)) or not found.by_body


@given(worlds(), st.integers(-5, 150), st.integers(0, 150))
def test_each_figure_is_the_number_of_movements_that_are_listed(world: World, start: int, length: int) -> None:
    since, as_at = day(start), day(start + length)
    found = period(courses(world), since, as_at)
    assert_reconciles(found)
    standing = [c.status_on(as_at) for c in courses(world)]
    assert found.total.closing == sum(status is not None and is_open(status) for status in standing)
    assert all(since < move.on <= as_at for move in found.moves)


@given(worlds(), st.integers(-5, 150), st.integers(0, 150), st.sets(st.integers(0, 8)))
def test_whatever_narrows_the_items_it_reconciles(world: World, start: int, length: int, kept: set[int]) -> None:
    own = [c for number, c in enumerate(courses(world)) if number in kept]
    assert_reconciles(period(own, day(start), day(start + length)))


@given(worlds(), st.integers(-5, 150), st.integers(0, 150))
def test_by_the_body_now_responsible_a_hand_over_moves_nothing(world: World, start: int, length: int) -> None:
    since, as_at = day(start), day(start + length)
    found = period(courses_as_now(world, as_at), since, as_at)
    assert_reconciles(found)
    assert found.total.passed_on == 0
    # One that passed to two bodies is one before, and the second one's is received.
    assert found.total.received <= sum(origins(world).get(c.item) is not None for c in courses(world))
    heirs = list(origins(world).values())
    addressed = sum(since >= START for item in world.bodies if item not in origins(world))
    assert found.total.opening <= addressed + len(heirs) - len(set(heirs))


def test_what_came_and_went_is_told_with_what_it_was_before_and_why() -> None:
    given = told(
        (UNDER_WAY, 5),
        (Closed(Outcome.NOT_AGREED, reason="Too dear", agreed_by="The board"), 10),
        (Reopened("Oil is cheap again"), 20),
        (PassedOn((fixed_id("heir"),), "The service took over", "The minister"), 30),
    )
    assert moves(given, went_to="Lamps") == [
        ("Re-opened", 20, "Closed unverified", "Re-opened", "Oil is cheap again"),
        ("Closed", 10, "In progress", "Closed unverified", "agreed by The board; Too dear"),
        ("Passed on to another body", 30, "Re-opened", "Lamps", "The service took over; agreed by The minister"),
    ]
    assert moves(given, -1, 1) == [("Opened", 0, "", "No response yet", "")]


def test_a_closing_that_was_withdrawn_moved_nothing() -> None:
    assert moves(withdrawn(told((DONE, 10)), 1)) == []


def test_a_target_that_moves_tells_both_dates_the_reason_and_who_agreed() -> None:
    given = told(
        (TargetSet(date(2020, 6, 30)), 5),
        (TargetSet(date(2020, 7, 31), reason="Late lamps", agreed_by="The chief"), 10),
        (TargetSet(date(2020, 7, 31)), 15),
        (TargetSet(None, "Ongoing", reason="No end"), 20),
    )
    first = ("Target date moved", 10, "30 June 2020", "31 July 2020", "Late lamps; agreed by The chief")
    assert moves(given) == [first, ("Target date moved", 20, "31 July 2020", "“Ongoing” (no date)", "No end")]
    assert moves(given, as_at=19) == [first]
    assert moves(given, since=10) == moves(given)[1:]


def test_an_assessment_is_higher_lower_or_anew() -> None:
    part = replace(PARTLY, part="a", citation="The follow-up")
    silent = AssessmentMade("Not looked at", Finding.NO_JUDGEMENT)
    given = told(
        (PARTLY, 5, "HMIP"),
        (ACHIEVED, 10, "HMIP"),
        (replace(ACHIEVED, value="Good"), 15),
        (silent, 16),
        (part, 20),
        (NOT_ACHIEVED, 25),
    )
    who = "Signals Board"
    assert moves(given) == [
        ("Assessed higher", 10, "Partially achieved", "Achieved", "HMIP"),
        ("Assessed lower", 20, "Good", "Point (a): Partially achieved", f"{who} (The follow-up)"),
        ("Assessed lower", 25, "Good", "Not achieved", who),
        ("Assessed", 5, "", "Partially achieved", "HMIP"),
        ("Assessed", 15, "Achieved", "Good", who),
        ("Assessed", 16, "Good", "Not looked at", who),
    ]


def test_what_is_said_on_the_day_of_a_hand_over_is_the_next_bodys() -> None:
    moved = [(TargetSet(date(2020, 6, 30)), 5), (TargetSet(date(2020, 7, 31)), 30)]
    passed = told(*moved, (PassedOn((fixed_id("heir"),)), 30))
    assert [kind for kind, *_ in moves(passed)] == ["Passed on to another body"]
    received = course(told(*moved), statuses=[(day(30), Status.NO_RESPONSE)], is_received=True, came_from="Lamps")
    assert [(m.kind.value, m.before) for m in period([received], day(0), day(99)).moves] == [
        ("Received from another body", "Lamps"),
        ("Target date moved", "30 June 2020"),
    ]


def test_words_that_were_amended_are_told_before_and_after_and_other_facts_are_not() -> None:
    first = RecommendationFacts(fixed_id("report"), "NS2019/2", 2, "2", "", "Share rosters.", "Share rosters.")
    then = replace(first, item="Share all rosters.", text="Share all rosters.")
    kept = [
        entry(first, day(0), 2),
        replace(entry(then, day(8), 3), why="Misread"),
        entry(replace(then, priority=True), day(9), 4),
    ]
    assert moves(told((COMPLETE, 1)), amendments=amendments_of(kept)) == [
        ("Words amended", 8, "Share rosters.", "Share all rosters.", "Misread")
    ]


def test_bodies_of_one_label_have_a_line_each_and_the_lines_are_in_the_alphabet() -> None:
    own = course(told())
    others = [replace(own, body_id=fixed_id(n), body=label) for n, label in ((1, "zebra"), (2, "Ash"), (3, "Ash"))]
    found = period([own, *others], day(-1), day(1))
    assert [body for body, _ in found.by_body] == ["Ash", "Ash", "Signals", "zebra"]
    assert found.total == Movement(new=4, closing=4)
    assert found.moves[0] == Move(MoveKind.OPENED, day(0), own.item, "NS2019/2", "Signals", after="No response yet")
