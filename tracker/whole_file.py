"""Writing a file so that it is there whole, or as it was before, whatever happens meanwhile."""

import errno
import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from tracker.errors import BadInput

_FULL = (errno.ENOSPC, errno.EDQUOT)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file of our own, making its folder where it is missing; OSError where it fails.

    It is written under another name in the same folder, flushed and put in place of any older one. A failure leaves
    nothing behind, and an older file as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, data)


def save_whole(path: Path, data: bytes) -> None:
    """Write a file that the user named, as `write_whole` does, in a folder that must be there already.

    BadInput says why not, and what to do.
    """
    check_place(path)
    try:
        _write(path, data)
    except OSError as fault:
        raise BadInput(_told(fault, path)) from fault


def check_place(path: Path) -> None:
    """See that a file of this name can be put there at all: BadInput for a folder, and where its folder is missing."""
    try:
        is_folder, has_folder = path.is_dir(), path.parent.is_dir()
    except OSError as fault:
        raise BadInput(_told(fault, path)) from fault
    if is_folder:
        raise BadInput(f"{path} is a folder; give the name of a file in it.")
    if not has_folder:
        raise BadInput(f"There is no folder {path.parent}; make it first, or choose another one.")


def _write(path: Path, data: bytes) -> None:
    # A short name of its own: the file's name may already be as long as a name can be.
    draft = path.with_name(f".{uuid4().hex}.part")
    try:
        _fill(draft, data)
        draft.replace(path)
    finally:
        # Where the draft cannot be removed, what stopped the file says more than that does.
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _fill(draft: Path, data: bytes) -> None:
    with draft.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _told(fault: OSError, path: Path) -> str:
    if fault.errno in _FULL:
        return f"There is no room left for {path.name} in {path.parent}; free some, or choose another folder."
    if fault.errno == errno.EROFS:
        return f"{path} cannot be written because its folder is read-only; choose another folder."
    if isinstance(fault, PermissionError):
        return f"{path} cannot be written; close it if it is open in another program, or choose another folder."
    return f"{path} cannot be written ({fault.strerror or fault}); choose another name or folder."
