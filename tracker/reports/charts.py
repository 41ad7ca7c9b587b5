"""Charts, painted in vector with the report's typeface: bars, stacked bars, a sum in steps, columns by year.

Each returns a figure with a text that tells its finding; its numbers must stand in a table beside it. Labels stand
inside a bar where they fit and beside it where they do not. Names are shortened to their column.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from tracker.reports import styles
from tracker.reports.chart_parts import (
    BAR,
    GAP,
    HEAD_ROOM,
    LINE,
    NAMES,
    ORIGIN,
    PLATE,
    RISE,
    ROW,
    SIZE,
    SWATCH,
    THIN,
    Key,
    bar_box,
    draw_axis,
    fitted,
    hairline,
    legend,
    width_of,
    write,
    write_name,
    write_number,
)
from tracker.reports.flow import illustration
from tracker.reports.fonts import REGULAR, STRONG
from tracker.reports.patterns import Box, Fill, paint

_ROOM = styles.BODY_WIDTH - ORIGIN
_SHORTEST = 40.0  # points that the longest of several bars keeps, whatever stands beside it
_COLUMNS = 84.0  # points for the highest column
_WIDEST = 64.0  # points from column to column


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, and what it counts of each key."""

    name: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All that it counts."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a sum: its name, and what it adds (negative: takes away) or, where it is a level, what there is."""

    name: str
    number: int
    key: Key
    is_level: bool = False


@dataclass(frozen=True, slots=True)
class Upright:
    """One column: the name under it, its number, and a second line under the name."""

    name: str
    number: int
    below: str = ""


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
    scale = _ROOM / longest
    while scale * longest > _SHORTEST and any(_needs(bar, scale) > _ROOM for bar in bars):
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
    scale = (_ROOM - GAP - widest) / max(longest, 1)
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


def stepped_sum(alternative: str, steps: Sequence[Step]) -> Flowable:
    """Return a sum in steps, one under the other: each begins where the one before it ended."""
    told = legend(list({step.key.words: step.key for step in steps}.values()))
    spans = _spans(steps)
    widest = max((width_of(_signed(step), STRONG) for step in steps), default=0.0)
    scale = (_ROOM - GAP - widest) / max([1, *(max(span) for span in spans)])
    height = told.height + ROW * len(steps) + 2

    def drawn(canvas: Canvas) -> None:
        told.draw(canvas, height)
        y = height - told.height
        for place, (step, (start, end)) in enumerate(zip(steps, spans, strict=True)):
            y -= ROW
            write_name(canvas, step.name, y)
            _step(canvas, step, ORIGIN + min(start, end) * scale, abs(end - start) * scale, y)
            if place < len(steps) - 1:
                level, low = ORIGIN + end * scale, y + (ROW - BAR) / 2
                hairline(canvas, level, low, level, low - (ROW - BAR), styles.MUTED)
        draw_axis(canvas, y, len(steps))

    return illustration(alternative, height, drawn)


def _spans(steps: Sequence[Step]) -> list[tuple[int, int]]:
    """Return from where to where each step leads."""
    found: list[tuple[int, int]] = []
    level = 0
    for step in steps:
        before, level = (0, step.number) if step.is_level else (level, level + step.number)
        found.append((before, level))
    return found


def _signed(step: Step) -> str:
    if step.is_level or not step.number:
        return f"{step.number:,}"
    return f"{'+' if step.number > 0 else '−'}{abs(step.number):,}"


def _step(canvas: Canvas, step: Step, x: float, width: float, y: float) -> None:
    box = bar_box(x, y, width)
    if step.number:
        paint(canvas, box, step.key.fill)
    else:
        hairline(canvas, x, box.y, x, box.y + box.height, styles.MUTED)
    write_number(canvas, box.x + box.width + GAP, y, _signed(step), quietly=not step.number)


def columns(alternative: str, fill: Fill, heads: tuple[str, str], found: Sequence[Upright]) -> Flowable:
    """Return columns side by side, each with its number above it and its two lines below; `heads` name those lines."""
    scale = _COLUMNS / max([column.number for column in found] + [1])
    pitch = min(_ROOM / max(len(found), 1), _WIDEST)
    foot = 2 * LINE + 4
    height = foot + _COLUMNS + LINE + HEAD_ROOM

    def drawn(canvas: Canvas) -> None:
        for place, head in enumerate(heads, 1):
            write(canvas, 0, foot - place * LINE - (ROW - LINE) / 2, fitted(head, NAMES), REGULAR, styles.MUTED)
        for place, column in enumerate(found):
            _column(canvas, column, fill, Box(ORIGIN + place * pitch, foot, pitch, column.number * scale))
        hairline(canvas, ORIGIN, foot, ORIGIN + len(found) * pitch, foot, styles.INK)

    return illustration(alternative, height, drawn)


def _column(canvas: Canvas, column: Upright, fill: Fill, box: Box) -> None:
    wide = min(0.56 * box.width, 30.0)
    if column.number:
        paint(canvas, Box(box.x + (box.width - wide) / 2, box.y, wide, max(box.height, THIN)), fill)
    middle = box.x + box.width / 2
    canvas.setFont(STRONG if column.number else REGULAR, SIZE)
    canvas.setFillColor(styles.INK if column.number else styles.MUTED)
    canvas.drawCentredString(middle, box.y + box.height + 3.5, f"{column.number:,}")
    canvas.setFont(REGULAR, SIZE)
    for place, words in enumerate((column.name, column.below), 1):
        canvas.setFillColor(styles.INK if place == 1 else styles.MUTED)
        canvas.drawCentredString(middle, box.y + (0.5 - place) * LINE - RISE, fitted(words, box.width - 2))
