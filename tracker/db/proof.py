"""What the database itself can prove: its structure, its history, and that all that is derived is as derived."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from tracker.db.derived_proof import Entries, prove_derived
from tracker.db.files import EVIDENCE, ISSUED, SOURCES
from tracker.db.findings import Finding, damaged_text_read, labels_of
from tracker.db.history_proof import prove_history
from tracker.db.issued import data_name, pdf_name
from tracker.db.models import Base
from tracker.db.triggers import TRIGGERS, triggers_in
from tracker.domain.chain import Seal, seal_of
from tracker.domain.facts import BookHead, IssuedFacts, PublicationFacts, StoredFile
from tracker.domain.statements import EvidenceAdded


@dataclass(frozen=True, slots=True)
class Examined:
    """All that was looked at. `files` are the kept files that entries name: place, what it belongs to, facts."""

    entries: int
    seal: Seal
    findings: tuple[Finding, ...]
    files: tuple[tuple[str, str, StoredFile], ...]


def examine(connection: Connection, remembered: BookHead | None) -> Examined:
    """Examine the whole database; `remembered` is the head that this PC last wrote, if any."""
    try:
        with damaged_text_read(connection):
            misshapen = tuple(_misshapen(connection))
            return _unread(misshapen) if misshapen else _examined(connection, remembered)
    except DatabaseError as fault:
        # Every query here works on every sound register: one that does not tells of a damaged schema.
        return _unread((Finding("store", f"The database is damaged: {fault.orig}."),))


def _unread(findings: tuple[Finding, ...]) -> Examined:
    return Examined(0, seal_of((), 0), findings, ())


def _misshapen(connection: Connection) -> Iterator[Finding]:
    for name, table in Base.metadata.tables.items():
        columns = {column for _, column, *_ in connection.exec_driver_sql(f"PRAGMA table_info({name})")}
        if columns != set(table.columns.keys()):
            yield Finding("store", f"The database is damaged: its table {name} is missing or misshapen.")


def _examined(connection: Connection, remembered: BookHead | None) -> Examined:
    structure = list(_structure(connection))
    labels = labels_of(connection)
    history = prove_history(connection, labels, remembered)
    derived = prove_derived(connection, history.entries, labels)
    return Examined(
        entries=history.number,
        seal=seal_of(tuple(history.heads.values()), history.number),
        findings=(*structure, *history.findings, *derived),
        files=tuple(_files(history.entries, labels)),
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


def _files(entries: Entries, labels: dict[str, str]) -> Iterator[tuple[str, str, StoredFile]]:
    for said in entries.values():
        for entry in said:
            label = labels.get(str(entry.subject.id), str(entry.subject.id))
            match entry.content:
                case EvidenceAdded(file=StoredFile() as file):
                    yield f"{EVIDENCE}/{file.place}", f"Evidence of {label}", file
                case PublicationFacts(source=StoredFile() as file):
                    yield f"{SOURCES}/{file.place}", f"The document of {label}", file
                case IssuedFacts(number=number, file=pdf, data=data):
                    yield f"{ISSUED}/{pdf_name(number)}", f"Issued report {number}", pdf
                    yield f"{ISSUED}/{data_name(number)}", f"The data of issued report {number}", data
                case _:
                    pass
