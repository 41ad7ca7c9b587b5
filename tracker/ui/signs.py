"""The signs that go with a meaning, drawn as shapes so that no font needs to hold them."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF


class Sign(StrEnum):
    """The eight signs, named by their shape."""

    FILLED_CIRCLE = "filled circle"
    HALF_CIRCLE = "half circle"
    QUESTION = "question mark"
    TRIANGLE = "triangle"
    OPEN_CIRCLE = "open circle"
    TICK = "tick"
    EXCLAMATION = "exclamation mark"
    CROSS = "cross"


def paint_sign(painter: QPainter, box: QRectF, sign: Sign, colour: QColor) -> None:
    """Draw a sign so that it fills a square box; the painter is left as it was."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, max(1.2, box.width() / 7))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    inset = pen.widthF() / 2
    _DRAW[sign](painter, box.adjusted(inset, inset, -inset, -inset))
    painter.restore()


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + x * box.width(), box.top() + y * box.height())


def _filled_circle(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(box)


def _open_circle(painter: QPainter, box: QRectF) -> None:
    painter.drawEllipse(box)


def _half_circle(painter: QPainter, box: QRectF) -> None:
    painter.drawEllipse(box)
    half = QPainterPath(_at(box, 0.5, 0))
    half.arcTo(box, 90, 180)
    painter.fillPath(half, painter.pen().color())


def _triangle(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawPolygon(QPolygonF([_at(box, 0.15, 0.05), _at(box, 0.95, 0.5), _at(box, 0.15, 0.95)]))


def _tick(painter: QPainter, box: QRectF) -> None:
    painter.drawPolyline(QPolygonF([_at(box, 0.05, 0.55), _at(box, 0.38, 0.88), _at(box, 0.95, 0.15)]))


def _cross(painter: QPainter, box: QRectF) -> None:
    painter.drawLine(_at(box, 0.12, 0.12), _at(box, 0.88, 0.88))
    painter.drawLine(_at(box, 0.88, 0.12), _at(box, 0.12, 0.88))


def _exclamation(painter: QPainter, box: QRectF) -> None:
    painter.drawLine(_at(box, 0.5, 0), _at(box, 0.5, 0.6))
    _dot(painter, box)


def _question(painter: QPainter, box: QRectF) -> None:
    hook = QPainterPath(_at(box, 0.22, 0.24))
    hook.cubicTo(_at(box, 0.22, -0.1), _at(box, 0.82, -0.1), _at(box, 0.78, 0.26))
    hook.cubicTo(_at(box, 0.76, 0.46), _at(box, 0.5, 0.42), _at(box, 0.5, 0.66))
    painter.drawPath(hook)
    _dot(painter, box)


def _dot(painter: QPainter, box: QRectF) -> None:
    radius = painter.pen().widthF() * 0.55
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(_at(box, 0.5, 0.97), radius, radius)


_DRAW = {
    Sign.FILLED_CIRCLE: _filled_circle,
    Sign.HALF_CIRCLE: _half_circle,
    Sign.QUESTION: _question,
    Sign.TRIANGLE: _triangle,
    Sign.OPEN_CIRCLE: _open_circle,
    Sign.TICK: _tick,
    Sign.EXCLAMATION: _exclamation,
    Sign.CROSS: _cross,
}
