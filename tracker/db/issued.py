"""Issued reports as the store keeps them: their rows, and their files by number in `issued/`."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, case, func, select

from tracker.db.files import clear_unfinished, discard, keep_bytes
from tracker.db.models import EntryRow
from tracker.db.projection import ISSUED_REPORT
from tracker.domain.contents import EntryKind
from tracker.domain.facts import CoverageIds, IssuedFacts, StoredFile
from tracker.domain.issued import IssuedReport


@dataclass(frozen=True, slots=True)
class KeptReport:
    """The two files of an issued report: the PDF, and the data it was made from."""

    file: StoredFile
    data: StoredFile


def pdf_name(number: int) -> str:
    """Return the name of an issued report's PDF: "0007.pdf"."""
    return f"{number:04}.pdf"


def data_name(number: int) -> str:
    """Return the name of an issued report's data: "0007.json"."""
    return f"{number:04}.json"


def next_number(connection: Connection, folder: Path) -> int:
    """Return the number of the next report to be issued: above any that an entry or row bears, and not that of a file.

    A file that nothing names may be a report that somebody holds on paper: where an older database was put beside it.
    """
    number = func.json_extract(EntryRow.payload, "$.content.number")
    said = select(func.max(case((func.json_valid(EntryRow.payload) == 1, number)))).where(
        EntryRow.kind == EntryKind.ISSUED_REPORT.value
    )
    held = select(func.max(ISSUED_REPORT.c.number))
    free = 1 + max(connection.execute(wanted).scalar() or 0 for wanted in (said, held))
    while any(os.path.lexists(folder / name) for name in (pdf_name(free), data_name(free))):
        free += 1
    return free


def keep_report(folder: Path, number: int, pdf: bytes, data: bytes) -> KeptReport:
    """Write the files of a report that is being issued; return their facts.

    Only within the transaction in which `number` was found to be the next, so that no file bears it. StoreFault where
    one does, for no issued report is ever written over.
    """
    clear_unfinished(folder)
    kept = keep_bytes(folder / pdf_name(number), pdf)
    try:
        return KeptReport(kept, keep_bytes(folder / data_name(number), data))
    except BaseException:
        discard(folder / kept.name)
        raise


def drop_report(folder: Path, number: int) -> None:
    """Remove the files of a report that could not be recorded, within the transaction that wrote them.

    What cannot be removed stays, and its number is not given again.
    """
    for name in (pdf_name(number), data_name(number)):
        discard(folder / name)


def issued(connection: Connection) -> tuple[IssuedReport, ...]:
    """Return all issued reports, the newest first."""
    wanted = (
        select(ISSUED_REPORT, EntryRow.effective_on, EntryRow.recorded_at, EntryRow.recorded_by)
        .join(EntryRow, EntryRow.subject_id == ISSUED_REPORT.c.id)
        .order_by(ISSUED_REPORT.c.number.desc())
    )
    return tuple(
        IssuedReport(row.id, _facts(row), row.effective_on, row.recorded_at, row.recorded_by)
        for row in connection.execute(wanted)
    )


def _facts(row: Row[*tuple[Any, ...]]) -> IssuedFacts:
    return IssuedFacts(
        number=row.number,
        kind=row.kind,
        title=row.title,
        coverage=CoverageIds(
            row.body_id, row.publication_id, row.theme, row.recommendation_id, row.filters, row.as_now
        ),
        covers=row.covers,
        as_at=row.as_at,
        language=row.language,
        marking=row.marking,
        pages=row.pages,
        file=StoredFile(row.file_sha256, row.file_name, row.file_size),
        data=StoredFile(row.data_sha256, row.data_name, row.data_size),
        seal=row.seal,
        since=row.since,
        embargo=row.embargo,
        author=row.author,
        distribution=row.distribution,
        internal_notes=row.internal_notes,
    )
