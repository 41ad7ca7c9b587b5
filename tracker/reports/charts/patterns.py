"""Fills that can be told apart in colour and on a grey printer: each has a colour and a pattern of its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil, floor

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from tracker.domain.status import Meaning

Line = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the paper, in points, from its lower left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Fill:
    """A fill: `ground` under `lines` in the colour of its `edge`, `weight` points wide; `letters` are words on it."""

    ground: Color
    edge: Color
    letters: Color
    lines: Callable[[Box], Iterator[Line]] | None = None
    weight: float = 0.6
    dash: tuple[float, float] | None = None


_EDGE_WIDTH = 0.6


def paint(canvas: Canvas, box: Box, fill: Fill) -> None:
    """Fill a box, and draw its edge inside it."""
    canvas.saveState()
    outline = canvas.beginPath()
    outline.rect(box.x, box.y, box.width, box.height)
    canvas.clipPath(outline, stroke=0, fill=0)
    canvas.setFillColor(fill.ground)
    canvas.rect(box.x, box.y, box.width, box.height, stroke=0, fill=1)
    canvas.setStrokeColor(fill.edge)
    if fill.lines:
        _rule(canvas, box, fill, fill.lines)
    canvas.setDash()
    canvas.setLineWidth(2 * _EDGE_WIDTH)  # its outer half is clipped
    canvas.rect(box.x, box.y, box.width, box.height, stroke=1, fill=0)
    canvas.restoreState()


def _rule(canvas: Canvas, box: Box, fill: Fill, lines: Callable[[Box], Iterator[Line]]) -> None:
    canvas.setLineWidth(fill.weight)
    if fill.dash:
        canvas.setLineCap(1)
        canvas.setDash(*fill.dash)
    pattern = canvas.beginPath()
    for x1, y1, x2, y2 in lines(box):
        pattern.moveTo(x1, y1)
        pattern.lineTo(x2, y2)
    canvas.drawPath(pattern, stroke=1, fill=0)


# Every pattern is measured from the corner of the figure, not of the box: boxes side by side continue one another.
def _steps(low: float, high: float, step: float) -> Iterator[float]:
    return (number * step for number in range(floor(low / step), ceil(high / step) + 1))


def _rising(step: float) -> Callable[[Box], Iterator[Line]]:
    def lines(box: Box) -> Iterator[Line]:
        top = box.y + box.height
        for x in _steps(box.x - top, box.x + box.width - box.y, step):
            yield x + box.y, box.y, x + top, top

    return lines


def _falling(step: float) -> Callable[[Box], Iterator[Line]]:
    def lines(box: Box) -> Iterator[Line]:
        top = box.y + box.height
        for x in _steps(box.x + box.y, box.x + box.width + top, step):
            yield x - box.y, box.y, x - top, top

    return lines


def _crossed(step: float) -> Callable[[Box], Iterator[Line]]:
    rising, falling = _rising(step), _falling(step)

    def lines(box: Box) -> Iterator[Line]:
        yield from rising(box)
        yield from falling(box)

    return lines


def _level(step: float) -> Callable[[Box], Iterator[Line]]:
    def lines(box: Box) -> Iterator[Line]:
        for y in _steps(0, box.height, step):
            yield box.x, box.y + y - step / 2, box.x + box.width, box.y + y - step / 2

    return lines


def _upright(step: float) -> Callable[[Box], Iterator[Line]]:
    def lines(box: Box) -> Iterator[Line]:
        for x in _steps(box.x, box.x + box.width, step):
            yield x, box.y, x, box.y + box.height

    return lines


def _fill(
    edge: str,
    ground: str,
    lines: Callable[[Box], Iterator[Line]] | None = None,
    weight: float = 0.6,
    dash: tuple[float, float] | None = None,
) -> Fill:
    return Fill(HexColor(ground), HexColor(edge), HexColor(edge), lines, weight, dash)


_DOTS = (0.01, 3.6)  # dashes of no length, with round ends
FILLS: dict[Meaning, Fill] = {
    Meaning.OVERDUE: Fill(HexColor("#8F1D14"), HexColor("#8F1D14"), HexColor("#FFFFFF")),
    Meaning.DUE_SOON: _fill("#6E4300", "#FDEFD3", _level(3), 0.5),
    Meaning.TO_CHECK: _fill("#4E3591", "#ECE7F9", _crossed(5.2), 0.55),
    Meaning.IN_PROGRESS: _fill("#174F8C", "#E2EDF9", _rising(4.2), 0.8),
    Meaning.NOTHING_YET: _fill("#414C59", "#FFFFFF"),
    Meaning.NOT_AGREED: _fill("#653A20", "#F4E9E1", _upright(3.2), 0.9),
    Meaning.CLOSED: _fill("#1A5E35", "#E0F2E7", _level(3.6), 1.4, _DOTS),
    Meaning.CLOSED_UNVERIFIED: _fill("#7F1B58", "#FAE5F1", _falling(4.2), 1.6),
}
LEVEL = Fill(HexColor("#55616F"), HexColor("#55616F"), HexColor("#FFFFFF"))
