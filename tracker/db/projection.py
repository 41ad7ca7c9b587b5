"""The rows that records have: derived from their latest standing facts, so that they can be queried and compared."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from tracker.db import models
from tracker.domain.contents import (
    AssignmentFacts,
    BodyFacts,
    Content,
    PublicationFacts,
    RecommendationFacts,
    RegisterFacts,
    ScaleFacts,
)

Row = dict[str, Any]
KeyOf = Callable[[Table, UUID], int]


@dataclass(frozen=True, slots=True)
class Projected:
    """One row of a record's table, found again by its `id`."""

    table: Table
    row: Row


def table_of(model: type[models.Base]) -> Table:
    """Return the table of a model."""
    table = model.__table__
    assert isinstance(table, Table)
    return table


REGISTER = table_of(models.RegisterRow)
BODY = table_of(models.BodyRow)
SCALE = table_of(models.ScaleRow)
PUBLICATION = table_of(models.PublicationRow)
RECOMMENDATION = table_of(models.RecommendationRow)
ASSIGNMENT = table_of(models.AssignmentRecord)
RECORDS = (REGISTER, BODY, SCALE, PUBLICATION, RECOMMENDATION, ASSIGNMENT)
PLACE = table_of(models.PlaceRow)


def key_of(connection: Connection, table: Table, identity: UUID) -> int:
    """Return the integer key of a record. That it is there is certain: entries name only what was created."""
    return int(connection.execute(select(table.c.key).where(table.c.id == identity)).scalar_one())


def project(identity: UUID, content: Content, key: KeyOf) -> Projected | None:
    """Return the row that a record's facts make; None for what keeps no row of its own."""
    match content:
        case RegisterFacts(name=name):
            return Projected(REGISTER, {"id": identity, "name": name})
        case BodyFacts():
            return Projected(BODY, _body(identity, content))
        case ScaleFacts(name=name, lane=lane, values=values, in_use=in_use):
            return Projected(SCALE, {"id": identity, "name": name, "lane": lane, "words": values, "in_use": in_use})
        case PublicationFacts():
            return Projected(PUBLICATION, _publication(identity, content))
        case RecommendationFacts():
            return Projected(RECOMMENDATION, _recommendation(identity, content, key))
        case AssignmentFacts(recommendation=recommendation, body=body, addressee=addressee):
            row = {"id": identity, "recommendation_key": key(RECOMMENDATION, recommendation)}
            return Projected(ASSIGNMENT, {**row, "body_key": key(BODY, body), "addressee": addressee})
        case _:
            return None


def _body(identity: UUID, facts: BodyFacts) -> Row:
    return {
        "id": identity,
        "name": facts.name,
        "short_name": facts.short_name,
        "label": facts.short_name or facts.name,
        "aliases": facts.aliases,
        "since": facts.since,
        "until": facts.until,
        "note": facts.note,
        "checked": facts.checked,
        "class_of": facts.class_of,
    }


def _publication(identity: UUID, facts: PublicationFacts) -> Row:
    return {
        "id": identity,
        "code": facts.code,
        "title": facts.title,
        "publishers": facts.publishers,
        "published": facts.published,
        "kind": facts.kind,
        "marking": facts.marking,
        "source_sha256": facts.source.sha256 if facts.source else None,
        "source_name": facts.source.name if facts.source else None,
        "source_size": facts.source.size if facts.source else None,
    }


def _recommendation(identity: UUID, facts: RecommendationFacts, key: KeyOf) -> Row:
    return {
        "id": identity,
        "publication_key": key(PUBLICATION, facts.publication),
        "ref": facts.ref,
        "position": facts.position,
        "number": facts.number,
        "stem": facts.stem,
        "item": facts.item,
        "text": facts.text,
        "kind": facts.kind,
        "priority": facts.priority,
        "references": facts.references,
    }


def places_of(facts: RecommendationFacts, recommendation_key: int, key: KeyOf) -> list[Row]:
    """Return the rows of the places that print a recommendation, in their order."""
    return [
        {
            "recommendation_key": recommendation_key,
            "ordinal": ordinal,
            "publication_key": key(PUBLICATION, place.publication),
            "page": place.page,
            "line": place.line,
        }
        for ordinal, place in enumerate(facts.places)
    ]


def apply(connection: Connection, identity: UUID, content: Content) -> None:
    """Bring a record's rows up to its newest facts."""

    def key(table: Table, wanted: UUID) -> int:
        return key_of(connection, table, wanted)

    projected = project(identity, content, key)
    if projected is None:
        return
    changed = {name: value for name, value in projected.row.items() if name != "id"}
    statement = upsert(projected.table).values(projected.row)
    connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=changed))
    if isinstance(content, RecommendationFacts):
        own = key(RECOMMENDATION, identity)
        connection.execute(delete(PLACE).where(PLACE.c.recommendation_key == own))
        if content.places:
            connection.execute(insert(PLACE), places_of(content, own, key))
