"""Bodies, reports and recommendations read back, as the domain knows them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, case, func, select

from tracker.db.batches import batches
from tracker.db.models import (
    AssignmentRecord,
    BodyRow,
    EntryRow,
    PostRow,
    PublicationRow,
    RecommendationRow,
    ScaleRow,
)
from tracker.db.projection import ACTION, ASSIGNMENT, LINK, PLACE, PUBLICATION, RECOMMENDATION
from tracker.domain.bodies import Body
from tracker.domain.chains import Link
from tracker.domain.contents import EntryKind
from tracker.domain.facts import (
    AssignmentFacts,
    BodyFacts,
    LinkFacts,
    Place,
    PostFacts,
    PublicationFacts,
    RecommendationFacts,
    ScaleFacts,
    StoredFile,
)
from tracker.domain.kept import Post, Scale
from tracker.domain.markings import OFFICIAL
from tracker.domain.publications import Publication
from tracker.domain.scales import Finding, LinkKind, Role, RollUp

_BODY = tuple(field.name for field in fields(BodyFacts))


def bodies(connection: Connection, *, renamed_only: bool = False) -> tuple[Body, ...]:
    """Return all bodies, or those that bore another name before, in the alphabet of their names."""
    wanted = select(BodyRow.__table__).order_by(BodyRow.name.collate("NOCASE"), BodyRow.since)
    found = connection.execute(wanted.where(BodyRow.names != ()) if renamed_only else wanted)
    return tuple(Body(row.id, BodyFacts(**{name: getattr(row, name) for name in _BODY})) for row in found)


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
        response_due=row.response_due,
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
        themes=row.themes,
        sub_points=row.sub_points,
        rollup=RollUp(row.rollup),
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


def ids_by_ref(connection: Connection, refs: Iterable[str]) -> dict[str, UUID]:
    """Return the ids of recommendations by their references; of one that is not in the register there is none."""
    wanted = select(RecommendationRow.ref, RecommendationRow.id)
    return {
        ref: identity
        for part in batches(refs)
        for ref, identity in connection.execute(wanted.where(RecommendationRow.ref.in_(part)))
    }


def assignment_key(connection: Connection, assignment: UUID) -> int | None:
    """Return the key of an assignment; None where it is not in the register."""
    return connection.execute(select(AssignmentRecord.key).where(AssignmentRecord.id == assignment)).scalar()


def assignment_keys(connection: Connection, recommendation: UUID) -> tuple[int, ...]:
    """Return the keys of a recommendation's assignments, in the order in which they were made."""
    wanted = (
        select(AssignmentRecord.key)
        .join(RecommendationRow, RecommendationRow.key == AssignmentRecord.recommendation_key)
        .where(RecommendationRow.id == recommendation)
        .order_by(AssignmentRecord.key)
    )
    return tuple(connection.execute(wanted).scalars())


def first_restated(connection: Connection, recommendation: UUID) -> str | None:
    """Return the date of the first report that prints a recommendation; None where none of them has one."""
    wanted = (
        select(func.min(PUBLICATION.c.published))
        .join(PLACE, PLACE.c.publication_key == PUBLICATION.c.key)
        .join(RECOMMENDATION, RECOMMENDATION.c.key == PLACE.c.recommendation_key)
        .where(RECOMMENDATION.c.id == recommendation)
    )
    return connection.execute(wanted).scalar()


def first_restatements(connection: Connection, recommendations: Iterable[UUID]) -> dict[UUID, str | None]:
    """Return for each recommendation the date of the first report that prints it, where any has one."""
    wanted = (
        select(RECOMMENDATION.c.id, func.min(PUBLICATION.c.published))
        .join(PLACE, PLACE.c.recommendation_key == RECOMMENDATION.c.key)
        .join(PUBLICATION, PLACE.c.publication_key == PUBLICATION.c.key)
        .group_by(RECOMMENDATION.c.id)
    )
    return {
        one: first
        for part in batches(recommendations)
        for one, first in connection.execute(wanted.where(RECOMMENDATION.c.id.in_(part)))
    }


def keys_by_recommendation(connection: Connection, recommendations: Iterable[UUID]) -> dict[UUID, list[int]]:
    """Return the keys of the assignments of recommendations, in the order in which they were made."""
    wanted = (
        select(RECOMMENDATION.c.id, ASSIGNMENT.c.key)
        .join(ASSIGNMENT, ASSIGNMENT.c.recommendation_key == RECOMMENDATION.c.key)
        .order_by(ASSIGNMENT.c.key)
    )
    found: dict[UUID, list[int]] = {}
    for part in batches(recommendations):
        for one, key in connection.execute(wanted.where(RECOMMENDATION.c.id.in_(part))):
            found.setdefault(one, []).append(key)
    return found


def source_markings(connection: Connection, recommendations: Iterable[UUID]) -> dict[UUID, str]:
    """Return the marking of the report that made each recommendation."""
    wanted = select(RECOMMENDATION.c.id, PUBLICATION.c.marking).join(
        PUBLICATION, PUBLICATION.c.key == RECOMMENDATION.c.publication_key
    )
    return {
        one: marking
        for part in batches(recommendations)
        for one, marking in connection.execute(wanted.where(RECOMMENDATION.c.id.in_(part)))
    }


