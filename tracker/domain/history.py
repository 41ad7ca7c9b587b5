"""The dated history of an assignment, entry by entry, in the words that readers see."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from tracker.domain.contents import EntryKind
from tracker.domain.entries import Entry, standing_entries, withdrawn_ids
from tracker.domain.facts import ActionFacts, AssignmentFacts
from tracker.domain.saying import Said, headline, reasons_of, value_of
from tracker.domain.statements import Clearance, Correction, EvidenceAdded, ProgressReported, Statement, TargetSet


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Why and by whom an entry was withdrawn, and when that was recorded."""

    entry_id: UUID
    reason: str
    by: str
    agreed_by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Cleared:
    """Who cleared the words of an update, and on which day."""

    by: str
    on: date | None


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One entry as told to a reader. `value` is its word or day for scripts, `headline` the same for people.

    `internal` is printed only when asked for. `withdrawn` is None while the entry stands. `said` is what was said,
    `before` what stood before it of a target or an action; that an item was received by a hand-over is said by no
    statement. `about` is the record it is about, such as the action. An update whose words are a draft is `draft` until
    `cleared`.
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
    said: Said | None = None
    before: Said | None = None
    about: UUID | None = None
    is_draft: bool = False
    cleared: Cleared | None = None

    @property
    def day(self) -> date:
        """Return the day to sort and show it by: of effect, or of recording for what has no effective day."""
        return self.on or self.recorded_at.astimezone().date()


def history_of(
    entries: Sequence[Entry], as_at: date | None = None, known_by: datetime | None = None
) -> tuple[HistoryLine, ...]:
    """Return the history of an assignment, oldest first, withdrawn entries included and marked.

    With `as_at`, only what had taken effect by the end of that day; corrections are left with what they correct. With
    `known_by`, only what had been recorded by that moment.
    """
    known = [e for e in entries if known_by is None or e.recorded_at <= known_by]
    gone = withdrawn_ids(known)
    in_order = sorted(known, key=lambda e: (e.on or e.recorded_at.date(), *e.order[1:]))
    withdrawals = _withdrawals(in_order, gone)
    clearances = _clearances(e for e in standing_entries(known) if as_at is None or e.on is None or e.on <= as_at)
    lines: list[HistoryLine] = []
    before: dict[UUID | None, Said] = {}
    for entry in in_order:
        said = entry.content
        if as_at and entry.on and entry.on > as_at:
            continue
        if isinstance(said, AssignmentFacts) and said.received_from and entry.id not in gone:
            lines.append(_received(entry))
        if not isinstance(said, Said):
            continue
        if isinstance(said, Correction) and as_at is not None:
            continue
        lane = entry.subject.id if isinstance(said, ActionFacts) else None
        lines.append(_line(entry, said, before.get(lane), withdrawals.get(entry.id), clearances.get(entry.id)))
        if isinstance(said, (TargetSet, ActionFacts)) and entry.id not in gone:
            before[lane] = said
    return tuple(lines)


def _received(entry: Entry) -> HistoryLine:
    """Return the line that tells of an item's being received by a hand-over."""
    return HistoryLine(
        entry_id=entry.id,
        kind=entry.kind,
        on=entry.on,
        recorded_at=entry.recorded_at,
        by=entry.by,
        recorded_by=entry.recorded_by,
        headline="Received by a hand-over",
        reason=entry.why,
    )


def _withdrawals(in_order: Iterable[Entry], gone: set[UUID]) -> dict[UUID, Entry]:
    found: dict[UUID, Entry] = {}
    for entry in in_order:
        if isinstance(entry.content, Correction) and entry.id not in gone:
            found.setdefault(entry.content.withdraws, entry)
    return found


def _clearances(in_order: Iterable[Entry]) -> dict[UUID, Entry]:
    """Return for each update that was cleared after it was made the entry that cleared it, the first of several."""
    made: set[UUID] = set()
    found: dict[UUID, Entry] = {}
    for entry in in_order:
        made.add(entry.id)
        if isinstance(entry.content, Clearance) and entry.content.update in made:
            found.setdefault(entry.content.update, entry)
    return found


def _line(
    entry: Entry, said: Said, before: Said | None, withdrawal: Entry | None, clearance: Entry | None
) -> HistoryLine:
    reason, agreed_by = reasons_of(said)
    return HistoryLine(
        entry_id=entry.id,
        kind=entry.kind,
        on=entry.on,
        recorded_at=entry.recorded_at,
        by=entry.by,
        recorded_by=entry.recorded_by,
        headline=headline(said, before),
        value=value_of(said),
        text="" if isinstance(said, Correction) else said.text,
        internal="" if isinstance(said, (Correction, ActionFacts)) else said.internal,
        reason=reason or entry.why,
        agreed_by=agreed_by,
        withdrawn=_withdrawal(withdrawal),
        evidence=said if isinstance(said, EvidenceAdded) else None,
        said=said,
        before=before if isinstance(said, (TargetSet, ActionFacts)) else None,
        about=entry.subject.id if isinstance(said, ActionFacts) else None,
        is_draft=isinstance(said, ProgressReported) and said.is_draft and clearance is None,
        cleared=_cleared(entry, said, clearance),
    )


def _cleared(entry: Entry, said: Said, clearance: Entry | None) -> Cleared | None:
    if clearance is not None:
        return Cleared(clearance.by, clearance.on)
    cleared_by = said.cleared_by.strip() if isinstance(said, ProgressReported) else ""
    return Cleared(cleared_by, entry.on) if cleared_by else None


def _withdrawal(entry: Entry | None) -> Withdrawal | None:
    if entry is None or not isinstance(entry.content, Correction):
        return None
    return Withdrawal(entry.id, entry.content.reason, entry.by, entry.content.agreed_by, entry.recorded_at)


def is_told(entry: Entry) -> bool:
    """Say whether an entry is told in a history, rather than keeping a record."""
    return isinstance(entry.content, Statement | ActionFacts)
