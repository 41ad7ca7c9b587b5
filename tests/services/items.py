"""Short ways to record about one item of the sample register, and to look at what came of it."""

from datetime import date
from pathlib import Path
from uuid import UUID

from tests.builders import write_file
from tracker.services.detail import Detail, detail
from tracker.services.ledger import EvidenceFile, Recording
from tracker.services.proof import check
from tracker.services.register import Register

DAY, TODAY = date(2020, 6, 1), date(2026, 11, 22)
JUNE, JULY = date(2027, 6, 30), date(2027, 7, 31)


def shown(register: Register, assignment: UUID) -> Detail:
    """Return an item as it stands today."""
    return detail(register, assignment, TODAY)


def lines(register: Register, assignment: UUID) -> list[str]:
    """Return the headlines of an item's history."""
    return [line.headline for line in shown(register, assignment).history]


def recording(*facts: object, on: date | None = DAY) -> Recording:
    """Return facts as the board gives them and a clerk types them."""
    return Recording(on, " The board ", " A clerk ", facts)  # type: ignore[arg-type]


def letter(folder: Path, words: str = "The oil was bought.", name: str = "letter.txt") -> EvidenceFile:
    """Return a letter offered as evidence."""
    return EvidenceFile(write_file(folder, name, words), " The letter ", DAY, "RESTRICTED", "Seen", "Signed")


def kept_files(register: Register) -> list[Path]:
    """Return the evidence files that the register keeps."""
    return [path for path in register.evidence_folder.rglob("*") if path.is_file()]


def sound(register: Register) -> bool:
    """Say whether a check finds nothing wrong."""
    return check(register.path, home=register.home).findings == ()
