"""What is written or chosen in fields."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tracker.ui.written import tell_changes, written_in


def test_whatever_is_typed_chosen_or_ticked_is_told_and_taken(qtbot: QtBot) -> None:
    line, text, box, tick = QLineEdit("a"), QPlainTextEdit("b"), QComboBox(), QCheckBox("Tick")
    box.addItems(["c", "d"])
    parts = (line, text, box, tick, QPushButton("Press"), QLabel("Read"))
    told: list[str] = []
    for part in parts:
        qtbot.addWidget(part)
        tell_changes(part, lambda: told.append("changed"))
    assert written_in(parts) == ("a", "b", "c", False)
    line.setText("e")
    text.setPlainText("f")
    box.setCurrentIndex(1)
    tick.setChecked(True)
    assert written_in(parts) == ("e", "f", "d", True)
    assert len(told) == 4
