"""What the database itself can prove: its structure, the chains, and that all that is derived is as derived."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Table, select

from tracker.db import projection
from tracker.db.entries import seal
from tracker.db.files import EVIDENCE, SOURCES
from tracker.db.models import Book, EntryRow
from tracker.db.payload import DamagedPayload, read_payload
from tracker.db.projection import PLACE, places_of, project, table_of
from tracker.db.spells import SPELL, assignments_of, fold_spells
from tracker.db.triggers import TRIGGERS, triggers_in
from tracker.domain.chain import GENESIS, Seal, entry_hash, payload_hash
from tracker.domain.contents import (
    BookHead,
    EvidenceAdded,
    PublicationFacts,
    RecommendationFacts,
    StoredFile,
)
from tracker.domain.dates import long_day
from tracker.domain.entries import Entry, standing_entries

ENTRY = table_of(EntryRow)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: where (store, history, derived, file) and what, in a sentence."""

    place: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Examined:
    """All that was looked at. `files` are the kept files that entries name: folder, what it belongs to, facts."""

    entries: int
    seal: Seal
    findings: tuple[Finding, ...]
    files: tuple[tuple[str, str, StoredFile], ...]


def examine(connection: Connection, remembered: BookHead | None) -> Examined:
    """Examine the whole database; `remembered` is the head that this PC last wrote, if any."""
    findings = [*_structure(connection)]
    entries: dict[UUID, list[Entry]] = {}
    labels = _labels(connection)
    heads: dict[UUID, BookHead] = {}
    hashes: set[tuple[UUID, int, str]] = set()
    number = 0
    for number, (book, row) in enumerate(_ledger(connection), 1):  # noqa: B007
        entry, fault = _read(book, row)
        previous = heads.get(book, BookHead(book, 0, GENESIS))
        fault = fault or _chain_fault(book, row, previous) or (_column_fault(entry, row) if entry else None)
        if fault:
            findings.append(Finding("history", f"{_name_of(entry, row, labels)} {fault}."))
        heads[book] = BookHead(book, row.sequence, row.hash)
        hashes.add((book, row.sequence, row.hash))
        if entry:
            entries.setdefault(entry.subject.id, []).append(entry)
    if remembered and remembered.sequence and (remembered.book, remembered.sequence, remembered.hash) not in hashes:
        findings.append(Finding("history", _TAIL))
    findings += _derived(connection, entries, labels)
    return Examined(number, seal(connection), tuple(findings), tuple(_files(entries, labels)))


_TAIL = (
    "The last record that this PC wrote here is not in this register's history: records were removed at its end, or "
    "an older copy of the folder was put in its place."
)


def _structure(connection: Connection) -> Iterator[Finding]:
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if said != "ok":
            yield Finding("store", f"The database is damaged: {said}.")
    for table, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Finding("store", f"The database is damaged: a row of {table} names something that is not there.")
    held = triggers_in(connection)
    for name in sorted(TRIGGERS.keys() | held.keys()):
        if held.get(name) != TRIGGERS.get(name):
            yield Finding("store", f"The guard {name.replace('_', ' ')} is missing or was changed.")


def _ledger(connection: Connection) -> Iterator[tuple[UUID, Row[Any]]]:
    wanted = select(Book.id.label("book"), ENTRY).join(Book, Book.key == ENTRY.c.book_key)
    for row in connection.execute(wanted.order_by(ENTRY.c.book_key, ENTRY.c.sequence)):
        yield row.book, row


def _read(book: UUID, row: Row[Any]) -> tuple[Entry | None, str | None]:
    try:
        return read_payload(row.payload, book, row.sequence), None
    except DamagedPayload:
        return None, "cannot be read: it was changed after it was recorded"


def _chain_fault(book: UUID, row: Row[Any], previous: BookHead) -> str | None:
    if row.sequence != previous.sequence + 1:
        missing = row.sequence - previous.sequence - 1
        return f"does not follow the one before it: {missing} record{'s' * (missing != 1)} before it removed"
    sealed = payload_hash(row.salt, row.payload)
    if row.hash != entry_hash(book, row.sequence, previous.hash, sealed):
        return "was changed after it was recorded: its seal does not fit its words"
    return None


def _column_fault(entry: Entry, row: Row[Any]) -> str | None:
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
    wrong = [name for name, value in told.items() if getattr(row, name) != value]
    return f"is shown otherwise than it was recorded ({', '.join(wrong)})" if wrong else None


