"""Printed reports: a position as plain data becomes a PDF. Knows no database and no window."""

from tracker.domain.language import ENGLISH, Language
from tracker.domain.position import Position


def progress_report(position: Position, say: Language = ENGLISH, *, include_internal: bool = False) -> bytes:
    """Return the progress report as a PDF; internal notes are printed only where asked for.

    The same position gives the same bytes, whenever it is printed.
    """
    from tracker.reports.progress import typeset_progress  # ReportLab is loaded when the first report is asked for

    return typeset_progress(position, say, include_internal=include_internal)
