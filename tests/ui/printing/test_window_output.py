"""Saving the report as a file and printing it on paper."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from pytestqt.qtbot import QtBot

from tests.ui.keys import press
from tests.ui.printing.conftest import Make, remade
from tests.ui.printing.pdf_texts import texts_of
from tests.ui.printing.printers import FilePrinter
from tests.ui.printing.registers import with_visits
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle, shown
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.printing.window import PrintWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_report_is_saved_under_a_name_that_says_what_it_is(
    window: PrintWindow, context: Context, voice: RecordedVoice, tmp_path: Path
) -> None:
    out = tmp_path / "saved.pdf"
    voice.chosen.append(out)
    press(window, Qt.Key.Key_S, CONTROL)
    settle(context)
    assert len(texts_of(out.read_bytes())) == window.pane.preview.pages.page_count()
    assert "saved.pdf" in window.status.text()


def test_author_and_distribution_are_remembered(
    window: PrintWindow, context: Context, qtbot: QtBot, voice: RecordedVoice, tmp_path: Path, make: Make
) -> None:
    window.panel.manner.author.setText("The office")
    window.panel.manner.distribution.setText("The board;  The minister ;")
    remade(window, context, qtbot)
    voice.chosen.append(tmp_path / "saved.pdf")
    press(window, Qt.Key.Key_S, CONTROL)
    settle(context)
    again = make(FromDesk())
    assert again.panel.manner.author.text() == "The office"
    assert again.panel.manner.recipients() == ("The board", "The minister")


def test_a_file_that_cannot_be_written_is_told(
    window: PrintWindow, context: Context, voice: RecordedVoice, tmp_path: Path
) -> None:
    (tmp_path / "no folder").write_text("a file")
    voice.chosen.append(tmp_path / "no folder" / "saved.pdf")
    window.save_button.setFocus()
    press(window.save_button, Qt.Key.Key_Return)
    settle(context)
    assert len(voice.told) == 1
    assert window.status.text() == "Nothing was saved."


def test_the_report_is_printed_page_by_page(window: PrintWindow, context: Context, paper: FilePrinter) -> None:
    paper.pages = (1, 2)
    press(window, Qt.Key.Key_P, CONTROL)
    assert window.print_button.text() == "Stop &printing"
    settle(context)
    assert len(texts_of(paper.out.read_bytes())) == 2
    assert "are in paper.pdf as pictures" in window.status.text()
    assert window.print_button.text() == "&Print…"


def test_all_pages_printed_to_a_file_are_the_report_itself(
    window: PrintWindow, context: Context, paper: FilePrinter
) -> None:
    press(window, Qt.Key.Key_P, CONTROL)
    settle(context)
    assert window._made is not None
    assert paper.out.read_bytes() == window._made.pdf
    assert window.status.text() == f"Saved as paper.pdf in {paper.out.parent}"


def test_printing_can_be_stopped(window: PrintWindow, context: Context, paper: FilePrinter) -> None:
    paper.pages = (1, 2)
    press(window, Qt.Key.Key_P, CONTROL)
    press(window, Qt.Key.Key_P, CONTROL)
    settle(context)
    assert window.status.text().startswith("Printing was stopped")
    assert window.save_button.isEnabled()


def test_the_systems_dialog_is_asked_and_may_be_left(
    register: Register, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    with_visits(register, tmp_path)
    window = PrintWindow(register, context)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.open()
    settle(context)
    press(window, Qt.Key.Key_P, CONTROL)
    dialog = shown(window, QPrintDialog)
    dialog.reject()
    settle(context)
    assert window.print_button.text() == "&Print…"
