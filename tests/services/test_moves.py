"""What moved of the items that a report covers, drawn from a register."""

from collections import Counter
from dataclasses import astuple, replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import Sample, say
from tests.services.probation import (
    NPS,
    PROBATION_SERVICE,
    UNIFIED,
    rows_of,
    take_in_lanterns,
)
from tracker.domain.listing import Selection
from tracker.domain.movement import Movement
from tracker.domain.moves import MoveKind, Period
from tracker.domain.scales import Outcome, Response
from tracker.domain.statements import Closed, Reopened, ResponseGiven, TargetSet
from tracker.errors import BadInput
from tracker.services.handover import Decision, HandOver, Pass, hand_over
from tracker.services.links import all_recommendations
from tracker.services.movement import moved
from tracker.services.position import Scope, position
from tracker.services.publications import amend_recommendation, amendable
from tracker.services.register import Register

FIRST, TODAY = date(2019, 1, 1), date(2026, 11, 22)
CLOSED = Closed(Outcome.NOT_AGREED, reason="Too dear", agreed_by="The board")


@pytest.fixture
def moving(register: Register, sample: Sample) -> Sample:
    lamps = sample.assignments["Lamps: NS2019/2"]
    refused = ResponseGiven(Response.NOT_AGREED, "Too dear")
    say(register, lamps, date(2019, 2, 15), refused, TargetSet(date(2019, 12, 31)))
    say(register, lamps, date(2019, 6, 1), CLOSED)
    say(register, lamps, date(2020, 6, 1), Reopened("Oil is cheap again"))
    later = TargetSet(date(2021, 12, 31), reason="It was closed", agreed_by="The board")
    say(register, lamps, date(2020, 7, 1), later)
    return sample


def period(register: Register, since: date, as_at: date, scope: Scope | None = None) -> Period:
    """Return what moved, proved to reconcile with itself and with the position."""
    found = position(register, scope or Scope(), as_at, since=since)
    assert found.period is not None
    assert found.period.total.adds_up
    assert found.period.total.closing == found.all_bodies.open
    assert {body: m.closing for body, m in found.period.by_body} == {t.body: t.open for t in found.by_body}
    sums = [sum(figures) for figures in zip(*(astuple(told) for _, told in found.period.by_body), strict=True)]
    assert sums == list(astuple(found.period.total)) or not found.period.by_body
    counted = Counter(move.kind for move in found.period.moves)
    total = found.period.total
    assert [counted[kind] for kind in list(MoveKind)[:5]] == [
        total.new,
        total.received,
        total.reopened,
        total.closed,
        total.passed_on,
    ]
    return found.period


def told(found: Period) -> list[tuple[str, str, str, str, str]]:
    return [(move.kind.value, f"{move.body}: {move.ref}", move.before, move.after, move.reason) for move in found.moves]


def test_the_movements_of_a_register_are_told_with_their_reasons(register: Register, moving: Sample) -> None:
    found = period(register, date(2019, 12, 31), TODAY, Scope(body=moving.bodies["Lamps"]))
    assert found.total == Movement(opening=1, reopened=1, closing=2)
    assert told(found) == [
        ("Re-opened", "Lamps: NS2019/2", "Closed - not agreed", "Re-opened", "Oil is cheap again"),
        (
            "Target date moved", "Lamps: NS2019/2", "31 December 2019", "31 December 2021",
            "It was closed; agreed by The board",
        ),
    ]  # fmt: skip
    closed = period(register, date(2019, 3, 1), date(2019, 12, 31))
    assert told(closed) == [
        ("Closed", "Lamps: NS2019/2", "Not agreed", "Closed - not agreed", "agreed by The board; Too dear")
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(st.integers(0, 2880), st.integers(0, 2880), st.sampled_from(["all", "Lamps", "Signals", "closed", "report"]))
def test_it_reconciles_between_any_two_days_whatever_is_covered(
    register: Register, moving: Sample, one: int, other: int, covers: str
) -> None:
    since, as_at = sorted((FIRST + timedelta(one), FIRST + timedelta(other)))
    scope = {
        "all": Scope(),
        "closed": Scope(only=Selection(as_at, open_only=True), words=("open",)),
        "report": Scope(publication=moving.publications["HB2020"]),
    }.get(covers) or Scope(body=moving.bodies[covers])
    found = period(register, since, as_at, scope)
    if covers == "all":
        assert found.total == moved(register, since, as_at).total


def test_days_that_cannot_be_are_refused(register: Register, sample: Sample) -> None:
    with pytest.raises(BadInput, match="must be the later one"):
        position(register, Scope(), FIRST, since=TODAY)
    with pytest.raises(BadInput, match="is after today"):
        position(register, Scope(), TODAY + timedelta(1), since=FIRST)


def test_words_that_were_amended_are_told_for_each_body(register: Register, sample: Sample) -> None:
    ref = next(one.id for one in all_recommendations(register) if one.ref == "NS2019/2")
    facts = amendable(register, ref).facts
    words = "The Signals Board and the Lamp Service should share all their rosters."
    amend_recommendation(register, ref, replace(facts, item=words, text=words), "Ann Reader", "Misread")
    found = period(register, date(2026, 11, 1), TODAY)
    assert told(found) == [
        ("Words amended", f"{body}: NS2019/2", facts.text, words, "Misread") for body in ("Lamps", "Signals")
    ]
    assert period(register, date(2026, 11, 1), date(2026, 11, 21)).moves == ()


@pytest.fixture
def handed(register: Register, tmp_path: Path) -> int:
    """Hand an item of the NPS over to the Probation Service; return how many the NPS had."""
    take_in_lanterns(register, tmp_path)
    rows = list(rows_of(register, NPS, UNIFIED - timedelta(days=1)).values())
    decisions: dict[UUID, Decision] = {rows[0].id: Pass((PROBATION_SERVICE,))}
    hand_over(register, HandOver(UNIFIED, "The Board", "A clerk", decisions, "Became the Probation Service"))
    return len(rows)


def test_a_hand_over_is_told_from_both_sides(register: Register, handed: int) -> None:
    before = UNIFIED - timedelta(days=1)
    found = period(register, before, UNIFIED)
    assert (found.total.passed_on, found.total.received, found.total.new) == (1, 1, 0)
    received, passed = told(found)
    assert (received[0], passed[0]) == ("Received from another body", "Passed on to another body")
    assert received[2] != ""
    assert passed[3] != ""
    assert passed[4] == "Became the Probation Service; agreed by The Board"


def test_by_the_body_now_responsible_a_hand_over_moves_nothing(register: Register, handed: int) -> None:
    before = UNIFIED - timedelta(days=1)
    found = period(register, before, UNIFIED, Scope(as_now=True))
    assert (found.total.passed_on, found.total.received, found.total.new, found.moves) == (0, 0, 0, ())
    then = position(register, Scope(as_now=True), before)
    assert found.total.opening == then.all_bodies.open
    whole = period(register, date(2000, 1, 1), UNIFIED, Scope(as_now=True))
    assert (whole.total.opening, whole.total.received) == (0, 0)
