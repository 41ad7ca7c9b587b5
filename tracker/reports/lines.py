"""What stands of an item's history, told apart by what it is: the last answer, the last report, the evidence held."""

from collections.abc import Iterator
from uuid import UUID

from tracker.domain.contents import EntryKind
from tracker.domain.history import HistoryLine
from tracker.domain.position import PositionItem
from tracker.domain.statements import EvidenceAdded


def standing(item: PositionItem, kind: EntryKind) -> list[HistoryLine]:
    """Return the lines of a kind that were not withdrawn, oldest first."""
    return [line for line in item.history if line.kind is kind and line.withdrawn is None]


def last(item: PositionItem, kind: EntryKind) -> HistoryLine | None:
    """Return the last line of a kind that stands; None where there is none."""
    lines = standing(item, kind)
    return lines[-1] if lines else None


def evidence_of(item: PositionItem) -> Iterator[tuple[HistoryLine, EvidenceAdded]]:
    """Return every piece of evidence ever offered, withdrawn and replaced ones too, oldest first."""
    for line in item.history:
        if line.evidence is not None:
            yield line, line.evidence


def evidence_held(item: PositionItem) -> list[tuple[HistoryLine, EvidenceAdded]]:
    """Return the evidence that stands, each piece in its newest version."""
    replaced = {line.entry_id: evidence.replaces for line, evidence in evidence_of(item) if evidence.replaces}
    held: dict[UUID, tuple[HistoryLine, EvidenceAdded]] = {}
    for line, evidence in evidence_of(item):
        if line.withdrawn is None:
            piece = _first_version(line.entry_id, replaced)
            held.pop(piece, None)  # a new version takes its own place in time
            held[piece] = (line, evidence)
    return list(held.values())


def _first_version(entry: UUID, replaced: dict[UUID, UUID]) -> UUID:
    seen = {entry}
    while (earlier := replaced.get(entry)) is not None and earlier not in seen:
        seen.add(earlier)
        entry = earlier
    return entry
