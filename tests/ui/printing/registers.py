"""A small register to print from, and reports issued in it."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from tests.conftest import NOON
from tests.ui.intake.documents import visits
from tracker.domain.issued import IssuedReport
from tracker.domain.listing import Selection
from tracker.domain.position import ReportKind
from tracker.services.intake import PublicationDetails, Taken, read_document, take_in
from tracker.services.ledger import EvidenceFile, Recording, record
from tracker.services.listing import all_rows
from tracker.services.ordering import Order
from tracker.services.position import Scope
from tracker.services.printing import issue_report
from tracker.services.register import Register

EVERYTHING = Order(ReportKind.PROGRESS, Scope(), date(2026, 11, 22))


def with_visits(register: Register, folder: Path, marking: str = "OFFICIAL") -> Taken:
    """Take the invented report of six recommendations into a register."""
    path = visits(folder)
    details = PublicationDetails("Family contact", ("HM Inspectorate of Prisons",), "2021-03", "FC2021", None, marking)
    return take_in(register, path, details, read_document(path).formal, "A. Clerk")


def issued(register: Register, as_at: date, **more: Any) -> IssuedReport:
    """Issue a report of everything as at a day, a brief unless told otherwise: it is soon made."""
    given = {"kind": ReportKind.BRIEF, "follows_last": True, **more}
    return issue_report(register, replace(EVERYTHING, as_at=as_at, **given), "A. Clerk").report


def with_sensitive_evidence(register: Register, folder: Path) -> None:
    """Put evidence marked higher than the report on the first recommendation."""
    (folder / "names.txt").write_text("Names", encoding="utf-8")
    item = all_rows(register, Selection(NOON.date()))[0].id
    evidence = EvidenceFile(folder / "names.txt", "Names", NOON.date(), "OFFICIAL-SENSITIVE")
    record(register, [item], Recording(NOON.date(), "A body", "A clerk", (evidence,)))
