"""What was kept of a record on a day, and what an amendment of it changed, field by field."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from tracker.domain.entries import Entry, standing_entries, withdrawn_ids
from tracker.domain.facts import RecordFacts, StoredFile
from tracker.domain.statements import Correction

Facts = TypeVar("Facts", bound=RecordFacts)


@dataclass(frozen=True, slots=True)
class Change:
    """One field of a record that an amendment changed: its name in words, and its value before and after."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Amendment:
    """One entry that kept or amended a record: when, by whom, why, and what it changed (nothing for the first).

    `withdrawn_because` is None while it stands.
    """

    entry_id: UUID
    on: date | None
    recorded_at: datetime
    recorded_by: str
    why: str
    changes: tuple[Change, ...]
    is_first: bool
    withdrawn_because: str | None = None


def facts_on(
    entries: Iterable[Entry], kind: type[Facts], as_at: date | None = None, known_by: datetime | None = None
) -> Facts | None:
    """Return the facts that a record had at the end of a day (None: now), by what was recorded up to a moment.

    Before the first of them took effect, it is the first: a report is as printed however late it was taken in.
    """
    said = [(e.on, e.content) for e in standing_entries(entries, known_by) if isinstance(e.content, kind)]
    until = [facts for on, facts in said if as_at is None or on is None or on <= as_at]
    return until[-1] if until else (said[0][1] if said else None)


def amendments_of(entries: Iterable[Entry]) -> tuple[Amendment, ...]:
    """Return how a record came to be as it is, oldest first, withdrawn entries included and marked."""
    said = sorted(entries, key=lambda e: e.order)
    gone = withdrawn_ids(said)
    standing = [e.content for e in said if isinstance(e.content, Correction) and e.id not in gone]
    reasons = {correction.withdraws: correction.reason for correction in standing}
    found: list[Amendment] = []
    before: RecordFacts | None = None
    for entry in said:
        facts = entry.content
        if not isinstance(facts, RecordFacts):
            continue
        found.append(
            Amendment(
                entry.id,
                entry.on,
                entry.recorded_at,
                entry.recorded_by,
                entry.why,
                changes_between(before, facts),
                before is None,
                reasons.get(entry.id, "") if entry.id in gone else None,
            )
        )
        if entry.id not in gone:
            before = facts
    return tuple(found)


def changes_between(before: RecordFacts | None, after: RecordFacts) -> tuple[Change, ...]:
    """Return what differs between two facts of one record; nothing where there were none before."""
    if before is None or type(before) is not type(after):
        return ()
    pairs = ((f.name, getattr(before, f.name), getattr(after, f.name)) for f in fields(after))
    return tuple(Change(name.replace("_", " "), _told(old), _told(new)) for name, old, new in pairs if old != new)


def _told(value: object) -> str:
    match value:
        case None | "" | ():
            return "nothing"
        case bool():
            return "yes" if value else "no"
        case StrEnum() | str():
            return value
        case tuple():
            return "; ".join(_told(one) for one in value)
        case StoredFile(name=name):
            return name
        case _ if hasattr(value, "__dataclass_fields__"):
            parts = (getattr(value, name) for name in value.__dataclass_fields__)
            return ", ".join(_told(part) for part in parts if part not in (None, "", ()) and not isinstance(part, UUID))
        case _:
            return str(value)
