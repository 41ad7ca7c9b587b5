"""Words lawfully disposed of: blanked for good, with the gap and its authority visible for ever."""

from contextlib import suppress
from uuid import UUID

from sqlalchemy import Connection

from tracker.db.entries import entries_about, entry_of
from tracker.db.files import remove_file
from tracker.db.ledger import LedgerWriter
from tracker.db.records import names_file
from tracker.domain.entries import Entry, withdrawn_ids
from tracker.domain.rules import judge_disposal, judge_signature
from tracker.domain.statements import Disposal, EvidenceAdded, Statement
from tracker.domain.wordless import wordless
from tracker.services.changes import Changes
from tracker.services.keeping import changes_of
from tracker.services.register import Register


def dispose(register: Register, entry_id: UUID, authority: str, reason: str, by: str, recorded_by: str) -> Changes:
    """Blank the words of one statement, and remove its evidence file where nothing else names it.

    It cannot be undone. What it said without words (the answer, the day promised, the outcome) is said again, so that
    where the item stands does not change; notes and evidence are gone. Copies of the register that were made before
    keep the words. Refused says why it may not be.
    """
    judge_signature(None, by, recorded_by, register.outside.today())

    def work(writer: LedgerWriter, connection: Connection) -> tuple[Entry, list[Entry]]:
        entry = judge_disposal(entry_of(connection, entry_id), authority, reason)
        is_withdrawn = entry.id in withdrawn_ids(entries_about(connection, [entry.subject.id])[entry.subject.id])
        replaced = entry.content.replaces if isinstance(entry.content, EvidenceAdded) else None
        told = Disposal(entry_id, entry.kind.value, entry.on, authority.strip(), reason.strip(), replaced)
        writer.dispose(entry)
        made = [writer.append(entry.subject, told, on=writer.today, by=by.strip())]
        left = wordless(entry.content) if isinstance(entry.content, Statement) and not is_withdrawn else None
        if left is not None:
            made.append(writer.append(entry.subject, left, on=entry.on, by=entry.by))
        return entry, made

    gone, made = register.store.write(register.id, register.home, register.outside, recorded_by.strip(), work)
    _remove_evidence(register, gone)
    return changes_of(made)


def _remove_evidence(register: Register, gone: Entry) -> None:
    file = gone.content.file if isinstance(gone.content, EvidenceAdded) else None
    if file is None:
        return
    with register.store.reading() as connection:
        is_named = names_file(connection, file.sha256)
    if not is_named:
        with suppress(FileNotFoundError):
            remove_file(register.evidence_folder, file)
