"""Python's constants outlive what PySide6 drops."""

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tracker.ui.immortal import keep_singletons


def test_no_number_of_calls_that_return_nothing_uses_up_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    for _ in range(100_000):
        widget.parentWidget()
    assert sys.getrefcount(None) > 100_000


def test_keeping_them_twice_changes_nothing() -> None:
    keep_singletons()
    once = sys.getrefcount(True)
    keep_singletons()
    assert abs(sys.getrefcount(True) - once) < 1000
