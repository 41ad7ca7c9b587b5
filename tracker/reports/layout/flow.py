"""What a report is written with: headings, paragraphs, lists, figures and tables that know what they are.

Reports build their story from these constructors alone, and what they return is tagged: no report knows how.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, PageBreak, Spacer
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from tracker.domain.language import Language
from tracker.reports.fonts import covered
from tracker.reports.layout import styles
from tracker.reports.layout.figure import Illustration
from tracker.reports.layout.headings import Mark, heading, marks_of
from tracker.reports.layout.lists import ContentsLine, points
from tracker.reports.layout.tables import GUTTER, Cell, Row, RowKind, Table
from tracker.reports.layout.upright_head import UprightHead
from tracker.reports.tagged.canvas import TaggedCanvas
from tracker.reports.tagged.elements import Place
from tracker.reports.tagged.paragraph import Text
from tracker.reports.text import Span, printable, runs

Story = list[Flowable]
UPRIGHT_LENGTH = 84.0  # points
_KEPT = styles.BODY_HEIGHT / 2  # at most half a page is kept together


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its width in points (None: what the others leave), whether it holds figures.

    An upright head is so many points long before it takes another line.
    """

    label: str
    width: float | None = None
    figures: bool = False
    upright: bool = False
    length: float = UPRIGHT_LENGTH


def title(words: str) -> Flowable:
    """Return the report's title."""
    return heading(Mark(printable(words), 0, "title"))


def section(words: str, key: str, *, own_words: bool = False) -> Flowable:
    """Return the heading of a section; its words may be the register's own."""
    return heading(Mark(printable(words), 1, key, own_words))


def item_heading(words: str, key: str, *, own_words: bool = False) -> Flowable:
    """Return the heading of an item in a section; its words may be the register's own."""
    return heading(Mark(printable(words), 2, key, own_words))


def paragraph(style: ParagraphStyle, *spans: Span) -> Text:
    """Return a paragraph of plain and strong words."""
    return Text.of(runs(*spans), style, Place("P"))


def said(style: ParagraphStyle, *spans: Span) -> Text:
    """Return a paragraph of the register's own words, which stay in their language whatever the report's is."""
    return Text.of(runs(*spans), style, Place("P", own_words=True))


def linked(style: ParagraphStyle, words: str, key: str) -> Text:
    """Return a paragraph that leads as a whole to the place of this key in the same report."""
    return Text.of(runs(words), style, Place("P"), key)


def contents(story: Sequence[Flowable], say: Language) -> Story:
    """Return the list of a story's sections, each leading to its own, with its page."""
    marks = [mark for mark in marks_of(story) if mark.level == 1]
    place = Place("TOC")
    lines = [ContentsLine(linked(styles.CONTENTS, mark.words, mark.key), place) for mark in marks]
    return [section(say("Contents"), "contents"), *lines, new_page()] if lines else []


def illustration(alternative: str, height: float, paint: Callable[[Canvas], None]) -> Flowable:
    """Return a figure as wide as the column and so many points high, painted from its lower left corner.

    `alternative` tells whoever does not see it what it shows; its numbers must stand in a table too.
    """
    return Illustration(printable(alternative), styles.BODY_WIDTH, height, paint)


def bullets(told: Iterable[str], *, own_words: bool = False) -> Story:
    """Return a list of short points, in words that may be the register's own."""
    place = partial(Place, "LBody", own_words=own_words)
    return points([Text.of(runs(point), styles.BULLET, place()) for point in told])


def cell(*parts: Text) -> Cell:
    """Return a cell of paragraphs, one under the other."""
    return parts


def words(text: str, *quiet: str) -> Cell:
    """Return a cell of words, with quiet lines under them for who, when and why."""
    return (paragraph(styles.CELL, text), *(paragraph(styles.QUIET, line) for line in quiet if line))


