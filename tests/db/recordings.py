"""Random recordings about two items of one register: every kind of statement, actions, hand-overs, withdrawals.

They are written past the rules, as a merge may bring them; what is derived must fit them all the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from hypothesis import strategies as st
from sqlalchemy import Connection

from tests.domain.strategies import DAYS, FILE, START, STATEMENTS
from tracker.db.entries import entries_about
from tracker.db.ledger import LedgerWriter
from tracker.domain.contents import Content
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.facts import ActionFacts, AssignmentFacts, RecommendationFacts, SubPoint
from tracker.domain.scales import ActionState, RollUp
from tracker.domain.statements import Clearance, Correction, EvidenceAdded, PassedOn, Statement

_NTH = st.integers(0, 5)  # which of the items, entries or actions there are, counted round


@dataclass(frozen=True)
class Say:
    """Something is said of an item."""

    item: int
    statement: Statement
    on: date


@dataclass(frozen=True)
class SayOf:
    """Something is said of an earlier entry: its words are cleared, or it has a new version."""

    item: int
    entry: int
    is_version: bool
    on: date


@dataclass(frozen=True)
class Plan:
    """An action is planned or amended; the same number is the same action."""

    action: int
    items: tuple[int, ...]
    state: ActionState
    due: date | None
    on: date


@dataclass(frozen=True)
class Pass:
    """An item is handed over to one or two bodies."""

    item: int
    heirs: int
    on: date


@dataclass(frozen=True)
class Reword:
    """The sub-points of the recommendation are amended."""

    letters: str
    rollup: RollUp


@dataclass(frozen=True)
class Withdraw:
    """An earlier entry of this telling is withdrawn, be it a withdrawal itself."""

    entry: int


Step = Say | SayOf | Plan | Pass | Reword | Withdraw
STEPS = st.one_of(
    st.builds(Say, _NTH, STATEMENTS, DAYS),
    st.builds(Say, _NTH, STATEMENTS, DAYS),
    st.builds(SayOf, _NTH, _NTH, st.booleans(), DAYS),
    st.builds(
        Plan,
        st.integers(0, 1),
        st.lists(_NTH, min_size=1, max_size=2, unique=True).map(tuple),
        st.sampled_from(ActionState),
        st.none() | DAYS,
        DAYS,
    ),
    st.builds(Pass, _NTH, st.integers(1, 2), DAYS),
    st.builds(Reword, st.sampled_from(("", "a", "ab")), st.sampled_from(RollUp)),
    st.builds(Withdraw, _NTH),
    st.builds(Withdraw, _NTH),
)


@dataclass
class Teller:
    """Writes steps within one transaction; `items` grows by those that were handed over."""

    writer: LedgerWriter
    connection: Connection
    items: list[UUID]
    heirs: Sequence[UUID]
    recommendation: UUID
    actions: dict[int, UUID] = field(default_factory=dict)
    made: list[Entry] = field(default_factory=list)

    def tell(self, step: Step, new_id: UUID) -> None:
        """Write one step; `new_id` is for the record that it makes, if any."""
        match step:
            case Say(item=item, statement=statement, on=on):
                self._say(item, statement, on)
            case SayOf(item=item, entry=nth, is_version=is_version, on=on):
                if self.made:
                    earlier = self.made[nth % len(self.made)].id
                    version = EvidenceAdded("A better scan", START, FILE, replaces=earlier)
                    self._say(item, version if is_version else Clearance(earlier), on)
            case Plan():
                self._plan(step, new_id)
            case Pass(item=item, heirs=count, on=on):
                self._pass(self.items[item % len(self.items)], count, on, new_id)
            case Reword(letters=letters, rollup=rollup):
                self._reword(letters, rollup)
            case Withdraw(entry=nth):
                if self.made:
                    withdrawn = self.made[-1 - nth % len(self.made)]
                    self._write(withdrawn.subject, Correction(withdrawn.id, "A slip of the pen"), None)

    def _write(self, subject: Subject, content: Content, on: date | None) -> None:
        self.made.append(self.writer.append(subject, content, on=on, by="Lamps"))

    def _say(self, nth: int, statement: Statement, on: date) -> None:
        self._write(Subject(SubjectKind.ASSIGNMENT, self.items[nth % len(self.items)]), statement, on)

    def _plan(self, step: Plan, new_id: UUID) -> None:
        served = tuple(dict.fromkeys(self.items[nth % len(self.items)] for nth in step.items))
        action = Subject(SubjectKind.ACTION, self.actions.setdefault(step.action, new_id))
        self._write(action, ActionFacts(served, "Buy lamps", "a", due=step.due, state=step.state), step.on)

    def _pass(self, item: UUID, count: int, on: date, new_id: UUID) -> None:
        received = []
        for nth, body in enumerate(self.heirs[:count]):
            one = UUID(int=new_id.int ^ nth)
            self._write(
                Subject(SubjectKind.ASSIGNMENT, one),
                AssignmentFacts(self.recommendation, body, "Lamps", received_from=item),
                on,
            )
            received.append(one)
        self._write(Subject(SubjectKind.ASSIGNMENT, item), PassedOn(tuple(received)), on)
        self.items += received

    def _reword(self, letters: str, rollup: RollUp) -> None:
        said = entries_about(self.connection, [self.recommendation])[self.recommendation]
        facts = next(e.content for e in said if isinstance(e.content, RecommendationFacts))
        points = tuple(SubPoint(letter, f"Point {letter}") for letter in letters)
        amended = replace(facts, sub_points=points, rollup=rollup)
        self._write(Subject(SubjectKind.RECOMMENDATION, self.recommendation), amended, START)
