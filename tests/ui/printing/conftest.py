"""A report that is made once, and the window that makes and prints reports."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.conftest import Clock, repeatable_outside
from tests.ui.printing.printers import FilePrinter
from tests.ui.printing.registers import EVERYTHING, with_visits
from tests.ui.waiting import settle
from tracker.services.printing import print_report
from tracker.services.register import Register, create_register
from tracker.ui.desk_context import Context
from tracker.ui.filters import Filters
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.printing.window import PrintWindow

DAY = date(2026, 11, 22)
Make = Callable[[FromDesk], PrintWindow]


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a progress report of several pages."""
    folder = tmp_path_factory.mktemp("printing")
    outside = repeatable_outside(Clock(), "of the print")
    with create_register(folder / "office", "A. Clerk", outside=outside, home=folder / "home") as register:
        with_visits(register, folder)
        return print_report(register, EVERYTHING).pdf


@pytest.fixture
def paper(tmp_path: Path) -> FilePrinter:
    return FilePrinter(tmp_path / "paper.pdf")


@pytest.fixture
def make(register: Register, context: Context, qtbot: QtBot, tmp_path: Path, paper: FilePrinter) -> Make:
    def made(desk: FromDesk) -> PrintWindow:
        window = PrintWindow(register, context, desk, ask=paper)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(window)
        window.open()
        settle(context)
        return window

    context.settings.change(person="Ann Reader")
    with_visits(register, tmp_path)
    return made


@pytest.fixture
def window(make: Make) -> PrintWindow:
    return make(FromDesk(Filters(day=DAY)))


def text_of(window: PrintWindow) -> str:
    return " ".join(window.pane.preview.text.toPlainText().split())


def remade(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    """Wait until what was chosen last is shown."""
    qtbot.waitUntil(lambda: not window._wait.isActive())
    settle(context)
