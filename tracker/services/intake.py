"""Taking a published report into the register: read, proposed, mended by a person, accepted, kept."""

from collections.abc import Sequence
from dataclasses import dataclass, field
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
    """Return what the document says of itself, with a short code that is not in use yet."""
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


def _is_source(publication: Publication, digest: str) -> bool:
    return publication.facts.source is not None and publication.facts.source.sha256 == digest


def take_in(
    register: Register, path: Path, details: PublicationDetails, accepted: Sequence[Proposal], recorded_by: str
) -> Taken:
    """Take the accepted proposals into the register, all or nothing, and keep the document.

    A recommendation that the document only restates belongs to the report that made it, which is noted as not held
    where it is not known. Addressees not known yet become bodies. BadInput says in words what is wrong.
    """
    _judge(details, accepted, recorded_by)
    already = taken_already(register, path)
    if already:
        raise BadInput(
            f"This document is in the register already, as “{already.facts.title}” ({already.facts.code}); "
            "nothing was taken in."
        )
    source = keep_file(register.sources_folder, path)

    def work(writer: LedgerWriter, connection: Connection) -> "_Intake":
        intake = _Intake(writer, register.outside, connection, details, source)
        intake.take(accepted)
        return intake

    intake = register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work)
    return intake.told()


def _judge(details: PublicationDetails, accepted: Sequence[Proposal], recorded_by: str) -> None:
    if not details.title.strip():
        raise BadInput("The report needs a title.")
    if not details.code.strip() or "/" in details.code or " " in details.code.strip():
        raise BadInput("The report needs a short code without spaces or strokes, such as SO2019.")
    if details.published is not None:
        part_of_date(details.published)
    if not accepted:
        raise BadInput("No recommendation was accepted; nothing was taken in.")
    if not recorded_by.strip():
        raise BadInput("Who takes the report in must be named.")


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

    def take(self, accepted: Sequence[Proposal]) -> None:
        self.known = list(records.publications(self.connection))
        self.bodies = list(records.bodies(self.connection))
        self.publication = self._publication(self.details, self.source)
        for origin, proposals in self._by_origin(accepted).items():
            self._recommendations(origin, proposals)

    def told(self) -> Taken:
        return Taken(
            publication=self.publication,
            code=self.details.code.strip(),
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
        code = details.code.strip()
        taken = next((p for p in self.known if p.facts.code.casefold() == code.casefold()), None)
        if taken:
            raise BadInput(f"The code {code} is that of “{taken.facts.title}”; choose another for this report.")
        facts = PublicationFacts(
            code=code,
            title=details.title.strip(),
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
        first = records.last_position(self.connection, origin) + 1
        refs = references(publication.facts.code, [p.number for p in proposals], first)
        for position, (ref, proposal) in enumerate(zip(refs, proposals, strict=True), first):
            facts = RecommendationFacts(
                publication=origin,
                ref=ref,
                position=position,
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
            self._assign(recommendation, ref, proposal, publication.facts.published or self.details.published)

    def _assign(self, recommendation: UUID, ref: str, proposal: Proposal, published: str | None) -> None:
        if not proposal.addressees:
            self.doubts.append(f"{ref} names no body; it is listed under “{_NOT_NAMED}”.")
        assigned: set[UUID] = set()
        for addressee in proposal.addressees or (_NOT_NAMED,):
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
