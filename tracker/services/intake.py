"""Taking a published report into the register: read, proposed, mended by a person, accepted, kept."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import records
from tracker.db.files import hash_of, keep_file
from tracker.db.ledger import LedgerWriter
from tracker.domain.bodies import Body, folded_name, resolve
from tracker.domain.contents import (
    AssignmentFacts,
    BodyFacts,
    Place,
    PublicationFacts,
    RecommendationFacts,
    StoredFile,
)
from tracker.domain.dates import part_of_date
from tracker.domain.entries import Subject, SubjectKind
from tracker.domain.markings import read_marking
from tracker.domain.outside import Outside
from tracker.domain.proposal import Proposal, Reading
from tracker.domain.publications import Publication, references, suggested_code
from tracker.errors import BadInput
from tracker.reading import read
from tracker.services.changes import Changes
from tracker.services.register import Register

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


def read_document(path: Path) -> Reading:
    """Read a published document; BadInput says in a sentence why it cannot be read."""
    return read(path)


def suggested_details(register: Register, reading: Reading, path: Path) -> PublicationDetails:
    """Return what the document says of itself, with a short code that is not in use yet.

    For a document that is in the register already, what is kept of it there.
    """
    already = taken_already(register, path)
    if already:
        return _kept_details(already)
    with register.store.reading() as connection:
        codes = [p.facts.code for p in records.publications(connection)]
    found = reading.publication
    title = found.title or path.stem
    code = suggested_code(title, found.published, codes)
    return PublicationDetails(title, found.publishers, found.published, code, found.kind)


def taken_already(register: Register, path: Path) -> Publication | None:
    """Return the report of this register whose kept document is this very file; None where there is none."""
    try:
        digest, _ = hash_of(path)
    except OSError as fault:
        raise BadInput(f"{path.name} cannot be read: {fault.strerror}.") from fault
    with register.store.reading() as connection:
        return next((p for p in records.publications(connection) if _is_source(p, digest)), None)


def not_yet_taken(register: Register, publication: UUID, proposals: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Return the proposals of a document taken in before that were left out then.

    One is known by its place and either its number or its words, for a person may have mended the other; several can
    be printed on one line.
    """
    with register.store.reading() as connection:
        printed = records.printed_in(connection, publication)
    held = {
        (place.page, place.line, mark)
        for facts in printed
        for place in facts.places
        for mark in _marks(facts.number, facts.text)
        if place.publication == publication
    }
    return tuple(p for p in proposals if not any((p.page, p.line, m) in held for m in _marks(p.number, p.text)))


def _marks(number: str | None, text: str) -> tuple[str, ...]:
    return (folded_name(text), number) if number else (folded_name(text),)


def _kept_details(publication: Publication) -> PublicationDetails:
    facts = publication.facts
    return PublicationDetails(facts.title, facts.publishers, facts.published, facts.code, facts.kind, facts.marking)


def _is_source(publication: Publication, digest: str) -> bool:
    return publication.facts.source is not None and publication.facts.source.sha256 == digest


def take_in(
    register: Register, path: Path, details: PublicationDetails, accepted: Sequence[Proposal], recorded_by: str
) -> Taken:
    """Take the accepted proposals into the register, all or nothing, and keep the document.

    A recommendation that the document only restates belongs to the report that made it, which is noted as not held
    where it is not known. Addressees not known yet become bodies. Of a document that was taken in before, only what
    was left out then is added. BadInput says in words what is wrong.
    """
    details = _sound(details)
    if not accepted:
        raise BadInput("No recommendation was accepted; nothing was taken in.")
    if not recorded_by.strip():
        raise BadInput("Who takes the report in must be named.")
    already = taken_already(register, path)
    if already:
        accepted = _left_out(register, already, details, accepted)
    source = keep_file(register.sources_folder, path)

    def work(writer: LedgerWriter, connection: Connection) -> "_Intake":
        intake = _Intake(writer, register.outside, connection, details, source)
        intake.take(accepted, already)
        return intake

    intake = register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work)
    return intake.told()


def _left_out(
    register: Register, already: Publication, details: PublicationDetails, accepted: Sequence[Proposal]
) -> tuple[Proposal, ...]:
    named = f"“{already.facts.title}” ({already.facts.code})"
    left_out = not_yet_taken(register, already.id, accepted)
    if not left_out:
        raise BadInput(f"This document is in the register already, as {named}; nothing was taken in.")
    if details != _kept_details(already):
        raise BadInput(
            f"This document is in the register as {named}; its title, publishers, date, code and marking stay as they "
            "are: leave them out to add the recommendations that are not in the register yet."
        )
    return left_out


def _sound(details: PublicationDetails) -> PublicationDetails:
    """Return the details without spaces around them; BadInput where they cannot be."""
    title, code = details.title.strip(), details.code.strip()
    if not title:
        raise BadInput("The report needs a title.")
    if not code or re.search(r"[/\s]", code):
        raise BadInput("The report needs a short code without spaces or strokes, such as SO2019.")
    published = None if details.published is None else part_of_date(details.published)
    return replace(details, title=title, code=code, published=published, marking=read_marking(details.marking))


@dataclass(slots=True)
class _Intake:
    """One report being taken in, within one transaction."""

    writer: LedgerWriter
    outside: Outside
    connection: Connection
    details: PublicationDetails
    source: StoredFile
    publication: UUID = field(init=False)
    known: list[Publication] = field(init=False)
    bodies: list[Body] = field(init=False)
    new_bodies: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    assignments: list[UUID] = field(default_factory=list)
    entries: list[UUID] = field(default_factory=list)
    recommendations: int = 0

    def take(self, accepted: Sequence[Proposal], already: Publication | None) -> None:
        self.known = list(records.publications(self.connection))
        self.bodies = list(records.bodies(self.connection))
        self.publication = already.id if already else self._publication(self.details, self.source)
        for origin, proposals in self._by_origin(accepted).items():
            self._recommendations(origin, proposals)

    def told(self) -> Taken:
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
                places=(Place(self.publication, proposal.page, proposal.line),),
                kind=proposal.kind,
                priority=proposal.main,
            )
            recommendation = self._keep(SubjectKind.RECOMMENDATION, facts)
            self.recommendations += 1
            addressees = proposal.addressees
            if not addressees:
                self.doubts.append(f"{reference.ref} names no body; it is listed under “{_NOT_NAMED}”.")
            self._assign(recommendation, addressees or (_NOT_NAMED,), published)

    def _restate(self, held: records.Recommended, proposal: Proposal, published: str | None) -> None:
        """Note a further place of a recommendation that is held, and the bodies that it is now made to as well."""
        places = (*held.facts.places, Place(self.publication, proposal.page, proposal.line))
        facts = replace(held.facts, places=places)
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
        resolution = resolve(printed, self.bodies, published)
        if resolution.doubt:
            self.doubts.append(resolution.doubt)
        if resolution.body:
            return resolution.body.id
        name = printed[4:] if printed.startswith(("The ", "the ")) else printed
        facts = BodyFacts(name[:1].upper() + name[1:])
        identity = self._keep(SubjectKind.BODY, facts)
        self.bodies.append(Body(identity, facts))
        self.new_bodies.append(facts.name)
        return identity
