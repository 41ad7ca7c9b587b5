"""Records kept, amended and taken back: facts said again, with who and why; what they were stays in the history."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select

from tracker.db.entries import entries_about
from tracker.db.ledger import LedgerWriter
from tracker.db.models import EntryRow
from tracker.db.projection import latest_facts
from tracker.domain.amendments import Amendment, amendments_of
from tracker.domain.contents import kind_of
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.facts import AssignmentFacts, LinkFacts, RecordFacts, SuccessionFacts
from tracker.domain.rules import judge_keeping, judge_signature, judge_taking_back
from tracker.domain.statements import Correction
from tracker.errors import BadInput, Refused
from tracker.services.changes import Changes
from tracker.services.named import named, names_in, title_of_record
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class Kept:
    """Facts to keep of a record: of a new one where `id` is None. They take effect on a day (None: today).

    `seen` are the facts that were amended: where they are no longer the newest, somebody else amended them meanwhile.
    """

    facts: RecordFacts
    id: UUID | None = None
    on: date | None = None
    seen: RecordFacts | None = None


def keep(register: Register, kept: Sequence[Kept], recorded_by: str, why: str = "") -> Changes:
    """Keep or amend records in one transaction.

    Refused where nobody is named, a day is in the future, what was amended is not what was seen any more, or it is an
    issued report.
    """

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        for one in kept:
            _judge_seen(connection, one)
        return [keep_one(register, writer, one, why) for one in kept]

    for one in kept:
        judge_keeping(one.facts)
        judge_signature(one.on, recorded_by, recorded_by, register.outside.today())
    made = register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work)
    return changes_of(made)


def _judge_seen(connection: Connection, kept: Kept) -> None:
    if kept.seen is None or kept.id is None:
        return
    said = entries_about(connection, [kept.id])[kept.id]
    if latest_facts(said) != kept.seen:
        who = max((e for e in said if isinstance(e.content, RecordFacts)), key=lambda e: e.recorded_at).recorded_by
        raise Refused(
            f"It was amended by {who} after you opened it; nothing was changed: close this, and amend what it says now."
        )


def keep_one(register: Register, writer: LedgerWriter, kept: Kept, why: str = "") -> Entry:
    """Write the facts of one record within a transaction."""
    kind = SubjectKind(kind_of(kept.facts).value)
    return writer.keep(Subject(kind, kept.id or register.outside.new_id()), kept.facts, on=kept.on, why=why.strip())


def changes_of(made: Sequence[Entry]) -> Changes:
    """Return what some entries touched."""
    touched = {
        kind: frozenset(e.subject.id for e in made if e.subject.kind is kind)
        for kind in (SubjectKind.ASSIGNMENT, SubjectKind.PUBLICATION)
    }
    return Changes(touched[SubjectKind.ASSIGNMENT], tuple(e.id for e in made), touched[SubjectKind.PUBLICATION])


def take_back(register: Register, subject: UUID, entry: UUID, recorded_by: str, reason: str) -> Changes:
    """Withdraw an entry that kept or amended a record, so that the facts before it hold again.

    Refused where no facts would be left of a record that others may name.
    """

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        said = entries_about(connection, [subject])[subject]
        correction = Correction(entry, reason.strip())
        judge_taking_back(said, correction)
        return [writer.append(said[0].subject, correction, on=None, by=recorded_by.strip())]

    judge_signature(None, recorded_by, recorded_by, register.outside.today())
    return changes_of(register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work))


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One entry that kept or amended a record, or one that hangs on it; `about` is what that record is called."""

    subject: UUID
    about: str
    amendment: Amendment


@dataclass(frozen=True, slots=True)
class RecordHistory:
    """How a record came to be as it is, the newest entry first, with the links, roles and successions that hang on it.

    `kind` is what it is; withdrawn entries are told too, and marked.
    """

    title: str
    kind: SubjectKind
    lines: tuple[RecordLine, ...]


# Which records hang on another, and so are told in its history.
_HANGING = {
    SubjectKind.RECOMMENDATION: (SubjectKind.LINK, SubjectKind.ASSIGNMENT),
    SubjectKind.BODY: (SubjectKind.SUCCESSION,),
}


def record_history(register: Register, subject: UUID) -> RecordHistory:
    """Return the history of any record of the register; BadInput where it is not there."""
    with register.store.reading() as connection:
        own = entries_about(connection, [subject])[subject]
        if not any(isinstance(entry.content, RecordFacts) for entry in own):
            raise BadInput("That record is not in this register any more.")
        kind = own[0].subject.kind
        told = {subject: own, **_hanging(connection, subject, kind)}
        names = names_in(connection, (entry for entries in told.values() for entry in entries))
    found = [
        RecordLine(one, title_of_record(_facts(entries), names), amendment)
        for one, entries in told.items()
        for amendment in amendments_of(named(entry, names) for entry in entries)
    ]
    newest_first = sorted(found, key=lambda line: line.amendment.recorded_at, reverse=True)
    return RecordHistory(title_of_record(_facts(own), names), kind, tuple(newest_first))


def _facts(entries: Iterable[Entry]) -> RecordFacts:
    """Return the facts that were written last about a record, whether they stand or not."""
    return [entry.content for entry in entries if isinstance(entry.content, RecordFacts)][-1]


def _hanging(connection: Connection, subject: UUID, kind: SubjectKind) -> dict[UUID, list[Entry]]:
    """Return the entries about the records that hang on one; those that were taken back have no rows any more."""
    kinds = [hanging.value for hanging in _HANGING.get(kind, ())]
    wanted = select(EntryRow.subject_id).where(EntryRow.kind.in_(kinds), EntryRow.payload.contains(str(subject)))
    told = entries_about(connection, connection.execute(wanted.distinct()).scalars().all())
    return {one: entries for one, entries in told.items() if any(_hangs(e.content, subject) for e in entries)}


def _hangs(content: object, subject: UUID) -> bool:
    match content:
        case LinkFacts(recommendation=one, other=other) | SuccessionFacts(predecessor=one, successor=other):
            return subject in (one, other)
        case AssignmentFacts(recommendation=one):
            return subject == one
        case _:
            return False


def amendments(register: Register, subject: UUID) -> tuple[Amendment, ...]:
    """Return how a record came to be as it is: who kept and amended it, when, why, and what changed."""
    with register.store.reading() as connection:
        said = entries_about(connection, [subject])[subject]
        names = names_in(connection, said)
    return amendments_of(named(entry, names) for entry in said)
