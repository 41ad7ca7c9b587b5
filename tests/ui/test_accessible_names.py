"""Every control of every window and dialog has a name that a screen reader can say.

A new window or dialog is added to `WINDOWS`; `test_no_window_is_forgotten` finds those that are not.
"""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tracker.ui.crash_window import CrashWindow
from tracker.ui.desk_context import Context

WINDOWS: dict[str, Callable[[Context], QWidget]] = {
    "CrashWindow": lambda _: CrashWindow(None, "trace"),
}


@pytest.mark.parametrize("name", WINDOWS)
def test_every_control_has_a_name(name: str, context: Context, qtbot: QtBot) -> None:
    window = WINDOWS[name](context)
    qtbot.addWidget(window)
    assert nameless(window) == []
