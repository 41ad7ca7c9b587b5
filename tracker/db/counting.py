"""The counts of a register on a day: by schedule, by status, by body, by report."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, distinct, func, select, union

from tracker.db.listing import holding_on, schedule_column
from tracker.db.models import AssignmentRecord, BodyRow, PlaceRow, PublicationRow, RecommendationRow
from tracker.db.spells import SPELL
from tracker.domain.listing import Count, Counts
from tracker.domain.schedule import Schedule
from tracker.domain.status import Status, is_open

Tally = Counter[tuple[int, Status, Schedule]]


def counts(connection: Connection, day: date) -> Counts:
    """Return the counts on a day. A recommendation printed by two reports counts under each of them."""
    by_body = _tally(connection, day)
    everything = Counter[tuple[Status, Schedule]]()
    for (_, status, schedule), number in by_body.items():
        everything[status, schedule] += number
    return Counts(
        recommendations=_recommendations(connection, day),
        total=everything.total(),
        open=sum(n for (status, _), n in everything.items() if is_open(status)),
        by_schedule={s: sum(n for (_, x), n in everything.items() if x is s) for s in Schedule},
        by_status={s: sum(n for (x, _), n in everything.items() if x is s) for s in Status},
        by_body=_counted(connection, BodyRow, by_body),
        by_publication=_counted(connection, PublicationRow, _tally_by_publication(connection, day)),
    )


def _recommendations(connection: Connection, day: date) -> int:
    wanted = select(func.count(distinct(AssignmentRecord.recommendation_key))).join(
        SPELL, SPELL.c.assignment_key == AssignmentRecord.key
    )
    return connection.execute(wanted.where(holding_on(SPELL, day))).scalar_one()


def _tally(connection: Connection, day: date) -> Tally:
    schedule = schedule_column(SPELL, day).label("schedule")
    wanted = (
        select(AssignmentRecord.body_key, SPELL.c.status, schedule, func.count())
        .join(SPELL, SPELL.c.assignment_key == AssignmentRecord.key)
        .where(holding_on(SPELL, day))
        .group_by(AssignmentRecord.body_key, SPELL.c.status, schedule)
    )
    return Counter({(key, Status(s), Schedule(d)): number for key, s, d, number in connection.execute(wanted)})


def _tally_by_publication(connection: Connection, day: date) -> Tally:
    printed = union(
        select(RecommendationRow.key.label("recommendation_key"), RecommendationRow.publication_key),
        select(PlaceRow.recommendation_key, PlaceRow.publication_key),
    ).subquery()
    schedule = schedule_column(SPELL, day).label("schedule")
    wanted = (
        select(printed.c.publication_key, SPELL.c.status, schedule, func.count())
        .select_from(AssignmentRecord)
        .join(SPELL, SPELL.c.assignment_key == AssignmentRecord.key)
        .join(printed, printed.c.recommendation_key == AssignmentRecord.recommendation_key)
        .where(holding_on(SPELL, day))
        .group_by(printed.c.publication_key, SPELL.c.status, schedule)
    )
    return Counter({(key, Status(s), Schedule(d)): number for key, s, d, number in connection.execute(wanted)})


def _counted(connection: Connection, model: type[BodyRow] | type[PublicationRow], tally: Tally) -> tuple[Count, ...]:
    total, still_open, overdue = Counter[int](), Counter[int](), Counter[int]()
    for (key, status, schedule), number in tally.items():
        total[key] += number
        still_open[key] += number * is_open(status)
        overdue[key] += number * (schedule is Schedule.OVERDUE)
    counted = [
        Count(identity, label, name, total[key], still_open[key], overdue[key])
        for key, identity, label, name in _labels(connection, model)
        if key in total
    ]
    return tuple(sorted(counted, key=lambda c: c.label.casefold()))


def _labels(
    connection: Connection, model: type[BodyRow] | type[PublicationRow]
) -> Iterable[tuple[int, UUID, str, str]]:
    if model is BodyRow:
        return connection.execute(select(BodyRow.key, BodyRow.id, BodyRow.label, BodyRow.name))
    columns = select(PublicationRow.key, PublicationRow.id, PublicationRow.code, PublicationRow.title)
    return connection.execute(columns)
