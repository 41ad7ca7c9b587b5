"""Taking a published report into the register: read, proposed, mended by a person, accepted, kept."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import records
from tracker.db.files import hash_of, keep_file
from tracker.db.ledger import LedgerWriter
from tracker.domain.bodies import folded_name
from tracker.domain.dates import part_of_date
from tracker.domain.markings import read_marking
from tracker.domain.naming import BodyDecision
from tracker.domain.proposal import Proposal, Reading
from tracker.domain.publications import Publication, suggested_code
from tracker.domain.watching import Watch, unwatched
from tracker.errors import BadInput
from tracker.reading import formats_read, read, read_apart, read_steps, suffixes_read
from tracker.services.register import Register
from tracker.services.taking import PublicationDetails, Taken, Taking

__all__ = [
    "PublicationDetails",
    "Taken",
    "document_steps",
    "formats_read",
    "kept_details",
    "known_names",
    "not_yet_taken",
    "read_document",
    "suffixes_read",
    "suggested_details",
    "take_in",
    "taken_already",
]


def read_document(path: Path, watch: Watch = unwatched, known: Collection[str] = ()) -> Reading:
    """Read a published document; BadInput says in a sentence why it cannot be read, and the watch can stop it.

    `known` are names of bodies beside the built-in ones, as `known_names` gives those of a register.

    It is read in a process of its own, so that a hostile document can do no harm to this one.
    """
    return read_apart(path, watch, partial(read, known=tuple(known)))


def document_steps(path: Path, watch: Watch = unwatched) -> tuple[str, ...]:
    """Return as lines what each step of reading made of a document; refused and stopped as `read_document` is."""
    return read_apart(path, watch, read_steps)


def known_names(register: Register) -> tuple[str, ...]:
    """Return all names of the register's bodies: full, short and other ones."""
    with register.store.reading() as connection:
        facts = [body.facts for body in records.bodies(connection)]
    return tuple(name for one in facts for name in (one.name, one.short_name, *one.aliases) if name)


def suggested_details(register: Register, reading: Reading, path: Path) -> PublicationDetails:
    """Return what the document says of itself, with a short code that is not in use yet.

    For a document that is in the register already, what is kept of it there.
    """
    already = taken_already(register, path)
    if already:
        return kept_details(already)
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


def kept_details(publication: Publication) -> PublicationDetails:
    """Return what the register keeps of a report, as a person confirmed it."""
    facts = publication.facts
    return PublicationDetails(facts.title, facts.publishers, facts.published, facts.code, facts.kind, facts.marking)


def _is_source(publication: Publication, digest: str) -> bool:
    return publication.facts.source is not None and publication.facts.source.sha256 == digest


def take_in(
    register: Register,
    path: Path,
    details: PublicationDetails,
    accepted: Sequence[Proposal],
    recorded_by: str,
    decisions: Sequence[BodyDecision] = (),
    into: Publication | None = None,
) -> Taken:
    """Take the accepted proposals into the register, all or nothing, and keep the document.

    A recommendation that the document only restates belongs to the report that made it, which is noted as not held
    where it is not known. Addressees not known yet become what was decided about their names, else new bodies. Of a
    document that was taken in before, only what was left out then is added. Of another copy of a report that is in the
    register, what was accepted is added `into` that one. BadInput says in words what is wrong.
    """
    details = _sound(details)
    if not accepted:
        raise BadInput("No recommendation was accepted; nothing was taken in.")
    if not recorded_by.strip():
        raise BadInput("Who takes the report in must be named.")
    already = taken_already(register, path)
    if already:
        accepted = _left_out(register, already, details, accepted)
    already = already or into
    source = keep_file(register.sources_folder, path)

    def work(writer: LedgerWriter, connection: Connection) -> Taken:
        taking = Taking(writer, register.outside, connection, details, source, decisions)
        taking.take(accepted, already)
        return taking.told()

    return register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work)


def _left_out(
    register: Register, already: Publication, details: PublicationDetails, accepted: Sequence[Proposal]
) -> tuple[Proposal, ...]:
    named = f"“{already.facts.title}” ({already.facts.code})"
    left_out = not_yet_taken(register, already.id, accepted)
    if not left_out:
        raise BadInput(f"This document is in the register already, as {named}; nothing was taken in.")
    if details != kept_details(already):
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
