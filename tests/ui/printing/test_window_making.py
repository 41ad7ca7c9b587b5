"""Making the report again while the window is open, and cancelling that."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.keys import press, press_letter, write
from tests.ui.printing.conftest import remade
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle
from tracker.errors import StoreFault
from tracker.services.ordering import Order
from tracker.services.printing import print_report
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.printing import making as making_module
from tracker.ui.printing.window import PrintWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_fault_of_the_register_is_told_in_words(
    window: PrintWindow, context: Context, qtbot: QtBot, voice: RecordedVoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object, **__: object) -> bytes:
        raise StoreFault("The register cannot be read; its folder is gone.")

    monkeypatch.setattr(making_module, "print_report", gone)
    window.panel.marking.marking.setCurrentText("OFFICIAL-SENSITIVE")
    remade(window, context, qtbot)
    assert window.pane.told.text() == "The register cannot be read; its folder is gone."
    assert voice.told == []


def test_only_the_last_of_quick_choices_is_made(
    window: PrintWindow, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[tuple[str, ...]] = []

    def counted(register: Register, order: Order, **more: object) -> object:
        made.append(order.descriptors)
        return print_report(register, order, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(making_module, "print_report", counted)
    write(window.panel.marking.descriptors, "staff")
    remade(window, context, qtbot)
    assert made == [("staff",)]


def test_the_old_report_stays_in_sight_and_is_said_to_be_old(
    window: PrintWindow, context: Context, qtbot: QtBot
) -> None:
    window.panel.marking.marking.setCurrentText("OFFICIAL-SENSITIVE")
    assert window.pane.preview.isVisible()
    assert window.pane.bar.isVisible()
    assert window.pane.bar.told.text().startswith("What is shown is from before the change")
    remade(window, context, qtbot)
    assert not window.pane.bar.isVisible()


def test_making_tells_its_pages(window: PrintWindow) -> None:
    window.panel.marking.marking.setCurrentText("OFFICIAL-SENSITIVE")
    window._maker.page_done.emit(40)
    assert window.pane.bar.told.text().endswith("Page 40…")


def test_making_can_be_cancelled_and_begun_again_by_key(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    window.panel.marking.marking.setCurrentText("OFFICIAL-SENSITIVE")
    qtbot.waitUntil(lambda: not window._wait.isActive())
    window.pane.bar.cancel_button.setFocus()
    press(window.pane.bar.cancel_button, Qt.Key.Key_Return)
    settle(context)
    assert window.pane.bar.told.text().endswith("The report was not made: you cancelled it.")
    assert not window.save_button.isEnabled()
    assert window.pane.bar.again_button.hasFocus()
    press(window.pane.bar.again_button, Qt.Key.Key_Return)
    settle(context)
    assert window.save_button.isEnabled()
    assert window.panel.marking.told.text() == "Printed on every page: OFFICIAL-SENSITIVE"


def test_making_is_cancelled_by_its_own_letter(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    press_letter(window, Qt.Key.Key_M)
    press(window.panel.marking.marking, Qt.Key.Key_End)
    press_letter(window, Qt.Key.Key_G)
    settle(context)
    assert window.pane.bar.told.text().endswith("The report was not made: you cancelled it.")
    press_letter(window, Qt.Key.Key_G)
    settle(context)
    assert window.save_button.isEnabled()


def test_another_kind_is_shown_from_its_beginning(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_1, CONTROL)
    press(window.pane.preview.pages, Qt.Key.Key_End)
    press_letter(window, Qt.Key.Key_K)
    press(window.panel.kind, Qt.Key.Key_Down)
    remade(window, context, qtbot)
    assert window.pane.preview.pages.verticalScrollBar().value() == 0


def test_going_back_to_what_is_shown_makes_nothing_anew(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    shown_before = window._made
    window.panel.manner.cleared.toggle()
    window.panel.manner.cleared.toggle()
    remade(window, context, qtbot)
    assert window._made is shown_before
    assert window.save_button.isEnabled()


def test_closing_while_a_report_is_made_leaves_nothing_behind(window: PrintWindow, context: Context) -> None:
    window.panel.marking.marking.setCurrentText("OFFICIAL-SENSITIVE")
    press(window, Qt.Key.Key_Escape)
    settle(context)
    assert not window.isVisible()
    assert not window._wait.isActive()
