"""Bodies, reports and recommendations read back, as the domain knows them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from tracker.db.batches import batches
from tracker.db.models import AssignmentRecord, BodyRow, EntryRow, PublicationRow, RecommendationRow
from tracker.db.projection import ASSIGNMENT, PLACE, PUBLICATION, RECOMMENDATION
from tracker.domain.bodies import Body
from tracker.domain.contents import BodyFacts, EntryKind, Place, PublicationFacts, RecommendationFacts, StoredFile
from tracker.domain.markings import OFFICIAL
from tracker.domain.publications import Publication


def bodies(connection: Connection) -> tuple[Body, ...]:
    """Return all bodies, in the alphabet of their names."""
    found = connection.execute(select(BodyRow.__table__).order_by(BodyRow.name.collate("NOCASE"), BodyRow.since))
    return tuple(
        Body(
            row.id,
            BodyFacts(row.name, row.short_name, row.aliases, row.since, row.until, row.note, row.checked, row.class_of),
        )
        for row in found
    )


def publications(connection: Connection) -> tuple[Publication, ...]:
    """Return all publications, the newest first."""
    wanted = select(PublicationRow.__table__).order_by(PublicationRow.published.desc(), PublicationRow.code)
    return tuple(Publication(row.id, publication_facts(row)) for row in connection.execute(wanted))


def publication_facts(row: Row[*tuple[Any, ...]]) -> PublicationFacts:
    """Return the facts that a publication's row tells."""
    source = StoredFile(row.source_sha256, row.source_name, row.source_size) if row.source_sha256 else None
    return PublicationFacts(
        code=row.code,
        title=row.title,
        publishers=row.publishers,
        published=row.published,
        kind=row.kind,
        marking=row.marking,
        source=source,
    )


@dataclass(frozen=True, slots=True)
class Recommended:
    """A recommendation with its record's id, the publication that made it, and the keys of its assignments."""

    id: UUID
    facts: RecommendationFacts
    publication: PublicationFacts
    assignment_keys: tuple[int, ...]


def recommended(connection: Connection, keys: Sequence[int]) -> dict[UUID, Recommended]:
    """Return the recommendations of some keys, by id, in the order of the keys."""
    rows = {row.key: row for row in _of_keys(connection, select(RECOMMENDATION), RECOMMENDATION.c.key, keys)}
    origins = {row.key: row for row in connection.execute(select(PUBLICATION))}
    places, assignments = _places(connection, keys), _assignments(connection, keys)
    return {
        row.id: Recommended(
            row.id,
            _recommendation_facts(row, origins[row.publication_key].id, tuple(places.get(row.key, ()))),
            publication_facts(origins[row.publication_key]),
            tuple(assignments.get(row.key, ())),
        )
        for row in (rows[key] for key in keys)
    }


def _of_keys(
    connection: Connection, wanted: Select[*tuple[Any, ...]], column: ColumnElement[int], keys: Sequence[int]
) -> Iterator[Row[*tuple[Any, ...]]]:
    for part in batches(keys):
        yield from connection.execute(wanted.where(column.in_(part)))


def _recommendation_facts(
    row: Row[*tuple[Any, ...]], publication: UUID, places: tuple[Place, ...]
) -> RecommendationFacts:
    return RecommendationFacts(
        publication=publication,
        ref=row.ref,
        position=row.position,
        number=row.number,
        stem=row.stem,
        item=row.item,
        text=row.text,
        places=places,
        kind=row.kind,
        priority=row.priority,
        references=row.references,
    )


def _places(connection: Connection, keys: Sequence[int]) -> dict[int, list[Place]]:
    wanted = (
        select(PLACE.c.recommendation_key, PUBLICATION.c.id, PLACE.c.page, PLACE.c.line)
        .join(PUBLICATION, PUBLICATION.c.key == PLACE.c.publication_key)
        .order_by(PLACE.c.recommendation_key, PLACE.c.ordinal)
    )
    found: dict[int, list[Place]] = {}
    for key, publication, page, line in _of_keys(connection, wanted, PLACE.c.recommendation_key, keys):
        found.setdefault(key, []).append(Place(publication, page, line))
    return found


