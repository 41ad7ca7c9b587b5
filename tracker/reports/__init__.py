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


def covered_by(position: Position, language: Language = ENGLISH) -> tuple[str, ...]:
    """Return what a report of a position covers, in words."""
    from tracker.reports.covering import covered_in_words

    return tuple(covered_in_words(position.coverage, language))


def told_by(pdf: bytes) -> tuple[str, int]:
    """Return the title that a report bears, and how many pages it has."""
    from tracker.reports.tagged.finish import title_and_pages

    return title_and_pages(pdf)


def welsh_words() -> Language:
    """Return Welsh, with the words that reports have in it."""
    from tracker.reports.welsh import welsh

    return welsh()
