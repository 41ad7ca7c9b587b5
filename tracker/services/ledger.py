"""Recording what is said about a recommendation: judged by the rules, all or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import records
from tracker.db.files import keep_file
from tracker.db.ledger import LedgerWriter
from tracker.db.lines import Line, descendants, lines
from tracker.domain.contents import RECORDING_ORDER, kind_of
from tracker.domain.dates import say_part
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.facts import ActionFacts
from tracker.domain.fold import fold
from tracker.domain.markings import read_marking
from tracker.domain.rules import judge, judge_action, judge_evidence, judge_signature, judge_target, lacking_now
from tracker.domain.statements import (
    AssessmentMade,
    Clearance,
    Closed,
    Correction,
    EvidenceAdded,
    PassedOn,
    Statement,
    TargetSet,
)
from tracker.domain.words import listed
from tracker.errors import BadInput, Refused
from tracker.services.changes import Changes
from tracker.services.register import Register
from tracker.services.superseding import judge_superseding
from tracker.services.whose import Owned, whose


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A file offered as evidence; `evidence_date` is the day that it describes.

    `kind`, `page`, `supports` and `replaces` are as in `EvidenceAdded`.
    """

    path: Path
    title: str
    evidence_date: date
    marking: str = "OFFICIAL"
    text: str = ""
    internal: str = ""
    kind: str = ""
    page: str = ""
    supports: tuple[UUID, ...] = ()
    replaces: UUID | None = None


# An action among the facts is a new one: it serves the items that it is recorded for, whatever it names itself.
Fact = Statement | EvidenceFile | ActionFacts


@dataclass(frozen=True, slots=True)
class Recording:
    """What is recorded at once: the day it takes effect, whose statement it is, who typed it, and the facts.

    `on` may be None only where all facts are withdrawals, which have no day of their own. `by` is None where each
    item's own body says it.
    """

    on: date | None
    by: str | None
    recorded_by: str
    facts: tuple[Fact, ...]


def record(register: Register, assignments: Sequence[UUID], recording: Recording) -> Changes:
    """Record facts about one recommendation and body, or the same about several, in one transaction.

    Refused says in words which rule forbids it; then nothing is recorded for any of them. Evidence files are copied
    and verified before the entries that name them are committed.
    """
    if not assignments or not recording.facts:
        raise BadInput("There is nothing to record.")
    _judge_alone(register, recording)
    facts = sorted((_kept(register, fact) for fact in recording.facts), key=lambda s: RECORDING_ORDER.index(kind_of(s)))

    def work(writer: LedgerWriter, connection: Connection) -> list[Entry]:
        told = lines(connection, assignments)
        if len(told) < len(set(assignments)):
            raise BadInput("That recommendation is not in this register any more; nothing was recorded.")
        return Recorder(writer, connection, register, recording.on, recording.by, told).record(facts)

    made = register.store.write(register.id, register.home, register.outside, recording.recorded_by.strip(), work)
    return Changes(frozenset(assignments), tuple(e.id for e in made))


@dataclass(slots=True)
class Recorder:
    """Writes facts about the items of some lines within one transaction, each judged with those before it."""

    writer: LedgerWriter
    connection: Connection
    register: Register
    on: date | None
    by: str | None
    lines: dict[UUID, Line]
    made: list[Entry] = field(default_factory=list)
    _owned: dict[UUID, Owned] | None = None

    def record(self, facts: Sequence[Statement | ActionFacts]) -> list[Entry]:
        """Write the facts, in their order, for every item, and return the entries.

        Refused says what is forbidden and, of several items, for which.
        """
        for fact in facts:
            match fact:
                case ActionFacts():
                    self._action(replace(fact, assignments=tuple(self.lines)))
                case Correction():
                    self._withdraw(fact)
                case Clearance(update=update):
                    self._say_of_several(self._holder(update), fact)
                case _:
                    for line in self.lines.values():
                        self._say_of_several(line, fact)
        return self.made

    def _holder(self, entry: UUID) -> Line:
        """Return the item that an entry is about, else one that inherited it, else any, of which it is refused."""
        holding = [line for line in self.lines.values() if any(e.id == entry for e in line.entries)]
        own = (line for line in holding for e in line.entries if e.id == entry and e.subject.id == line.assignment)
        return [*own, *holding, *self.lines.values()][0]

    def _say_of_several(self, line: Line, statement: Statement) -> None:
        try:
            self.say(line, statement)
        except Refused as fault:
            if len(self.lines) == 1:
                raise
            raise Refused(f"{self._whose(line).title}: {fault}") from fault

    def say(self, line: Line, statement: Statement) -> None:
        """Write one statement about one item."""
        whole = self._completed(line, statement)
        own_names = self._whose(line).own_names if isinstance(whole, Closed) else ()
        judge(line.entries, whole, self.on, self.writer.today, own_names)
        if isinstance(whole, TargetSet):
            self._judge_heirs(line, whole)
        subject = Subject(SubjectKind.ASSIGNMENT, line.assignment)
        entry = self.writer.append(subject, whole, on=self.on, by=self._by(line))
        line.entries.append(entry)
        self.made.append(entry)

    def _whose(self, line: Line) -> Owned:
        if self._owned is None:
            self._owned = whose(self.connection, self.lines)
        return self._owned[line.assignment]

    def _by(self, *lines: Line) -> str:
        """Return whose statement it is about some items; of several bodies that say it themselves, all of them."""
        if self.by is not None:
            return self.by.strip()
        return listed(list(dict.fromkeys(self._whose(line).body.label for line in lines)))

    def _judge_heirs(self, line: Line, target: TargetSet) -> None:
        """Refuse a promise of a predecessor that would become the first of a successor who promised already."""
        heirs = descendants(self.connection, [line.assignment]) - {line.assignment}
        for heir in lines(self.connection, heirs).values():
            judge_target(heir.entries, target)

    def _action(self, facts: ActionFacts) -> None:
        judge_action(facts)
        subject = Subject(SubjectKind.ACTION, self.register.outside.new_id())
        entry = self.writer.append(subject, facts, on=self.on, by=self._by(*self.lines.values()))
        self.made.append(entry)
        for line in self.lines.values():
            line.entries.append(entry)

    def _withdraw(self, correction: Correction) -> None:
        """Write one withdrawal, of an entry about one of the items or about an action that serves them."""
        holding = [
            (line, entry) for line in self.lines.values() for entry in line.entries if entry.id == correction.withdraws
        ]
        if any(_is_of_hand_over(entry, line.entries) for line, entry in holding):
            raise Refused(
                "A hand-over is taken back as a whole, with what the body that took over received; undo it there."
            )
        line, withdrawn = holding[0] if holding else (next(iter(self.lines.values())), None)
        judge(line.entries, correction, None, self.writer.today)
        subject = withdrawn.subject if withdrawn else Subject(SubjectKind.ASSIGNMENT, line.assignment)
        entry = self.writer.append(subject, correction, on=None, by=self._by(line))
        self.made.append(entry)
        for other, _ in holding:
            other.entries.append(entry)

    def _completed(self, line: Line, statement: Statement) -> Statement:
        """Return a statement with what the register knows: what a word comes to on its scale, what a closing lacks."""
        match statement:
            case AssessmentMade(part=part):
                if part and part not in line.whole.letters:
                    raise Refused(f"The recommendation has no point ({part}); amend it first, if one is missing.")
                return assessed(self.connection, statement)
            case Closed():
                return self._closing(line, statement)
            case _:
                return statement

    def _closing(self, line: Line, closed: Closed) -> Closed:
        closed = replace(closed, citation=cited(self.connection, closed.publication, closed.citation))
        ref = closed.superseded_by.strip()
        if ref:
            judge_superseding(self.connection, line.assignment, ref)
        if not closed.unverified:
            return closed
        standing = fold(line.entries, self.on, whole=line.whole)
        names, day = self._whose(line).own_names, self.on or self.writer.today
        return replace(closed, lacking=lacking_now(standing, closed, day, names))


