"""Bars side by side, such as one for each year: its number above it, its name and a second line below."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from tracker.reports.charts.parts import (
    HEAD_ROOM,
    LINE,
    NAMES,
    ORIGIN,
    RISE,
    ROOM,
    ROW,
    SIZE,
    THIN,
    fitted,
    hairline,
    write,
)
from tracker.reports.charts.patterns import Box, Fill, paint
from tracker.reports.fonts import REGULAR, STRONG
from tracker.reports.layout import styles
from tracker.reports.layout.flow import illustration

_HIGHEST = 84.0  # points of the highest bar
_PITCH = 64.0  # points from bar to bar at most
_SHARE, _WIDEST = 0.56, 30.0  # of that, and points at most, for the bar itself
_ABOVE = 3.5  # points between a bar and its number


@dataclass(frozen=True, slots=True)
class Upright:
    """One column: the name under it, its number, and a second line under the name."""

    name: str
    number: int
    below: str = ""


def uprights(alternative: str, fill: Fill, heads: tuple[str, str], found: Sequence[Upright]) -> Flowable:
    """Return bars side by side, each with its number above it and its two lines below; `heads` name those lines."""
    scale = _HIGHEST / max([one.number for one in found] + [1])
    pitch = min(ROOM / max(len(found), 1), _PITCH)
    foot = 2 * LINE + 4
    height = foot + _HIGHEST + LINE + HEAD_ROOM

    def drawn(canvas: Canvas) -> None:
        for place, head in enumerate(heads, 1):
            write(canvas, 0, foot - place * LINE - (ROW - LINE) / 2, fitted(head, NAMES), REGULAR, styles.MUTED)
        for place, one in enumerate(found):
            _upright(canvas, one, fill, Box(ORIGIN + place * pitch, foot, pitch, one.number * scale))
        hairline(canvas, ORIGIN, foot, ORIGIN + len(found) * pitch, foot, styles.INK)

    return illustration(alternative, height, drawn)


def _upright(canvas: Canvas, one: Upright, fill: Fill, box: Box) -> None:
    wide = min(_SHARE * box.width, _WIDEST)
    if one.number:
        paint(canvas, Box(box.x + (box.width - wide) / 2, box.y, wide, max(box.height, THIN)), fill)
    middle = box.x + box.width / 2
    canvas.setFont(STRONG if one.number else REGULAR, SIZE)
    canvas.setFillColor(styles.INK if one.number else styles.MUTED)
    canvas.drawCentredString(middle, box.y + box.height + _ABOVE, f"{one.number:,}")
    canvas.setFont(REGULAR, SIZE)
    for place, words in enumerate((one.name, one.below), 1):
        canvas.setFillColor(styles.INK if place == 1 else styles.MUTED)
        canvas.drawCentredString(middle, box.y + (0.5 - place) * LINE - RISE, fitted(words, box.width - 2))
