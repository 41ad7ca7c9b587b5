"""Printed reports: a position as plain data becomes a PDF. Knows no database and no window."""

from pathlib import Path

from tracker.domain.language import ENGLISH, Language
from tracker.domain.position import Position


def progress_report(position: Position, say: Language = ENGLISH, *, include_internal: bool = False) -> bytes:
    """Return the progress report as a PDF; internal notes are printed only where asked for.

    The same position gives the same bytes, whenever it is printed.
    """
    from tracker.reports.progress import typeset_progress  # ReportLab is loaded when the first report is asked for

    return typeset_progress(position, say, include_internal=include_internal)


def write_pdf(pdf: bytes, out: Path) -> None:
    """Write a report under its name, whole or not at all; BadInput where that cannot be done."""
    from tracker.reports.files import write_whole

    write_whole(pdf, out)
