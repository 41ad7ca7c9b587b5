"""Windows where they were left, and pulled back onto a screen that is there."""

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

_FIRST_SIZE = (1440, 900)


def kept_state(state: QByteArray) -> str:
    """Return a state of Qt's as the settings keep it."""
    return bytes(state.toBase64().data()).decode()


def restore_on_screen(window: QWidget, kept: str, screen: QScreen) -> None:
    """Put a window where it was left; at first, or where that is off every screen, into the middle of this one."""
    room = screen.availableGeometry()
    if not (kept and window.restoreGeometry(QByteArray.fromBase64(kept.encode()))):
        window.resize(min(_FIRST_SIZE[0], room.width()), min(_FIRST_SIZE[1], room.height()))
        window.move(room.center() - window.rect().center())
    if not any(other.availableGeometry().intersects(window.frameGeometry()) for other in screen.virtualSiblings()):
        window.resize(window.size().boundedTo(room.size()))
        window.move(room.center() - window.rect().center())
