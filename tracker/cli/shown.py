"""One recommendation as `show` tells it, with the names of everything that its items refer to by their identity."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from tracker.domain.facts import ActionFacts, PublicationFacts
from tracker.domain.history import HistoryLine
from tracker.domain.kept import owner_words
from tracker.domain.scales import LinkKind
from tracker.domain.statements import AssessmentMade, Closed, Statement
from tracker.services.detail import Detail, recommendation
from tracker.services.links import Chain, chain
from tracker.services.listing import publications
from tracker.services.register import Register

Kind = TypeVar("Kind", bound=Statement)


@dataclass(frozen=True, slots=True)
class Shown:
    """A recommendation, once for each body; `chain` is None where it repeats no other and none repeats it."""

    details: tuple[Detail, ...]
    publications: Mapping[UUID, PublicationFacts]
    chain: Chain | None

    @property
    def first(self) -> Detail:
        """The first of its bodies, for what is true of all."""
        return self.details[0]

    def body(self, identity: UUID | None) -> str | None:
        """Return the name of a body; None for none, and for one that is not in the register."""
        known = self.first.bodies.get(identity) if identity else None
        return known.facts.name if known else None

    def publication(self, said: AssessmentMade | Closed) -> str | None:
        """Return the title of the report that an assessment or a closing cites; None where it cites none of ours."""
        known = self.publications.get(said.publication) if said.publication else None
        return known.title if known else None

    def owner(self, facts: ActionFacts, day: date) -> str:
        """Return who owns an action on a day; empty for nobody."""
        post = self.first.posts.get(facts.owner) if facts.owner else None
        return owner_words(facts, post.facts if post else None, day)

    @property
    def bodies_of_items(self) -> dict[UUID, str]:
        """Return the name of the body that each of its items is with."""
        return {row.id: row.body_name for row in self.first.siblings}


def shown(register: Register, ref: str, as_at: date, as_known: datetime | None = None) -> Shown:
    """Return a recommendation by its reference, as at a day and as known by a moment; BadInput where there is none."""
    details = recommendation(register, ref, as_at, as_known)
    repeats = any(linked.link.facts.kind is LinkKind.REPEATS for linked in details[0].links)
    return Shown(
        details,
        {publication.id: publication.facts for publication in publications(register)},
        chain(register, details[0].row.recommendation_id, as_at) if repeats else None,
    )


def last_said(history: tuple[HistoryLine, ...], kind: type[Kind]) -> Kind | None:
    """Return the last statement of a kind that stands; None where there is none."""
    standing = (line.said for line in reversed(history) if line.withdrawn is None)
    return next((said for said in standing if isinstance(said, kind)), None)
