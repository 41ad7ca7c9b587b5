"""One issued report: printed from where it is looked at, and the name of its copies."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.keys import press
from tests.ui.printing.printers import FilePrinter
from tests.ui.printing.registers import issued
from tests.ui.waiting import settle
from tracker.services.issuing import issued_pdf
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.issued.report_window import IssuedReportWindow, issued_by_words, issued_file_name
from tracker.ui.records.window import Opening


def test_it_is_printed_and_searched_by_key(context: Context, register: Register, qtbot: QtBot, tmp_path: Path) -> None:
    report = issued(register, date(2026, 3, 31))
    window = IssuedReportWindow(
        Opening(context, register, None, lambda _: None), report, FilePrinter(tmp_path / "paper.pdf")
    )
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.open()
    settle(context)
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.print_button.text() == "Stop &printing"
    settle(context)
    assert window.status.text() == f"Saved as paper.pdf in {tmp_path}"
    assert (tmp_path / "paper.pdf").read_bytes() == issued_pdf(register, 1)
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.preview.search.words.hasFocus()
    press(window.preview.search.words, Qt.Key.Key_Escape)
    assert window.isVisible()
    window.close()


def test_it_says_who_issued_it_whoever_wrote_it(register: Register) -> None:
    report = issued(register, date(2026, 3, 31), author="The office")
    assert "by A. Clerk, marked OFFICIAL." in issued_by_words(report)


def test_a_copy_is_named_by_number_marking_and_embargo(register: Register) -> None:
    report = issued(register, date(2026, 3, 31))
    held = replace(report, facts=replace(report.facts, marking="OFFICIAL – Staff", embargo=date(2026, 12, 1)))
    assert issued_file_name(held) == (
        "Report 1 - One-page brief - 2026-03-31 - OFFICIAL STAFF - EMBARGOED until 2026-12-01.pdf"
    )


def test_a_copy_says_that_it_is_in_welsh_and_holds_internal_notes(register: Register) -> None:
    report = issued(register, date(2026, 3, 31), language="cy", include_internal=True)
    assert "Welsh - with internal notes" in issued_file_name(report)
