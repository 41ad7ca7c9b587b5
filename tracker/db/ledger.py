"""The one way to write: entries appended to this installation's book, and all that is derived brought up with them."""

from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, func, insert, select, update

from tracker.db import projection
from tracker.db.books import Bookmark
from tracker.db.entries import book_heads, entries_about, entry_of
from tracker.db.lines import assignments_served, descendants
from tracker.db.models import Book, EntryRow
from tracker.db.payload import write_payload
from tracker.db.spells import rebuild_spells
from tracker.domain.chain import GENESIS, entry_hash, payload_hash
from tracker.domain.contents import STATEMENT_KINDS, Content
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.facts import ActionFacts, BookFacts, BookHead
from tracker.domain.outside import Outside
from tracker.domain.statements import Correction


class LedgerWriter:
    """Appends entries within one write transaction; `finish` ends it. Owned by one thread.

    All entries of one transaction bear the same moment of recording.
    """

    def __init__(self, connection: Connection, bookmark: Bookmark, outside: Outside, recorded_by: str) -> None:
        self._connection = connection
        self._bookmark = bookmark
        self._outside = outside
        self._recorded_by = recorded_by
        self._moment: datetime = self._next_moment()
        self._stale: set[UUID] = set()
        self._reworded: set[UUID] = set()
        self._redated: set[UUID] = set()
        self._head, self._book_key = self._open_book()

    def _next_moment(self) -> datetime:
        """Return the moment of recording: never before what is recorded already, though the clock was set back."""
        newest = self._connection.execute(select(func.max(EntryRow.recorded_at))).scalar()
        now = self._outside.now()
        return now if newest is None or now > newest else newest + timedelta(microseconds=1)

    @property
    def today(self) -> date:
        """The day of the recording."""
        return self._moment.astimezone().date()

    def append(self, subject: Subject, content: Content, *, on: date | None, by: str, why: str = "") -> Entry:
        """Write one entry, and bring the record that it is about up to date."""
        entry = Entry(
            id=self._outside.new_id(),
            book=self._head.book,
            sequence=self._head.sequence + 1,
            subject=subject,
            on=on,
            recorded_at=self._moment,
            by=by,
            recorded_by=self._recorded_by,
            content=content,
            why=why,
        )
        self._insert(entry)
        self._note_stale(subject, content)
        if isinstance(content, Correction):
            self._project_anew(subject, content)
        else:
            self._project(entry)
        return entry

    def _project(self, entry: Entry) -> None:
        projection.apply(self._connection, entry.subject.id, entry.content)
        if entry.kind in STATEMENT_KINDS or entry.on is None or entry.on >= self.today:
            return
        # Facts that are back-dated do not hide those of a later day.
        latest = projection.latest_facts(entries_about(self._connection, [entry.subject.id])[entry.subject.id])
        if latest is not None and latest != entry.content:
            projection.apply(self._connection, entry.subject.id, latest)

    def _note_stale(self, subject: Subject, content: Content) -> None:
        match subject.kind:
            case SubjectKind.ASSIGNMENT:
                self._stale.add(subject.id)
            case SubjectKind.ACTION:
                self._stale |= assignments_served(self._connection, subject.id)
                self._stale.update(content.assignments if isinstance(content, ActionFacts) else ())
            case SubjectKind.RECOMMENDATION:
                self._reworded.add(subject.id)
            case SubjectKind.PUBLICATION:
                self._redated.add(subject.id)
            case _:
                pass

    def _project_anew(self, subject: Subject, correction: Correction) -> None:
        """Bring a record's row to the facts that are left when an entry about it was withdrawn or restored."""
        said = entries_about(self._connection, [subject.id])[subject.id]
        withdrawn = entry_of(self._connection, correction.withdraws)
        if withdrawn is None or withdrawn.kind in STATEMENT_KINDS:
            return  # what is said of an item changes no record
        facts = projection.latest_facts(said)
        if facts is not None:
            projection.apply(self._connection, subject.id, facts)
        elif subject.kind in projection.TABLE_OF:
            self._stale |= descendants(self._connection, [subject.id])
            projection.remove(self._connection, subject.kind, subject.id)

    def keep(self, subject: Subject, content: Content, *, on: date | None = None, why: str = "") -> Entry:
        """Write an entry that keeps a record, effective on a day (None: today), stated by whoever records it."""
        return self.append(subject, content, on=on or self.today, by=self._recorded_by, why=why)

    def dispose(self, entry: Entry) -> None:
        """Blank the words of an entry; the hash that they had stays, so that the chain goes on proving."""
        self._connection.exec_driver_sql("PRAGMA secure_delete = ON")
        mine = EntryRow.id == entry.id
        salt, payload = self._connection.execute(select(EntryRow.salt, EntryRow.payload).where(mine)).one()
        blank = {"payload": "", "salt": b"", "words_hash": payload_hash(salt, payload)}
        self._connection.execute(update(EntryRow).where(mine).values(blank))
        self._connection.exec_driver_sql("INSERT INTO search(search) VALUES ('optimize')")
        self._note_stale(entry.subject, entry.content)

    def finish(self) -> BookHead:
        """Rebuild what the entries have made stale; return the book's new head, to be noted after the commit."""
        rebuild_spells(self._connection, self._stale, self._reworded, self._redated)
        return self._head

    def _insert(self, entry: Entry) -> None:
        salt = self._outside.new_salt()
        payload = write_payload(entry)
        hashed = entry_hash(entry.book, entry.sequence, self._head.hash, payload_hash(salt, payload))
        row = {
            "id": entry.id,
            "book_key": self._book_key,
            "sequence": entry.sequence,
            "subject_kind": entry.subject.kind.value,
            "subject_id": entry.subject.id,
            "kind": entry.kind.value,
            "effective_on": entry.on,
            "recorded_at": entry.recorded_at,
            "stated_by": entry.by,
            "recorded_by": entry.recorded_by,
            "payload": payload,
            "salt": salt,
            "hash": hashed,
        }
        self._connection.execute(insert(EntryRow), row)
        self._head = BookHead(entry.book, entry.sequence, hashed)

    def _open_book(self) -> tuple[BookHead, int]:
        heads = {head.book: head for head in book_heads(self._connection)}
        kept = self._bookmark.read()
        if kept and kept.book in heads and self._is_ours(kept):
            key = self._connection.execute(select(Book.key).where(Book.id == kept.book)).scalar_one()
            return heads[kept.book], key
        return self._begin_book(tuple(heads.values()))

    def _is_ours(self, kept: BookHead) -> bool:
        """Say whether the register still holds the last entry that this installation remembers writing."""
        wanted = (
            select(EntryRow.hash)
            .join(Book, Book.key == EntryRow.book_key)
            .where(Book.id == kept.book, EntryRow.sequence == kept.sequence)
        )
        # Sequence 0 was noted before the first commit, which happened: the book is in the register.
        return kept.sequence == 0 or self._connection.execute(wanted).scalar() == kept.hash

    def _begin_book(self, known: tuple[BookHead, ...]) -> tuple[BookHead, int]:
        identity = self._outside.new_id()
        key = self._connection.execute(insert(Book).values(id=identity).returning(Book.key)).scalar_one()
        self._head, self._book_key = BookHead(identity, 0, GENESIS), key
        self.keep(Subject(SubjectKind.BOOK, identity), BookFacts(known))
        # Noted before the commit: were it impossible, nothing must be written.
        self._bookmark.write(BookHead(identity, 0, GENESIS))
        return self._head, key
