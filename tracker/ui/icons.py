"""The line icons of `resources/icons`, tinted by the theme."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tracker.ui.svg import tinted
from tracker.ui.theme import Theme

_SIZES = (16, 24)
_RATIOS = (1, 2, 3)


def icon(theme: Theme, name: str, colour: QColor | None = None) -> QIcon:
    """Return an icon by its file's name without ending, in the theme's text colour unless told; muted when disabled.

    It does not follow a later change of theme: ask again on `theme.changed`.
    """
    made = QIcon()
    for mode, tint in (
        (QIcon.Mode.Normal, colour or theme.surfaces.text),
        (QIcon.Mode.Disabled, theme.surfaces.muted),
    ):
        for size in _SIZES:
            for ratio in _RATIOS:
                made.addPixmap(_pixmap(name, tint.name(), size, ratio), mode)
    return made


def _pixmap(name: str, tint: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(tinted(name, tint).encode())).render(
        painter, QRectF(0, 0, picture.width(), picture.height())
    )
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
