"""Horizontal bars on one scale: labels stand inside a bar where they fit, and beside it where they do not."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from tracker.reports.charts.parts import (
    GAP,
    HEAD_ROOM,
    ORIGIN,
    PLATE,
    ROOM,
    ROW,
    SWATCH,
    THIN,
    Key,
    bar_box,
    draw_axis,
    legend,
    width_of,
    write,
    write_name,
    write_number,
)
from tracker.reports.charts.patterns import Box, Fill, paint
from tracker.reports.fonts import REGULAR, STRONG
from tracker.reports.layout import styles
from tracker.reports.layout.flow import illustration

_SHORTEST = 40.0  # points that the longest of several bars keeps, whatever stands beside it


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, and what it counts of each key."""

    name: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All that it counts."""
        return sum(self.counts)


def stacked_bars(alternative: str, keys: Sequence[Key], bars: Sequence[Bar]) -> Flowable:
    """Return horizontal bars on one scale, each made of what it counts of each key, with a legend of what occurs."""
    told = legend([key for place, key in enumerate(keys) if any(bar.counts[place] for bar in bars)])
    scale = _scale(bars)
    height = told.height + ROW * len(bars) + 2

    def drawn(canvas: Canvas) -> None:
        told.draw(canvas, height)
        y = height - told.height
        for bar in bars:
            y -= ROW
            write_name(canvas, bar.name, y)
            _stack(canvas, bar, keys, scale, y)
        draw_axis(canvas, y, len(bars))

    return illustration(alternative, height, drawn)


@dataclass(frozen=True, slots=True)
class _Piece:
    place: int
    count: int
    width: float

    @property
    def label(self) -> str:
        return f"{self.count:,}"

    @property
    def is_labelled(self) -> bool:
        return width_of(self.label, STRONG) + 2 * PLATE + 3 <= self.width

    @property
    def beside(self) -> float:
        """The points that its label takes beside the bar."""
        return GAP + SWATCH + 3 + width_of(self.label)


def _pieces(bar: Bar, scale: float) -> list[_Piece]:
    return [_Piece(place, count, max(count * scale, THIN)) for place, count in enumerate(bar.counts) if count]


def _needs(bar: Bar, scale: float) -> float:
    """Return the points that a bar takes, with what stands beside it."""
    pieces = _pieces(bar, scale)
    beside = sum(piece.beside for piece in pieces if not piece.is_labelled)
    return sum(piece.width for piece in pieces) + GAP + width_of(f"{bar.total:,}", STRONG) + beside


def _scale(bars: Sequence[Bar]) -> float:
    """Return the points for one, so that every bar fits into the column with all that stands beside it."""
    longest = max([bar.total for bar in bars] + [1])
    scale = ROOM / longest
    while scale * longest > _SHORTEST and any(_needs(bar, scale) > ROOM for bar in bars):
        scale *= 0.97
    return scale


def _stack(canvas: Canvas, bar: Bar, keys: Sequence[Key], scale: float, y: float) -> None:
    x, pieces = ORIGIN, _pieces(bar, scale)
    for piece in pieces:
        box, fill = bar_box(x, y, piece.width), keys[piece.place].fill
        paint(canvas, box, fill)
        if piece.is_labelled:
            _label(canvas, box, piece.label, fill)
        x += piece.width
    x = write_number(canvas, x + GAP, y, f"{bar.total:,}", quietly=not bar.total)
    for piece in pieces:
        # Beside bars of millions there may be no room for all: the table has them.
        if not piece.is_labelled and x + piece.beside <= styles.BODY_WIDTH:
            swatch = Box(x + GAP, y + (ROW - SWATCH) / 2, SWATCH, SWATCH)
            paint(canvas, swatch, keys[piece.place].fill)
            x = write(canvas, swatch.x + SWATCH + 3, y, piece.label, REGULAR, styles.MUTED)


def _label(canvas: Canvas, box: Box, words: str, fill: Fill) -> None:
    """Write words in the middle of a bar, on a plate without its pattern."""
    width = width_of(words, STRONG)
    left = box.x + (box.width - width) / 2
    canvas.setFillColor(fill.ground)
    canvas.rect(left - PLATE, box.y + 1.6, width + 2 * PLATE, box.height - 3.2, stroke=0, fill=1)
    write(canvas, left, box.y - (ROW - box.height) / 2, words, STRONG, fill.letters)


def plain_bars(alternative: str, fill: Fill, bars: Sequence[tuple[str, int]]) -> Flowable:
    """Return one horizontal bar for each name, its number beside it."""
    longest = max((number for _, number in bars), default=0)
    widest = max((width_of(f"{number:,}", STRONG) for _, number in bars), default=0.0)
    scale = (ROOM - GAP - widest) / max(longest, 1)
    height = HEAD_ROOM + ROW * len(bars) + 2

    def drawn(canvas: Canvas) -> None:
        y = height - HEAD_ROOM
        for name, number in bars:
            y -= ROW
            write_name(canvas, name, y)
            box = bar_box(ORIGIN, y, number * scale)
            if number:
                paint(canvas, box, fill)
            write_number(canvas, box.x + box.width + GAP, y, f"{number:,}", quietly=not number)
        draw_axis(canvas, y, len(bars))

    return illustration(alternative, height, drawn)
