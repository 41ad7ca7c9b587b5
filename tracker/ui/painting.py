"""Text and chips painted by hand, for rows that are too many to be widgets."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from tracker.domain.status import Meaning
from tracker.ui.signs import paint_sign
from tracker.ui.theme import Step, Theme


def wrapped(text: str, font: QFont, width: int, most_lines: int) -> list[str]:
    """Return a text broken into lines that fit a width in pixels, the last one shortened where there is more."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    metrics, lines, start = QFontMetrics(font), list[str](), 0
    layout.beginLayout()
    while len(lines) < most_lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        lines.append(text[start : start + line.textLength()].strip())
    layout.endLayout()
    if lines and start + len(lines[-1]) < len(text.rstrip()):
        lines[-1] = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
    return lines


def paint_lines(painter: QPainter, box: QRect, text: str, font: QFont, colour: QColor, most_lines: int = 1) -> int:
    """Draw a text from the top of a box in at most so many lines; return the height used, in pixels."""
    painter.setFont(font)
    painter.setPen(colour)
    metrics = QFontMetrics(font)
    lines = wrapped(text, font, box.width(), most_lines)
    for number, line in enumerate(lines):
        painter.drawText(box.left(), box.top() + number * metrics.lineSpacing() + metrics.ascent(), line)
    return len(lines) * metrics.lineSpacing()


def paint_chip(painter: QPainter, theme: Theme, box: QRect, meaning: Meaning, text: str, on: QColor | None) -> None:
    """Draw a chip at the top left of a box: fill, sign and words, in two lines at most.

    `on` is the colour of the text where the theme has no fills.
    """
    tone, font = theme.tone(meaning), theme.font(Step.SMALL)
    metrics = QFontMetrics(font)
    side, across, down = round(metrics.ascent() * 0.72), theme.space(1.5), theme.space(0.5)
    gap = theme.space(1)
    lines = wrapped(text, font, box.width() - 2 * across - side - gap, 2)
    widest = max((metrics.horizontalAdvance(line) for line in lines), default=0)
    height = metrics.lineSpacing() * len(lines) + 2 * down
    chip = QRectF(box.left(), box.top(), 2 * across + side + gap + widest, height)
    colour = tone.text if tone.fill is not None or on is None else on
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if tone.fill is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.fill)
        radius = (metrics.lineSpacing() + 2 * down) / 2
        painter.drawRoundedRect(chip, radius, radius)
    top = chip.top() + down
    sign_top = top + (metrics.lineSpacing() - side) / 2
    paint_sign(painter, QRectF(chip.left() + across, sign_top, side, side), tone.sign, colour)
    painter.setFont(font)
    painter.setPen(colour)
    for number, line in enumerate(lines):
        baseline = top + number * metrics.lineSpacing() + metrics.ascent()
        painter.drawText(QPointF(chip.left() + across + side + gap, baseline), line)


def paint_signed(painter: QPainter, theme: Theme, box: QRect, meaning: Meaning, text: str, on: QColor | None) -> None:
    """Draw words in the colour of a meaning with its sign before them, strong and without a fill."""
    tone, font = theme.tone(meaning), theme.font(strong=True)
    metrics = QFontMetrics(font)
    side, gap = round(metrics.ascent() * 0.62), theme.space(1)
    colour = tone.text if on is None else on
    paint_sign(
        painter, QRectF(box.left(), box.top() + (metrics.lineSpacing() - side) / 2, side, side), tone.sign, colour
    )
    paint_lines(painter, box.adjusted(side + gap, 0, 0, 0), text, font, colour, 2)
