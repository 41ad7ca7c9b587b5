"""Windows where they were left, and pulled back onto a screen that is there."""

from PySide6.QtCore import QByteArray, QPoint, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QStyle, QWidget

_FIRST_SIZE = QSize(1440, 900)
_MOST_OF_SCREEN = 0.92


def kept_state(state: QByteArray) -> str:
    """Return a state of Qt's as the settings keep it."""
    return bytes(state.toBase64().data()).decode()


def first_size(wanted: QSize, room: QSize, title_height: int) -> QSize:
    """Return the size wanted, in pixels, or what leaves sight of the room around it and place for a title bar."""
    most = QSize(int(room.width() * _MOST_OF_SCREEN), int(room.height() * _MOST_OF_SCREEN) - title_height)
    return wanted.boundedTo(most)


def resize_within(window: QWidget, wanted: QSize, screen: QScreen) -> None:
    """Give a window the size wanted, or as much of it as its screen has room for."""
    window.resize(first_size(wanted, screen.availableGeometry().size(), _title_height(window)))


def _title_height(window: QWidget) -> int:
    return window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)


def restore_on_screen(window: QWidget, kept: str, screen: QScreen) -> None:
    """Put a window where it was left; at first, or where that is off every screen, into the middle of this one."""
    room = screen.availableGeometry()
    if not (kept and window.restoreGeometry(QByteArray.fromBase64(kept.encode()))):
        resize_within(window, _FIRST_SIZE, screen)
        window.move(room.center() - window.rect().center() - QPoint(0, _title_height(window) // 2))
    if not any(other.availableGeometry().intersects(window.frameGeometry()) for other in screen.virtualSiblings()):
        window.resize(window.size().boundedTo(room.size()))
        window.move(room.center() - window.rect().center())
