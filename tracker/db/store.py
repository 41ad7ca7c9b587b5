"""A register's folder opened: reading, and the one way of writing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection, Engine, func, select

from tracker.db.books import Bookmark
from tracker.db.engine import open_engine
from tracker.db.faults import said_plainly
from tracker.db.ledger import LedgerWriter
from tracker.db.models import EntryRow, RegisterRow
from tracker.db.schema import upgrade
from tracker.domain.outside import Outside
from tracker.errors import BadInput, StoreFault

DATABASE = "register.sqlite"
Told = TypeVar("Told")


@dataclass(frozen=True, slots=True)
class Store:
    """One register's store. Any thread may use it; each call takes a connection of its own."""

    folder: Path
    engine: Engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one unchanging state of the register."""
        with said_plainly(self.folder), self.engine.connect() as connection, connection.begin():
            yield connection

    def write(
        self,
        register: UUID,
        home: Path,
        outside: Outside,
        recorded_by: str,
        work: Callable[[LedgerWriter, Connection], Told],
    ) -> Told:
        """Do one piece of work as one transaction, all or nothing, and return what it tells."""
        bookmark = Bookmark(home, register, self.folder)
        engine = self.engine.execution_options(writes=True)
        with said_plainly(self.folder), engine.begin() as connection:
            writer = LedgerWriter(connection, bookmark, outside, recorded_by)
            told = work(writer, connection)
            head = writer.finish()
        with suppress(BadInput):
            # The commit stands; an older note of our own book still fits, so nothing is lost without this one.
            bookmark.write(head)
        return told

    def identity(self) -> tuple[UUID, str]:
        """Return the register's id and name; StoreFault where the database holds no register."""
        with self.reading() as connection:
            row = connection.execute(select(RegisterRow.id, RegisterRow.name)).first()
        if row is None:
            raise StoreFault(_unfinished(self.folder))
        return row.id, row.name

    def newest(self) -> int:
        """Return a number that grows with every entry, whoever writes it."""
        with self.reading() as connection:
            return connection.execute(select(func.max(EntryRow.key))).scalar() or 0

    def close(self) -> None:
        """Let go of the files."""
        self.engine.dispose()


def _unfinished(folder: Path) -> str:
    return f"{folder.name} is not a register: it was never finished; make a new one."


def open_store(folder: Path) -> Store:
    """Open the store of an existing register folder and bring its schema up to date."""
    if not (folder / DATABASE).is_file():
        raise StoreFault(f"{folder} is not a register; choose a folder that holds {DATABASE}, or make a new register.")
    if not (folder / DATABASE).stat().st_size:
        raise StoreFault(_unfinished(folder))
    return _opened(folder)


def make_store(folder: Path) -> Store:
    """Make the store in a new, empty folder."""
    return _opened(folder)


def _opened(folder: Path) -> Store:
    store = Store(folder, open_engine(folder / DATABASE))
    try:
        with said_plainly(folder):
            upgrade(store.engine, folder)
    except BaseException:
        store.close()
        raise
    return store
