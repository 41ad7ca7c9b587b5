"""Each sign is drawn, and each differs from the others."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tracker.ui.signs import Sign, paint_sign


def drawn(sign: Sign) -> bytes:
    image = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_sign(painter, QRectF(2, 2, 20, 20), sign, QColor(Qt.GlobalColor.black))
    painter.end()
    return bytes(image.constBits())


def test_no_two_signs_look_alike(qapp: object) -> None:
    assert len({drawn(sign) for sign in Sign}) == len(Sign)
