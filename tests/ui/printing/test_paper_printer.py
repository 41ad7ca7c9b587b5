"""What comes of the system's printing dialog: the report's own file where it prints to one, else drawn pages."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.printing.pdf_texts import texts_of
from tests.ui.printing.printers import FilePrinter
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle
from tracker.ui.desk_context import Context
from tracker.ui.printing.paper_printer import PaperPrinter


@pytest.fixture
def dialog(tmp_path: Path) -> FilePrinter:
    return FilePrinter(tmp_path / "out.pdf")


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def printer(context: Context, dialog: FilePrinter, qtbot: QtBot, told: list[str]) -> PaperPrinter:
    window = QWidget()
    qtbot.addWidget(window)
    made = PaperPrinter(context, window, dialog)
    made.told.connect(told.append)
    return made


def print_all(printer: PaperPrinter, report: bytes) -> None:
    printer.ask(report, len(texts_of(report)), "A report.pdf")


def test_all_pages_to_a_file_are_the_report_itself(
    printer: PaperPrinter, report: bytes, context: Context, dialog: FilePrinter, told: list[str], tmp_path: Path
) -> None:
    print_all(printer, report)
    assert printer.is_printing
    settle(context)
    assert dialog.out.read_bytes() == report
    assert told == ["Saving out.pdf…", f"Saved as out.pdf in {tmp_path}"]
    assert not printer.is_printing


def test_a_range_of_all_pages_is_the_report_itself_too(
    printer: PaperPrinter, report: bytes, context: Context, dialog: FilePrinter
) -> None:
    dialog.pages = (1, 99)
    print_all(printer, report)
    settle(context)
    assert dialog.out.read_bytes() == report


def test_some_pages_to_a_file_are_drawn_and_said_to_be_pictures(
    printer: PaperPrinter, report: bytes, context: Context, dialog: FilePrinter, told: list[str]
) -> None:
    dialog.pages = (2, 3)
    print_all(printer, report)
    settle(context)
    assert [text.strip() for text in texts_of(dialog.out.read_bytes())] == ["", ""]
    assert told[:2] == ["Printing page 1 of 2…", "Printing page 2 of 2…"]
    assert told[-1].startswith("The pages that were chosen are in out.pdf as pictures")


def test_a_file_that_cannot_be_written_is_told(
    printer: PaperPrinter,
    report: bytes,
    context: Context,
    dialog: FilePrinter,
    told: list[str],
    voice: RecordedVoice,
    tmp_path: Path,
) -> None:
    dialog.out = tmp_path / "no folder" / "out.pdf"
    print_all(printer, report)
    settle(context)
    assert voice.told == [f"There is no folder {dialog.out.parent}; make it first, or choose another one."]
    assert told[-1] == "Nothing was saved."
    assert not printer.is_printing


def test_saving_can_be_stopped_and_leaves_no_half_of_a_file(
    printer: PaperPrinter, report: bytes, context: Context, dialog: FilePrinter, told: list[str]
) -> None:
    print_all(printer, report)
    printer.stop()
    settle(context)
    assert told[-1] == "Saving was stopped; the file is there whole, or not at all."
    assert not dialog.out.exists() or dialog.out.read_bytes() == report
