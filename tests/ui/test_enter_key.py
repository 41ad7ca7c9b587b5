"""Enter presses the button that has the focus, and no other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tracker.ui.enter_key import press_focused


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_presses_the_button_with_the_focus_alone(qtbot: QtBot, key: Qt.Key) -> None:
    window, pressed = QWidget(), list[str]()
    line = QHBoxLayout(window)
    take_in, close, field = QPushButton("Take in"), QPushButton("Close"), QLineEdit()
    take_in.clicked.connect(lambda: pressed.append("Take in"))
    close.clicked.connect(lambda: pressed.append("Close"))
    for part in (take_in, close, field):
        line.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    close.setFocus()
    is_enter = key is not Qt.Key.Key_Escape
    assert press_focused(window, event) is is_enter
    field.setFocus()
    assert press_focused(window, event) is is_enter
    assert pressed == (["Close"] if is_enter else [])
