"""Which book this installation writes in: kept on this PC, outside the register's folder.

A folder that was carried elsewhere, or put back from a copy, no longer fits what this PC remembers; its next entry
then begins a new book, so that no two histories ever share one strand.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from threading import get_ident
from uuid import UUID

from tracker.domain.facts import BookHead
from tracker.errors import BadInput


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where this installation keeps, for one register, the head of the book that it last wrote, and in which folder."""

    home: Path
    register: UUID
    folder: Path

    @property
    def _file(self) -> Path:
        return self.home / "books" / f"{self.register}.json"

    def read(self) -> BookHead | None:
        """Return the head as last written from here; None where nothing was, or the note is damaged."""
        head, _ = self._noted()
        return head

    def read_here(self) -> BookHead | None:
        """Return the head as last written into this very folder; None where that was a copy elsewhere."""
        head, folder = self._noted()
        return head if folder == str(self.folder.resolve()) else None

    def _noted(self) -> tuple[BookHead | None, str]:
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            return BookHead(UUID(kept["book"]), int(kept["sequence"]), str(kept["hash"])), str(kept["folder"])
        except (OSError, ValueError, KeyError, TypeError):
            # Without the note a new book is begun, which is always right.
            return None, ""

    def write(self, head: BookHead) -> None:
        """Note the head; BadInput where this PC's own folder cannot be written."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            new = self._file.with_suffix(f".{os.getpid()}-{get_ident()}.new")
            said = {
                "book": str(head.book),
                "sequence": head.sequence,
                "hash": head.hash,
                "folder": str(self.folder.resolve()),
            }
            new.write_text(json.dumps(said), encoding="utf-8")
            new.replace(self._file)
        except OSError as fault:
            raise BadInput(
                f"This PC's own folder {self.home} cannot be written ({fault.strerror}); nothing was changed."
            ) from fault
