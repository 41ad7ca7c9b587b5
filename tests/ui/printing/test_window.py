"""Printing a progress report through its window."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import NOON
from tests.ui.accessibility import nameless
from tests.ui.keys import press, write
from tests.ui.printing.registers import with_visits
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle, shown
from tracker.domain.listing import Selection
from tracker.errors import StoreFault
from tracker.services.ledger import EvidenceFile, Recording, record
from tracker.services.listing import all_rows, find_body
from tracker.services.position import Scope
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.keys import KeysDialog
from tracker.ui.printing import window as window_module
from tracker.ui.printing.choices import Choices
from tracker.ui.printing.pages import texts_of
from tracker.ui.printing.window import PrintWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
DAY = date(2026, 11, 22)


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    return tmp_path / "paper.pdf"


@pytest.fixture
def make(
    register: Register, context: Context, qtbot: QtBot, tmp_path: Path, paper: Path
) -> Callable[[Scope], PrintWindow]:
    def ask(_: QWidget, printer: QPrinter, then: Callable[[], None]) -> None:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setResolution(40)
        printer.setOutputFileName(str(paper))
        then()

    def made(scope: Scope) -> PrintWindow:
        window = PrintWindow(register, context, scope, DAY, ask=ask)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(window)
        window.open()
        settle(context)
        return window

    with_visits(register, tmp_path)
    return made


@pytest.fixture
def window(make: Callable[[Scope], PrintWindow]) -> PrintWindow:
    return make(Scope())


def remade(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    """Wait until what was chosen last is shown."""
    qtbot.waitUntil(lambda: not window._wait.isActive())
    settle(context)


@pytest.mark.parametrize("known_then", [False, True])
def test_a_report_says_where_it_differs_from_what_was_known(
    known_then: bool, register: Register, context: Context, qtbot: QtBot
) -> None:
    window = PrintWindow(register, context, Scope(), DAY, known_then=known_then)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.open()
    settle(context)
    assert window.differs.isVisible() is known_then
    assert "its figures can differ" in window.differs.text()


def test_f1_shows_the_keys_of_printing(window: PrintWindow) -> None:
    press(window, Qt.Key.Key_F1)
    sheet = shown(window, KeysDialog)
    first = sheet.table.item(0, 0)
    assert first is not None
    assert first.text() == "Save the report as a PDF"
    press(sheet, Qt.Key.Key_Escape)
    assert window.isVisible()


def test_every_control_has_a_name(window: PrintWindow) -> None:
    assert nameless(window) == []


def test_the_report_is_shown_at_once(window: PrintWindow) -> None:
    assert window.preview.isVisible()
    assert window.preview.pages.page_count() > 2
    assert window.status.text().endswith("pages: all bodies and reports, as at 22 November 2026")
    assert "visits begin at the time" in " ".join(window.preview.text.toPlainText().split())


def test_what_the_desk_shows_is_chosen_to_begin_with(make: Callable[[Scope], PrintWindow], register: Register) -> None:
    window = make(Scope(body=find_body(register, "Prison councils").id))
    assert window.panel.body.currentText() == "Prison councils"
    text = " ".join(window.preview.text.toPlainText().split())
    assert "agree who meets children" in text
    assert "visits begin at the time" not in text


def test_a_choice_by_key_makes_the_report_again(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    window.panel.body.setFocus()
    press(window.panel.body, Qt.Key.Key_End)
    assert not window.save_button.isEnabled()
    remade(window, context, qtbot)
    assert window.panel.body.currentText() == "Prison councils"
    assert "Prison councils, as at" in window.status.text()
    assert window.save_button.isEnabled()


def test_descriptors_are_printed_with_the_marking(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    write(window.panel.descriptors, "staff")
    remade(window, context, qtbot)
    assert "OFFICIAL – STAFF" in window.preview.text.toPlainText()


def test_a_day_that_is_none_is_told_in_the_place_of_the_preview(
    window: PrintWindow, context: Context, qtbot: QtBot
) -> None:
    window.panel.as_at.edit.selectAll()
    write(window.panel.as_at.edit, "31/2/2019")
    remade(window, context, qtbot)
    assert "not a day of the calendar" in window.told.text()
    assert window.told.isVisible()
    assert not window.save_button.isEnabled()
    assert not window.print_button.isEnabled()
    window.panel.as_at.set_day(DAY)
    remade(window, context, qtbot)
    assert window.preview.isVisible()


def test_a_fault_of_the_register_is_told_in_words(
    window: PrintWindow, context: Context, qtbot: QtBot, voice: RecordedVoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> bytes:
        raise StoreFault("The register cannot be read; its folder is gone.")

    monkeypatch.setattr(window_module, "progress_pdf", gone)
    window.panel.marking.setCurrentText("OFFICIAL-SENSITIVE")
    remade(window, context, qtbot)
    assert window.told.text() == "The register cannot be read; its folder is gone."
    assert voice.told == []


def test_only_the_last_of_quick_choices_is_made(
    window: PrintWindow, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    real = window_module._made

    def counted(register: Register, choices: Choices) -> window_module._Printed:
        made.append(str(choices.marking))
        return real(register, choices)

    monkeypatch.setattr(window_module, "_made", counted)
    write(window.panel.descriptors, "staff")
    remade(window, context, qtbot)
    assert made == ["OFFICIAL – staff"]


def test_the_report_is_saved_under_a_name_that_says_what_it_is(
    window: PrintWindow, context: Context, voice: RecordedVoice, tmp_path: Path
) -> None:
    out = tmp_path / "saved.pdf"
    voice.chosen.append(out)
    press(window, Qt.Key.Key_S, CONTROL)
    settle(context)
    assert len(texts_of(out.read_bytes())) == window.preview.pages.page_count()
    assert "saved.pdf" in window.status.text()


def test_a_file_that_cannot_be_written_is_told(
    window: PrintWindow, context: Context, voice: RecordedVoice, tmp_path: Path
) -> None:
    (tmp_path / "no folder").write_text("a file")
    voice.chosen.append(tmp_path / "no folder" / "saved.pdf")
    window.save_button.setFocus()
    press(window.save_button, Qt.Key.Key_Return)
    settle(context)
    assert len(voice.told) == 1


def test_the_report_is_printed_page_by_page(window: PrintWindow, context: Context, paper: Path) -> None:
    press(window, Qt.Key.Key_P, CONTROL)
    assert window.print_button.text() == "Stop &printing"
    settle(context)
    assert len(texts_of(paper.read_bytes())) == window.preview.pages.page_count()
    assert window.status.text() == "All pages were handed to the printer."
    assert window.print_button.text() == "&Print…"


def test_printing_can_be_stopped(window: PrintWindow, context: Context) -> None:
    press(window, Qt.Key.Key_P, CONTROL)
    press(window, Qt.Key.Key_P, CONTROL)
    settle(context)
    assert window.status.text().startswith("Printing was stopped")
    assert window.save_button.isEnabled()


def test_zoom_keys_work_from_anywhere(window: PrintWindow) -> None:
    fitting = window.preview.pages.verticalScrollBar().maximum()
    press(window, Qt.Key.Key_Equal, CONTROL)
    assert window.preview.pages.verticalScrollBar().maximum() > fitting
    press(window, Qt.Key.Key_0, CONTROL)
    assert window.preview.pages.verticalScrollBar().maximum() == fitting


def test_closing_while_a_report_is_made_leaves_nothing_behind(window: PrintWindow, context: Context) -> None:
    window.panel.marking.setCurrentText("OFFICIAL-SENSITIVE")
    press(window, Qt.Key.Key_Escape)
    settle(context)
    assert not window.isVisible()
    assert not window._wait.isActive()


def test_a_sensitive_report_marks_the_print(register: Register, context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    with_visits(register, tmp_path, "OFFICIAL-SENSITIVE")
    window = PrintWindow(register, context)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    settle(context)
    assert window.panel.marking.currentText() == "OFFICIAL-SENSITIVE"
    assert "OFFICIAL-SENSITIVE" in window.preview.text.toPlainText()


def test_sensitive_evidence_raises_the_marking_and_says_so(
    register: Register, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    with_visits(register, tmp_path)
    (tmp_path / "names.txt").write_text("Names", encoding="utf-8")
    item = all_rows(register, Selection(NOON.date()))[0].id
    evidence = EvidenceFile(tmp_path / "names.txt", "Names", NOON.date(), "OFFICIAL-SENSITIVE")
    record(register, [item], Recording(NOON.date(), "A body", "A clerk", (evidence,)))
    window = PrintWindow(register, context)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    settle(context)
    assert window.panel.marking.currentText() == "OFFICIAL-SENSITIVE"
    assert window.panel._printed.text().startswith("Raised to OFFICIAL-SENSITIVE")
    assert "OFFICIAL-SENSITIVE" in window.preview.text.toPlainText()
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
