"""The rows that records have: derived from their latest standing facts, so that they can be queried and compared."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from tracker.db import models
from tracker.db.batches import batches
from tracker.domain.contents import Content
from tracker.domain.entries import Entry, SubjectKind, standing_entries
from tracker.domain.facts import (
    ActionFacts,
    AssignmentFacts,
    BodyFacts,
    IssuedFacts,
    LinkFacts,
    PostFacts,
    PublicationFacts,
    RecommendationFacts,
    RegisterFacts,
    ScaleFacts,
    SuccessionFacts,
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
SUCCESSION = table_of(models.SuccessionRow)
POST = table_of(models.PostRow)
ACTION = table_of(models.ActionRow)
LINK = table_of(models.LinkRow)
ISSUED_REPORT = table_of(models.IssuedReportRow)
TABLE_OF = {
    SubjectKind.REGISTER: REGISTER,
    SubjectKind.BODY: BODY,
    SubjectKind.SUCCESSION: SUCCESSION,
    SubjectKind.SCALE: SCALE,
    SubjectKind.PUBLICATION: PUBLICATION,
    SubjectKind.RECOMMENDATION: RECOMMENDATION,
    SubjectKind.ASSIGNMENT: ASSIGNMENT,
    SubjectKind.POST: POST,
    SubjectKind.ACTION: ACTION,
    SubjectKind.LINK: LINK,
    SubjectKind.ISSUED_REPORT: ISSUED_REPORT,
}
RECORDS = tuple(TABLE_OF.values())
PLACE = table_of(models.PlaceRow)
SERVES = table_of(models.ServesRow)
SPELL = table_of(models.SpellRow)


def key_of(connection: Connection, table: Table, identity: UUID) -> int:
    """Return the integer key of a record. That it is there is certain: entries name only what was created."""
    return int(connection.execute(select(table.c.key).where(table.c.id == identity)).scalar_one())


def latest_facts(entries: Iterable[Entry]) -> Content | None:
    """Return the facts that a record now has: those of its own kind that were said last and stand; None for none.

    An action that was withdrawn keeps its row, so that the histories of the items it served go on telling of it; so
    does an item that was received and taken back, for whoever looks at what was known before.
    """
    said = list(entries)
    facts = [e for e in standing_entries(said) if e.subject.kind.value == e.kind.value]
    if not facts:
        kept = (e for e in said if isinstance(e.content, ActionFacts | AssignmentFacts))
        facts = sorted(kept, key=lambda e: e.order)
    return facts[-1].content if facts else None


def project(identity: UUID, content: Content, key: KeyOf) -> Projected | None:
    """Return the row that a record's facts make; None for what keeps no row of its own."""
    made = _alone(content) or _naming(content, key)
    return Projected(made[0], {"id": identity, **made[1]}) if made else None


def _alone(content: Content) -> tuple[Table, Row] | None:
    """Return the table and row of a record that names no other by its key."""
    match content:
        case RegisterFacts(name=name):
            return REGISTER, {"name": name}
        case BodyFacts():
            return BODY, {**_plain(content), "label": content.short_name or content.name}
        case ScaleFacts():
            findings = tuple(finding.value for finding in content.findings)
            row = {"name": content.name, "lane": content.lane, "words": content.values, "findings": findings}
            return SCALE, {**row, "in_use": content.in_use, "owner": content.owner}
        case PublicationFacts():
            return PUBLICATION, _publication(content)
        case PostFacts():
            row = {"title": content.title, "directorate": content.directorate}
            return POST, {**row, "body_id": content.body, "holders": content.holders}
        case ActionFacts():
            return ACTION, _action(content)
        case IssuedFacts():
            return ISSUED_REPORT, _issued(content)
        case _:
            return None


def _naming(content: Content, key: KeyOf) -> tuple[Table, Row] | None:
    match content:
        case RecommendationFacts():
            return RECOMMENDATION, _recommendation(content, key)
        case AssignmentFacts():
            row = {
                "recommendation_key": key(RECOMMENDATION, content.recommendation),
                "body_key": key(BODY, content.body),
                "addressee": content.addressee,
                "role": content.role.value,
                "received_from": content.received_from,
            }
            return ASSIGNMENT, row
        case SuccessionFacts():
            keys = {
                "predecessor_key": key(BODY, content.predecessor),
                "successor_key": key(BODY, content.successor),
            }
            return SUCCESSION, {
                **keys,
                "happened_on": content.on,
                "function": content.function,
                "checked": content.checked,
            }
        case LinkFacts(other=other):
            own = key(RECOMMENDATION, content.recommendation)
            to = key(RECOMMENDATION, other) if other else None
            return LINK, {
                "kind": content.kind.value,
                "recommendation_key": own,
                "other_key": to,
                "words": content.words,
            }
        case _:
            return None


def _plain(facts: BodyFacts) -> Row:
    return {field.name: getattr(facts, field.name) for field in fields(facts)}


def _publication(facts: PublicationFacts) -> Row:
    return {
        "code": facts.code,
        "title": facts.title,
        "publishers": facts.publishers,
        "published": facts.published,
        "kind": facts.kind,
        "marking": facts.marking,
        "source_sha256": facts.source.sha256 if facts.source else None,
        "source_name": facts.source.name if facts.source else None,
        "source_size": facts.source.size if facts.source else None,
        "response_due": facts.response_due,
    }


def _action(facts: ActionFacts) -> Row:
    return {
        "text": facts.text,
        "letter": facts.letter,
        "owner_id": facts.owner,
        "owner_words": facts.owner_words,
        "due": facts.due,
        "due_words": facts.due_words,
        "state": facts.state.value,
    }


def _issued(facts: IssuedFacts) -> Row:
    covered = facts.coverage
    apart = {"coverage", "file", "data"}
    return {
        **{field.name: getattr(facts, field.name) for field in fields(facts) if field.name not in apart},
        "body_id": covered.body,
        "publication_id": covered.publication,
        "theme": covered.theme,
        "recommendation_id": covered.recommendation,
        "filters": covered.filters,
        "as_now": covered.as_now,
        "file_sha256": facts.file.sha256,
        "file_name": facts.file.name,
        "file_size": facts.file.size,
        "data_sha256": facts.data.sha256,
        "data_name": facts.data.name,
        "data_size": facts.data.size,
    }


def _recommendation(facts: RecommendationFacts, key: KeyOf) -> Row:
    return {
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
        "themes": facts.themes,
        "sub_points": facts.sub_points,
        "rollup": facts.rollup.value,
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
    if isinstance(content, ActionFacts):
        _serve(connection, key(ACTION, identity), content.assignments)


def _serve(connection: Connection, action_key: int, assignments: tuple[UUID, ...]) -> None:
    """Note which assignments an action serves; those that it once served stay noted."""
    for part in batches(assignments):
        served = connection.execute(select(ASSIGNMENT.c.key).where(ASSIGNMENT.c.id.in_(part))).scalars().all()
        for assignment_key in served:
            row = {"action_key": action_key, "assignment_key": assignment_key}
            connection.execute(upsert(SERVES).values(row).on_conflict_do_nothing())


def remove(connection: Connection, subject: SubjectKind, identity: UUID) -> None:
    """Take away the row of a record whose every entry was withdrawn."""
    table = TABLE_OF[subject]
    own = connection.execute(select(table.c.key).where(table.c.id == identity)).scalar()
    if own is None:
        return
    connection.execute(delete(table).where(table.c.key == own))
