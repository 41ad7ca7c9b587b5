"""A document as it is opened for review: read, or found half done, beside what the register knows of it already."""

from dataclasses import dataclass, replace
from pathlib import Path

from tracker.domain.bodies import Body
from tracker.domain.proposal import Reading
from tracker.domain.publications import Publication
from tracker.domain.watching import Watch
from tracker.services.copies import AnotherCopy, another_copy
from tracker.services.drafts import DraftState, digest_of, draft_of
from tracker.services.intake import (
    PublicationDetails,
    kept_details,
    known_names,
    not_yet_taken,
    read_document,
    suggested_details,
    taken_already,
)
from tracker.services.listing import bodies, publications
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class Opened:
    """A document as read, with what the register knows that the review needs.

    `digest` is its SHA-256. Of one that was taken in `already`, the reading holds only what was left out then. `draft`
    is the half-done review of it that was kept. Of another `copy` of a report in the register, only what is new.
    """

    path: Path
    digest: str
    reading: Reading
    details: PublicationDetails
    already: Publication | None
    bodies: tuple[Body, ...]
    publications: tuple[Publication, ...]
    draft: DraftState | None = None
    copy: AnotherCopy | None = None


def open_for_review(register: Register, path: Path, watch: Watch) -> Opened:
    """Read a document, or find the half-done review of it; BadInput where it cannot be read. Not for the UI thread."""
    already = taken_already(register, path)
    digest = digest_of(path)
    kept = draft_of(register, digest)
    if kept is not None:
        draft, reading = kept
        return _with_register(register, path, digest, reading, draft.state.details, already, draft.state)
    reading = read_document(path, watch, known_names(register))
    if already is not None:
        left_out = not_yet_taken(register, already.id, reading.formal)
        reading = replace(reading, proposals=(*left_out, *reading.prose))
    copy = another_copy(register, reading) if already is None and reading.formal else None
    if copy is not None:
        reading = replace(reading, proposals=(*copy.comparison.new, *reading.prose))
        return _with_register(register, path, digest, reading, kept_details(copy.publication), already, None, copy)
    return _with_register(register, path, digest, reading, suggested_details(register, reading, path), already, None)


def _with_register(
    register: Register,
    path: Path,
    digest: str,
    reading: Reading,
    details: PublicationDetails,
    already: Publication | None,
    draft: DraftState | None,
    copy: AnotherCopy | None = None,
) -> Opened:
    return Opened(path, digest, reading, details, already, bodies(register), publications(register), draft, copy)
