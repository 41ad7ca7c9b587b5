"""A body's open items handed over: each passed on, closed or left, by a decision that is recorded."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import listing, records
from tracker.db.entries import entries_about
from tracker.db.ledger import LedgerWriter
from tracker.db.lines import actions_planned, descendants, lines
from tracker.db.responsibility import successions
from tracker.domain.amendments import facts_on
from tracker.domain.bodies import Body
from tracker.domain.closing import ClosingCase, lacking
from tracker.domain.dates import long_day
from tracker.domain.entries import Entry, Subject, SubjectKind, standing_entries
from tracker.domain.facts import AssignmentFacts
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.rules import judge_correction, judge_signature
from tracker.domain.scales import Flag, Response
from tracker.domain.statements import Closed, Correction, FlagSet, PassedOn
from tracker.domain.succession import successors
from tracker.domain.words import listed
from tracker.errors import BadInput, Refused
from tracker.services.changes import Changes
from tracker.services.keeping import changes_of
from tracker.services.ledger import Recorder
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class Pass:
    """Pass the item on to these bodies, one linked item for each."""

    to: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Close:
    """Close the item here."""

    closed: Closed


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave the item with the body it is with, and say why."""

    why: str


Decision = Pass | Close | Leave
# What decisions are recorded as.
_DECIDED = (PassedOn, Closed, FlagSet)


@dataclass(frozen=True, slots=True)
class HandOver:
    """What was decided about a body's open items on a day: for each its own decision, by whom, and why."""

    on: date
    decided_by: str
    recorded_by: str
    decisions: dict[UUID, Decision]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ToHandOver:
    """The open items of a body on a day, and the bodies that took over from it by then, the newest last."""

    body: Body
    items: tuple[AssignmentRow, ...]
    heirs: tuple[tuple[Body, str], ...]


def to_hand_over(register: Register, body: UUID, on: date) -> ToHandOver:
    """Return what there is to decide about a body: its open items, and its successors with the function of each."""
    with register.store.reading() as connection:
        known = {one.id: one for one in records.bodies(connection)}
        selection = Selection(as_at=on, body=body, open_only=True)
        heirs = successors(body, successions(connection), on)
        return ToHandOver(
            known[body],
            listing.all_rows(connection, selection),
            tuple((known[s.facts.successor], s.facts.function) for s in heirs),
        )


def fault_of(decision: Decision, row: AssignmentRow) -> str | None:
    """Return what a decision about an item lacks, as the item stands on the day of its row; None where nothing does.

    Who may check a closing is judged when it is recorded.
    """
    match decision:
        case Pass(to=()):
            return "Choose the body that it passes to."
        case Pass(to=to) if row.body_id in to:
            return "A body cannot pass an item on to itself."
        case Leave(why=why) if not why.strip():
            return "Say why it stays with this body."
        case Close(closed=closed) if not closed.unverified and (found := lacking(closed, _case(row))):
            lacks = listed(found)
            return f"To close it as “{closed.outcome}”, it lacks {lacks}; add what lacks, or close it as unverified."
        case _:
            return None


def _case(row: AssignmentRow) -> ClosingCase:
    return ClosingCase(Response(row.response) if row.response else None, bool(row.evidence_count), ())


def hand_over(register: Register, decided: HandOver) -> Changes:
    """Record a hand-over, all or nothing; Refused says which rule forbids a decision, and about which item."""
    judge_signature(decided.on, decided.decided_by, decided.recorded_by, register.outside.today())
    if not decided.decisions:
        raise BadInput("Nothing was decided yet: choose for each item whether it is passed on, closed or left.")

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        return _Handing(register, writer, connection, decided).record()

    made = register.store.write(register.id, register.home, register.outside, decided.recorded_by.strip(), work)
    return changes_of(made)


