"""The list as SQL: which rows, in which order, and the rows themselves by their keys."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    SQLColumnExpression,
    Table,
    and_,
    case,
    exists,
    func,
    or_,
    select,
    text,
)

from tracker.db.batches import batches
from tracker.db.models import AssignmentRecord, BodyRow, PlaceRow, PublicationRow, RecommendationRow
from tracker.db.responsibility import names_on, responsible_keys
from tracker.db.search import found_by
from tracker.db.spells import SPELL, fill_as_known
from tracker.db.wordings import words_then
from tracker.domain.contradictions import Contradiction
from tracker.domain.dates import shifted
from tracker.domain.facts import RecommendationFacts
from tracker.domain.listing import STALE_DAYS, AssignmentRow, Selection, SortBy
from tracker.domain.scales import Finding, Progress, Response, Role
from tracker.domain.schedule import DUE_SOON_DAYS, Schedule
from tracker.domain.status import Status

# Spells folded from what was known at an earlier moment: the same shape, in a table of one connection alone.
NOTHING: tuple[str, ...] = ()
_AS_KNOWN = SPELL.to_metadata(type(SPELL.metadata)(), name="spell_as_known")


@contextmanager
def spells_for(connection: Connection, selection: Selection, keys: Sequence[int] | None = None) -> Iterator[Table]:
    """Give the table of spells that a question is asked of: the stored ones, or those as known at a moment.

    With `keys`, those of these assignments alone are needed.
    """
    if selection.as_known is None:
        yield SPELL
        return
    connection.execute(text("CREATE TEMP TABLE spell_as_known AS SELECT * FROM spell WHERE 0"))
    try:
        fill_as_known(connection, _AS_KNOWN, selection.as_known, keys)
        yield _AS_KNOWN
    finally:
        connection.execute(text("DROP TABLE temp.spell_as_known"))


def schedule_column(spell: Table, day: date) -> ColumnElement[str]:
    """Return the schedule on a day as SQL: the same rule as the domain's `schedule_of`, which a test holds it to."""
    soon = shifted(day, DUE_SOON_DAYS)
    return case(
        (spell.c.is_open.is_(False), Schedule.CLOSED.value),
        (spell.c.status == Status.AWAITING_CHECK.value, Schedule.AWAITING_CHECK.value),
        (spell.c.target.is_(None), Schedule.NO_DATE.value),
        (spell.c.target < day, Schedule.OVERDUE.value),
        (spell.c.target <= soon, Schedule.DUE_SOON.value),
        else_=Schedule.NOT_YET_DUE.value,
    )


def holding_on(spell: Table, day: date) -> ColumnElement[bool]:
    """Return the condition that a spell holds on a day."""
    return and_(spell.c.since <= day, spell.c.until > day)


def stale(spell: Table, day: date) -> ColumnElement[bool]:
    """Return the condition that an open item was not spoken of for long before a day, since it was there at all."""
    spoken = func.coalesce(spell.c.last_entry_on, spell.c.since)
    return and_(spell.c.is_open.is_(True), spoken < shifted(day, -STALE_DAYS))


def _rank(column: ColumnElement[str], words: type[StrEnum]) -> ColumnElement[int]:
    return case({word.value: rank for rank, word in enumerate(words)}, value=column, else_=len(words))


def body_key(heirs: Mapping[int, int]) -> ColumnElement[int]:
    """Return the key of the body that a row is listed under: its own, or the one now responsible for it."""
    own = AssignmentRecord.body_key
    return case(dict(heirs), value=own, else_=own) if heirs else own.expression


def heirs_of(connection: Connection, selection: Selection) -> dict[int, int]:
    """Return the bodies that have another in their place, where rows are wanted by the body now responsible."""
    return responsible_keys(connection, selection.as_at) if selection.as_now else {}


