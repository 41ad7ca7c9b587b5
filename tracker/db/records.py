"""Bodies, reports and recommendations read back, as the domain knows them."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from tracker.db.batches import batches
from tracker.db.models import AssignmentRecord, BodyRow, PlaceRow, PublicationRow, RecommendationRow
from tracker.domain.bodies import Body
from tracker.domain.contents import BodyFacts, Place, PublicationFacts, RecommendationFacts, StoredFile
from tracker.domain.publications import Publication


def bodies(connection: Connection) -> tuple[Body, ...]:
    """Return all bodies, in the alphabet of their names."""
    found = connection.execute(select(BodyRow.__table__).order_by(BodyRow.name.collate("NOCASE"), BodyRow.since))
    return tuple(
        Body(
            row.id,
            BodyFacts(row.name, row.short_name, row.aliases, row.since, row.until, row.note, row.checked),
        )
        for row in found
    )


def publications(connection: Connection) -> tuple[Publication, ...]:
    """Return all publications, the newest first."""
    wanted = select(PublicationRow.__table__).order_by(PublicationRow.published.desc(), PublicationRow.code)
    return tuple(Publication(row.id, publication_facts(row)) for row in connection.execute(wanted))


def publication_facts(row: Row[*tuple[object, ...]]) -> PublicationFacts:
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
    """Return the recommendations of some keys, by id."""
    found: dict[UUID, Recommended] = {}
    for key in keys:
        row = connection.execute(select(RecommendationRow.__table__).where(RecommendationRow.key == key)).one()
        origin = connection.execute(
            select(PublicationRow.__table__).where(PublicationRow.key == row.publication_key)
        ).one()
        found[row.id] = Recommended(
            row.id,
            RecommendationFacts(
                publication=origin.id,
                ref=row.ref,
                position=row.position,
                number=row.number,
                stem=row.stem,
                item=row.item,
                text=row.text,
                places=_places(connection, key),
                kind=row.kind,
                priority=row.priority,
            ),
            publication_facts(origin),
            _assignments(connection, key),
        )
    return found


def _places(connection: Connection, key: int) -> tuple[Place, ...]:
    wanted = (
        select(PublicationRow.id, PlaceRow.page, PlaceRow.line)
        .join(PublicationRow, PublicationRow.key == PlaceRow.publication_key)
        .where(PlaceRow.recommendation_key == key)
        .order_by(PlaceRow.ordinal)
    )
    return tuple(Place(publication, page, line) for publication, page, line in connection.execute(wanted))


def _assignments(connection: Connection, key: int) -> tuple[int, ...]:
    wanted = select(AssignmentRecord.key).where(AssignmentRecord.recommendation_key == key)
    return tuple(connection.execute(wanted.order_by(AssignmentRecord.key)).scalars())


def recommendation_key(connection: Connection, *, ref: str | None = None, assignment: UUID | None = None) -> int | None:
    """Return the key of the recommendation with a reference, or of an assignment; None where there is none."""
    if ref is not None:
        return connection.execute(
            select(RecommendationRow.key).where(func.lower(RecommendationRow.ref) == ref.strip().lower())
        ).scalar()
    return connection.execute(
        select(AssignmentRecord.recommendation_key).where(AssignmentRecord.id == assignment)
    ).scalar()


def addressed_bodies(connection: Connection) -> frozenset[UUID]:
    """Return the ids of the bodies that recommendations are made to."""
    wanted = select(BodyRow.id).join(AssignmentRecord, AssignmentRecord.body_key == BodyRow.key).distinct()
    return frozenset(connection.execute(wanted).scalars())


def last_position(connection: Connection, publication: UUID) -> int:
    """Return the position of a publication's last recommendation, 0 where it has none."""
    wanted = (
        select(func.max(RecommendationRow.position))
        .join(PublicationRow, PublicationRow.key == RecommendationRow.publication_key)
        .where(PublicationRow.id == publication)
    )
    return connection.execute(wanted).scalar() or 0


def recommendations_of(connection: Connection, assignment_keys: Sequence[int]) -> tuple[int, ...]:
    """Return the keys of the recommendations of some assignments, each once, in the order they first come."""
    found: dict[int, int] = {}
    wanted = select(AssignmentRecord.key, AssignmentRecord.recommendation_key)
    for part in batches(assignment_keys):
        found.update(connection.execute(wanted.where(AssignmentRecord.key.in_(part))).tuples().all())
    return tuple(dict.fromkeys(found[key] for key in assignment_keys if key in found))
