"""Recording what is said about a recommendation: judged by the rules, all or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection

from tracker.db.entries import entries_about
from tracker.db.files import keep_file
from tracker.db.ledger import LedgerWriter
from tracker.domain.contents import (
    RECORDING_ORDER,
    Correction,
    EvidenceAdded,
    Statement,
    kind_of,
)
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.markings import read_marking
from tracker.domain.rules import judge, judge_evidence, judge_signature
from tracker.errors import BadInput, Refused
from tracker.services.changes import Changes
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A file offered as evidence; `evidence_date` is the day that it describes."""

    path: Path
    title: str
    evidence_date: date
    marking: str = "OFFICIAL"
    text: str = ""
    internal: str = ""


@dataclass(frozen=True, slots=True)
class Recording:
    """What is recorded at once: the day it takes effect, whose statement it is, who typed it, and the facts.

    `on` may be None only where all facts are withdrawals, which have no day of their own.
    """

    on: date | None
    by: str
    recorded_by: str
    facts: tuple[Statement | EvidenceFile, ...]


def record(register: Register, assignments: Sequence[UUID], recording: Recording) -> Changes:
    """Record facts about one recommendation and body, or the same about several, in one transaction.

    Refused says in words which rule forbids it; then nothing is recorded for any of them. Evidence files are copied
    and verified before the entries that name them are committed.
    """
    if not assignments or not recording.facts:
        raise BadInput("There is nothing to record.")
    _judge_alone(register, recording)
    statements = sorted(
        (_kept(register, fact) for fact in recording.facts), key=lambda s: RECORDING_ORDER.index(kind_of(s))
    )

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        known = entries_about(connection, assignments)
        made: list[Entry] = []
        for assignment in known:
            if not any(e.subject.kind is SubjectKind.ASSIGNMENT for e in known[assignment]):
                raise BadInput("That recommendation is not in this register any more; nothing was recorded.")
            for statement in statements:
                judge(known[assignment], statement, writer.today)
                on = None if isinstance(statement, Correction) else recording.on
                subject = Subject(SubjectKind.ASSIGNMENT, assignment)
                entry = writer.append(subject, statement, on=on, by=recording.by.strip())
                known[assignment].append(entry)
                made.append(entry)
        return made

    made = register.store.write(register.id, register.home, register.outside, recording.recorded_by.strip(), work)
    return Changes(frozenset(assignments), tuple(e.id for e in made))


def _judge_alone(register: Register, recording: Recording) -> None:
    """Refuse what no history could allow, before any file is copied."""
    today = register.outside.today()
    judge_signature(recording.on, recording.by, recording.recorded_by, today)
    if recording.on is None and not all(isinstance(f, Correction) for f in recording.facts):
        raise Refused("The day on which it takes effect is needed.")
    for fact in recording.facts:
        if isinstance(fact, EvidenceFile):
            judge_evidence(fact.title, fact.evidence_date, today)


def _kept(register: Register, fact: Statement | EvidenceFile) -> Statement:
    """Return the statement to record; a file is first kept in the register, once however many entries name it."""
    if not isinstance(fact, EvidenceFile):
        return fact
    marking = read_marking(fact.marking)
    stored = keep_file(register.evidence_folder, fact.path)
    return EvidenceAdded(fact.title.strip(), fact.evidence_date, stored, marking, fact.text, fact.internal)