def _labels(connection: Connection) -> dict[UUID, str]:
    """Return what to call each record in a finding: "HMPPS: SO2019/7", a title, a name."""
    tables = projection
    pairs = (
        select(tables.ASSIGNMENT.c.id, tables.BODY.c.label + ": " + tables.RECOMMENDATION.c.ref)
        .join(tables.RECOMMENDATION, tables.RECOMMENDATION.c.key == tables.ASSIGNMENT.c.recommendation_key)
        .join(tables.BODY, tables.BODY.c.key == tables.ASSIGNMENT.c.body_key)
    )
    found: dict[UUID, str] = dict(connection.execute(pairs).tuples().all())
    for table, column in (
        (tables.BODY, "name"),
        (tables.SCALE, "name"),
        (tables.REGISTER, "name"),
        (tables.PUBLICATION, "title"),
        (tables.RECOMMENDATION, "ref"),
    ):
        found.update(connection.execute(select(table.c.id, table.c[column])).tuples().all())
    return found


def _name_of(entry: Entry | None, row: Row[Any], labels: dict[UUID, str]) -> str:
    what = labels.get(entry.subject.id if entry else row.subject_id, row.subject_kind)
    day = f" of {long_day(row.effective_on)}" if row.effective_on else ""
    return f"Record {row.sequence} ({row.kind}{day}, {what}, id {row.id})"


def _derived(connection: Connection, entries: dict[UUID, list[Entry]], labels: dict[UUID, str]) -> Iterator[Finding]:
    keys: dict[tuple[str, UUID], int] = {}
    held: dict[str, dict[UUID, Any]] = {}
    for table in (
        projection.REGISTER,
        projection.BODY,
        projection.SCALE,
        projection.PUBLICATION,
        projection.RECOMMENDATION,
        projection.ASSIGNMENT,
    ):
        held[table.name] = {row.id: row._asdict() for row in connection.execute(select(table))}
        keys.update({(table.name, identity): row["key"] for identity, row in held[table.name].items()})

    def key(table: Table, identity: UUID) -> int:
        return keys.get((table.name, identity), -1)

    seen: set[tuple[str, UUID]] = set()
    places: list[dict[str, Any]] = []
    for subject, said in entries.items():
        facts = [e.content for e in standing_entries(said) if e.subject.kind.value == e.kind.value]
        projected = project(subject, facts[-1], key) if facts else None
        if projected is None:
            continue
        name = projected.table.name
        seen.add((name, subject))
        row = held[name].get(subject)
        if row is None or {k: v for k, v in row.items() if k != "key"} != projected.row:
            yield Finding("derived", f"The {name} {labels.get(subject, subject)} is not as its history says.")
        if isinstance(facts[-1], RecommendationFacts):
            places += places_of(facts[-1], key(projected.table, subject), key)
    for name, identity in keys.keys() - seen:
        yield Finding("derived", f"The {name} {labels.get(identity, identity)} has no history.")
    if _sorted(places) != _sorted(row._asdict() for row in connection.execute(select(PLACE))):
        yield Finding("derived", "The places where recommendations are printed are not as the history says.")
    yield from _spell_findings(connection, entries, labels)


def _sorted(rows: Any) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: (row["recommendation_key"], row["ordinal"]))


def _spell_findings(
    connection: Connection, entries: dict[UUID, list[Entry]], labels: dict[UUID, str]
) -> Iterator[Finding]:
    held: dict[int, list[dict[str, Any]]] = {}
    for row in connection.execute(select(SPELL).order_by(SPELL.c.assignment_key, SPELL.c.since)):
        held.setdefault(row.assignment_key, []).append(row._asdict())
    for key, identity, published in assignments_of(connection, None):
        if held.get(key, []) != fold_spells(key, published, entries.get(identity, []), None):
            yield Finding("derived", f"Where {labels.get(identity, identity)} stands is not as its history says.")


def _files(entries: dict[UUID, list[Entry]], labels: dict[UUID, str]) -> Iterator[tuple[str, str, StoredFile]]:
    for said in entries.values():
        for entry in said:
            label = labels.get(entry.subject.id, str(entry.subject.id))
            if isinstance(entry.content, EvidenceAdded):
                yield EVIDENCE, f"Evidence of {label}", entry.content.file
            elif isinstance(entry.content, PublicationFacts) and entry.content.source:
                yield SOURCES, f"The document of {label}", entry.content.source
