"""Enter on a button presses it, in windows where no other button may answer for it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button that has the focus if the key is Enter; say whether the key is dealt with.

    Without it Qt lets Enter do nothing, or, in a dialog, press a button far away from where somebody types.
    """
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    focused = window.focusWidget()
    if isinstance(focused, QPushButton):
        focused.click()
    return True
