"""Random histories of one assignment, small and within a few months, so that days and lanes often meet.

Worlds are of several assignments, some handed over; nothing in either need keep the rules for recording.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import strategies as st

from tests.builders import ASSIGNMENT, CREATED, entry, fixed_id
from tracker.domain.contents import Content
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.facts import ActionFacts, StoredFile
from tracker.domain.fold import spells
from tracker.domain.line import exists_from, own_line, received_on
from tracker.domain.movement import Life
from tracker.domain.rollup import Whole
from tracker.domain.scales import ActionState, Finding, Flag, Outcome, Progress, Response, RollUp
from tracker.domain.statements import (
    AssessmentMade,
    Clearance,
    Closed,
    Correction,
    EvidenceAdded,
    FlagSet,
    NoteMade,
    PassedOn,
    ProgressReported,
    Reopened,
    ResponseGiven,
    TargetSet,
)
from tracker.domain.status import Side, side_of, status_of

START = date(2020, 1, 1)
DAYS = st.integers(0, 120).map(lambda n: START + timedelta(n))
FILE = StoredFile("ab" * 32, "letter.txt", 12)
UNKNOWN = fixed_id("an entry that is not there")
PEOPLE = ("Signals Board", "Ann Lamb", "ann  LAMB")
WHOLE = Whole(("a", "b"), RollUp.ALL)

ASSESSMENTS = st.builds(
    AssessmentMade,
    value=st.sampled_from(("Good progress", "Some progress", "Poor")),
    finding=st.sampled_from(Finding),
    scale_name=st.sampled_from(("", "A scale", "Another")),
    part=st.sampled_from(("", "", "a", "b")),
)
CLOSURES = st.builds(
    Closed,
    outcome=st.sampled_from(Outcome),
    checker=st.sampled_from(("", "Ann Lamb", "Tom Wick")),
    role=st.sampled_from(("", "Auditor")),
    superseded_by=st.sampled_from(("", "NS2019/2")),
    reason=st.sampled_from(("", "It is gone")),
    agreed_by=st.sampled_from(("", "The board")),
    unverified=st.booleans(),
)
UPDATES = st.builds(
    ProgressReported,
    value=st.sampled_from(Progress),
    text=st.sampled_from(("", "Work goes on.", "Lamps were bought.")),
    draft=st.booleans(),
)
STATEMENTS = st.one_of(
    st.sampled_from(Response).map(ResponseGiven),
    UPDATES,
    DAYS.map(TargetSet),
    st.just(TargetSet(None, "Ongoing")),
    DAYS.map(lambda day: EvidenceAdded("A letter", day, FILE)),
    st.just(NoteMade("A word")),
    ASSESSMENTS,
    CLOSURES,
    st.just(Reopened("It failed again")),
    st.builds(FlagSet, st.sampled_from(Flag), st.booleans(), st.just("The Lamp Service")),
    st.just(Clearance(UNKNOWN)),
    st.just(PassedOn((fixed_id("an heir"),))),
)
ACTIONS = st.builds(
    ActionFacts,
    assignments=st.sampled_from(((ASSIGNMENT.id,), (ASSIGNMENT.id, UNKNOWN), (UNKNOWN,))),
    text=st.just("Buy lamps"),
    due=st.none() | DAYS,
    state=st.sampled_from(ActionState),
)


@st.composite
def histories(draw: st.DrawFn) -> list[Entry]:
    """Return an assignment's entries: its creation, statements of any day, withdrawals of any of them, two books."""
    made = [entry(CREATED, START, 1)]
    for sequence in range(2, draw(st.integers(2, 12))):
        book = draw(st.sampled_from(["one", "two"]))
        minutes = sequence + draw(st.sampled_from([-3, 0, 0]))
        content, subject = _said(draw, made)
        on = None if isinstance(content, Correction) else draw(DAYS)
        told = entry(content, on, sequence, book=book, minutes=minutes)
        made.append(replace(told, subject=subject, by=draw(st.sampled_from(PEOPLE))))
    return made


