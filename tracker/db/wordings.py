"""The words of recommendations as they were on an earlier day, where they were amended since."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, or_, select

from tracker.db.batches import batches
from tracker.db.entries import entries_about
from tracker.db.models import EntryRow
from tracker.domain.amendments import facts_on
from tracker.domain.contents import EntryKind
from tracker.domain.entries import Entry
from tracker.domain.facts import RecommendationFacts
from tracker.domain.listing import Selection

_TOLD = (EntryKind.RECOMMENDATION.value, EntryKind.CORRECTION.value)


def _is_today(connection: Connection, selection: Selection) -> bool:
    """Say whether nothing can have been amended since: no entry takes effect after the day it was recorded on."""
    newest = connection.execute(select(func.max(EntryRow.recorded_at))).scalar()
    return selection.as_known is None and (newest is None or selection.as_at >= newest.astimezone().date())


def words_then(
    connection: Connection, recommendations: Iterable[UUID], selection: Selection
) -> dict[UUID, RecommendationFacts]:
    """Return the facts, as they were on a selection's day and known then, of those that were amended since."""
    if _is_today(connection, selection):
        return {}
    later = [func.max(EntryRow.effective_on) > selection.as_at]
    if selection.as_known is not None:
        later.append(func.max(EntryRow.recorded_at) > selection.as_known)
    told = _told_again(connection, recommendations, or_(*later))
    facts = {
        identity: facts_on(said, RecommendationFacts, selection.as_at, selection.as_known)
        for identity, said in told.items()
    }
    return {identity: then for identity, then in facts.items() if then is not None}


def amended_words(connection: Connection, recommendations: Iterable[UUID]) -> dict[UUID, list[Entry]]:
    """Return the entries that kept and amended recommendations, of those that were ever amended."""
    return _told_again(connection, recommendations)


def _told_again(
    connection: Connection, recommendations: Iterable[UUID], *conditions: ColumnElement[bool]
) -> dict[UUID, list[Entry]]:
    wanted = (
        select(EntryRow.subject_id)
        # Were the kind's own index used, all recommendations would be gone through, not those of one page.
        .where(EntryRow.kind.op("||")("").in_(_TOLD))
        .group_by(EntryRow.subject_id)
        .having(func.count() > 1, *conditions)
    )
    amended = [
        identity
        for part in batches(dict.fromkeys(recommendations))
        for identity in connection.execute(wanted.where(EntryRow.subject_id.in_(part))).scalars()
    ]
    return entries_about(connection, amended)
