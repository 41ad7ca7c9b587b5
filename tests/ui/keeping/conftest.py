"""Windows that keep records, opened on registers of invented reports, and what they told of."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tests.services.probation import take_in_lanterns
from tests.ui.keys import press, press_letter
from tests.ui.waiting import settle
from tracker.services.changes import Changes
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.records.window import Opening, RecordWindow

Window = TypeVar("Window", bound=RecordWindow)
Show = Callable[[Callable[[Opening], Window]], Window]


def focused(window: QWidget) -> QWidget:
    """Return what has the focus of a window."""
    found: QWidget | None = window.focusWidget()
    assert found is not None, "nothing has the focus"
    return found


def press_button(window: QWidget, letter: Qt.Key) -> None:
    """Go to a button by the marked letter of its label, and press it."""
    press_letter(window, letter)
    press(focused(window), Qt.Key.Key_Space)


@pytest.fixture
def told() -> list[Changes]:
    """Return the list of what windows recorded."""
    return []


@pytest.fixture
def lanterns(register: Register, tmp_path: Path) -> Register:
    """Give a register with a report of 2019 to the bodies of that time."""
    take_in_lanterns(register, tmp_path)
    return register


@pytest.fixture
def person(context: Context) -> None:
    """Let the program know who records."""
    context.settings.change(person="Ann Reader")


@pytest.fixture
def show(context: Context, lanterns: Register, person: None, told: list[Changes]) -> Iterator[Show[RecordWindow]]:
    """Open windows as the desk does, with everything read; they are closed at the end."""
    opened: list[RecordWindow] = []

    def shown(kind: Callable[[Opening], RecordWindow]) -> RecordWindow:
        window = kind(Opening(context, lanterns, None, told.append))
        window.open()
        opened.append(window)
        window.activateWindow()
        settle(context)
        return window

    yield shown
    settle(context)
    for window in filter(isValid, opened):
        window.done(0)
    settle(context)
