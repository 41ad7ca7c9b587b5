"""Records kept, amended and taken back: facts said again, with who and why; what they were stays in the history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from tracker.db.entries import entries_about
from tracker.db.ledger import LedgerWriter
from tracker.domain.amendments import Amendment, amendments_of
from tracker.domain.contents import kind_of
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.facts import RecordFacts
from tracker.domain.rules import judge_signature, judge_taking_back
from tracker.domain.statements import Correction
from tracker.services.changes import Changes
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class Kept:
    """Facts to keep of a record: of a new one where `id` is None. They take effect on a day (None: today)."""

    facts: RecordFacts
    id: UUID | None = None
    on: date | None = None


def keep(register: Register, kept: Sequence[Kept], recorded_by: str, why: str = "") -> Changes:
    """Keep or amend records in one transaction; Refused where nobody is named, or a day is in the future."""

    def work(writer: LedgerWriter, _: Connection) -> list[Entry]:
        return [keep_one(register, writer, one, why) for one in kept]

    for one in kept:
        judge_signature(one.on, recorded_by, recorded_by, register.outside.today())
    made = register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work)
    return changes_of(made)


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


def amendments(register: Register, subject: UUID) -> tuple[Amendment, ...]:
    """Return how a record came to be as it is: who kept and amended it, when, why, and what changed."""
    with register.store.reading() as connection:
        return amendments_of(entries_about(connection, [subject])[subject])