def figure(number: int, style: ParagraphStyle = styles.FIGURE) -> Cell:
    """Return a cell of one figure, right-aligned; a nought is printed quietly."""
    return (paragraph(style if number or style is not styles.FIGURE else styles.MUTED_FIGURE, f"{number:,}"),)


def table(
    columns: Sequence[Column],
    rows: Iterable[Sequence[Cell]],
    total: Sequence[Cell] | None = None,
    *,
    heads: bool = True,
    named: bool = True,
    width: float = styles.BODY_WIDTH,
) -> Table:
    """Return a table: its columns' heads, unless it has none, its rows, and a line of totals if there is one.

    The first column names each row, unless the rows are not `named`. `width` is that of all columns together,
    `styles.WIDE` on pages turned to the side.
    """
    lines = [Row(RowKind.BODY, tuple(row)) for row in rows]
    if total:
        lines.append(Row(RowKind.TOTAL, tuple(total)))
    head = [Row(RowKind.HEAD, tuple(_head(column) for column in columns))] if heads else []
    return Table.of(_widths(columns, width), head, lines, named=named)


def _head(column: Column) -> Cell:
    words = paragraph(styles.FIGURE_HEAD if column.figures and not column.upright else styles.HEAD, column.label)
    return (UprightHead(words, column.length),) if column.upright else (words,)


def _widths(columns: Sequence[Column], width: float) -> list[float]:
    own = [None if column.width is None else max(column.width, _least(column)) for column in columns]
    given = sum(one or 0.0 for one in own) + GUTTER * (len(columns) - 1)
    return [width - given if one is None else one for one in own]


def _least(column: Column) -> float:
    """Return the points that the longest word of a head takes, where it is level: it may be in any language."""
    return 0.0 if column.upright else max(map(_head_word_width, column.label.split()), default=0.0)


@cache
def _head_word_width(word: str) -> float:
    covered()
    return stringWidth(printable(word), styles.HEAD.fontName, styles.HEAD.fontSize) + 0.5


class Rule(Flowable):
    """A line across the column; it is decoration."""

    canv: TaggedCanvas

    def __init__(self, *, strong: bool) -> None:
        super().__init__()
        self.strong = strong
        self.spaceBefore = self.spaceAfter = 4.0

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return the width that there is, and the thickness of the line."""
        self.width, self.height = aW, styles.STRONG_LINE if self.strong else styles.HAIRLINE
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        with self.canv.decoration():
            self.canv.setStrokeColor(styles.INK if self.strong else styles.HAIR)
            self.canv.setLineWidth(self.height)
            self.canv.line(0, 0, self.width, 0)


def rule(*, strong: bool = False) -> Flowable:
    """Return a line across the column."""
    return Rule(strong=strong)


def gap(points: float) -> Flowable:
    """Return white space of so many points."""
    return Spacer(1, points)


def new_page() -> Flowable:
    """Return the end of a page."""
    return PageBreak()


class _Together(CondPageBreak):
    """A page break that is made only where parts, and the beginning of the last of them, lack room."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        super().__init__(0)
        self._parts = parts

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Break the page where less is left than the parts need, of the width that there is."""
        *before, last = self._parts
        needed = sum(_height(part, aW) for part in before)
        least = 4 * styles.BODY.leading
        needed += last.first_height() if isinstance(last, Table) else min(_height(last, aW), least)
        self.height = min(needed, _KEPT)
        return super().wrap(aW, aH)


def kept(*parts: Flowable) -> Story:
    """Return the parts behind a page break that is made only where they, and the beginning of the last, lack room."""
    return [_Together(parts), *parts]


def kept_whole(*parts: Flowable) -> Story:
    """Return the parts behind a page break that is made where not all of them, the last as a whole, have room."""
    return kept(*parts, gap(0))


def _height(part: Flowable, width: float) -> float:
    return part.getSpaceBefore() + part.wrap(width, styles.BODY_HEIGHT)[1] + part.getSpaceAfter()
