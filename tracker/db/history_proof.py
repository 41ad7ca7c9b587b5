"""The proof of the history: every entry of every book is as it was sealed, and none is missing between two."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from tracker.db.findings import Finding, Storing, Values, rows_of, storing
from tracker.db.models import EntryRow
from tracker.db.payload import DamagedPayload, read_payload
from tracker.db.projection import table_of
from tracker.domain.chain import GENESIS, entry_hash, payload_hash
from tracker.domain.dates import long_day
from tracker.domain.entries import Entry
from tracker.domain.facts import BookFacts, BookHead
from tracker.domain.statements import Disposal
from tracker.domain.words import plural

ENTRY = table_of(EntryRow)
_LEDGER = "SELECT book.id AS book, entry.* FROM entry LEFT JOIN book ON book.key = book_key ORDER BY book_key, sequence"
_TAIL = (
    "The last record that this PC wrote here is not in this register's history: records were removed at its end, or "
    "an older copy of the folder was put in its place."
)
_KNOWN_HEAD = (
    "Records that this register's history names are not in it any more: they were removed at the end of what another "
    "PC, or this one before an older copy was put back, had written."
)


@dataclass(slots=True)
class History:
    """The ledger as read: the head of each book, the entries by subject, and what is wrong."""

    number: int = 0
    heads: dict[UUID, BookHead] = field(default_factory=dict)
    entries: dict[UUID, list[Entry]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def prove_history(connection: Connection, labels: dict[str, str], remembered: BookHead | None) -> History:
    """Read the whole ledger and prove it; `remembered` is the head that this PC last wrote, if any."""
    history = History()
    sealed: set[BookHead] = set()
    disposed: dict[str, str] = {}
    as_stored = storing(connection, ENTRY)
    for row in rows_of(connection, _LEDGER):
        book = _identity(row["book"])
        is_disposed = row["words_hash"] is not None and row["payload"] == ""
        entry, fault = (None, None) if is_disposed else _read(book, row)
        if is_disposed:
            disposed[str(row["id"])] = _name_of(None, row, labels)
        fault = fault or _chain_fault(history.heads.get(book, BookHead(book, 0, GENESIS)), row)
        fault = fault or (_column_fault(as_stored, entry, row) if entry else None)
        if fault:
            history.findings.append(Finding("history", f"{_name_of(entry, row, labels)} {fault}."))
        if entry:
            history.entries.setdefault(entry.subject.id, []).append(entry)
        history.number += 1
        history.heads[book] = BookHead(book, _number(row["sequence"]), str(row["hash"]))
        sealed.add(history.heads[book])
    history.findings += _missing_tails(history, sealed, remembered)
    history.findings += _unexplained(history, disposed)
    return history


def _unexplained(history: History, disposed: dict[str, str]) -> Iterator[Finding]:
    """Yield what was blanked although no record says by whose authority."""
    explained = {
        str(entry.content.entry)
        for said in history.entries.values()
        for entry in said
        if isinstance(entry.content, Disposal)
    }
    for identity, name in disposed.items():
        if identity not in explained:
            yield Finding("history", f"{name} was blanked, and no record says by whose authority.")


def _identity(text: Any) -> UUID:
    try:
        return UUID(str(text))
    except ValueError:
        return UUID(int=0)  # no book's: whatever is found in it does not fit its seal


def _number(sequence: Any) -> int:
    return sequence if isinstance(sequence, int) else 0


def _read(book: UUID, row: Values) -> tuple[Entry | None, str | None]:
    try:
        return read_payload(str(row["payload"]), book, row["sequence"]), None
    except DamagedPayload:
        return None, "cannot be read: it was changed after it was recorded"


def _chain_fault(previous: BookHead, row: Values) -> str | None:
    sequence, salt = _number(row["sequence"]), row["salt"]
    if sequence != previous.sequence + 1:
        missing = max(0, sequence - previous.sequence - 1)
        return f"does not follow the one before it: {plural(missing, 'record')} before it removed"
    words = str(row["words_hash"] or "")
    if row["words_hash"] is None or row["payload"]:
        words = payload_hash(salt if isinstance(salt, bytes) else str(salt).encode(), str(row["payload"]))
    if row["hash"] != entry_hash(previous.book, sequence, previous.hash, words):
        return "was changed after it was recorded: its seal does not fit its words"
    return None


def _column_fault(as_stored: Storing, entry: Entry, row: Values) -> str | None:
    told = {
        "id": entry.id,
        "subject_kind": entry.subject.kind.value,
        "subject_id": entry.subject.id,
        "kind": entry.kind.value,
        "effective_on": entry.on,
        "recorded_at": entry.recorded_at,
        "stated_by": entry.by,
        "recorded_by": entry.recorded_by,
    }
    wrong = [name for name, value in as_stored(told).items() if row[name] != value]
    return f"is shown otherwise than it was recorded ({', '.join(wrong)})" if wrong else None


def _name_of(entry: Entry | None, row: Values, labels: dict[str, str]) -> str:
    what = labels.get(str(entry.subject.id) if entry else row["subject_id"], row["subject_kind"])
    day = entry.on if entry else None
    return f"Record {row['sequence']} ({row['kind']}{f' of {long_day(day)}' if day else ''}, {what}, id {row['id']})"


def _missing_tails(history: History, sealed: set[BookHead], remembered: BookHead | None) -> Iterator[Finding]:
    if remembered and remembered.sequence and remembered not in sealed:
        yield Finding("history", _TAIL)
    named = {
        head
        for said in history.entries.values()
        for entry in said
        if isinstance(entry.content, BookFacts)
        for head in entry.content.heads
    }
    if named - sealed:
        yield Finding("history", _KNOWN_HEAD)