def _joined(columns: Select[*tuple[Any, ...]], spell: Table, heirs: Mapping[int, int]) -> Select[*tuple[Any, ...]]:
    return (
        columns.select_from(AssignmentRecord)
        .join(spell, spell.c.assignment_key == AssignmentRecord.key)
        .join(RecommendationRow, RecommendationRow.key == AssignmentRecord.recommendation_key)
        .join(PublicationRow, PublicationRow.key == RecommendationRow.publication_key)
        .join(BodyRow, BodyRow.key == body_key(heirs))
    )


def counted_here(selection: Selection, spell: Table) -> list[ColumnElement[bool]]:
    """Return the conditions that a row is there on the day and, listed by who is responsible, was not passed on."""
    there = [holding_on(spell, selection.as_at)]
    return [*there, spell.c.status != Status.PASSED_ON.value] if selection.as_now else there


def _conditions(selection: Selection, spell: Table) -> list[ColumnElement[bool]]:
    wanted = counted_here(selection, spell)
    if selection.body is not None:
        wanted.append(BodyRow.id == selection.body)
    if selection.publication is not None:
        further = select(PlaceRow.recommendation_key).join(
            PublicationRow, PublicationRow.key == PlaceRow.publication_key
        )
        printed = RecommendationRow.key.in_(further.where(PublicationRow.id == selection.publication).correlate(None))
        wanted.append(or_(PublicationRow.id == selection.publication, printed))
    if selection.status is not None:
        wanted.append(spell.c.status == selection.status.value)
    if selection.schedule is not None:
        wanted.append(schedule_column(spell, selection.as_at) == selection.schedule.value)
    if selection.open_only:
        wanted.append(spell.c.is_open.is_(True))
    if selection.contradictory:
        wanted.append(spell.c.contradictions != NOTHING)
    if selection.drafts:
        wanted.append(spell.c.drafts > 0)
    if selection.stale:
        wanted.append(stale(spell, selection.as_at))
    if selection.theme is not None:
        themes = func.json_each(RecommendationRow.themes).table_valued("value")
        wanted.append(exists(select(themes.c.value).where(themes.c.value == selection.theme)))
    found = found_by(selection)
    return wanted if found is None else [*wanted, found]


def _order(selection: Selection, spell: Table) -> list[SQLColumnExpression[Any]]:
    schedule = schedule_column(spell, selection.as_at)
    first: dict[SortBy, list[SQLColumnExpression[Any]]] = {
        SortBy.REF: [],
        SortBy.BODY: [BodyRow.label.collate("NOCASE")],
        SortBy.TEXT: [RecommendationRow.item.collate("NOCASE"), RecommendationRow.text],
        SortBy.STATUS: [_rank(spell.c.status, Status)],
        SortBy.RESPONSE: [_rank(spell.c.response, Response)],
        SortBy.TARGET: [spell.c.target.is_(None), spell.c.target],
        SortBy.SCHEDULE: [_rank(schedule, Schedule), spell.c.target],
        SortBy.LAST_ENTRY: [spell.c.last_entry_on.is_(None), spell.c.last_entry_on],
    }
    by_ref: list[SQLColumnExpression[Any]] = [
        PublicationRow.code,
        RecommendationRow.position,
        BodyRow.label.collate("NOCASE"),
        AssignmentRecord.key,
    ]
    columns = [*first[selection.sort], *by_ref]
    if not selection.descending:
        return columns
    # What has no date stays last whichever way dates run.
    nulls_last = selection.sort in (SortBy.TARGET, SortBy.LAST_ENTRY)
    return [c if nulls_last and i == 0 else c.desc() for i, c in enumerate(columns)]


def row_keys(connection: Connection, selection: Selection) -> "array[int]":
    """Return the keys of the selected assignments, in order, 8 bytes each: one query however many there are."""
    with spells_for(connection, selection) as spell:
        return _keys(connection, selection, spell)


