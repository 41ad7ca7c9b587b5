"""The spells of assignments in the store: rebuilt from their entries in the entries' own transaction."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, delete, insert, select
from sqlalchemy.orm import QueryableAttribute

from tracker.db.batches import batches
from tracker.db.entries import entries_about
from tracker.db.models import FOREVER, AssignmentRecord, PublicationRow, RecommendationRow, SpellRow
from tracker.db.projection import table_of
from tracker.domain.dates import first_day
from tracker.domain.entries import Entry
from tracker.domain.fold import Spell, spells
from tracker.domain.status import is_open

SPELL = table_of(SpellRow)


def spell_row(assignment_key: int, spell: Spell) -> dict[str, Any]:
    """Return a spell as its row."""
    standing = spell.standing
    return {
        "assignment_key": assignment_key,
        "since": spell.since,
        "until": spell.until or FOREVER,
        "status": standing.status.value,
        "is_open": is_open(standing.status),
        "response": standing.response,
        "response_on": standing.response_on,
        "progress": standing.progress,
        "progress_on": standing.progress_on,
        "target": standing.target,
        "target_words": standing.target_words,
        "first_target": standing.first_target,
        "slips": standing.slips,
        "slip_days": standing.slip_days,
        "evidence_count": standing.evidence_count,
        "last_entry_on": standing.last_entry_on,
    }


def fold_spells(
    key: int, published: str | None, entries: list[Entry], known_by: datetime | None
) -> list[dict[str, Any]]:
    """Return the rows of an assignment's spells; none where it was not known yet by then."""
    if known_by is not None and not any(e.recorded_at <= known_by for e in entries):
        return []
    return [spell_row(key, spell) for spell in spells(entries, first_day(published), known_by)]


# An assignment's key and id, and the date of the publication that made it.
Assigned = tuple[int, UUID, str | None]
_ASSIGNED = (
    select(AssignmentRecord.key, AssignmentRecord.id, PublicationRow.published)
    .join(RecommendationRow, RecommendationRow.key == AssignmentRecord.recommendation_key)
    .join(PublicationRow, PublicationRow.key == RecommendationRow.publication_key)
)


def _assigned(connection: Connection, *wanted: tuple[QueryableAttribute[Any], Iterable[Any]]) -> list[Assigned]:
    """Return the assignments whose column holds any of some values, each once."""
    found: dict[int, Assigned] = {}
    for column, values in wanted:
        for part in batches(values):
            for key, identity, published in connection.execute(_ASSIGNED.where(column.in_(part))):
                found[key] = (key, identity, published)
    return list(found.values())


def _spell_rows(connection: Connection, part: Sequence[Assigned], known_by: datetime | None) -> list[dict[str, Any]]:
    entries = entries_about(connection, [identity for _, identity, _ in part])
    return [row for key, ident, published in part for row in fold_spells(key, published, entries[ident], known_by)]


def rebuild_spells(connection: Connection, stale: Iterable[UUID], redated: Iterable[UUID] = ()) -> None:
    """Rebuild the spells of some assignments, and of all assignments of publications whose facts changed."""
    assigned = _assigned(connection, (AssignmentRecord.id, stale), (PublicationRow.id, redated))
    for part in batches(assigned):
        connection.execute(delete(SPELL).where(SPELL.c.assignment_key.in_([key for key, _, _ in part])))
        connection.execute(insert(SPELL), _spell_rows(connection, part, None))


def fill_as_known(connection: Connection, into: Table, known_by: datetime, keys: Sequence[int] | None = None) -> None:
    """Fill a table shaped like the spells' with how assignments (None: all) stood by what was known at a moment."""
    if keys is None:
        keys = connection.execute(select(AssignmentRecord.key)).scalars().all()
    for part in batches(_assigned(connection, (AssignmentRecord.key, keys))):
        if rows := _spell_rows(connection, part, known_by):
            connection.execute(insert(into), rows)
