"""Columns as wide as their heads need in any language: no word of a head breaks."""

from datetime import date

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth

from tracker.domain.language import Language
from tracker.reports.fonts import covered
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column

DAY_WIDTH = 57.0  # the widest day of the year on one line
FIRST_DAY_WIDTH = 69.0  # the same, quietly, behind the word "First"


def figures_column(head: str, least: float, largest: int = 0) -> Column:
    """Return a column of figures of at least so many points, which shows the `largest` of them on one line."""
    covered()
    style = styles.STRONG_FIGURE
    figure = stringWidth(f"{largest:,}", style.fontName, style.fontSize) + 1
    return Column(head, max(least, head_width(head), figure), figures=True)


def day_column(head: str, say: Language) -> Column:
    """Return a column that holds any day of the year on one line."""
    widest = DAY_WIDTH if say.is_english else max(DAY_WIDTH, _widest_day(say, styles.CELL))
    return Column(head, max(widest, head_width(head)))


def first_day_column(head: str, say: Language) -> Column:
    """Return a column of days that also holds, quietly, any day of the year said to be the first date."""
    least = FIRST_DAY_WIDTH if say.is_english else max(FIRST_DAY_WIDTH, _widest_day(say, styles.QUIET, "First {day}"))
    return Column(head, max(least, day_column(head, say).width or 0.0))


def _widest_day(say: Language, style: ParagraphStyle, words: str = "{day}") -> float:
    covered()
    days = (say.short_day(date(2000, month, 28)) for month in range(1, 13))
    return max(stringWidth(say(words, day=day), style.fontName, style.fontSize) for day in days) + 1


def head_width(head: str) -> float:
    """Return the points that the longest word of a head takes."""
    covered()
    style = styles.FIGURE_HEAD
    return max((stringWidth(word, style.fontName, style.fontSize) for word in head.split()), default=0.0) + 1
