"""What a report is written with: headings, paragraphs, lists and tables that know what they are.

Reports build their story from these constructors alone; a later layer can tag what they return without touching a
report.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, PageBreak, Paragraph, Spacer
from reportlab.platypus.flowables import Flowable, HRFlowable
from typing_extensions import override

from tracker.reports import styles
from tracker.reports.tables import GUTTER, Cell, Row, RowKind, Table, Upright
from tracker.reports.text import Link, Span, markup, printable

Story = list[Flowable]
_UPRIGHT_LENGTH = 84.0
_KEPT = styles.BODY_HEIGHT / 2  # at most half a page is kept together


@dataclass(frozen=True, slots=True)
class Mark:
    """The place of a heading: its words for the outline, its level (0 title, 1 section, 2 item), its key for links."""

    words: str
    level: int
    key: str


class Heading(Paragraph):
    """A heading that is also a bookmark; where it breaks over a page, its beginning keeps the mark."""

    mark: Mark | None = None

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Return the part that fits, with the mark, and the rest."""
        parts: list[Flowable] = super().split(aW, aH)
        if parts and isinstance(parts[0], Heading):
            parts[0].mark = self.mark
        return parts

    @override
    def draw(self) -> None:
        """Draw the heading, and mark its place for links and for the outline."""
        if self.mark:
            self.canv.bookmarkHorizontal(self.mark.key, 0, self.height + 6)
            depth = max(self.mark.level - 1, 0)
            self.canv.addOutlineEntry(self.mark.words, self.mark.key, depth, closed=self.mark.level == 1)
        super().draw()


class Point(Paragraph):
    """A point of a list; points that follow one another are one list."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its width in points (None: what the others leave), whether it holds figures."""

    label: str
    width: float | None = None
    figures: bool = False
    upright: bool = False


def title(words: str) -> Flowable:
    """Return the report's title."""
    return _heading(Mark(printable(words), 0, "title"), styles.TITLE)


def section(words: str, key: str) -> Flowable:
    """Return the heading of a section."""
    return _heading(Mark(printable(words), 1, key), styles.HEADING)


def item_heading(words: str, key: str) -> Flowable:
    """Return the heading of an item in a section."""
    return _heading(Mark(printable(words), 2, key), styles.ITEM_HEADING)


def _heading(mark: Mark, style: ParagraphStyle) -> Heading:
    heading = Heading(markup(mark.words), style)
    heading.mark = mark
    return heading


def paragraph(style: ParagraphStyle, *spans: Span) -> Paragraph:
    """Return a paragraph of plain, strong and linking words."""
    return Paragraph(markup(*spans), style)


def said(style: ParagraphStyle, *spans: Span) -> Paragraph:
    """Return a paragraph of the register's own words, which stay in their language whatever the report's is."""
    return Paragraph(markup(*spans), style)


def linked(style: ParagraphStyle, words: str, key: str) -> Paragraph:
    """Return a paragraph that leads as a whole to the place of this key in the same report."""
    return Paragraph(markup(Link(words, key)), style)


def illustration(alternative: str, height: float, paint: Callable[[Canvas], None]) -> Flowable:
    """Return a figure as wide as the column and so many points high, painted from its lower left corner.

    `alternative` tells whoever does not see it what it shows; its numbers must stand in a table too.
    """
    return Illustration(alternative, height, paint)


class Illustration(Flowable):
    """A painted figure."""

    def __init__(self, alternative: str, height: float, paint: Callable[[Canvas], None]) -> None:
        super().__init__()
        self.alternative = alternative
        self.width, self.height = styles.BODY_WIDTH, height
        self.paint = paint

    def draw(self) -> None:
        """Paint the figure."""
        self.paint(self.canv)


def bullets(points: Iterable[str]) -> Story:
    """Return a list of short points."""
    return [Point(markup(point), styles.BULLET, bulletText="•") for point in points]


def cell(*parts: Paragraph) -> Cell:
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
    width: float = styles.BODY_WIDTH,
) -> Table:
    """Return a table: its columns' heads, unless it has none, its rows, and a line of totals if there is one.

    The first column names each row. `width` is that of all columns together, `styles.WIDE` on pages turned to the side.
    """
    lines = [Row(RowKind.BODY, tuple(row)) for row in rows]
    if total:
        lines.append(Row(RowKind.TOTAL, tuple(total)))
    head = [Row(RowKind.HEAD, tuple(_head(column) for column in columns))] if heads else []
    return Table(_widths(columns, width), head, lines)


def _head(column: Column) -> Cell:
    words = paragraph(styles.FIGURE_HEAD if column.figures and not column.upright else styles.HEAD, column.label)
    return (Upright(words, _UPRIGHT_LENGTH),) if column.upright else (words,)


def _widths(columns: Sequence[Column], width: float) -> list[float]:
    given = sum(column.width or 0.0 for column in columns) + GUTTER * (len(columns) - 1)
    return [width - given if column.width is None else column.width for column in columns]


def rule(*, strong: bool = False) -> Flowable:
    """Return a line across the column."""
    return HRFlowable(
        width="100%",
        thickness=styles.STRONG_LINE if strong else styles.HAIRLINE,
        color=styles.INK if strong else styles.HAIR,
        spaceBefore=4,
        spaceAfter=4,
    )


def gap(points: float) -> Flowable:
    """Return white space of so many points."""
    return Spacer(1, points)


def new_page() -> Flowable:
    """Return the end of a page."""
    return PageBreak()


def kept(*parts: Flowable) -> Story:
    """Return the parts behind a page break that is made only where they, and the beginning of the last, lack room."""
    *before, last = parts
    needed = sum(_height(part) for part in before)
    needed += last.first_height() if isinstance(last, Table) else min(_height(last), 4 * styles.BODY.leading)
    return [CondPageBreak(min(needed, _KEPT)), *parts]


def _height(part: Flowable) -> float:
    return part.getSpaceBefore() + part.wrap(styles.BODY_WIDTH, styles.BODY_HEIGHT)[1] + part.getSpaceAfter()
