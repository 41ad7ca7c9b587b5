"""The table of every report: rules instead of boxes, heads repeated on each page, rows that break only when they must.

A table knows which of its rows are heads, bodies and totals. It measures each row once and breaks without looking at
the rows that follow, so that a table of ten thousand rows costs ten times what a table of one thousand does.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from tracker.reports.styles import BODY_HEIGHT, BODY_WIDTH, HAIR, HAIRLINE, INK, STRONG_LINE

GUTTER = 9.0  # points between columns
PAD = 4.0  # points above and below the words of a row
TALL = BODY_HEIGHT / 3  # a row taller than this may break; any other moves to the next page whole
ROOM = 60.0  # points that must be left on a page for a tall row to begin there
_ENDLESS = 1e7

Cell = tuple[Flowable, ...]


class RowKind(Enum):
    """What a row is."""

    HEAD = "head"
    BODY = "body"
    TOTAL = "total"


@dataclass(slots=True)
class Row:
    """One row; its cells are measured once, for the widths of its table. One that `runs_on` has its end elsewhere."""

    kind: RowKind
    cells: tuple[Cell, ...]
    runs_on: bool = False
    _heights: list[float] = field(default_factory=list)

    def height(self, widths: Sequence[float]) -> float:
        """Return the row's height in points, room above and below included."""
        if not self._heights:
            self._heights = [_stacked(cell, width) for cell, width in zip(self.cells, widths, strict=True)]
        return max(self._heights, default=0.0) + 2 * PAD

    def draw(self, canvas: Canvas, widths: Sequence[float], top: float) -> None:
        """Draw the cells under `top`; those of a head stand on its line."""
        height = self.height(widths) - 2 * PAD
        left = 0.0
        for cell, width, own in zip(self.cells, widths, self._heights, strict=True):
            y = top - PAD - (height - own if self.kind is RowKind.HEAD else 0.0)
            for index, flowable in enumerate(cell):
                y -= flowable.getSpaceBefore() if index else 0.0
                y -= flowable.height
                flowable.drawOn(canvas, left, y)
            left += width + GUTTER

    def split(self, widths: Sequence[float], room: float) -> tuple["Row", "Row"]:
        """Break the row: what fits into `room` points, and the rest."""
        halves = [_split(cell, width, room - 2 * PAD) for cell, width in zip(self.cells, widths, strict=True)]
        return (
            Row(self.kind, tuple(first for first, _ in halves), runs_on=True),
            Row(self.kind, tuple(rest for _, rest in halves), self.runs_on),
        )


def _stacked(cell: Cell, width: float) -> float:
    above = sum(flowable.getSpaceBefore() for flowable in cell[1:])
    return above + sum(flowable.wrap(width, _ENDLESS)[1] for flowable in cell)


def _split(cell: Cell, width: float, room: float) -> tuple[Cell, Cell]:
    used = 0.0
    for index, flowable in enumerate(cell):
        used += flowable.getSpaceBefore() if index else 0.0
        tall = flowable.wrap(width, _ENDLESS)[1]
        if used + tall > room:
            parts = tuple(flowable.split(width, max(room - used, 0.0))) or (None, flowable)
            first = cell[:index] + ((parts[0],) if parts[0] else ())
            return first, (*parts[1:], *cell[index + 1 :])
        used += tall
    return cell, ()


class Table(Flowable):
    """Rows under repeated heads. `widths` are the columns' in points, without the gutters between them."""

    def __init__(self, widths: Sequence[float], heads: Sequence[Row], rows: Sequence[Row]) -> None:
        super().__init__()
        self.widths = tuple(widths)
        self.heads = tuple(heads)
        self.rows = rows
        self.spaceBefore = 4.0
        self.spaceAfter = 10.0

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return width and height; the counting stops as soon as it exceeds the height that is there."""
        height = self._head_height
        for row in self.rows:
            height += row.height(self.widths)
            if height > aH:
                break
        self.width, self.height = BODY_WIDTH, height
        return self.width, self.height

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Return the part that fits and the rest; nothing where not even the first row does."""
        room = aH - self._head_height
        fitting = 0
        while fitting < len(self.rows) and self.rows[fitting].height(self.widths) <= room:
            room -= self.rows[fitting].height(self.widths)
            fitting += 1
        first, rest = list(self.rows[:fitting]), list(self.rows[fitting:])
        held: list[Flowable] = []
        if rest and rest[0].height(self.widths) > TALL and room >= ROOM:
            begun, left = rest[0].split(self.widths, room)
            first.append(begun)
            rest[0] = left
        elif len(rest) == 1 and len(first) > 1:
            # No last row, and no total, stands alone on a page; where its companion would still fit, it must not stay.
            rest.insert(0, first.pop())
            held.append(PageBreak())
        return [self._part(first), *held, self._part(rest)] if first and rest else []

    def first_height(self) -> float:
        """Return the height in points that the table needs to begin: its heads and its first row, or a part of it."""
        first = self.rows[0].height(self.widths) if self.rows else 0.0
        return self._head_height + (first if first <= TALL else ROOM)

    def draw(self) -> None:
        """Draw the heads, the rows and the rules between them."""
        canvas: Canvas = self.canv
        top = self.height
        for row in (*self.heads, *self.rows):
            if row.kind is RowKind.TOTAL:
                _rule(canvas, top, strong=True)
            row.draw(canvas, self.widths, top)
            top -= row.height(self.widths)
            if not row.runs_on:
                _rule(canvas, top, strong=row.kind is RowKind.HEAD)

    @property
    def _head_height(self) -> float:
        return sum(head.height(self.widths) for head in self.heads)

    def _part(self, rows: Sequence[Row]) -> "Table":
        part = Table(self.widths, self.heads, rows)
        part.spaceBefore, part.spaceAfter = self.spaceBefore, self.spaceAfter
        return part


def _rule(canvas: Canvas, y: float, *, strong: bool) -> None:
    canvas.setStrokeColor(INK if strong else HAIR)
    canvas.setLineWidth(STRONG_LINE if strong else HAIRLINE)
    canvas.line(0, y, BODY_WIDTH, y)


class Upright(Flowable):
    """A head that reads from the bottom to the top, for columns too narrow for its words."""

    def __init__(self, words: Paragraph, length: float) -> None:
        super().__init__()
        self.words = words
        self.length = length

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return the width that there is, and its length as the height."""
        self.width, self.height = aW, self.length
        return self.width, self.height

    def draw(self) -> None:
        """Draw the words, turned, on the right where the figures stand."""
        self.words.wrap(self.length, _ENDLESS)
        self.canv.rotate(90)
        self.words.drawOn(self.canv, 0, -self.width)
