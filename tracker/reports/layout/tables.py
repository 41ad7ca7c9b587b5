"""The table of every report: rules instead of boxes, heads repeated on each page, rows that break only when they must.

A table knows which of its rows are heads, bodies and totals. It measures each row once and breaks without looking at
the rows that follow, so that a table of ten thousand rows costs ten times what a table of one thousand does.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from reportlab.platypus import PageBreak
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from tracker.reports.layout.figure import Illustration
from tracker.reports.layout.styles import BODY_HEIGHT, HAIR, HAIRLINE, INK, STRONG_LINE
from tracker.reports.layout.upright_head import UprightHead
from tracker.reports.tagged.canvas import TaggedCanvas
from tracker.reports.tagged.elements import Place
from tracker.reports.tagged.paragraph import Text

GUTTER = 9.0  # points between columns
PAD = 4.0  # points above and below the words of a row
TALL = BODY_HEIGHT / 3  # a row taller than this may break; any other moves to the next page whole
ROOM = 60.0  # points that must be left on a page for a tall row to begin there
_ENDLESS = 1e7
_NAMES_COLUMN, _NAMES_ROW = "<</O/Table/Scope/Column>>", "<</O/Table/Scope/Row>>"
NOWHERE = Place("NonStruct")

Cell = tuple[Flowable, ...]


class RowKind(Enum):
    """What a row is."""

    HEAD = "head"
    BODY = "body"
    TOTAL = "total"


@dataclass(slots=True)
class Row:
    """One row; its cells are measured once, for the widths of its table. One that `runs_on` has its end elsewhere.

    `place` is where it stands in the structure, `cell_places` where its cells do, a broken row's halves in the same.
    """

    kind: RowKind
    cells: tuple[Cell, ...]
    runs_on: bool = False
    place: Place = NOWHERE
    cell_places: tuple[Place, ...] = ()
    _heights: list[float] = field(default_factory=list)

    def stand_in(self, table: Place, *, named: bool) -> None:
        """Give the row and its cells their places: heads name columns, the first cell of a `named` row the row."""
        self.place = Place("TR", table)
        self.cell_places = tuple(self._cell_place(at, named=named) for at in range(len(self.cells)))
        for place, parts in zip(self.cell_places, self.cells, strict=True):
            _stand(parts, place)

    def _cell_place(self, at: int, *, named: bool) -> Place:
        if self.kind is RowKind.HEAD:
            return Place("TH", self.place, _NAMES_COLUMN)
        return Place("TH", self.place, _NAMES_ROW) if named and not at else Place("TD", self.place)

    def height(self, widths: Sequence[float]) -> float:
        """Return the row's height in points, room above and below included."""
        if not self._heights:
            self._heights = [_stacked(cell, width) for cell, width in zip(self.cells, widths, strict=True)]
        return max(self._heights, default=0.0) + 2 * PAD

    def draw(self, canvas: TaggedCanvas, widths: Sequence[float], top: float) -> None:
        """Draw the cells under `top`; those of a head stand on its line."""
        canvas.stand(self.place, *self.cell_places)
        height = self.height(widths) - 2 * PAD
        left = 0.0
        for cell, width, own in zip(self.cells, widths, self._heights, strict=True):
            y = top - PAD - (height - own if self.kind is RowKind.HEAD else 0.0)
            for index, flowable in enumerate(cell):
                y -= flowable.getSpaceBefore() if index else 0.0
                y -= flowable.height
                flowable.drawOn(canvas, left, y)
            left += width + GUTTER
        if self.kind is not RowKind.HEAD:
            # Drawn once, and a report may have a hundred thousand: whoever holds the table lets their words go.
            self.cells = ()

    def split(self, widths: Sequence[float], room: float) -> tuple["Row", "Row"]:
        """Break the row: what fits into `room` points, and the rest."""
        halves = [_split(cell, width, room - 2 * PAD) for cell, width in zip(self.cells, widths, strict=True)]
        return (
            self._half([first for first, _ in halves], runs_on=True),
            self._half([rest for _, rest in halves], runs_on=self.runs_on),
        )

    def _half(self, cells: Sequence[Cell], *, runs_on: bool) -> "Row":
        return Row(self.kind, tuple(cells), runs_on, self.place, self.cell_places)


def _stand(parts: Cell, place: Place) -> None:
    """Let what is in a cell stand in its place: a paragraph alone is the cell itself, several are paragraphs in it."""
    for part in parts:
        if isinstance(part, (Text, UprightHead)) and len(parts) == 1 and part.place.kind == "P":
            place.own_words = part.place.own_words
            part.place = place
        elif isinstance(part, (Text, UprightHead, Illustration)):
            part.place.within = place


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
    """Rows under repeated heads. `widths` are the columns' in points, without the gutters between them.

    The heads are said once; where they are repeated they are decoration.
    """

    canv: TaggedCanvas

    def __init__(self, widths: Sequence[float], heads: Sequence[Row], rows: Sequence[Row]) -> None:
        super().__init__()
        self.widths = tuple(widths)
        self.heads = tuple(heads)
        self.rows = rows
        self.spaceBefore = 4.0
        self.spaceAfter = 10.0

    @classmethod
    def of(cls, widths: Sequence[float], heads: Sequence[Row], rows: Sequence[Row], *, named: bool = True) -> "Table":
        """Return a table whose rows have their places in the structure; the first cell of a `named` row names it.

        Where heads and names together would outnumber what they are of, as in every table of two columns with heads,
        the heads alone are told: a listener who hears two names before each cell hears more names than news.
        """
        place = Place("Table")
        named = named and len(rows) * (len(widths) - 2) >= len(heads) * len(widths)
        for row in (*heads, *rows):
            row.stand_in(place, named=named)
        return cls(widths, heads, rows)

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return width and height; the counting stops as soon as it exceeds the height that is there."""
        height = self._head_height
        for row in self.rows:
            height += row.height(self.widths)
            if height > aH:
                break
        self.width, self.height = sum(self.widths) + GUTTER * (len(self.widths) - 1), height
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
        top = self.height
        rules: list[tuple[float, bool]] = []
        for row in (*self.heads, *self.rows):
            if row.kind is RowKind.TOTAL:
                rules.append((top, True))
            self._draw_row(row, top)
            top -= row.height(self.widths)
            if not row.runs_on:
                rules.append((top, row.kind is RowKind.HEAD))
        with self.canv.decoration():
            for y, is_strong in rules:
                self.canv.setStrokeColor(INK if is_strong else HAIR)
                self.canv.setLineWidth(STRONG_LINE if is_strong else HAIRLINE)
                self.canv.line(0, y, self.width, y)

    def _draw_row(self, row: Row, top: float) -> None:
        if row.kind is RowKind.HEAD and row.place.element is not None:
            with self.canv.decoration():
                row.draw(self.canv, self.widths, top)
        else:
            row.draw(self.canv, self.widths, top)

    @property
    def _head_height(self) -> float:
        return sum(head.height(self.widths) for head in self.heads)

    def _part(self, rows: Sequence[Row]) -> "Table":
        part = Table(self.widths, self.heads, rows)
        part.spaceBefore, part.spaceAfter = self.spaceBefore, self.spaceAfter
        return part
