"""What is written or chosen in fields."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tracker.ui.written import tell_changes, written_in


def test_whatever_is_typed_chosen_or_ticked_is_told_and_taken(qtbot: QtBot) -> None:
    line, text, box, tick = QLineEdit("a"), QPlainTextEdit("b"), QComboBox(), QCheckBox("Tick")
    box.addItems(["c", "d"])
    ticks = QListWidget()
    ticks.addItem("One")
    ticks.item(0).setCheckState(Qt.CheckState.Unchecked)
    parts = (line, text, box, tick, ticks, QPushButton("Press"), QLabel("Read"))
    told: list[str] = []
    for part in parts:
        qtbot.addWidget(part)
        tell_changes(part, lambda: told.append("changed"))
    assert written_in(parts) == ("a", "b", "c", False, (Qt.CheckState.Unchecked,))
    line.setText("e")
    text.setPlainText("f")
    box.setCurrentIndex(1)
    tick.setChecked(True)
    ticks.item(0).setCheckState(Qt.CheckState.Checked)
    assert written_in(parts) == ("e", "f", "d", True, (Qt.CheckState.Checked,))
    assert len(told) == 5
