"""The spells of assignments in the store: rebuilt from their entries in the entries' own transaction."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, delete, insert, select

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


def assignments_of(
    connection: Connection, wanted: Iterable[UUID] | None, publications: Iterable[UUID] = ()
) -> list[tuple[int, UUID, str | None]]:
    """Return key, id and the publication's date of assignments: those wanted (None: all) and those of publications."""
    columns = (
        select(AssignmentRecord.key, AssignmentRecord.id, PublicationRow.published)
        .join(RecommendationRow, RecommendationRow.key == AssignmentRecord.recommendation_key)
        .join(PublicationRow, PublicationRow.key == RecommendationRow.publication_key)
    )
    if wanted is None:
        return [(key, identity, published) for key, identity, published in connection.execute(columns)]
    found: dict[int, tuple[int, UUID, str | None]] = {}
    for column, ids in ((AssignmentRecord.id, wanted), (PublicationRow.id, publications)):
        for part in batches(ids):
            for key, identity, published in connection.execute(columns.where(column.in_(part))):
                found[key] = (key, identity, published)
    return list(found.values())


def rebuild_spells(connection: Connection, stale: Iterable[UUID], redated: Iterable[UUID] = ()) -> None:
    """Rebuild the spells of some assignments, and of all assignments of publications whose facts changed."""
    for part in batches(assignments_of(connection, stale, redated)):
        entries = entries_about(connection, [identity for _, identity, _ in part])
        connection.execute(delete(SPELL).where(SPELL.c.assignment_key.in_([key for key, _, _ in part])))
        rows = [row for key, ident, published in part for row in fold_spells(key, published, entries[ident], None)]
        connection.execute(insert(SPELL), rows)


def fill_as_known(connection: Connection, into: Table, known_by: datetime) -> None:
    """Fill a table shaped like the spells' with how things stood by what was known at a moment."""
    for part in batches(assignments_of(connection, None)):
        entries = entries_about(connection, [identity for _, identity, _ in part])
        rows = [row for key, ident, published in part for row in fold_spells(key, published, entries[ident], known_by)]
        if rows:
            connection.execute(insert(into), rows)
