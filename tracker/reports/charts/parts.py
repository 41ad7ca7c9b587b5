"""What charts are made of: their measures in points, words fitted to their place, rows, axes and legends."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tracker.reports.charts.patterns import Box, Fill, paint
from tracker.reports.fonts import REGULAR, STRONG, covered
from tracker.reports.layout import styles
from tracker.reports.text import printable

SIZE = 8.0  # of the letters
RISE = 0.36 * SIZE  # from the middle of a line of letters down to its foot
NAMES = 128.0  # for the names on the left
GAP = 7.0  # between names and bars, between bars and the numbers beside them
ORIGIN = NAMES + GAP  # where bars begin
ROOM = styles.BODY_WIDTH - ORIGIN  # for bars and what stands beside them
ROW = 19.0
BAR = 13.0
SWATCH = 8.0
LINE = 13.0  # of a legend, or of words under a column
HEAD_ROOM = 4.0  # above a chart that begins with no legend
THIN = 1.6  # what is there is never too thin to be seen
PLATE = 2.0  # around a label, so that its pattern does not run through it
_KEYS_APART = 8.0


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that is counted: its words for the legend, its fill."""

    words: str
    fill: Fill


def width_of(words: str, font: str = REGULAR) -> float:
    """Return the points that words take in a chart."""
    covered()
    return stringWidth(words, font, SIZE)


def fitted(words: str, width: float) -> str:
    """Return words as they can be printed in so many points: with an ellipsis for their end where they are longer."""
    return _longest(words, width, lambda told, letters: told[:letters].rstrip(" ,;:.") + "…")


def fitted_name(name: str, width: float) -> str:
    """Return a name as it can be printed in so many points: with an ellipsis for its middle where it is longer.

    Names of bodies often begin alike, and differ at their end.
    """
    return _longest(name, width, _without_middle)


def _without_middle(told: str, letters: int) -> str:
    end = 2 * letters // 5
    return told[: letters - end].rstrip(" ,;:.") + "…" + (told[-end:].lstrip() if end else "")


def _longest(words: str, width: float, cut: Callable[[str, int], str]) -> str:
    told = " ".join(printable(words).split())
    if width_of(told) <= width:
        return told
    low, high = 0, len(told)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if width_of(cut(told, middle)) <= width else (low, middle - 1)
    return cut(told, low)


def write(canvas: Canvas, x: float, y: float, words: str, font: str, colour: Color) -> float:
    """Write words in the row that stands on `y`, and return where they end."""
    canvas.setFont(font, SIZE)
    canvas.setFillColor(colour)
    canvas.drawString(x, y + ROW / 2 - RISE, words)
    return x + width_of(words, font)


def write_name(canvas: Canvas, name: str, y: float) -> None:
    """Write the name of a row, shortened to its column."""
    write(canvas, 0, y, fitted_name(name, NAMES), REGULAR, styles.INK)


def write_number(canvas: Canvas, x: float, y: float, number: str, *, quietly: bool) -> float:
    """Write a number in a row, and return where it ends."""
    return write(canvas, x, y, number, REGULAR if quietly else STRONG, styles.MUTED if quietly else styles.INK)


def draw_axis(canvas: Canvas, y: float, rows: int) -> None:
    """Draw the line on which the bars of the rows above `y` begin."""
    hairline(canvas, ORIGIN, y, ORIGIN, y + rows * ROW, styles.INK)


def hairline(canvas: Canvas, x1: float, y1: float, x2: float, y2: float, colour: Color) -> None:
    """Draw a thin line."""
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(styles.HAIRLINE)
    canvas.line(x1, y1, x2, y2)


def bar_box(x: float, y: float, width: float) -> Box:
    """Return the box of a bar in the row that stands on `y`; a bar is never too thin to be seen."""
    return Box(x, y + (ROW - BAR) / 2, max(width, THIN), BAR)


@dataclass(frozen=True, slots=True)
class Legend:
    """Swatches with their words, in as many lines as they need: each with where it begins."""

    lines: tuple[tuple[tuple[float, Key], ...], ...]

    @property
    def height(self) -> float:
        """The points that it takes."""
        return LINE * len(self.lines) + (4 if self.lines else 0)

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw it under `top`."""
        for line in self.lines:
            top -= LINE
            for x, key in line:
                paint(canvas, Box(x, top + 2, _SWATCH_WIDTH, SWATCH), key.fill)
                words = fitted(key.words, _LONGEST)
                write(canvas, x + _BEFORE_WORDS, top + 2 - (ROW - SWATCH) / 2, words, REGULAR, styles.MUTED)


_SWATCH_WIDTH = SWATCH + 4
_BEFORE_WORDS = _SWATCH_WIDTH + 4
_LONGEST = styles.BODY_WIDTH - _BEFORE_WORDS


def legend(keys: Sequence[Key]) -> Legend:
    """Return the legend of what is counted."""
    lines: list[list[tuple[float, Key]]] = []
    x = styles.BODY_WIDTH
    for key in keys:
        width = _BEFORE_WORDS + width_of(fitted(key.words, _LONGEST))
        if not lines or x + width > styles.BODY_WIDTH:
            lines.append([])
            x = 0.0
        lines[-1].append((x, key))
        x += width + _KEYS_APART
    return Legend(tuple(tuple(line) for line in lines))
