"""The counts of a register on a day: by schedule, by status, by body, by report, by theme."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Table, case, distinct, func, select, true, union

from tracker.db.listing import NOTHING, body_key, counted_here, heirs_of, schedule_column, spells_for, stale
from tracker.db.models import AssignmentRecord, BodyRow, PlaceRow, PublicationRow, RecommendationRow
from tracker.db.responsibility import names_on
from tracker.domain.listing import Count, Counts, Selection
from tracker.domain.schedule import Schedule
from tracker.domain.status import Status, is_open

Tally = Counter[tuple[int, Status, Schedule]]


def counts(connection: Connection, selection: Selection) -> Counts:
    """Return the counts as at the day of a selection, as known then, by the bodies that it lists rows under.

    Nothing else of the selection narrows them. A recommendation printed by two reports counts under each of them.
    """
    with spells_for(connection, selection) as spell:
        by_body = _tally(connection, selection, spell)
        by_publication = _tally_by_publication(connection, selection, spell)
        everything = Counter[tuple[Status, Schedule]]()
        for (_, status, schedule), number in by_body.items():
            everything[status, schedule] += number
        of_all = _of_all(connection, selection, spell)
        return Counts(
            total=everything.total(),
            open=sum(n for (status, _), n in everything.items() if is_open(status)),
            by_schedule={s: sum(n for (_, x), n in everything.items() if x is s) for s in Schedule},
            by_status={s: sum(n for (x, _), n in everything.items() if x is s) for s in Status},
            by_body=_counted(_body_labels(connection, selection.as_at), by_body),
            by_publication=_counted(_publication_labels(connection), by_publication),
            by_theme=_themes(connection, selection, spell),
            **of_all,
        )


def _of_all(connection: Connection, selection: Selection, spell: Table) -> dict[str, int]:
    """Return the counts of the whole register that no other is summed from, by their names."""
    recommendation = AssignmentRecord.recommendation_key
    counted: dict[str, ColumnElement[Any]] = {
        "recommendations": distinct(recommendation),
        "open_recommendations": distinct(case((spell.c.is_open.is_(True), recommendation))),
        "contradictory": case((spell.c.contradictions != NOTHING, 1)),
        "drafts": case((spell.c.drafts > 0, 1)),
        "stale": case((stale(spell, selection.as_at), 1)),
    }
    wanted = select(*(func.count(what).label(name) for name, what in counted.items())).select_from(AssignmentRecord)
    joined = wanted.join(spell, spell.c.assignment_key == AssignmentRecord.key)
    return dict(connection.execute(joined.where(*counted_here(selection, spell))).mappings().one())


def _themes(connection: Connection, selection: Selection, spell: Table) -> tuple[tuple[str, int], ...]:
    themes = func.json_each(RecommendationRow.themes).table_valued("value")
    themed = select(RecommendationRow.key).where(RecommendationRow.themes != NOTHING).correlate(None)
    wanted = (
        select(themes.c.value, func.count())
        .select_from(AssignmentRecord)
        .join(spell, spell.c.assignment_key == AssignmentRecord.key)
        .join(RecommendationRow, RecommendationRow.key == AssignmentRecord.recommendation_key)
        .join(themes, true())
        .where(AssignmentRecord.recommendation_key.in_(themed), *counted_here(selection, spell))
        .group_by(themes.c.value)
        .order_by(themes.c.value)
    )
    return tuple((theme, number) for theme, number in connection.execute(wanted))


def _tally(connection: Connection, selection: Selection, spell: Table) -> Tally:
    schedule = schedule_column(spell, selection.as_at).label("schedule")
    body = body_key(heirs_of(connection, selection)).label("body")
    wanted = (
        select(body, spell.c.status, schedule, func.count())
        .select_from(AssignmentRecord)
        .join(spell, spell.c.assignment_key == AssignmentRecord.key)
        .where(*counted_here(selection, spell))
        .group_by(body, spell.c.status, schedule)
    )
    return Counter({(key, Status(s), Schedule(d)): number for key, s, d, number in connection.execute(wanted)})


def _tally_by_publication(connection: Connection, selection: Selection, spell: Table) -> Tally:
    printed = union(
        select(RecommendationRow.key.label("recommendation_key"), RecommendationRow.publication_key),
        select(PlaceRow.recommendation_key, PlaceRow.publication_key),
    ).subquery()
    schedule = schedule_column(spell, selection.as_at).label("schedule")
    wanted = (
        select(printed.c.publication_key, spell.c.status, schedule, func.count())
        .select_from(AssignmentRecord)
        .join(spell, spell.c.assignment_key == AssignmentRecord.key)
        .join(printed, printed.c.recommendation_key == AssignmentRecord.recommendation_key)
        .where(*counted_here(selection, spell))
        .group_by(printed.c.publication_key, spell.c.status, schedule)
    )
    return Counter({(key, Status(s), Schedule(d)): number for key, s, d, number in connection.execute(wanted)})


Label = tuple[int, UUID, str, str]


def _counted(labels: Iterable[Label], tally: Tally) -> tuple[Count, ...]:
    total, still_open, overdue = Counter[int](), Counter[int](), Counter[int]()
    for (key, status, schedule), number in tally.items():
        total[key] += number
        still_open[key] += number * is_open(status)
        overdue[key] += number * (schedule is Schedule.OVERDUE)
    counted = [
        Count(identity, label, name, total[key], still_open[key], overdue[key])
        for key, identity, label, name in labels
        if key in total
    ]
    return tuple(sorted(counted, key=lambda c: c.label.casefold()))


def _body_labels(connection: Connection, day: date) -> Iterable[Label]:
    names = names_on(connection, day)
    for key, identity, label, name in connection.execute(select(BodyRow.key, BodyRow.id, BodyRow.label, BodyRow.name)):
        yield key, identity, *names.get(identity, (label, name))


def _publication_labels(connection: Connection) -> Iterable[Label]:
    columns = select(PublicationRow.key, PublicationRow.id, PublicationRow.code, PublicationRow.title)
    return connection.execute(columns)
