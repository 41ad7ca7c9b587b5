"""One report being written into the register, within one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import records
from tracker.db.ledger import LedgerWriter
from tracker.domain.bodies import Body, folded_name, names_of, resolve
from tracker.domain.entries import Subject, SubjectKind
from tracker.domain.facts import AssignmentFacts, BodyFacts, Place, PublicationFacts, RecommendationFacts, StoredFile
from tracker.domain.mending import places_of
from tracker.domain.naming import BodyDecision, Meaning, as_name
from tracker.domain.outside import Outside
from tracker.domain.proposal import Proposal
from tracker.domain.publications import Publication, references, suggested_code
from tracker.errors import BadInput
from tracker.services.changes import Changes

_NOT_NAMED = "Body not named"


@dataclass(frozen=True, slots=True)
class PublicationDetails:
    """What a person confirmed of a report. `published` is an ISO date or a part of one."""

    title: str
    publishers: tuple[str, ...]
    published: str | None
    code: str
    kind: str | None = None
    marking: str = "OFFICIAL"


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in: how many, which bodies are new, and what a person should look at."""

    publication: UUID
    code: str
    recommendations: int
    assignments: int
    new_bodies: tuple[str, ...]
    doubts: tuple[str, ...]
    changes: Changes


@dataclass(slots=True)
class Taking:
    """One report being taken in: `take` writes it, `told` says what was written. Used once."""

    writer: LedgerWriter
    outside: Outside
    connection: Connection
    details: PublicationDetails
    source: StoredFile
    decisions: Sequence[BodyDecision] = ()
    publication: UUID = field(init=False)
    known: list[Publication] = field(init=False)
    bodies: list[Body] = field(init=False)
    new_bodies: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    assignments: list[UUID] = field(default_factory=list)
    entries: list[UUID] = field(default_factory=list)
    recommendations: int = 0

    def take(self, accepted: Sequence[Proposal], already: Publication | None) -> None:
        """Write what was accepted, into a publication taken in `already` or a new one; BadInput for a code in use."""
        self.known = list(records.publications(self.connection))
        self.bodies = list(records.bodies(self.connection))
        self.publication = already.id if already else self._publication(self.details, self.source)
        for origin, proposals in self._by_origin(accepted).items():
            self._recommendations(origin, proposals)

    def told(self) -> Taken:
        """Return what was written."""
        return Taken(
            publication=self.publication,
            code=self.details.code,
            recommendations=self.recommendations,
            assignments=len(self.assignments),
            new_bodies=tuple(self.new_bodies),
            doubts=tuple(dict.fromkeys(self.doubts)),
            changes=Changes(frozenset(self.assignments), tuple(self.entries), frozenset({self.publication})),
        )

    def _keep(
        self,
        kind: SubjectKind,
        content: PublicationFacts | RecommendationFacts | AssignmentFacts | BodyFacts,
    ) -> UUID:
        identity = self.outside.new_id()
        self.entries.append(self.writer.keep(Subject(kind, identity), content).id)
        return identity

    def _publication(self, details: PublicationDetails, source: StoredFile | None) -> UUID:
        taken = next((p for p in self.known if p.facts.code.casefold() == details.code.casefold()), None)
        if taken:
            raise BadInput(f"The code {details.code} is that of “{taken.facts.title}”; choose another for this report.")
        self._judge_title(details)
        facts = PublicationFacts(
            code=details.code,
            title=details.title,
            publishers=details.publishers,
            published=details.published,
            kind=details.kind,
            marking=details.marking,
            source=source,
        )
        identity = self._keep(SubjectKind.PUBLICATION, facts)
        self.known.append(Publication(identity, facts))
        return identity

    def _judge_title(self, details: PublicationDetails) -> None:
        """Refuse a second report of one title and date: it is the same one in another file, and would double it."""
        for known in self.known:
            same = folded_name(known.facts.title) == folded_name(details.title)
            if same and known.facts.published == details.published:
                raise BadInput(
                    f"A report of this title and date is in the register already, as {known.facts.code}; "
                    "if this is another, give it a title that tells it apart."
                )

    def _by_origin(self, accepted: Sequence[Proposal]) -> dict[UUID, list[Proposal]]:
        """Return the proposals by the report that made them: this one, or the one that it restates."""
        found: dict[UUID, list[Proposal]] = {}
        for proposal in accepted:
            title = proposal.source_publication
            origin = self._origin(title) if title else self.publication
            found.setdefault(origin, []).append(proposal)
        return found

    def _origin(self, title: str) -> UUID:
        for publication in self.known:
            if folded_name(publication.facts.title) == folded_name(title):
                return publication.id
        code = suggested_code(title, None, [p.facts.code for p in self.known])
        self.doubts.append(f"“{title}” is not held in this register; its recommendations are noted under {code}.")
        return self._publication(PublicationDetails(title, (), None, code), None)

    def _recommendations(self, origin: UUID, proposals: Sequence[Proposal]) -> None:
        publication = next(p for p in self.known if p.id == origin)
        published = publication.facts.published or self.details.published
        made = records.made_by(self.connection, origin)
        held = {folded_name(one.facts.text): one for one in made}
        new: list[Proposal] = []
        for proposal in proposals:
            known = held.pop(folded_name(proposal.text), None)
            if known is None:
                new.append(proposal)
            else:
                self._restate(known, proposal, published)
        first = max((one.facts.position for one in made), default=0) + 1
        refs = references(publication.facts.code, [p.number for p in new], first, [one.facts.ref for one in made])
        for reference, proposal in zip(refs, new, strict=True):
            facts = RecommendationFacts(
                publication=origin,
                ref=reference.ref,
                position=reference.position,
                number=proposal.number,
                stem=proposal.stem,
                item=proposal.item,
                text=proposal.text,
                places=self._places(proposal),
                kind=proposal.kind,
                priority=proposal.main,
                references=proposal.references,
            )
            recommendation = self._keep(SubjectKind.RECOMMENDATION, facts)
            self.recommendations += 1
            addressees = proposal.addressees
            if not addressees:
                self.doubts.append(f"{reference.ref} names no body; it is listed under “{_NOT_NAMED}”.")
            self._assign(recommendation, addressees or (_NOT_NAMED,), published)

    def _places(self, proposal: Proposal) -> tuple[Place, ...]:
        return tuple(Place(self.publication, spot.page, spot.line) for spot in places_of(proposal))

    def _restate(self, held: records.Recommended, proposal: Proposal, published: str | None) -> None:
        """Note a further place of a recommendation that is held, and the bodies that it is now made to as well."""
        places = tuple(dict.fromkeys((*held.facts.places, *self._places(proposal))))
        references = tuple(dict.fromkeys((*held.facts.references, *proposal.references)))
        facts = replace(held.facts, places=places, references=references)
        self.entries.append(self.writer.keep(Subject(SubjectKind.RECOMMENDATION, held.id), facts).id)
        self.recommendations += 1
        self._assign(held.id, proposal.addressees, published, records.bodies_of(self.connection, held.id))

    def _assign(
        self,
        recommendation: UUID,
        addressees: Sequence[str],
        published: str | None,
        already: frozenset[UUID] = frozenset(),
    ) -> None:
        assigned = set(already)
        for addressee in addressees:
            body = self._body(addressee, published)
            if body not in assigned:
                assigned.add(body)
                facts = AssignmentFacts(recommendation, body, addressee)
                self.assignments.append(self._keep(SubjectKind.ASSIGNMENT, facts))

    def _body(self, printed: str, published: str | None) -> UUID:
        decision = next((d for d in self.decisions if d.key == folded_name(printed)), None)
        if decision is not None:
            return self._decided(decision)
        resolution = resolve(printed, self.bodies, published)
        if resolution.doubt:
            self.doubts.append(resolution.doubt)
        if resolution.body:
            return resolution.body.id
        return self._new_body(BodyFacts(as_name(printed)))

    def _new_body(self, facts: BodyFacts) -> UUID:
        identity = self._keep(SubjectKind.BODY, facts)
        self.bodies.append(Body(identity, facts))
        self.new_bodies.append(facts.name)
        return identity

    def _decided(self, decision: BodyDecision) -> UUID:
        """Return the body that a person said a name means; made, or given the name, where it is not so yet."""
        known = next((body for body in self.bodies if body.id == decision.body), None)
        if decision.meaning is not Meaning.NEW and known is None:
            raise BadInput(f"The body that “{decision.printed}” was said to belong to is not in this register.")
        if decision.meaning is Meaning.ALIAS and known is not None:
            return self._named(known, decision.printed)
        name = " ".join(decision.name.split()) or as_name(decision.printed)
        class_of = known.id if decision.meaning is Meaning.CLASS and known else None
        made = next((b for b in self.bodies if b.facts.name == name and b.facts.class_of == class_of), None)
        return made.id if made else self._new_body(BodyFacts(name, class_of=class_of))

    def _named(self, body: Body, printed: str) -> UUID:
        """Give a body another name, unless it has it."""
        if folded_name(printed) not in names_of(body):
            facts = replace(body.facts, aliases=(*body.facts.aliases, as_name(printed)))
            self.entries.append(self.writer.keep(Subject(SubjectKind.BODY, body.id), facts).id)
            self.bodies = [Body(body.id, facts) if known.id == body.id else known for known in self.bodies]
        return body.id
