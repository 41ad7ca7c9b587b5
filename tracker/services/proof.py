"""The register proved: its store, its history, its files, and everything derived, each fault named."""

from dataclasses import dataclass
from pathlib import Path

from tracker import paths
from tracker.db import proof as stored
from tracker.db.books import Bookmark
from tracker.db.files import fault_at
from tracker.db.findings import Finding
from tracker.errors import StoreFault
from tracker.services.register import Register, open_register

__all__ = ["Finding", "Proof", "check"]


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved: how many entries and files were looked at, and what is wrong with any."""

    entries: int
    files: int
    seal: str
    findings: tuple[Finding, ...]


def check(path: Path, *, home: Path | None = None) -> Proof:
    """Prove a register; nothing in it is changed. BadInput or StoreFault where it is no register at all."""
    register = open_register(path, home=home or paths.home())
    with register:
        return _proved(register)


def _proved(register: Register) -> Proof:
    try:
        with register.store.reading() as connection:
            examined = stored.examine(connection, Bookmark(register.home, register.id, register.path).read_here())
    except StoreFault as damage:
        return Proof(0, 0, "", (Finding("store", str(damage)),))
    files = [
        Finding("file", f"{label}: the file {stored_file.name} {fault}.")
        for place, label, stored_file in examined.files
        if (fault := fault_at(register.path / place, stored_file))
    ]
    return Proof(examined.entries, len(examined.files), str(examined.seal), (*examined.findings, *files))
