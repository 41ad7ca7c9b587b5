"""The lines of assignments read back: the entries that each is folded from, and what else its fold needs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, select

from tracker.db.batches import batches
from tracker.db.entries import entries_about
from tracker.db.models import ActionRow, AssignmentRecord, PublicationRow, RecommendationRow, ServesRow
from tracker.domain.amendments import facts_on
from tracker.domain.entries import Entry, standing_entries
from tracker.domain.facts import ActionFacts, AssignmentFacts, SubPoint
from tracker.domain.line import exists_from, own_line
from tracker.domain.rollup import Whole
from tracker.domain.scales import RollUp


@dataclass(frozen=True, slots=True)
class Line:
    """The entries that an assignment is folded from, since when it exists, and what findings on its parts come to."""

    assignment: UUID
    entries: list[Entry]
    published: str | None
    exists_from: date
    whole: Whole

    def is_there(self, known_by: datetime | None = None) -> bool:
        """Say whether the assignment was known by a moment, and not taken back by then."""
        own = (e for e in self.entries if e.subject.id == self.assignment)
        return any(isinstance(e.content, AssignmentFacts) for e in standing_entries(own, known_by))


def whole_of(sub_points: Iterable[SubPoint], rollup: RollUp) -> Whole:
    """Return how the findings on a recommendation's sub-points come to one."""
    return Whole(tuple(point.letter for point in sub_points), rollup)


def line_of(
    assignment: UUID,
    entries: Mapping[UUID, list[Entry]],
    origins: Mapping[UUID, UUID],
    serving: Mapping[UUID, Iterable[UUID]],
    published: str | None,
    whole: Whole,
) -> Line:
    """Return a line from entries by subject, where each assignment was received from, and the actions serving it."""
    subjects = dict.fromkeys(chain_of(assignment, origins))
    for member in tuple(subjects):
        subjects |= dict.fromkeys(serving.get(member, ()))
    own = own_line([e for subject in subjects for e in entries.get(subject, ())], assignment)
    return Line(assignment, own, published, exists_from(own, assignment, published), whole)


def chain_of(assignment: UUID, origins: Mapping[UUID, UUID]) -> list[UUID]:
    """Return an assignment and those that it was received from, the nearest first."""
    chain = [assignment]
    while (origin := origins.get(chain[-1])) is not None and origin not in chain:
        chain.append(origin)
    return chain


_HEADS = (
    select(AssignmentRecord.id, PublicationRow.published, RecommendationRow.sub_points, RecommendationRow.rollup)
    .join(RecommendationRow, RecommendationRow.key == AssignmentRecord.recommendation_key)
    .join(PublicationRow, PublicationRow.key == RecommendationRow.publication_key)
)


def lines(connection: Connection, assignments: Iterable[UUID]) -> dict[UUID, Line]:
    """Return the lines of assignments, by their ids; of one that is not in the register there is none."""
    wanted = list(dict.fromkeys(assignments))
    origins = origins_of(connection, wanted)
    members = _members(wanted, origins)
    serving = _serving(connection, members)
    entries = entries_about(connection, _subjects(members, serving))
    heads = {
        identity: (published, whole_of(points, RollUp(rollup)))
        for part in batches(wanted)
        for identity, published, points, rollup in connection.execute(_HEADS.where(AssignmentRecord.id.in_(part)))
    }
    return {one: line_of(one, entries, origins, serving, *heads[one]) for one in wanted if one in heads}


def subjects_of(connection: Connection, assignments: Iterable[UUID]) -> tuple[UUID, ...]:
    """Return the subjects whose entries the lines of assignments are made of: what they came from, and actions, too."""
    wanted = list(dict.fromkeys(assignments))
    origins = origins_of(connection, wanted)
    members = _members(wanted, origins)
    return _subjects(members, _serving(connection, members))


def _members(assignments: Iterable[UUID], origins: Mapping[UUID, UUID]) -> list[UUID]:
    return list(dict.fromkeys(member for one in assignments for member in chain_of(one, origins)))


def _subjects(members: Iterable[UUID], serving: Mapping[UUID, list[UUID]]) -> tuple[UUID, ...]:
    return tuple(dict.fromkeys((*members, *(action for actions in serving.values() for action in actions))))


def origins_of(connection: Connection, assignments: Sequence[UUID]) -> dict[UUID, UUID]:
    """Return where assignments, and those that they came from, were received from."""
    found: dict[UUID, UUID] = {}
    fresh = list(assignments)
    while fresh:
        met: list[UUID] = []
        for part in batches(fresh):
            columns = select(AssignmentRecord.id, AssignmentRecord.received_from)
            told = columns.where(AssignmentRecord.id.in_(part), AssignmentRecord.received_from.is_not(None))
            for own, origin in connection.execute(told):
                if origin is not None:
                    found[own] = origin
                    met.append(origin)
        fresh = [origin for origin in met if origin not in found]
    return found


def _serving(connection: Connection, assignments: list[UUID]) -> dict[UUID, list[UUID]]:
    found: dict[UUID, list[UUID]] = {}
    wanted = (
        select(AssignmentRecord.id, ActionRow.id)
        .join(ServesRow, ServesRow.assignment_key == AssignmentRecord.key)
        .join(ActionRow, ActionRow.key == ServesRow.action_key)
        .order_by(ServesRow.key)
    )
    for part in batches(assignments):
        for assignment, action in connection.execute(wanted.where(AssignmentRecord.id.in_(part))):
            found.setdefault(assignment, []).append(action)
    return found


def descendants(connection: Connection, assignments: Iterable[UUID]) -> set[UUID]:
    """Return assignments with all that were handed over from them: what is said of one may count for the others."""
    found = set(assignments)
    fresh = set(found)
    while fresh:
        near: set[UUID] = set()
        for part in batches(fresh):
            near.update(
                connection.execute(
                    select(AssignmentRecord.id).where(AssignmentRecord.received_from.in_(part))
                ).scalars()
            )
        fresh = near - found
        found |= fresh
    return found


def assignments_served(connection: Connection, action: UUID) -> set[UUID]:
    """Return the assignments that an action serves or once served."""
    wanted = (
        select(AssignmentRecord.id)
        .join(ServesRow, ServesRow.assignment_key == AssignmentRecord.key)
        .join(ActionRow, ActionRow.key == ServesRow.action_key)
        .where(ActionRow.id == action)
    )
    return set(connection.execute(wanted).scalars())


def actions_planned(connection: Connection, assignment: UUID, among: Iterable[UUID]) -> bool:
    """Say whether any action that stands serves an assignment, and nothing but assignments `among` some."""
    actions = _serving(connection, [assignment]).get(assignment, [])
    latest = (facts_on(said, ActionFacts) for said in entries_about(connection, actions).values())
    return any(facts is not None and set(facts.assignments) <= set(among) for facts in latest)
