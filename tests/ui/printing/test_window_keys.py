"""The keys of the window that prints reports, and the names of its controls."""

import re
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tests.builders import say
from tests.conftest import NOON
from tests.ui.accessibility import nameless
from tests.ui.keys import press, press_letter
from tests.ui.printing.conftest import DAY, Make
from tests.ui.waiting import shown
from tracker.domain.listing import Selection
from tracker.domain.position import ReportKind
from tracker.domain.scales import Response
from tracker.domain.statements import ResponseGiven
from tracker.services.listing import all_rows
from tracker.services.register import Register
from tracker.ui.dialogs.keys import KeysDialog
from tracker.ui.filters import Filters
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.printing.window import PrintWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


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


def test_a_letter_brings_a_field_into_sight_on_a_small_screen(window: PrintWindow) -> None:
    window.resize(1024, 600)
    press_letter(window, Qt.Key.Key_B)
    field = window.panel.manner.distribution
    assert field.hasFocus()
    assert window.panel.viewport().rect().contains(field.mapTo(window.panel.viewport(), field.rect().center()))


def test_the_warning_about_internal_notes_comes_into_sight_on_a_small_screen(window: PrintWindow) -> None:
    window.resize(1024, 560)
    press_letter(window, Qt.Key.Key_N)
    warning, seen = window.panel.manner.warning, window.panel.viewport()
    assert seen.rect().contains(warning.mapTo(seen, warning.rect().bottomLeft()))


def test_no_two_controls_in_sight_share_a_letter(window: PrintWindow) -> None:
    window.panel.kind.setCurrentText("Follow-up report")
    window.pane.bar.show_making(0, has_old=True)
    named: list[QAbstractButton | QLabel] = [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]
    letters = [found[1].lower() for one in named if one.isVisible() and (found := re.search("&([^&])", one.text()))]
    assert len(letters) > 15
    assert sorted(letters) == sorted(set(letters))


def test_what_is_to_be_mended_is_shown_on_the_desk_by_enter(make: Make, register: Register) -> None:
    wanted: list[UUID] = []
    item = all_rows(register, Selection(DAY))[0].id
    say(register, item, NOON.date(), ResponseGiven(Response.AGREED, "We will."))
    window = make(FromDesk(Filters(day=DAY), None, wanted.append))
    press(window, Qt.Key.Key_3, CONTROL)
    assert window.checks.list.hasFocus()
    assert window.pane.preview.tabs.tabText(2).startswith("Before printing (")
    press(window.checks.list, Qt.Key.Key_Return)
    assert wanted == [item]
    assert not window.isVisible()


def test_zoom_keys_work_from_anywhere(window: PrintWindow) -> None:
    bar = window.pane.preview.pages.verticalScrollBar()
    fitting = bar.maximum()
    press(window, Qt.Key.Key_Equal, CONTROL)
    assert bar.maximum() > fitting
    press(window, Qt.Key.Key_0, CONTROL)
    assert bar.maximum() == fitting


def test_keys_go_page_by_page_from_anywhere(window: PrintWindow) -> None:
    pages, kind = window.pane.preview.pages, window.panel.kind
    assert kind.hasFocus()
    press(kind, Qt.Key.Key_PageDown, CONTROL)
    press(kind, Qt.Key.Key_PageDown, CONTROL)
    assert pages.pageNavigator().currentPage() == 2
    press(kind, Qt.Key.Key_PageUp, CONTROL)
    assert pages.pageNavigator().currentPage() == 1
    assert window.panel.chosen_kind is ReportKind.PROGRESS


def test_escape_leaves_the_search_before_the_window(window: PrintWindow) -> None:
    press(window, Qt.Key.Key_F3)
    assert window.pane.preview.search.words.hasFocus()
    window.panel.kind.setFocus()
    press(window.panel.kind, Qt.Key.Key_Escape)
    assert window.pane.preview.search.isHidden()
    assert window.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_issued_reports_are_asked_for_by_key(window: PrintWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.issued_wanted):
        press_letter(window, Qt.Key.Key_T)
