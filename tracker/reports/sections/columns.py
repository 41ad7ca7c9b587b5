"""Columns as wide as their heads need in any language: no word of a head breaks."""

from reportlab.pdfbase.pdfmetrics import stringWidth

from tracker.reports import styles
from tracker.reports.flow import Column
from tracker.reports.fonts import covered

DAY_WIDTH = 57.0  # the widest day of the year on one line


def figures_column(head: str, least: float, largest: int = 0) -> Column:
    """Return a column of figures of at least so many points, which shows the `largest` of them on one line."""
    covered()
    style = styles.STRONG_FIGURE
    figure = stringWidth(f"{largest:,}", style.fontName, style.fontSize) + 1
    return Column(head, max(least, head_width(head), figure), figures=True)


def day_column(head: str, least: float = DAY_WIDTH) -> Column:
    """Return a column of days."""
    return Column(head, max(least, head_width(head)))


def head_width(head: str) -> float:
    """Return the points that the longest word of a head takes."""
    covered()
    style = styles.FIGURE_HEAD
    return max((stringWidth(word, style.fontName, style.fontSize) for word in head.split()), default=0.0) + 1
