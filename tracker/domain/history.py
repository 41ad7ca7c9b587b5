"""The dated history of an assignment, entry by entry, in the words that readers see."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from tracker.domain.contents import (
    Correction,
    EntryKind,
    EvidenceAdded,
    NoteMade,
    ProgressReported,
    ResponseGiven,
    Statement,
    TargetSet,
)
from tracker.domain.dates import long_day
from tracker.domain.entries import Entry, withdrawn_ids
from tracker.domain.scales import Progress


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Why and by whom an entry was withdrawn, and when that was recorded."""

    entry_id: UUID
    reason: str
    by: str
    agreed_by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One entry as told to a reader. `value` is its word or day for scripts, `headline` the same for people.

    `internal` is printed only when asked for. `withdrawn` is None while the entry stands.
    """

    entry_id: UUID
    kind: EntryKind
    on: date | None
    recorded_at: datetime
    by: str
    recorded_by: str
    headline: str
    value: str | None = None
    text: str = ""
    internal: str = ""
    reason: str = ""
    agreed_by: str = ""
    withdrawn: Withdrawal | None = None
    evidence: EvidenceAdded | None = None

    @property
    def day(self) -> date:
        """Return the day to sort and show it by: of effect, or of recording for what has no effective day."""
        return self.on or self.recorded_at.astimezone().date()


def history_of(entries: Sequence[Entry], as_at: date | None = None) -> tuple[HistoryLine, ...]:
    """Return the history of an assignment, oldest first, withdrawn entries included and marked.

    With `as_at`, only what had taken effect by the end of that day; corrections are left with what they correct.
    """
    gone = withdrawn_ids(entries)
    in_order = sorted(entries, key=lambda e: (e.on or e.recorded_at.date(), *e.order[1:]))
    withdrawals: dict[UUID, Entry] = {}
    for entry in in_order:
        if isinstance(entry.content, Correction) and entry.id not in gone:
            withdrawals.setdefault(entry.content.withdraws, entry)
    lines: list[HistoryLine] = []
    promised: TargetSet | None = None
    for entry in in_order:
        if not isinstance(entry.content, Statement) or (as_at and entry.on and entry.on > as_at):
            continue
        if isinstance(entry.content, Correction) and as_at is not None:
            continue
        lines.append(_line(entry, entry.content, promised, withdrawals.get(entry.id)))
        if isinstance(entry.content, TargetSet) and entry.id not in gone:
            promised = entry.content
    return tuple(lines)


def _line(entry: Entry, said: Statement, promised: TargetSet | None, withdrawal: Entry | None) -> HistoryLine:
    return HistoryLine(
        entry_id=entry.id,
        kind=entry.kind,
        on=entry.on,
        recorded_at=entry.recorded_at,
        by=entry.by,
        recorded_by=entry.recorded_by,
        headline=headline(said, promised),
        value=value_of(said),
        text="" if isinstance(said, Correction) else said.text,
        internal="" if isinstance(said, Correction) else said.internal,
        reason=said.reason if isinstance(said, (Correction, TargetSet)) else "",
        agreed_by=said.agreed_by if isinstance(said, (Correction, TargetSet)) else "",
        withdrawn=_withdrawal(withdrawal),
        evidence=said if isinstance(said, EvidenceAdded) else None,
    )


def _withdrawal(entry: Entry | None) -> Withdrawal | None:
    if entry is None or not isinstance(entry.content, Correction):
        return None
    return Withdrawal(entry.id, entry.content.reason, entry.by, entry.content.agreed_by, entry.recorded_at)


def headline(said: Statement, promised: TargetSet | None = None) -> str:
    """Return what an entry says, in a few words; a target is told against the promise that stood before it."""
    match said:
        case ResponseGiven(value=value):
            return f"Response: {value}"
        case ProgressReported(value=value):
            return "Reported complete" if value is Progress.COMPLETE else f"Reported: {value.lower()}"
        case TargetSet():
            return _target_headline(said, promised)
        case EvidenceAdded(title=title, evidence_date=day):
            return f"Evidence: {title} (describes {long_day(day)})"
        case NoteMade():
            return "Note"
        case Correction():
            return "An entry was withdrawn"


def _target_headline(target: TargetSet, promised: TargetSet | None) -> str:
    if promised is None:
        return f"Target date {say_target(target)}"
    return f"Target date moved from {say_target(promised)} to {say_target(target)}"


def say_target(target: TargetSet) -> str:
    """Return a promise as said: the day, with the printed words where it was in words."""
    if target.day is None:
        return f"“{target.words}” (no date)"
    return f"{long_day(target.day)} (“{target.words}”)" if target.words else long_day(target.day)


def value_of(said: Statement) -> str | None:
    """Return an entry's value for scripts: the word of its scale, the ISO day, the title, the id it withdraws."""
    match said:
        case ResponseGiven(value=value) | ProgressReported(value=value):
            return value.value
        case TargetSet(day=day, words=words):
            return day.isoformat() if day else words
        case EvidenceAdded(title=title):
            return title
        case Correction(withdraws=withdraws):
            return str(withdraws)
        case NoteMade():
            return None
