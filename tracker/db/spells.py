"""The spells of assignments in the store: rebuilt from their entries in the entries' own transaction."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, delete, insert, select
from sqlalchemy.orm import QueryableAttribute

from tracker.db.batches import batches
from tracker.db.lines import Line, descendants, lines
from tracker.db.models import FOREVER, AssignmentRecord, PublicationRow, RecommendationRow
from tracker.db.projection import SPELL
from tracker.domain.contradictions import contradictions
from tracker.domain.fold import Spell, spells
from tracker.domain.status import is_open, status_of

__all__ = ["SPELL", "fill_as_known", "fold_spells", "rebuild_all", "rebuild_spells", "spell_row"]


def spell_row(assignment_key: int, spell: Spell, published: str | None) -> dict[str, Any]:
    """Return a spell as its row."""
    standing = spell.standing
    status = status_of(standing)
    return {
        "assignment_key": assignment_key,
        "since": spell.since,
        "until": spell.until or FOREVER,
        "status": status.value,
        "is_open": is_open(status),
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
        "first_response_on": standing.first_response_on,
        "assessment": standing.assessment,
        "assessment_scale": standing.assessment_scale,
        "assessment_on": standing.assessment_on,
        "assessment_by": standing.assessment_by,
        "finding": standing.finding.value if standing.finding else None,
        "closed_on": standing.closed.on if standing.closed else None,
        "closed_reason": standing.closed.said.outcome.value if standing.closed else None,
        "lacks": standing.lacks,
        "flags": standing.flag_words,
        "contradictions": tuple(kind.value for kind in contradictions(standing, published)),
        "actions": len(standing.actions),
        "open_actions": standing.open_actions,
        "drafts": len(standing.drafts),
    }


def fold_spells(key: int, line: Line, known_by: datetime | None) -> list[dict[str, Any]]:
    """Return the rows of an assignment's spells; none where it was not known yet by then, or taken back by then."""
    if not line.is_there(known_by):
        return []
    found = spells(line.entries, line.exists_from, known_by, line.whole)
    return [spell_row(key, spell, line.published) for spell in found]


def _keys(connection: Connection, *wanted: tuple[QueryableAttribute[Any], Iterable[Any]]) -> dict[UUID, int]:
    """Return the assignments whose column holds any of some values, each once, by id with its key."""
    joined = (
        select(AssignmentRecord.id, AssignmentRecord.key)
        .join(RecommendationRow, RecommendationRow.key == AssignmentRecord.recommendation_key)
        .join(PublicationRow, PublicationRow.key == RecommendationRow.publication_key)
    )
    found: dict[UUID, int] = {}
    for column, values in wanted:
        for part in batches(values):
            found.update((identity, key) for identity, key in connection.execute(joined.where(column.in_(part))))
    return found


def _spell_rows(connection: Connection, part: Sequence[tuple[UUID, int]], known_by: datetime | None) -> list[Any]:
    told = lines(connection, [identity for identity, _ in part])
    return [row for identity, key in part for row in fold_spells(key, told[identity], known_by)]


def rebuild_spells(
    connection: Connection,
    stale: Iterable[UUID],
    reworded: Iterable[UUID] = (),
    redated: Iterable[UUID] = (),
) -> None:
    """Rebuild the spells of some assignments and all that were handed over from them.

    So too of all assignments of recommendations and publications whose facts changed.
    """
    _rebuild(
        connection,
        _keys(
            connection,
            (AssignmentRecord.id, descendants(connection, stale)),
            (RecommendationRow.id, reworded),
            (PublicationRow.id, redated),
        ),
    )


def rebuild_all(connection: Connection) -> None:
    """Rebuild the spells of every assignment, as after a migration that gave them further columns."""
    _rebuild(connection, dict(connection.execute(select(AssignmentRecord.id, AssignmentRecord.key)).all()))


def _rebuild(connection: Connection, assigned: dict[UUID, int]) -> None:
    for part in batches(assigned.items()):
        connection.execute(delete(SPELL).where(SPELL.c.assignment_key.in_([key for _, key in part])))
        if rows := _spell_rows(connection, part, None):
            connection.execute(insert(SPELL), rows)


def fill_as_known(connection: Connection, into: Table, known_by: datetime, keys: Sequence[int] | None = None) -> None:
    """Fill a table shaped like the spells' with how assignments (None: all) stood by what was known at a moment."""
    if keys is None:
        keys = connection.execute(select(AssignmentRecord.key)).scalars().all()
    for part in batches(_keys(connection, (AssignmentRecord.key, keys)).items()):
        if rows := _spell_rows(connection, part, known_by):
            connection.execute(insert(into), rows)