class _Handing:
    """Writes the decisions within one transaction."""

    def __init__(self, register: Register, writer: LedgerWriter, connection: Connection, decided: HandOver) -> None:
        self._register, self._writer, self._connection, self._decided = register, writer, connection, decided
        self._facts = _assignments(connection, decided.decisions)
        self._recorder = Recorder(
            writer, connection, register, decided.on, decided.decided_by.strip(), lines(connection, decided.decisions)
        )
        self._rows = {row.id: row for row in _rows(connection, decided)}

    def record(self) -> list[Entry]:
        received: list[Entry] = []
        for item, decision in self._decided.decisions.items():
            try:
                received += self._record(item, decision)
            except Refused as fault:
                row = self._rows.get(item)
                raise Refused(f"{f'{row.body}: {row.ref}' if row else 'An item'}: {fault}") from fault
        return [*self._recorder.made, *received]

    def _record(self, item: UUID, decision: Decision) -> list[Entry]:
        line = self._recorder.lines.get(item)
        if line is None:
            raise BadInput("An item is not in this register any more; nothing was recorded.")
        if self._decided.on < line.exists_from:
            raise Refused(f"It was not made to this body yet on {long_day(self._decided.on)}.")
        fault = fault_of(decision, self._rows[item]) if item in self._rows else None
        if fault is not None:
            raise Refused(fault)
        match decision:
            case Close(closed=closed):
                self._recorder.say(line, closed)
            case Leave(why=why):
                self._recorder.say(line, FlagSet(Flag.STAYS, what=why.strip()))
            case Pass(to=to):
                return self._pass(item, to)
        return []

    def _pass(self, item: UUID, to: Sequence[UUID]) -> list[Entry]:
        facts, received = self._facts[item], []
        for body in dict.fromkeys(to):
            subject = Subject(SubjectKind.ASSIGNMENT, self._register.outside.new_id())
            handed = AssignmentFacts(facts.recommendation, body, facts.addressee, facts.role, item)
            by, why = self._decided.decided_by.strip(), self._decided.reason.strip()
            received.append(self._writer.append(subject, handed, on=self._decided.on, by=by, why=why))
        ids = tuple(entry.subject.id for entry in received)
        passed = PassedOn(ids, self._decided.reason.strip(), self._decided.decided_by.strip())
        self._recorder.say(self._recorder.lines[item], passed)
        return received


def _assignments(connection: Connection, items: dict[UUID, Decision]) -> dict[UUID, AssignmentFacts]:
    entries = entries_about(connection, items)
    found = {item: facts_on(said, AssignmentFacts) for item, said in entries.items()}
    return {item: facts for item, facts in found.items() if facts is not None}


def _rows(connection: Connection, decided: HandOver) -> Sequence[AssignmentRow]:
    keys = [key for item in decided.decisions if (key := records.assignment_key(connection, item)) is not None]
    return listing.rows(connection, keys, Selection(as_at=decided.on))


def undo_hand_over(register: Register, item: UUID, recorded_by: str, reason: str) -> Changes:
    """Withdraw that an item was passed on: it goes on where it was, and what its successors received is taken back.

    Refused where something was recorded at a successor since then: that must be withdrawn first.
    """

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        own = entries_about(connection, [item])[item]
        passed = [e for e in standing_entries(own) if isinstance(e.content, PassedOn)]
        if not passed:
            raise Refused("This item was not passed on, or that was withdrawn already.")
        return _Undoing(writer, connection, reason.strip(), recorded_by.strip()).undo(own, passed[-1])

    return _undone(register, recorded_by, work)


def undo_decisions(
    register: Register, items: Sequence[UUID], made: Collection[UUID], recorded_by: str, reason: str
) -> Changes:
    """Withdraw what a hand-over decided about some of its items, all or nothing; `made` are the entries that it made.

    Refused where something was recorded at a successor since then: that must be withdrawn first.
    """

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        undoing, withdrawn = _Undoing(writer, connection, reason.strip(), recorded_by.strip()), list[Entry]()
        for own in entries_about(connection, items).values():
            decided = [e for e in standing_entries(own) if e.id in made and isinstance(e.content, _DECIDED)]
            for entry in decided:
                withdrawn += undoing.undo(own, entry)
        if not withdrawn:
            raise Refused("What was decided about these items was withdrawn already.")
        return withdrawn

    return _undone(register, recorded_by, work)


def _undone(register: Register, recorded_by: str, work: Callable[[LedgerWriter, Connection], list[Entry]]) -> Changes:
    judge_signature(None, recorded_by, recorded_by, register.outside.today())
    return changes_of(register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work))


@dataclass(frozen=True, slots=True)
class _Undoing:
    """Withdraws decisions within one transaction."""

    writer: LedgerWriter
    connection: Connection
    reason: str
    by: str

    def undo(self, own: Sequence[Entry], decided: Entry) -> list[Entry]:
        """Withdraw one decision about an item, and take back what its successors received by it."""
        judge_correction(own, Correction(decided.id, self.reason))
        return [self._withdraw(decided), *self._take_back(decided)]

    def _take_back(self, decided: Entry) -> list[Entry]:
        if not isinstance(decided.content, PassedOn):
            return []
        item, made = decided.subject.id, list[Entry]()
        heirs = descendants(self.connection, [item]) - {item}
        for heir, said in entries_about(self.connection, heirs).items():
            kept = standing_entries(said)
            is_spoken_of = any(not isinstance(e.content, AssignmentFacts) for e in kept)
            if is_spoken_of or actions_planned(self.connection, heir, heirs):
                raise Refused(
                    "Something was recorded at the body that received it; withdraw that first, then undo the hand-over."
                )
            made += [self._withdraw(e) for e in kept]
        return made

    def _withdraw(self, entry: Entry) -> Entry:
        return self.writer.append(entry.subject, Correction(entry.id, self.reason), on=None, by=self.by)