def _said(draw: st.DrawFn, made: Sequence[Entry]) -> tuple[Content, Subject]:
    earlier = draw(st.sampled_from(made))
    match draw(st.integers(0, 11)):
        case 0 | 1 | 2:
            return Correction(earlier.id, "A slip of the pen"), earlier.subject
        case 3:
            action = draw(st.sampled_from(("first action", "second action")))
            return draw(ACTIONS), Subject(SubjectKind.ACTION, fixed_id(action))
        case 4:
            return Clearance(earlier.id), ASSIGNMENT
        case 5:
            return EvidenceAdded("A better scan", draw(DAYS), FILE, replaces=earlier.id), ASSIGNMENT
        case _:
            return draw(STATEMENTS), ASSIGNMENT


@st.composite
def copies(draw: st.DrawFn) -> tuple[list[Entry], list[Entry]]:
    """Return the entries of two copies of a register that went on apart, each in a book of its own."""
    history = draw(histories())
    parted = draw(st.integers(1, len(history)))
    common, later = history[:parted], history[parted:]
    ours = [e for e in later if e.book == fixed_id("book", "one")]
    return [*common, *ours], [*common, *(e for e in later if e not in ours)]


@dataclass(frozen=True)
class World:
    """The entries of a register, and the body of each of its assignments."""

    entries: tuple[Entry, ...]
    bodies: dict[UUID, str]

    def line(self, assignment: UUID) -> list[Entry]:
        """Return the entries that an assignment is folded from."""
        return own_line(self.entries, assignment)

    def exists(self, assignment: UUID) -> date:
        """Return the day from which an assignment exists."""
        return exists_from(self.line(assignment), assignment, START.isoformat())


def lives(world: World) -> dict[str, list[Life]]:
    """Return the lives of a world's items by their bodies, as the store draws them from the spells."""
    found: dict[str, list[Life]] = {}
    for assignment, body in world.bodies.items():
        line, exists = world.line(assignment), world.exists(assignment)
        sides: list[tuple[date, Side]] = []
        for spell in spells(line, exists):
            side = side_of(status_of(spell.standing))
            if not sides or sides[-1][1] is not side:
                sides.append((spell.since, side))
        found.setdefault(body, []).append(Life(sides, received_on(line) is not None))
    return found


BODIES = ("Signals Board", "Lamp Service", "Coast Agency")


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Return a few assignments with what was said of them, some handed over, and some of those handed over again."""
    made: list[Entry] = []
    bodies: dict[UUID, str] = {}

    def say(assignment: UUID, content: Content, on: date) -> None:
        told = entry(content, on, len(made) + 1)
        made.append(replace(told, subject=Subject(SubjectKind.ASSIGNMENT, assignment)))

    def live(assignment: UUID, since: date) -> None:
        for _ in range(draw(st.integers(0, 3))):
            said = draw(STATEMENTS.filter(lambda s: not isinstance(s, PassedOn)))
            say(assignment, said, since + timedelta(draw(st.integers(0, 60))))

    def create(body: str, since: date, received_from: UUID | None = None) -> UUID:
        assignment = fixed_id("assignment", len(bodies))
        bodies[assignment] = body
        say(assignment, replace(CREATED, addressee=body, received_from=received_from), since)
        live(assignment, since)
        return assignment

    for _ in range(draw(st.integers(1, 2))):
        holder, since = create(draw(st.sampled_from(BODIES)), START), START
        for _ in range(draw(st.integers(0, 2))):
            since += timedelta(draw(st.integers(0, 60)))
            heirs = draw(st.lists(st.sampled_from(BODIES), min_size=1, max_size=2, unique=True))
            received = [create(body, since, holder) for body in heirs]
            say(holder, PassedOn(tuple(received)), since)
            holder = received[0]
    return World(tuple(made), bodies)
