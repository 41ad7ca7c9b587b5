"""Printed reports: a position as plain data becomes a PDF. Knows no database and no window.

ReportLab is loaded when the first report is asked for.
"""

from tracker.domain.language import ENGLISH, Language
from tracker.domain.position import Position, ReportKind


def report(
    kind: ReportKind, position: Position, language: Language = ENGLISH, *, include_internal: bool = False
) -> bytes:
    """Return a report of a kind as a PDF; internal notes are printed only where asked for.

    The same position gives the same bytes, whenever it is printed. BadInput for a kind that cannot be printed.
    """
    from tracker.reports.kinds import typesetter

    return typesetter(kind)(position, language, include_internal=include_internal)


def progress_report(position: Position, say: Language = ENGLISH, *, include_internal: bool = False) -> bytes:
    """Return the progress report as a PDF."""
    return report(ReportKind.PROGRESS, position, say, include_internal=include_internal)


def welsh_words() -> Language:
    """Return Welsh, with the words that reports have in it."""
    from tracker.reports.welsh import welsh

    return welsh()