def _is_of_hand_over(entry: Entry, entries: Sequence[Entry]) -> bool:
    """Say whether an entry passed an item on, or is the withdrawal of one that did, however often withdrawn."""
    by_id = {e.id: e for e in entries}
    while isinstance(entry.content, Correction) and entry.content.withdraws in by_id:
        entry = by_id[entry.content.withdraws]
    return isinstance(entry.content, PassedOn)


def assessed(connection: Connection, statement: AssessmentMade) -> AssessmentMade:
    """Return an assessment with what it cites in words; on a scale, with its name and what the word comes to on it."""
    statement = replace(statement, citation=cited(connection, statement.publication, statement.citation))
    if statement.scale is None:
        return statement
    scale = next((s for s in records.scales(connection) if s.id == statement.scale), None)
    if scale is None:
        raise BadInput("The scale of this assessment is not in this register.")
    wanted = " ".join(statement.value.split()).casefold()
    value = next((word for word in scale.facts.values if word.casefold() == wanted), None)
    if value is None:
        words = "; ".join(scale.facts.values)
        raise Refused(f"“{statement.value}” is not on the scale “{scale.facts.name}”; its words are: {words}.")
    return replace(statement, value=value, scale_name=scale.facts.name, finding=scale.facts.finding_of(value))


def cited(connection: Connection, publication: UUID | None, words: str) -> str:
    """Return what is cited in words: those that were given, else the title and date of the report."""
    if words.strip() or publication is None:
        return words.strip()
    known = next((p.facts for p in records.publications(connection) if p.id == publication), None)
    if known is None:
        raise BadInput("The report that is cited is not in this register any more.")
    return f"{known.title}, {say_part(known.published)}" if known.published else known.title


def _judge_alone(register: Register, recording: Recording) -> None:
    """Refuse what no history could allow, before any file is copied."""
    today = register.outside.today()
    whose_word = recording.recorded_by if recording.by is None else recording.by
    judge_signature(recording.on, whose_word, recording.recorded_by, today)
    if recording.on is None and not all(isinstance(f, Correction) for f in recording.facts):
        raise Refused("The day on which it takes effect is needed.")
    for fact in recording.facts:
        if isinstance(fact, PassedOn):
            raise Refused("An item is passed on by a hand-over, which says to whom it goes.")
        if isinstance(fact, EvidenceFile):
            judge_evidence(_as_evidence(fact), today)


def _as_evidence(fact: EvidenceFile) -> EvidenceAdded:
    """Return the statement that a file will be, as far as it can be judged before the file is kept."""
    words = fact.text or fact.path.name  # the file is what there is to look at
    return EvidenceAdded(fact.title, fact.evidence_date, None, fact.marking, words)


def _kept(register: Register, fact: Fact) -> Statement | ActionFacts:
    """Return the statement to record; a file is first kept in the register, once however many entries name it."""
    if isinstance(fact, EvidenceAdded):
        return replace(fact, marking=read_marking(fact.marking), title=fact.title.strip())
    if not isinstance(fact, EvidenceFile):
        return fact
    marking = read_marking(fact.marking)
    stored = keep_file(register.evidence_folder, fact.path)
    return EvidenceAdded(
        title=fact.title.strip(),
        evidence_date=fact.evidence_date,
        file=stored,
        marking=marking,
        text=fact.text,
        internal=fact.internal,
        kind=fact.kind.strip(),
        page=fact.page.strip(),
        supports=fact.supports,
        replaces=fact.replaces,
    )
