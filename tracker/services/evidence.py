"""Kept files opened: verified first, then as a read-only copy, so that no other program can change what is kept."""

from pathlib import Path
from uuid import UUID

from tracker.db.entries import entry_of
from tracker.db.files import opened_copy
from tracker.db.records import publications
from tracker.domain.statements import EvidenceAdded
from tracker.errors import BadInput
from tracker.services.register import Register


def evidence_copy(register: Register, entry_id: UUID) -> Path:
    """Return a copy of an evidence file to open; StoreFault where the kept file is missing or was changed."""
    with register.store.reading() as connection:
        entry = entry_of(connection, entry_id)
    if entry is None or not isinstance(entry.content, EvidenceAdded):
        raise BadInput("There is no such evidence in this register.")
    if entry.content.file is None:
        raise BadInput(f"“{entry.content.title}” is no file: what it says stands in the history.")
    return opened_copy(register.evidence_folder, entry.content.file, register.copies_folder)


def source_copy(register: Register, publication_id: UUID) -> Path:
    """Return a copy of a report's kept document to open; BadInput where none is held."""
    with register.store.reading() as connection:
        found = next((p for p in publications(connection) if p.id == publication_id), None)
    if found is None or found.facts.source is None:
        raise BadInput("The document of this report is not held in this register.")
    return opened_copy(register.sources_folder, found.facts.source, register.copies_folder)
