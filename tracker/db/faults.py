"""The database's faults in plain sentences: what happened, what is safe, what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from tracker.db.types import DamagedValue
from tracker.errors import StoreFault

_DAMAGED = "is damaged: run a check on it, and go back to the newest sound copy"
# Parts of SQLite's own messages (sqlite.org/rescode.html), and what they mean to the user of a register.
_SENTENCES = {
    "database is locked": "is being written by another program; nothing was changed: wait a moment and try again",
    "disk is full": "cannot be written because the disk is full; nothing was changed: free some room and try again",
    "readonly": "cannot be written: check that you may write in its folder; nothing was changed",
    "unable to open": "cannot be opened or written: check that its folder is there and that you may write in it",
    "disk i/o error": "could not be read or written by the disk: check the disk or the network drive",
    "malformed": _DAMAGED,
    "not a database": "is not a register: its file register.sqlite is something else",
    "no such table": _DAMAGED,
    "no such column": _DAMAGED,
    "could not decode": _DAMAGED,
    "never changed": "refused to change its history",
}


def sentence_of(fault: Exception, folder: Path) -> str | None:
    """Return a database fault of the world's making in one sentence; None where it is a defect of ours."""
    said = str(fault.orig if isinstance(fault, DatabaseError) else fault).casefold()
    return next((f"The register {folder.name} {words}." for part, words in _SENTENCES.items() if part in said), None)


@contextmanager
def said_plainly(folder: Path) -> Iterator[None]:
    """Raise the world's database faults as StoreFault; let defects of ours through as they are."""
    try:
        yield
    except (DamagedValue, UnicodeDecodeError) as fault:  # the latter where a name of the schema itself is damaged
        raise StoreFault(f"The register {folder.name} {_DAMAGED}.") from fault
    except (DatabaseError, sqlite3.DatabaseError) as fault:
        sentence = sentence_of(fault, folder)
        if sentence is None:
            raise
        raise StoreFault(sentence) from fault
