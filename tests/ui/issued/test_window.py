"""The issued reports: opened as they were, saved, compared; by key."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.builders import Sample, say
from tests.ui.accessibility import nameless
from tests.ui.keys import press, press_letter
from tests.ui.printing.registers import issued
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle, shown
from tracker.domain.scales import Outcome
from tracker.domain.statements import Closed
from tracker.services.issuing import issued_pdf
from tracker.services.listing import find_body
from tracker.services.position import Scope
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.keys import KeysDialog
from tracker.ui.issued.comparison_window import ComparisonWindow
from tracker.ui.issued.report_window import UNALTERED, IssuedReportWindow
from tracker.ui.issued.window import IssuedWindow
from tracker.ui.records.window import Opening

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(context: Context, register: Register, qtbot: QtBot) -> IssuedWindow:
    window = IssuedWindow(Opening(context, register, None, lambda _: None))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.open()
    settle(context)
    return window


@pytest.fixture
def window(context: Context, register: Register, filled: Sample, qtbot: QtBot) -> Iterator[IssuedWindow]:
    """Show three issued reports; an item was closed between the first and the others."""
    issued(register, date(2020, 3, 31))
    lamps = filled.assignments["Lamps: NS2019/3"]
    gone = Closed(Outcome.NO_LONGER_RELEVANT, reason="The lamps are gone.", agreed_by="The Board")
    say(register, lamps, date(2020, 4, 20), gone)
    issued(register, date(2020, 5, 31), embargo=date(2026, 12, 1))
    issued(register, date(2020, 6, 30))
    made = opened(context, register, qtbot)
    yield made
    settle(context)
    made.close()


def test_the_newest_stands_first_and_is_chosen(window: IssuedWindow) -> None:
    assert [report.number for report in window.table.items.reports] == [3, 2, 1]
    assert window.table.hasFocus()
    current = window.table.current()
    assert current is not None
    assert current.number == 3
    assert window.status.text() == "3 issued reports"
    assert nameless(window) == []


def test_without_any_it_teaches_how_one_is_issued(context: Context, register: Register, qtbot: QtBot) -> None:
    window = opened(context, register, qtbot)
    assert not window.table.isVisible()
    assert not window.open_button.isEnabled()
    assert not window.compare_button.isEnabled()
    window.close()


def test_enter_opens_a_report_as_it_was_issued(window: IssuedWindow, context: Context, register: Register) -> None:
    press(window.table, Qt.Key.Key_Down)
    press(window.table, Qt.Key.Key_Return)
    settle(context)
    report = shown(window, IssuedReportWindow)
    assert report.title.text() == "Report 2: One-page brief, as at 31 May 2020"
    assert report.status.text() == UNALTERED
    assert "under embargo until 1 December 2026" in report.told.text()
    assert report.preview.pages.page_count() == 1
    assert "Report 2" in report.preview.text.toPlainText()
    assert nameless(report) == []
    press(report, Qt.Key.Key_Escape)


def test_a_copy_is_saved_byte_for_byte(
    window: IssuedWindow, context: Context, register: Register, voice: RecordedVoice, tmp_path: Path
) -> None:
    voice.chosen.append(tmp_path / "copy.pdf")
    press_letter(window, Qt.Key.Key_S)
    settle(context)
    assert (tmp_path / "copy.pdf").read_bytes() == issued_pdf(register, 3)
    assert "copy.pdf" in window.status.text()


def test_a_report_that_was_changed_is_refused_in_words(
    window: IssuedWindow, context: Context, register: Register
) -> None:
    file = register.issued_folder / "0003.pdf"
    file.chmod(0o600)
    file.write_bytes(b"something else")
    press(window.table, Qt.Key.Key_Return)
    settle(context)
    report = shown(window, IssuedReportWindow)
    assert report.refusal.isVisible()
    assert report.refusal.text()
    assert report.status.text() == ""
    assert not report.save_button.isEnabled()
    press(report, Qt.Key.Key_Escape)


def test_two_that_are_chosen_are_compared(window: IssuedWindow, context: Context) -> None:
    press(window.table, Qt.Key.Key_Down)
    press(window.table, Qt.Key.Key_Down, SHIFT)
    assert window.compare_button.text() == "&Compare"
    press_letter(window, Qt.Key.Key_C)
    settle(context)
    compared = shown(window, ComparisonWindow)
    assert compared.title.text() == "Report 1 and report 2"
    assert compared.tables[0].hasFocus()
    rows = compared.tables[0].plain.table.rows
    lamps = next(row for row in rows if row[0] == "Lamps")
    assert lamps[3] == "−1"
    assert compared.tables[1].plain.table.rows[0][:3] == ("NS2019/3", "Lamps", "Status")
    assert compared.tabs.tabText(1) == "What differs (1)"
    assert nameless(compared) == []
    press_letter(compared, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text().startswith("Report 1 (One-page brief, as at 31 March 2020), beside")
    assert compared.status.text() == "Copied as text."
    press(compared, Qt.Key.Key_Escape)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_one_that_is_chosen_is_compared_with_another_of_a_menu(window: IssuedWindow, context: Context) -> None:
    press_letter(window, Qt.Key.Key_C)
    menu = shown(window, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Report 2: One-page brief, as at 31 May 2020",
        "Report 1: One-page brief, as at 31 March 2020",
    ]
    press(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)
    settle(context)
    compared = shown(window, ComparisonWindow)
    assert compared.title.text() == "Report 1 and report 3"
    press(compared, Qt.Key.Key_Escape)


def test_reports_that_do_not_cover_the_same_are_told_apart_first(
    context: Context, register: Register, filled: Sample, qtbot: QtBot
) -> None:
    signals = find_body(register, "Signals")
    issued(register, date(2020, 3, 31))
    issued(register, date(2020, 6, 30), scope=Scope(body=signals.id))
    window = opened(context, register, qtbot)
    press(window.table, Qt.Key.Key_Down, SHIFT)
    press_letter(window, Qt.Key.Key_C)
    settle(context)
    compared = shown(window, ComparisonWindow)
    assert compared.told.text().startswith("These two reports do not cover the same: report 1 covers")
    lamps = next(row for row in compared.tables[0].plain.table.rows if row[0] == "Lamps")
    assert lamps[2:4] == ("–", "–")
    press_letter(compared, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text().startswith("These two reports do not cover the same")
    press(compared, Qt.Key.Key_Escape)
    window.close()


def test_one_alone_cannot_be_compared(context: Context, register: Register, qtbot: QtBot) -> None:
    issued(register, date(2020, 3, 31))
    window = opened(context, register, qtbot)
    press_letter(window, Qt.Key.Key_C)
    assert window.status.text().startswith("There is only one issued report yet")
    window.close()


def test_f1_shows_the_keys_of_this_window(window: IssuedWindow) -> None:
    press(window, Qt.Key.Key_F1)
    sheet = shown(window, KeysDialog)
    first = sheet.table.item(0, 0)
    assert first is not None
    assert first.text() == "Open the report that is chosen"
    press(sheet, Qt.Key.Key_Escape)
