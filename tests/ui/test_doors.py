"""The door to printing: it goes on where it was left to mend something, and leads to what was issued."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders import say
from tests.conftest import NOON
from tests.ui.keys import press, press_letter
from tests.ui.printing.registers import with_visits
from tests.ui.waiting import settle, shown
from tracker.domain.listing import Selection
from tracker.domain.scales import Response
from tracker.domain.statements import ResponseGiven
from tracker.services.listing import all_rows
from tracker.services.printing import is_up_to_date
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.doors import doors_of
from tracker.ui.filters import Filters
from tracker.ui.issued.window import IssuedWindow
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.printing.window import PrintWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
Print = Callable[[], PrintWindow]


@pytest.fixture
def jumps() -> list[UUID]:
    return []


@pytest.fixture
def printing(register: Register, context: Context, qtbot: QtBot, tmp_path: Path, jumps: list[UUID]) -> Print:
    with_visits(register, tmp_path)
    item = all_rows(register, Selection(NOON.date()))[0].id
    say(register, item, NOON.date(), ResponseGiven(Response.AGREED, "We will."))
    desk, doors = QWidget(), doors_of(context, register)
    qtbot.addWidget(desk)
    desk.show()

    def opened() -> PrintWindow:
        doors.print_report(desk, FromDesk(Filters(day=NOON.date()), None, jumps.append))
        settle(context)
        return shown(desk, PrintWindow)

    return opened


def leave_to_mend(window: PrintWindow, context: Context) -> None:
    """Choose something, then go to what is to be mended."""
    window.panel.manner.author.setText("The lamp office")
    window.panel.kind.setCurrentText("One-page brief")
    window.pane.wanted_again.emit()
    settle(context)
    press(window, Qt.Key.Key_3, CONTROL)
    press(window.checks.list, Qt.Key.Key_Return)


def test_after_mending_all_that_was_chosen_stands_and_the_report_is_made_anew(
    printing: Print, context: Context, register: Register, jumps: list[UUID]
) -> None:
    window = printing()
    leave_to_mend(window, context)
    assert len(jumps) == 1
    assert not window.isVisible()
    say(register, jumps[0], NOON.date(), ResponseGiven(Response.NOT_AGREED, "We will not."))
    again = printing()
    assert again.panel.kind.currentText() == "One-page brief"
    assert again.panel.manner.author.text() == "The lamp office"
    assert again._made is not None
    assert is_up_to_date(register, again._made.seal)
    press(again, Qt.Key.Key_Escape)


def test_when_that_is_done_printing_begins_with_the_desk_again(printing: Print, context: Context) -> None:
    leave_to_mend(printing(), context)
    press(printing(), Qt.Key.Key_Escape)
    settle(context)
    window = printing()
    assert window.panel.kind.currentText() == "Progress report"
    assert window.panel.manner.author.text() != "The lamp office"
    press(window, Qt.Key.Key_Escape)


def test_leaving_it_otherwise_keeps_nothing(printing: Print, context: Context) -> None:
    window = printing()
    window.panel.kind.setCurrentText("One-page brief")
    press(window, Qt.Key.Key_Escape)
    settle(context)
    window = printing()
    assert window.panel.kind.currentText() == "Progress report"
    press(window, Qt.Key.Key_Escape)


def test_the_issued_reports_are_reached_from_printing(printing: Print, context: Context) -> None:
    window = printing()
    press_letter(window, Qt.Key.Key_T)
    settle(context)
    listed = shown(window, IssuedWindow)
    assert listed.table.items.reports == ()
    press(listed, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Escape)