def assignment_ids(connection: Connection, recommendation_key: int) -> tuple[UUID, ...]:
    """Return the ids of a recommendation's assignments, by its key, in the order in which they were made."""
    wanted = select(AssignmentRecord.id).where(AssignmentRecord.recommendation_key == recommendation_key)
    return tuple(connection.execute(wanted.order_by(AssignmentRecord.key)).scalars())


def assignment_facts(connection: Connection, assignment: UUID) -> AssignmentFacts | None:
    """Return what is kept of an assignment; None where it is not in the register."""
    wanted = (
        select(ASSIGNMENT, RECOMMENDATION.c.id.label("recommendation"), BodyRow.id.label("body"))
        .join(RECOMMENDATION, RECOMMENDATION.c.key == ASSIGNMENT.c.recommendation_key)
        .join(BodyRow, BodyRow.key == ASSIGNMENT.c.body_key)
        .where(ASSIGNMENT.c.id == assignment)
    )
    row = connection.execute(wanted).first()
    if row is None:
        return None
    return AssignmentFacts(row.recommendation, row.body, row.addressee, Role(row.role), row.received_from)


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


def evidence_markings(connection: Connection, subjects: Iterable[UUID] | None = None) -> frozenset[str]:
    """Return the markings of all evidence, or of that about some subjects alone; withdrawn evidence included."""
    # The default is left out of payloads: evidence without a marking of its own is OFFICIAL.
    marking = func.json_extract(EntryRow.payload, "$.content.marking")
    wanted = select(func.coalesce(marking, OFFICIAL)).where(EntryRow.kind == EntryKind.EVIDENCE.value)
    # A damaged record is for a check to tell; the list goes on without it.
    sound = wanted.where(func.json_valid(EntryRow.payload)).distinct()
    if subjects is None:
        return frozenset(connection.execute(sound).scalars())
    return frozenset(
        found
        for part in batches(subjects)
        for found in connection.execute(sound.where(EntryRow.subject_id.in_(part))).scalars()
    )


def scales(connection: Connection) -> tuple[Scale, ...]:
    """Return all scales, those in use first, then in the order in which they were kept."""
    found = connection.execute(select(ScaleRow.__table__).order_by(ScaleRow.in_use.desc(), ScaleRow.key))
    return tuple(
        Scale(
            row.id,
            ScaleFacts(row.name, row.lane, row.words, row.in_use, tuple(map(Finding, row.findings)), row.owner),
        )
        for row in found
    )


def posts(connection: Connection) -> tuple[Post, ...]:
    """Return all posts, in the alphabet of their titles."""
    found = connection.execute(select(PostRow.__table__).order_by(PostRow.title.collate("NOCASE"), PostRow.key))
    return tuple(Post(row.id, PostFacts(row.title, row.directorate, row.body_id, row.holders)) for row in found)


def links(connection: Connection) -> tuple[Link, ...]:
    """Return all links between recommendations, and to plans elsewhere, in the order in which they were made."""
    own, other = RECOMMENDATION.alias("own"), RECOMMENDATION.alias("other")
    wanted = (
        select(LINK, own.c.id.label("own"), other.c.id.label("other"))
        .join(own, own.c.key == LINK.c.recommendation_key)
        .outerjoin(other, other.c.key == LINK.c.other_key)
        .order_by(LINK.c.key)
    )
    return tuple(
        Link(row.id, LinkFacts(LinkKind(row.kind), row.own, row.other, row.words)) for row in connection.execute(wanted)
    )


@dataclass(frozen=True, slots=True)
class Referred:
    """A recommendation as others refer to it."""

    id: UUID
    ref: str
    text: str
    publication: str
    published: str | None


def referred(connection: Connection, recommendations: Iterable[UUID] | None = None) -> dict[UUID, Referred]:
    """Return recommendations (None: all) by their ids, with the reports that made them, in the order of references."""
    wanted = (
        select(
            RECOMMENDATION.c.id,
            RECOMMENDATION.c.ref,
            RECOMMENDATION.c.text,
            PUBLICATION.c.title,
            PUBLICATION.c.published,
        )
        .join(PUBLICATION, PUBLICATION.c.key == RECOMMENDATION.c.publication_key)
        .order_by(PUBLICATION.c.code, RECOMMENDATION.c.position)
    )
    if recommendations is None:
        return {row.id: Referred(*row) for row in connection.execute(wanted)}
    found: dict[UUID, Referred] = {}
    for part in batches(recommendations):
        for row in connection.execute(wanted.where(RECOMMENDATION.c.id.in_(part))):
            found[row.id] = Referred(*row)
    return found


def actions_owned(connection: Connection, post: UUID) -> tuple[UUID, ...]:
    """Return the ids of the actions that a post owns."""
    return tuple(connection.execute(select(ACTION.c.id).where(ACTION.c.owner_id == post)).scalars())


def names_file(connection: Connection, sha256: str) -> bool:
    """Say whether any entry that still has its words names a kept file."""
    file = func.json_extract(EntryRow.payload, "$.content.file.sha256")
    named = case((func.json_valid(EntryRow.payload) == 1, file)) == sha256
    wanted = select(EntryRow.key).where(EntryRow.kind == EntryKind.EVIDENCE.value, named)
    return connection.execute(wanted.limit(1)).scalar() is not None
