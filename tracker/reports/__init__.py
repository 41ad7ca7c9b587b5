"""Printed reports: a position as plain data becomes a PDF. Knows no database and no window.

ReportLab is loaded when the first report is asked for.
"""

from tracker.domain.language import ENGLISH, Language
from tracker.domain.position import Position, ReportKind
from tracker.domain.said import Said
from tracker.domain.watching import PageWatch, unwatched_pages


def report(
    kind: ReportKind,
    position: Position,
    language: Language = ENGLISH,
    watch: PageWatch = unwatched_pages,
) -> bytes:
    """Return a report of a kind as a PDF; internal notes are printed only where the position says so.

    The same position gives the same bytes, whenever it is printed. BadInput for a kind that cannot be printed.
    `watch` hears of each page that is done, and may end the work by raising Stopped.
    """
    from tracker.reports.kinds import typesetter

    return typesetter(kind)(position, language, watch)


def covered_by(position: Position, language: Language = ENGLISH) -> tuple[str, ...]:
    """Return what a report of a position covers, in words."""
    from tracker.reports.covering import covered_in_words

    return tuple(covered_in_words(position.coverage, language))


def told_by(pdf: bytes) -> tuple[str, int]:
    """Return the title that a report bears, and how many pages it has."""
    from tracker.reports.tagged.finish import title_and_pages

    return title_and_pages(pdf)


def said_by(pdf: bytes) -> tuple[Said, ...]:
    """Return what a report says to whoever listens to it: its headings and words, in reading order."""
    from tracker.reports.tagged.reading_back import read_back

    return read_back(pdf)


def welsh_words() -> Language:
    """Return Welsh, with the words that reports have in it."""
    from tracker.reports.welsh import welsh

    return welsh()
