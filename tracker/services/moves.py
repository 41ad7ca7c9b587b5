"""What moved, of the items that a report covers: their courses, drawn from the store in a few questions."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import spans
from tracker.db.lines import chain_of, origins_of
from tracker.db.wordings import amended_words
from tracker.domain.amendments import amendments_of
from tracker.domain.courses import Course, Statuses, whole_courses
from tracker.domain.history import HistoryLine
from tracker.domain.moves import Period, period
from tracker.domain.position import PositionItem
from tracker.domain.statements import PassedOn


def period_of(
    connection: Connection,
    items: Sequence[PositionItem],
    since: date,
    as_at: date,
    *,
    as_now: bool,
    withheld: Collection[UUID] = (),
) -> Period:
    """Return what moved of exactly these items after the end of one day, up to the end of another.

    By the body now responsible (`as_now`) an item and those that it was received from are one: it was there before it
    was handed over, and the hand-over moved nothing. Of the items `withheld` not even the body is named.
    """
    found = list(_courses(connection, [item.row.id for item in items], as_now=as_now))
    amended = amended_words(connection, (item.row.recommendation_id for item in items))
    amendments = {one: amendments_of(entries) for one, entries in amended.items()}
    went = {item.row.id: _went_to(item.history) for item in items}
    others = [*(origin for *_, origin in found if origin), *(heir for heirs in went.values() for heir in heirs)]
    labels = spans.labels(connection, [other for other in others if other not in withheld])
    courses = (
        Course(
            item=item.row.id,
            ref=item.row.ref,
            body_id=item.row.body_id,
            body=item.row.body,
            statuses=statuses,
            history=item.history,
            amendments=amendments.get(item.row.recommendation_id, ()),
            is_received=origin is not None,
            came_from=labels.get(origin, "") if origin else "",
            went_to=", ".join(labels[heir] for heir in went[item.row.id] if heir in labels),
        )
        for item, (_, statuses, origin) in zip(items, found, strict=True)
    )
    return period(list(courses), since, as_at)


def _courses(
    connection: Connection, items: Sequence[UUID], *, as_now: bool
) -> Iterator[tuple[UUID, Statuses, UUID | None]]:
    """Yield the statuses of each item, and from which other it was received; joined where an item is one with that."""
    origins = origins_of(connection, items)
    members = {member for item in items for member in chain_of(item, origins)} if as_now else set(items)
    statuses = spans.statuses(connection, sorted(members, key=str))
    if as_now:
        return whole_courses(items, origins, statuses)
    return ((item, statuses.get(item, ()), origins.get(item)) for item in items)


def _went_to(history: Sequence[HistoryLine]) -> tuple[UUID, ...]:
    passed = (line.said for line in reversed(history) if line.withdrawn is None and isinstance(line.said, PassedOn))
    return next((said.to for said in passed), ())