def _assignments(connection: Connection, keys: Sequence[int]) -> dict[int, list[int]]:
    column = ASSIGNMENT.c.recommendation_key
    found: dict[int, list[int]] = {}
    wanted = select(column, ASSIGNMENT.c.key).order_by(ASSIGNMENT.c.key)
    for recommendation, assignment in _of_keys(connection, wanted, column, keys):
        found.setdefault(recommendation, []).append(assignment)
    return found


def recommendation_key(connection: Connection, *, ref: str | None = None, assignment: UUID | None = None) -> int | None:
    """Return the key of the recommendation with a reference, or of an assignment; None where there is none."""
    if ref is not None:
        return connection.execute(select(RecommendationRow.key).where(RecommendationRow.ref == ref.strip())).scalar()
    return connection.execute(
        select(AssignmentRecord.recommendation_key).where(AssignmentRecord.id == assignment)
    ).scalar()


def printed_in(connection: Connection, publication: UUID) -> tuple[RecommendationFacts, ...]:
    """Return every recommendation that a publication prints, whichever first made it."""
    wanted = (
        select(PLACE.c.recommendation_key)
        .join(PUBLICATION, PUBLICATION.c.key == PLACE.c.publication_key)
        .where(PUBLICATION.c.id == publication)
        .distinct()
    )
    return tuple(one.facts for one in recommended(connection, connection.execute(wanted).scalars().all()).values())


def addressed_bodies(connection: Connection) -> frozenset[UUID]:
    """Return the ids of the bodies that recommendations are made to."""
    wanted = select(BodyRow.id).join(AssignmentRecord, AssignmentRecord.body_key == BodyRow.key).distinct()
    return frozenset(connection.execute(wanted).scalars())


def made_by(connection: Connection, publication: UUID) -> tuple[Recommended, ...]:
    """Return the recommendations that a publication first made, in their order."""
    wanted = (
        select(RecommendationRow.key)
        .join(PublicationRow, PublicationRow.key == RecommendationRow.publication_key)
        .where(PublicationRow.id == publication)
        .order_by(RecommendationRow.position)
    )
    return tuple(recommended(connection, connection.execute(wanted).scalars().all()).values())


def bodies_of(connection: Connection, recommendation: UUID) -> frozenset[UUID]:
    """Return the ids of the bodies that a recommendation is made to."""
    wanted = (
        select(BodyRow.id)
        .join(AssignmentRecord, AssignmentRecord.body_key == BodyRow.key)
        .join(RecommendationRow, RecommendationRow.key == AssignmentRecord.recommendation_key)
    )
    return frozenset(connection.execute(wanted.where(RecommendationRow.id == recommendation)).scalars())


def recommendations_of(connection: Connection, assignment_keys: Sequence[int]) -> tuple[int, ...]:
    """Return the keys of the recommendations of some assignments, each once, in the order they first come."""
    found: dict[int, int] = {}
    wanted = select(AssignmentRecord.key, AssignmentRecord.recommendation_key)
    for part in batches(assignment_keys):
        for key, own in connection.execute(wanted.where(AssignmentRecord.key.in_(part))):
            found[key] = own
    return tuple(dict.fromkeys(found[key] for key in assignment_keys if key in found))


def evidence_markings(connection: Connection) -> frozenset[str]:
    """Return the markings of all evidence, withdrawn evidence included."""
    # The default is left out of payloads: evidence without a marking of its own is OFFICIAL.
    marking = func.json_extract(EntryRow.payload, "$.content.marking")
    wanted = select(func.coalesce(marking, OFFICIAL)).where(EntryRow.kind == EntryKind.EVIDENCE.value)
    # A damaged record is for a check to tell; the list goes on without it.
    return frozenset(connection.execute(wanted.where(func.json_valid(EntryRow.payload)).distinct()).scalars())
