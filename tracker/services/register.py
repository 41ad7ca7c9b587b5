"""Registers made, opened and closed: the handle that every other service takes."""

import os
import shutil
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from uuid import UUID

from tracker import paths
from tracker.db.files import EVIDENCE, ISSUED, SOURCES, clear_copies
from tracker.db.ledger import LedgerWriter
from tracker.db.store import Store, make_store, open_store
from tracker.domain.entries import Subject, SubjectKind
from tracker.domain.facts import RegisterFacts
from tracker.domain.outside import Outside
from tracker.errors import BadInput, StoreFault
from tracker.services.reference import write_reference

SUFFIX = ".register"


@dataclass(slots=True)
class Register:
    """An open register. Any thread may hand it to a service; whoever opened it closes it."""

    path: Path
    id: UUID
    name: str
    store: Store
    outside: Outside
    home: Path
    _newest: int = field(default=0, repr=False)

    @property
    def evidence_folder(self) -> Path:
        """Where evidence files are kept."""
        return self.path / EVIDENCE

    @property
    def sources_folder(self) -> Path:
        """Where source documents are kept."""
        return self.path / SOURCES

    @property
    def issued_folder(self) -> Path:
        """Where issued reports are kept; it is made when the first is issued."""
        return self.path / ISSUED

    @property
    def copies_folder(self) -> Path:
        """Where copies of kept files are made to be opened: on this PC, and never longer than the register is open."""
        return self.home / "opened" / f"{self.id}-{os.getpid()}"

    def close(self) -> None:
        """Let go of the register's files, and remove the copies that were opened."""
        self.store.close()
        clear_copies(self.copies_folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def create_register(
    path: Path,
    recorded_by: str,
    *,
    name: str | None = None,
    outside: Outside | None = None,
    home: Path | None = None,
) -> Register:
    """Make a register with the reference bodies and scales, whole or not at all; return it open.

    `.register` is added to the folder's name where it is missing. BadInput where the path is taken or cannot be
    written.
    """
    folder = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
    outside = outside or Outside()
    home = home or paths.home()
    _make_folder(folder)
    try:
        for part in (EVIDENCE, SOURCES):
            _make_folder(folder / part)
        return _filled(folder, name or folder.stem, recorded_by, outside, home)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True)
    except FileExistsError as fault:
        raise BadInput(f"{folder} is there already; choose another name, or open it.") from fault
    except OSError as fault:
        raise BadInput(f"{folder} cannot be made ({fault.strerror}); choose a folder that you may write in.") from fault


def _filled(folder: Path, name: str, recorded_by: str, outside: Outside, home: Path) -> Register:
    store = make_store(folder)
    identity = outside.new_id()

    def fill(writer: LedgerWriter, _: object) -> None:
        writer.keep(Subject(SubjectKind.REGISTER, identity), RegisterFacts(name))
        write_reference(writer)

    try:
        store.write(identity, home, outside, recorded_by, fill)
    except BaseException:
        store.close()
        raise
    return _opened(store, folder, outside, home)


def open_register(path: Path, *, outside: Outside | None = None, home: Path | None = None) -> Register:
    """Open a register; BadInput or StoreFault says in a sentence why it cannot be."""
    if path.name == "register.sqlite":
        path = path.parent
    try:
        kind = path.stat().st_mode
    except OSError as fault:
        raise BadInput(f"There is no register {path}; check the name and the folder.") from fault
    if not stat.S_ISDIR(kind):
        raise BadInput(f"{path} is not a register; a register is a folder, usually named NAME{SUFFIX}.")
    return _opened(open_store(path), path, outside or Outside(), home or paths.home())


def _opened(store: Store, folder: Path, outside: Outside, home: Path) -> Register:
    try:
        identity, name = store.identity()
        return Register(folder, identity, name, store, outside, home, store.newest())
    except BaseException:
        store.close()
        raise


def changed_elsewhere(register: Register) -> bool:
    """Say whether anything was recorded since the last call. Cheap enough to ask every two seconds.

    A register that is being written just now has nothing new to tell yet.
    """
    try:
        newest = register.store.newest()
    except StoreFault:
        return False
    changed = newest != register._newest  # noqa: SLF001  (the handle's own memory)
    register._newest = newest  # noqa: SLF001
    return changed
