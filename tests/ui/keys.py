"""Real key presses, typed."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget
from shiboken6 import isValid

_PLAIN = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
    """Press and release a key in a widget, whose window is brought to the front where a dialog was before it."""
    window = widget.window()
    if not window.isActiveWindow() and not isinstance(window, QMenu):
        window.activateWindow()
        QCoreApplication.processEvents()
    QTest.keyClick(widget, key, modifiers)


def write(widget: QWidget | None, text: str) -> None:
    """Type a text into a widget, key by key."""
    assert widget is not None, "nothing has the focus"
    QTest.keyClicks(widget, text)


def press_letter(window: QWidget, key: Qt.Key) -> None:
    """Press Alt and the marked letter of a control, and wait until a button that it presses has acted, however busy."""
    press(window, key, Qt.KeyboardModifier.AltModifier)
    # A button that is pressed by its letter is shown as pressed for a tenth of a second before it acts.
    QTest.qWait(20)
    while isValid(window) and any(button.isDown() for button in window.findChildren(QAbstractButton)):
        QTest.qWait(10)
