"""Links between recommendations, and the chain of one that is made again and again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.db import listing, records
from tracker.db.records import Referred
from tracker.domain.chains import chain_of, years_between
from tracker.domain.facts import LinkFacts
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.scales import LinkKind
from tracker.domain.status import is_open
from tracker.errors import BadInput, Refused
from tracker.services.changes import Changes
from tracker.services.keeping import Kept, keep
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class Said:
    """One time that a recommendation of a chain was made, with where each of its bodies stands on the day."""

    recommendation: Referred
    rows: tuple[AssignmentRow, ...]

    @property
    def is_open(self) -> bool:
        """Say whether any body has it open."""
        return any(is_open(row.status) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Chain:
    """A recommendation that was made again: each time it was said, the first one first, as at a day."""

    said: tuple[Said, ...]
    as_at: date

    @property
    def first_said(self) -> str | None:
        """When it was first said: an ISO date or a part of one."""
        return min((s.recommendation.published for s in self.said if s.recommendation.published), default=None)

    @property
    def years_open(self) -> int | None:
        """For how many years it has been said and not done; None where not known, or where nothing of it is open."""
        return years_between(self.first_said, self.as_at.year) if any(s.is_open for s in self.said) else None

    @property
    def owners(self) -> tuple[str, ...]:
        """The bodies that it was made to, in the order in which they come."""
        return tuple(dict.fromkeys(row.body for said in self.said for row in said.rows))


def chain(register: Register, recommendation: UUID, as_at: date) -> Chain:
    """Return the chain of a recommendation; of one that repeats no other, just itself."""
    with register.store.reading() as connection:
        members = records.referred(connection, chain_of(recommendation, records.links(connection)))
        ordered = sorted(members.values(), key=lambda one: (one.published or "9999", one.ref))
        keys = {one.id: records.assignment_keys(connection, one.id) for one in ordered}
        rows = listing.rows(connection, [k for own in keys.values() for k in own], Selection(as_at=as_at))
    said = [Said(one, tuple(row for row in rows if row.recommendation_id == one.id)) for one in ordered]
    return Chain(tuple(said), as_at)


def all_recommendations(register: Register) -> tuple[Referred, ...]:
    """Return all recommendations as others refer to them, in the order of references."""
    with register.store.reading() as connection:
        return tuple(records.referred(connection).values())


def keep_links(
    register: Register,
    recommendation: UUID,
    kind: LinkKind,
    others: Sequence[UUID],
    recorded_by: str,
    words: str = "",
) -> Changes:
    """Link a recommendation to others, or to a plan elsewhere that `words` name; Refused for a link that is there."""
    if kind is LinkKind.TRACKED_IN:
        if not words.strip():
            raise BadInput("Name the plan in which it is tracked.")
        made = [LinkFacts(kind, recommendation, None, words.strip())]
    else:
        made = [LinkFacts(kind, recommendation, other, words.strip()) for other in others]
    if not made:
        raise BadInput("Choose the recommendation that it is linked to.")
    with register.store.reading() as connection:
        known = {(link.facts.kind, link.facts.recommendation, link.facts.other) for link in records.links(connection)}
        names = records.referred(connection, (recommendation, *others))
    for facts in made:
        if facts.other == recommendation:
            raise BadInput("A recommendation cannot be linked to itself.")
        if facts.other and {(kind, recommendation, facts.other), (kind, facts.other, recommendation)} & known:
            raise Refused(f"It is linked to {names[facts.other].ref} like that already.")
    return keep(register, [Kept(facts) for facts in made], recorded_by)
