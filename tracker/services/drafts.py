"""Half-done reviews, kept on this PC until they are taken in or given up: closing the window loses nothing.

A draft lies in `home/reviews/<register>/<SHA-256 of the document>/`: a copy of the document, how it was read, and what
was decided. Nothing of it is in the register.
"""

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from cattrs.errors import BaseValidationError
from cattrs.preconf.json import make_converter

from tracker.db.files import hash_of
from tracker.domain.proposal import Reading
from tracker.domain.review import Decision, Review
from tracker.errors import BadInput, StoreFault
from tracker.services.register import Register
from tracker.services.taking import PublicationDetails
from tracker.whole_file import write_whole

_VERSION = 1
_STATE, _READING = "review.json", "reading.json"
_CONVERTER = make_converter(omit_if_default=True)
_CONVERTER.register_unstructure_hook(UUID, str)
_CONVERTER.register_structure_hook(UUID, lambda text, _: UUID(text))
Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class DraftState:
    """What a person did so far: the review, the report's details as typed, who records, and the file's own name.

    `version` is that of this form; a draft of a newer one is left alone. `began` and `saved` are moments in UTC.
    """

    name: str
    began: datetime
    saved: datetime
    review: Review
    details: PublicationDetails
    person: str
    version: int = _VERSION

    @property
    def decided(self) -> int:
        """How many proposals are decided."""
        return sum(c.decision is not Decision.UNDECIDED for c in self.review.candidates)


@dataclass(frozen=True, slots=True)
class Draft:
    """A half-done review with its document's copy; how that was read is asked for with `reading_of`."""

    digest: str
    document: Path
    state: DraftState


def digest_of(path: Path) -> str:
    """Return the SHA-256 by which a document's draft is found; BadInput where the document cannot be read."""
    try:
        return hash_of(path)[0]
    except OSError as fault:
        raise BadInput(f"{path.name} cannot be read: {fault.strerror}.") from fault


def keep_draft(register: Register, digest: str, path: Path, reading: Reading, state: DraftState) -> None:
    """Keep a half-done review of the document at `path`; StoreFault where there is no room or no leave to write.

    The document and its reading are written once; only what was decided is written again.
    """
    folder = _folder(register, digest)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept = _document_in(folder)
        if kept is None:
            shutil.copyfile(path, _place_for(folder, path))
        if not (folder / _READING).exists():
            _write(folder / _READING, reading)
        _write(folder / _STATE, state)
    except OSError as fault:
        raise StoreFault(
            f"The half-done review could not be kept ({fault.strerror}): check the room on the disk; what you decided "
            "is still here while this window is open."
        ) from fault


def draft_of(register: Register, digest: str) -> tuple[Draft, Reading] | None:
    """Return the half-done review of a document and how it was read, None where there is none."""
    draft = _read(_folder(register, digest))
    reading = _kept(_folder(register, digest) / _READING, Reading) if draft else None
    return (draft, reading) if draft and reading else None


def drafts(register: Register) -> tuple[Draft, ...]:
    """Return the half-done reviews of a register, the latest first."""
    return tuple(sorted(_all(register), key=lambda draft: draft.state.saved, reverse=True))


def drop_draft(register: Register, digest: str) -> None:
    """Give up a half-done review, or clear it away once it is taken in; StoreFault where it cannot be removed."""
    folder = _folder(register, digest)
    try:
        if folder.exists():
            shutil.rmtree(folder)
    except OSError as fault:
        raise StoreFault(f"The half-done review in {folder} could not be removed: {fault.strerror}.") from fault


def _all(register: Register) -> Iterator[Draft]:
    holder = _holder(register)
    for folder in sorted(holder.iterdir()) if holder.is_dir() else ():
        draft = _read(folder)
        if draft is not None:
            yield draft


def _holder(register: Register) -> Path:
    return register.home / "reviews" / str(register.id)


def _folder(register: Register, digest: str) -> Path:
    return _holder(register) / digest


def _place_for(folder: Path, path: Path) -> Path:
    # Its own name where the system takes it; the suffix alone says how to read it.
    name = os.fsencode(path.name).decode(errors="replace")[:80] or "document"
    stem = "".join(letter if letter.isalnum() or letter in " .-_()" else "_" for letter in Path(name).stem)
    return folder / f"{stem.strip(' .') or 'document'}{path.suffix.lower()}"


def _document_in(folder: Path) -> Path | None:
    files = (path for path in folder.iterdir() if not path.name.startswith(".") and path.suffix != ".json")
    return next(files, None)


def _read(folder: Path) -> Draft | None:
    """Read a draft; one that is damaged, or that a newer version kept, is left where it is and not shown."""
    state = _kept(folder / _STATE, DraftState)
    if state is None or state.version > _VERSION:
        return None
    document = _document_in(folder)
    return Draft(folder.name, document, state) if document else None


def _write(path: Path, kept: DraftState | Reading) -> None:
    told = json.dumps(_CONVERTER.unstructure(kept), ensure_ascii=False)
    write_whole(path, told.encode("utf-8", "surrogatepass"))


def _kept(path: Path, kind: type[Kept]) -> Kept | None:
    try:
        told: Any = json.loads(path.read_bytes().decode("utf-8", "surrogatepass"))
        return _CONVERTER.structure(told, kind)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, BaseValidationError):
        # Half a draft is none: the document can be read again.
        return None
