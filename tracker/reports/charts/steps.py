"""A sum in steps, one under the other: what there was, what came and went, and what there is."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from tracker.reports.charts.parts import (
    BAR,
    GAP,
    ORIGIN,
    ROOM,
    ROW,
    Key,
    bar_box,
    draw_axis,
    hairline,
    legend,
    width_of,
    write_name,
    write_number,
)
from tracker.reports.charts.patterns import paint
from tracker.reports.fonts import STRONG
from tracker.reports.layout import styles
from tracker.reports.layout.flow import illustration


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a sum: its name, and what it adds (negative: takes away) or, where it is a level, what there is."""

    name: str
    number: int
    key: Key
    is_level: bool = False


def stepped_sum(alternative: str, steps: Sequence[Step]) -> Flowable:
    """Return a sum in steps, one under the other: each begins where the one before it ended."""
    told = legend(list({step.key.words: step.key for step in steps}.values()))
    spans = _spans(steps)
    widest = max((width_of(_signed(step), STRONG) for step in steps), default=0.0)
    scale = (ROOM - GAP - widest) / max([1, *(max(span) for span in spans)])
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
