"""Where a file that the user named may not be written: over what a register keeps."""

import os
from pathlib import Path

from tracker.db.files import EVIDENCE, ISSUED, SOURCES
from tracker.db.store import DATABASE
from tracker.errors import BadInput
from tracker.whole_file import check_place

_KEPT = (EVIDENCE, SOURCES, ISSUED)


def check_out(path: Path) -> None:
    """See that a file of this name can be put there: BadInput where not, and where any register keeps its own there.

    A register keeps its database, with what SQLite writes beside it, and its folders of evidence, documents and
    issued reports: whatever is written over one of them is lost for good.
    """
    check_place(path)
    # A file that is a link is replaced itself; a folder that is one leads to where the file would really be.
    folder = path.parent.resolve()
    is_database = path.name.casefold().startswith(DATABASE) and (folder / DATABASE).exists()
    if is_database or any(_keeps(above) for above in (folder, *folder.parents)):
        raise BadInput(f"{path} is where a register keeps its own files; choose another folder or name.")


def _keeps(folder: Path) -> bool:
    kept = {os.path.normcase(name) for name in _KEPT}
    is_kept = os.path.normcase(folder.name).casefold() in kept
    return is_kept and (folder.parent / DATABASE).is_file()
