"""A report on its way to a folder: there whole, or not there at all."""

import errno
import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from tracker.errors import BadInput

_FULL = (errno.ENOSPC, errno.EDQUOT)


def write_whole(content: bytes, out: Path) -> None:
    """Write the file under a temporary name in the same folder, flush it, and put it in place of any older one.

    BadInput says why not; then nothing is left behind and an older file is as it was.
    """
    try:
        _check(out)
        # A short name of its own: the report's name may already be as long as a name can be.
        _write(content, out.with_name(f".{uuid4().hex}.part"), out)
    except OSError as fault:
        raise BadInput(_told(fault, out)) from fault


def _check(out: Path) -> None:
    if out.is_dir():
        raise BadInput(f"{out} is a folder; give the report a file name in it.")
    if not out.parent.is_dir():
        raise BadInput(f"There is no folder {out.parent}; make it first, or choose another one for the report.")


def _write(content: bytes, draft: Path, out: Path) -> None:
    try:
        _fill(content, draft)
        draft.replace(out)
    finally:
        # Where the draft cannot be removed, what stopped the report says more than that does.
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _fill(content: bytes, draft: Path) -> None:
    with draft.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _told(fault: OSError, out: Path) -> str:
    if fault.errno in _FULL:
        return f"There is no room left for {out.name} in {out.parent}; free some, or choose another folder."
    if fault.errno == errno.EROFS:
        return f"{out} cannot be written because its folder is read-only; choose another folder."
    if isinstance(fault, PermissionError):
        return f"{out} cannot be written; close it if it is open in another program, or choose another folder."
    return f"{out} cannot be written ({fault.strerror or fault}); choose another name or folder."
