"""Words lawfully disposed of: blanked for good, with the gap and its authority visible for ever."""

from contextlib import suppress
from uuid import UUID

from sqlalchemy import Connection

from tracker.db.entries import entry_of
from tracker.db.files import remove_file
from tracker.db.ledger import LedgerWriter
from tracker.db.records import names_file
from tracker.domain.entries import Entry
from tracker.domain.rules import judge_disposal, judge_signature
from tracker.domain.statements import Disposal, EvidenceAdded
from tracker.services.changes import Changes
from tracker.services.keeping import changes_of
from tracker.services.register import Register


def dispose(register: Register, entry_id: UUID, authority: str, reason: str, by: str, recorded_by: str) -> Changes:
    """Blank the words of one statement, and remove its evidence file where nothing else names it.

    It cannot be undone, and where the item stands is folded without it. Copies of the register that were made before
    keep the words. Refused says why it may not be.
    """
    judge_signature(None, by, recorded_by, register.outside.today())

    def work(writer: LedgerWriter, connection: Connection) -> tuple[Entry, list[Entry]]:
        entry = entry_of(connection, entry_id)
        kind, was_on = (entry.kind.value, entry.on) if entry else ("", None)
        told = Disposal(entry_id, kind, was_on, authority.strip(), reason.strip())
        judge_disposal(entry, told)
        assert entry is not None
        writer.dispose(entry)
        return entry, [writer.append(entry.subject, told, on=writer.today, by=by.strip())]

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
