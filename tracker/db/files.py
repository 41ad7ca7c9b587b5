"""Files kept in a register: content-addressed, verified, never overwritten."""

import hashlib
import os
import shutil
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from tracker.domain.facts import StoredFile
from tracker.errors import BadInput, StoreFault, TrackerError

EVIDENCE = "evidence"
SOURCES = "sources"
ISSUED = "issued"
_PIECE = 1 << 20
_NEW = ".new-"
_CHANGED = "was changed after it was recorded"


def hash_of(path: Path) -> tuple[str, int]:
    """Return the SHA-256 (hexadecimal) and the size in bytes of a file."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            digest.update(piece)
            size += len(piece)
    return digest.hexdigest(), size


def keep_file(folder: Path, original: Path) -> StoredFile:
    """Copy a file into a folder of the register, flushed and in place before anything names it; return its facts.

    The same content is kept once. BadInput where the original cannot be read, StoreFault where the copy cannot be
    made; nothing half-written is left under a file's final name.
    """
    try:
        if original.is_dir():
            raise BadInput(f"{original} is a folder; choose a file.")
        if not original.is_file():
            raise BadInput(f"There is no file {original}; check the name and the folder.")
        digest, size = hash_of(original)
    except OSError as fault:
        raise BadInput(f"{original.name} cannot be read: {fault.strerror}.") from fault
    # A name in bytes that are no text, as Linux allows, is kept as near as can be.
    stored = StoredFile(digest, os.fsencode(original.name).decode(errors="replace"), size)
    kept = folder / stored.place
    if kept.is_file() and hash_of(kept)[0] == digest:
        return stored
    try:
        _copy(original, kept, digest)
    except OSError as fault:
        raise StoreFault(
            f"{original.name} could not be copied into the register ({fault.strerror}); nothing was recorded: "
            "check the room on the disk and that you may write in the register's folder."
        ) from fault
    return stored


def _copy(original: Path, kept: Path, digest: str) -> None:
    changed = BadInput(f"{original.name} changed while it was being copied; nothing was recorded: add it again.")
    with original.open("rb") as source:
        _put(source, kept, digest, changed)


def keep_bytes(kept: Path, data: bytes) -> StoredFile:
    """Write a file of our own into the register, read-only, flushed and in place; return its facts.

    StoreFault where it cannot be written, and where a file of this name is there already: it is never replaced.
    Nothing half-written is left under the file's name.
    """
    if os.path.lexists(kept):
        raise StoreFault(
            f"{kept.name} is in the register already and is never replaced; nothing was recorded: try again."
        )
    digest = hashlib.sha256(data).hexdigest()
    unlike = StoreFault(f"{kept.name} is not on the disk as it was written; nothing was recorded: check the disk.")
    try:
        _put(BytesIO(data), kept, digest, unlike)
    except OSError as fault:
        raise StoreFault(
            f"{kept.name} could not be written into the register ({fault.strerror}); nothing was recorded: "
            "check the room on the disk and that you may write in the register's folder."
        ) from fault
    return StoredFile(digest, kept.name, len(data))


def read_kept(kept: Path, stored: StoredFile) -> bytes:
    """Return the bytes of a kept file; StoreFault where they are not those that were recorded."""
    try:
        data = kept.read_bytes()
    except OSError as fault:
        raise StoreFault(f"{stored.name} {_unread(fault)}; look for it in a backup of the register.") from fault
    if (hashlib.sha256(data).hexdigest(), len(data)) != (stored.sha256, stored.size):
        raise StoreFault(f"{stored.name} {_CHANGED}; it was not opened: look for it in a backup of the register.")
    return data


def _put(source: BinaryIO, kept: Path, digest: str, unlike: TrackerError) -> None:
    """Bring what a source holds under a kept file's name; `unlike` is raised where its hash is not the one said."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=kept.parent, prefix=_NEW)
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as target:
            shutil.copyfileobj(source, target, _PIECE)
            target.flush()
            os.fsync(target.fileno())
        if hash_of(new)[0] != digest:
            raise unlike
        new.chmod(stat.S_IREAD | stat.S_IRGRP | stat.S_IROTH)
        if kept.exists():
            kept.chmod(stat.S_IREAD | stat.S_IWRITE)  # a damaged copy, say: Windows replaces no read-only file
        new.replace(kept)
        _flush_folder(kept.parent)
    finally:
        new.unlink(missing_ok=True)


def _flush_folder(folder: Path) -> None:
    if os.name == "posix":  # elsewhere a folder cannot be opened, and the file system keeps its names by itself
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove_file(folder: Path, stored: StoredFile) -> None:
    """Remove a kept file whose last entry was disposed of; StoreFault where another program holds it."""
    kept = folder / stored.place
    try:
        kept.chmod(stat.S_IREAD | stat.S_IWRITE)  # Windows removes no read-only file
        kept.unlink()
    except FileNotFoundError:
        raise
    except OSError as fault:
        raise StoreFault(
            f"The words were disposed of, but {stored.name} could not be removed ({fault.strerror}); close the program "
            f"that holds it, and remove {kept} by hand."
        ) from fault


def discard(kept: Path) -> None:
    """Remove a file that nothing names, read-only as it is; where it cannot be removed, it stays."""
    with suppress(OSError):
        kept.chmod(stat.S_IREAD | stat.S_IWRITE)  # Windows removes no read-only file
        kept.unlink()


def clear_unfinished(folder: Path) -> None:
    """Remove what writes that were cut short left in a folder; only for a folder that nobody else writes in meanwhile.

    What cannot be removed stays: it is named by nothing.
    """
    for path in folder.glob(f"{_NEW}*"):
        with suppress(OSError):
            path.unlink()


def fault_of(folder: Path, stored: StoredFile) -> str | None:
    """Return what is wrong with a kept file, in words that follow its name; None where it is as recorded."""
    return fault_at(folder / stored.place, stored)


def fault_at(kept: Path, stored: StoredFile) -> str | None:
    """Return what is wrong with the file at a place, in words that follow its name; None where it is as recorded."""
    try:
        digest, size = hash_of(kept)
    except OSError as fault:
        return _unread(fault)
    return None if (digest, size) == (stored.sha256, stored.size) else _CHANGED


def _unread(fault: OSError) -> str:
    is_missing = isinstance(fault, FileNotFoundError)
    return "is missing from the register" if is_missing else f"cannot be read ({fault.strerror})"


def opened_copy(folder: Path, stored: StoredFile, copies: Path) -> Path:
    """Return a read-only copy of a kept file, under its own name, in a new folder of `copies`.

    StoreFault where the file is not as recorded, or cannot be copied.
    """
    wrong = fault_of(folder, stored)
    if wrong:
        raise StoreFault(f"{stored.name} {wrong}; it was not opened: run a check, and look for it in a backup.")
    try:
        copies.mkdir(mode=0o700, parents=True, exist_ok=True)
        copy = Path(tempfile.mkdtemp(dir=copies)) / (Path(stored.name).name or "evidence")
        shutil.copyfile(folder / stored.place, copy)
        copy.chmod(stat.S_IREAD)
    except OSError as fault:
        raise StoreFault(f"{stored.name} could not be copied to be opened: {fault.strerror}.") from fault
    return copy


def clear_copies(copies: Path) -> None:
    """Remove the copies that were made to be opened; what another program still holds stays until the next time."""
    shutil.rmtree(copies, onerror=_made_writable)


def _made_writable(remove: Callable[[str], object], path: str, _fault: object) -> None:
    # Windows removes no read-only file.
    with suppress(OSError):
        Path(path).chmod(stat.S_IREAD | stat.S_IWRITE)
        remove(path)