def rows(connection: Connection, keys: Sequence[int], selection: Selection) -> tuple[AssignmentRow, ...]:
    """Return the rows of some keys, in the order of the keys, as at the selection's day."""
    with spells_for(connection, selection, keys) as spell:
        return _rows(connection, keys, selection, spell)


def all_rows(connection: Connection, selection: Selection) -> tuple[AssignmentRow, ...]:
    """Return every selected row, in order."""
    with spells_for(connection, selection) as spell:
        return _rows(connection, _keys(connection, selection, spell), selection, spell)


def origins(connection: Connection, found: Sequence[AssignmentRow], selection: Selection) -> dict[UUID, str]:
    """Return the names of the bodies from which items were received, by the items that those had: all passed on."""
    if not any(row.received_from for row in found):
        return {}
    passed_on = Selection(selection.as_at, selection.as_known, status=Status.PASSED_ON)
    return {row.id: row.body_name for row in all_rows(connection, passed_on)}


def _keys(connection: Connection, selection: Selection, spell: Table) -> "array[int]":
    wanted = _joined(select(AssignmentRecord.key), spell, heirs_of(connection, selection))
    result = connection.execute(wanted.where(*_conditions(selection, spell)).order_by(*_order(selection, spell)))
    return array("q", result.scalars())


def _rows(connection: Connection, keys: Sequence[int], selection: Selection, spell: Table) -> tuple[AssignmentRow, ...]:
    found: dict[int, AssignmentRow] = {}
    heirs, names = heirs_of(connection, selection), names_on(connection, selection.as_at)
    columns = _joined(_columns(spell, selection.as_at), spell, heirs).where(holding_on(spell, selection.as_at))
    for part in batches(keys):
        for row in connection.execute(columns.where(AssignmentRecord.key.in_(part))).mappings():
            found[row["key"]] = _assignment_row(row, selection.as_at, names)
    then = words_then(connection, (row.recommendation_id for row in found.values()), selection)
    return tuple(_worded(found[key], then) for key in keys if key in found)


def _worded(row: AssignmentRow, then: Mapping[UUID, RecommendationFacts]) -> AssignmentRow:
    """Return a row with the words that the recommendation had on the day."""
    facts = then.get(row.recommendation_id)
    if facts is None:
        return row
    return replace(
        row, text=facts.text, item=facts.item, number=facts.number, priority=facts.priority, themes=facts.themes
    )


def _columns(spell: Table, day: date) -> Select[*tuple[Any, ...]]:
    return select(
        AssignmentRecord.key,
        AssignmentRecord.id,
        AssignmentRecord.addressee,
        RecommendationRow.id.label("recommendation_id"),
        RecommendationRow.ref,
        RecommendationRow.number,
        RecommendationRow.text,
        RecommendationRow.item,
        RecommendationRow.priority,
        RecommendationRow.themes,
        AssignmentRecord.role,
        AssignmentRecord.received_from,
        PublicationRow.response_due,
        PublicationRow.title.label("publication"),
        PublicationRow.id.label("publication_id"),
        PublicationRow.published,
        BodyRow.label.label("body"),
        BodyRow.name.label("body_name"),
        BodyRow.id.label("body_id"),
        *(c for c in spell.columns if c.name not in ("assignment_key", "since", "until", "is_open")),
        schedule_column(spell, day).label("schedule"),
    )


def _assignment_row(row: RowMapping, day: date, names: Mapping[UUID, tuple[str, str]]) -> AssignmentRow:
    told: dict[str, Any] = {str(name): value for name, value in row.items()}
    told["status"] = Status(told["status"])
    told["schedule"] = Schedule(told["schedule"])
    told["role"] = Role(told["role"])
    told["contradictions"] = tuple(Contradiction(kind) for kind in told["contradictions"])
    for name, words in (("response", Response), ("progress", Progress), ("finding", Finding)):
        told[name] = words(told[name]) if told[name] else None
    if called := names.get(told["body_id"]):
        told["body"], told["body_name"] = called
    return AssignmentRow(**told, as_at=day)
