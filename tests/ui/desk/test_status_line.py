"""The line at the bottom."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.keys import press
from tests.ui.rows import some_counts
from tracker.ui.desk.status_line import StatusLine
from tracker.ui.theme import Theme


def said(line: StatusLine) -> list[str]:
    return [made.text() for made in line.findChildren(QLabel) if made.text()]


def test_it_tells_the_marking_and_the_counts(qtbot: QtBot, theme: Theme) -> None:
    line = StatusLine(theme)
    qtbot.addWidget(line)
    line.show_counts(some_counts(), "OFFICIAL-SENSITIVE")
    assert said(line) == [
        "OFFICIAL-SENSITIVE",
        "6 recommendations, 5 of them open · 9 rows by body, 8 open · 2 overdue · 3 awaiting check",
        "All changes saved",
    ]


def test_what_was_recorded_can_be_undone_from_it(qtbot: QtBot, theme: Theme) -> None:
    line, wanted = StatusLine(theme), list[bool]()
    qtbot.addWidget(line)
    line.show()
    line.undo_wanted.connect(lambda: wanted.append(True))
    line.tell("Recorded: a note", can_undo=True)
    undo = line.findChildren(QPushButton)[0]
    press(undo, Qt.Key.Key_Space)
    assert wanted == [True]
    line.tell("Taken in: 9 rows")
    assert not undo.isVisible()
    assert "Taken in: 9 rows" in said(line)
