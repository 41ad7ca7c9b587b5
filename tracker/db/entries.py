"""Entries read back from the ledger."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from sqlalchemy import Connection, Select, func, select

from tracker.db.batches import batches
from tracker.db.models import Book, EntryRow
from tracker.db.payload import DamagedPayload, read_payload
from tracker.domain.chain import Seal, seal_of
from tracker.domain.entries import Entry
from tracker.domain.facts import BookHead
from tracker.errors import StoreFault


def _entries(connection: Connection, wanted: Select[UUID, int, str]) -> Iterator[Entry]:
    for book, sequence, payload in connection.execute(wanted):
        try:
            yield read_payload(payload, book, sequence)
        except DamagedPayload as fault:
            raise StoreFault(
                f"Record {sequence} of this register's history is damaged; nothing was changed: run a check, "
                "and go back to the newest sound copy."
            ) from fault


def _columns() -> Select[UUID, int, str]:
    # What was disposed of has no words to be read; the entry that tells of the disposal stands in its place.
    columns = select(Book.id, EntryRow.sequence, EntryRow.payload).join(Book, Book.key == EntryRow.book_key)
    return columns.where(EntryRow.words_hash.is_(None))


def entries_about(connection: Connection, subjects: Iterable[UUID]) -> dict[UUID, list[Entry]]:
    """Return the entries about each of the subjects, corrections included, in the order they were written."""
    found: dict[UUID, list[Entry]] = {subject: [] for subject in subjects}
    for part in batches(found):
        wanted = _columns().where(EntryRow.subject_id.in_(part)).order_by(EntryRow.key)
        for entry in _entries(connection, wanted):
            found[entry.subject.id].append(entry)
    return found


def entry_of(connection: Connection, identity: UUID) -> Entry | None:
    """Return one entry by its id, or None."""
    return next(_entries(connection, _columns().where(EntryRow.id == identity)), None)


def book_heads(connection: Connection) -> tuple[BookHead, ...]:
    """Return the head of every book, in the order in which the register came to know them."""
    newest = (
        select(EntryRow.book_key, func.max(EntryRow.sequence).label("sequence")).group_by(EntryRow.book_key).subquery()
    )
    wanted = (
        select(Book.id, EntryRow.sequence, EntryRow.hash)
        .join(newest, (newest.c.book_key == EntryRow.book_key) & (newest.c.sequence == EntryRow.sequence))
        .join(Book, Book.key == EntryRow.book_key)
        .order_by(Book.key)
    )
    return tuple(BookHead(book, sequence, hashed) for book, sequence, hashed in connection.execute(wanted))


def seal(connection: Connection) -> Seal:
    """Return the register's seal: the head of its history and the number of its entries."""
    count = connection.execute(select(func.count()).select_from(EntryRow)).scalar_one()
    return seal_of(book_heads(connection), count)
