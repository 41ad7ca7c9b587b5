"""The window that hands over a body's open items, by its keys; what it recorded is read back from the register."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.services.probation import NPS, PROBATION_SERVICE, UNIFIED, rows_of
from tests.ui.keeping.conftest import Show, focused
from tests.ui.keys import press, press_letter, write
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle, shown
from tracker.domain.listing import Selection
from tracker.domain.status import Status
from tracker.services.changes import Changes
from tracker.services.handover import Close, Leave, Pass
from tracker.services.listing import all_rows
from tracker.services.movement import moved
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.keeping.decisions_model import Column
from tracker.ui.keeping.hand_over_window import HandOverWindow
from tracker.ui.keeping.summary_dialog import SummaryDialog
from tracker.ui.records.reason_dialog import ReasonDialog
from tracker.ui.records.window import Opening

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(
    context: Context, lanterns: Register, person: None, told: list[Changes], qtbot: QtBot
) -> Iterator[HandOverWindow]:
    """Open the window on the items of the NPS."""
    made = HandOverWindow(Opening(context, lanterns, None, told.append), NPS)
    made.open()
    made.activateWindow()
    settle(context)
    yield made
    settle(context)
    made.done(0)


def decisions(window: HandOverWindow) -> list[str]:
    model = window.items
    return [str(model.index(row, Column.DECISION).data()) for row in range(model.rowCount())]


def statuses(register: Register) -> dict[str, Status]:
    rows = all_rows(register, Selection(register.outside.today()))
    return {f"{row.body}: {row.ref}": row.status for row in rows}


def sign(window: HandOverWindow) -> None:
    assert window.signature.decided_by.hasFocus()
    write(window.focusWidget(), "The Board")
    press(window.signature.decided_by, Qt.Key.Key_Tab)
    write(window.focusWidget(), "It became the Probation Service")


def to_table(window: HandOverWindow) -> None:
    window.table.setFocus(Qt.FocusReason.TabFocusReason)


def test_the_window_begins_on_the_day_of_the_succession_with_the_successor_chosen(window: HandOverWindow) -> None:
    QAbstractItemModelTester(window.items, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert window.signature.on.day() == UNIFIED
    assert [row.ref for row in window.items.rows] == ["LN2019/1", "LN2019/2", "LN2019/3"]
    assert decisions(window) == ["Not decided yet"] * 3
    assert window.panel.decision() == Pass((PROBATION_SERVICE,))
    assert window.status.text() == "0 of 3 items decided, 3 not yet"
    assert not window.record_button.isEnabled()
    assert window.panel.head.text() == "NPS: LN2019/1: what becomes of it?"


def test_items_are_handed_over_and_the_totals_add_up(
    window: HandOverWindow, lanterns: Register, context: Context, told: list[Changes]
) -> None:
    sign(window)
    to_table(window)
    press(window.table, Qt.Key.Key_Return)
    press_letter(window, Qt.Key.Key_D)
    # The next item is chosen, and the table has the focus again.
    assert (window.table.currentIndex().row(), window.table.hasFocus()) == (1, True)
    press_letter(window, Qt.Key.Key_C)
    window.panel.closing.outcome.setCurrentText("No longer relevant")
    press_letter(window, Qt.Key.Key_W)
    write(window.focusWidget(), "The yards were sold")
    press_letter(window, Qt.Key.Key_Y)
    write(window.focusWidget(), "The Board")
    press_letter(window, Qt.Key.Key_D)
    press_letter(window, Qt.Key.Key_L)
    assert not window.panel.decide_button.isEnabled()
    assert window.panel.fault.text() == "Say why it stays with this body."
    press_letter(window, Qt.Key.Key_W)
    write(window.focusWidget(), "It keeps the archive")
    press_letter(window, Qt.Key.Key_D)
    assert decisions(window) == [
        "Passes to Probation Service",
        "Closed: no longer relevant (The yards were sold)",
        "Stays: It keeps the archive",
    ]
    assert window.status.text() == "All 3 items are decided."
    press_letter(window, Qt.Key.Key_R)
    summed = shown(window, SummaryDialog)
    assert summed.lines == (
        "1 item passes to Probation Service",
        "1 item is closed",
        "1 item stays where it is",
    )
    assert told == []
    press(summed, Qt.Key.Key_Return)
    settle(context)
    found = statuses(lanterns)
    assert [found[f"NPS: LN2019/{n}"] for n in (1, 2, 3)] == [
        Status.PASSED_ON,
        Status.NO_LONGER_RELEVANT,
        Status.NO_RESPONSE,
    ]
    assert found["Probation Service: LN2019/1"] is Status.NO_RESPONSE
    assert len(told) == 1
    total = moved(lanterns, UNIFIED - timedelta(days=1), UNIFIED).total
    assert (total.received, total.passed_on, total.closed, total.adds_up) == (1, 1, 1, True)
    assert "1 item passes to Probation Service" in window.handed.told.text()


def test_tab_goes_through_the_decision_before_it_comes_to_the_foot(window: HandOverWindow) -> None:
    to_table(window)
    box = window.panel.passing.boxes[0][0]
    met: list[QWidget] = []
    while window.focusWidget() is not window.close_button:
        press(focused(window), Qt.Key.Key_Tab)
        met.append(focused(window))
    wanted = [box, window.panel.passing.other, window.panel.decide_button]
    assert [part for part in met if part in wanted] == wanted


def test_the_words_of_the_chosen_item_are_shown_beside_and_can_be_read_in_the_table(window: HandOverWindow) -> None:
    row = window.items.rows[0]
    assert window.panel.words.text() == row.words
    window.resize(1000, 700)
    assert window.table.columnWidth(Column.RECOMMENDATION) > window.table.viewport().width() / 3
    to_table(window)
    press(window.table, Qt.Key.Key_A, CTRL)
    assert not window.panel.words.isVisible()


def test_one_decision_is_set_for_all_chosen_items_and_only_what_is_decided_is_recorded(
    window: HandOverWindow, lanterns: Register, context: Context
) -> None:
    sign(window)
    to_table(window)
    press(window.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert window.panel.decide_button.text() == "&Decide for 2 items"
    press_letter(window, Qt.Key.Key_D)
    assert decisions(window)[:2] == ["Passes to Probation Service"] * 2
    press_letter(window, Qt.Key.Key_R)
    summed = shown(window, SummaryDialog)
    assert summed.lines[-1] == "1 item is not decided; nothing is recorded of it"
    press(summed, Qt.Key.Key_Return)
    settle(context)
    assert sorted(rows_of(lanterns, PROBATION_SERVICE, UNIFIED)) == ["LN2019/1", "LN2019/2"]
    assert statuses(lanterns)["NPS: LN2019/3"] is Status.NO_RESPONSE


def test_what_was_recorded_is_undone_item_by_item(
    window: HandOverWindow, lanterns: Register, context: Context, told: list[Changes]
) -> None:
    before = statuses(lanterns)
    sign(window)
    to_table(window)
    press(window.table, Qt.Key.Key_A, CTRL)
    press_letter(window, Qt.Key.Key_D)
    press_letter(window, Qt.Key.Key_R)
    press(shown(window, SummaryDialog), Qt.Key.Key_Return)
    settle(context)
    assert window.focusWidget() is window.handed.list
    press_letter(window, Qt.Key.Key_U)
    press(shown(window, ReasonDialog), Qt.Key.Key_Return)
    settle(context)
    assert statuses(lanterns)["NPS: LN2019/1"] is Status.NO_RESPONSE
    assert window.handed.list.item(0).text() == "NPS: LN2019/1 · Undone, as it was before"
    assert window.handed.told.text().endswith(": 2 items pass to Probation Service; 1 item is undone.")
    assert not window.handed.undo_button.isEnabled()
    press(window.handed.list, Qt.Key.Key_A, CTRL)
    press_letter(window, Qt.Key.Key_U)
    press(shown(window, ReasonDialog), Qt.Key.Key_Return)
    settle(context)
    assert statuses(lanterns) == before
    assert window.handed.told.text().endswith(": 3 items are undone.")
    assert len(told) == 3


def test_what_lacks_is_said_where_it_lacks(window: HandOverWindow, context: Context) -> None:
    to_table(window)
    press_letter(window, Qt.Key.Key_D)
    assert window.status.text() == "1 of 3 items decided, 2 not yet · Name who decided."
    press_letter(window, Qt.Key.Key_R)
    assert window.refusal.text() == "Name who decided."
    assert window.signature.decided_by.hasFocus()


def test_a_closing_says_what_it_lacks_and_can_be_unverified(window: HandOverWindow) -> None:
    to_table(window)
    press_letter(window, Qt.Key.Key_C)
    assert "lacks a response that says “Not agreed”" in window.panel.fault.text()
    press_letter(window, Qt.Key.Key_U)
    assert window.panel.fault.text() == ""
    press_letter(window, Qt.Key.Key_D)
    assert decisions(window)[0] == "Closed: not agreed, unverified"
    window.panel.closing.outcome.setCurrentText("Implemented, but unverified")
    press_letter(window, Qt.Key.Key_D)
    assert decisions(window)[1] == "Closed: unverified"
    window.panel.closing.outcome.setCurrentText("Superseded by another")
    window.panel.closing.unverified.setChecked(False)
    press_letter(window, Qt.Key.Key_E)
    write(window.focusWidget(), "LN2019/1")
    made = window.panel.decision()
    assert isinstance(made, Close)
    assert (made.closed.superseded_by, made.closed.unverified) == ("LN2019/1", False)


def test_a_reference_that_is_none_is_refused_and_nothing_is_lost(
    window: HandOverWindow, lanterns: Register, context: Context
) -> None:
    sign(window)
    to_table(window)
    press_letter(window, Qt.Key.Key_C)
    window.panel.closing.outcome.setCurrentText("Superseded by another")
    press_letter(window, Qt.Key.Key_E)
    write(window.focusWidget(), "NO/1")
    press_letter(window, Qt.Key.Key_D)
    press_letter(window, Qt.Key.Key_R)
    press(shown(window, SummaryDialog), Qt.Key.Key_Return)
    settle(context)
    assert window.refusal.text() == "NO/1 is not in this register; the list shows the references there are."
    assert decisions(window)[0] == "Closed: superseded (NO/1)"
    assert Status.SUPERSEDED not in statuses(lanterns).values()


def test_another_body_than_a_successor_can_be_chosen(window: HandOverWindow) -> None:
    to_table(window)
    press_letter(window, Qt.Key.Key_N)
    assert window.focusWidget() is window.panel.passing.other
    window.panel.passing.other.setEditText("hmpps")
    press_letter(window, Qt.Key.Key_D)
    assert decisions(window)[0] == "Passes to Probation Service and HM Prison and Probation Service"


def test_a_decision_is_taken_away(window: HandOverWindow) -> None:
    to_table(window)
    press_letter(window, Qt.Key.Key_D)
    window.table.select(0)
    window.panel.undecide_button.click()
    assert decisions(window) == ["Not decided yet"] * 3


def test_another_day_has_other_successors_and_decisions_come_back_with_their_items(
    window: HandOverWindow, context: Context
) -> None:
    to_table(window)
    press_letter(window, Qt.Key.Key_D)
    window.signature.on.set_day(date(2019, 1, 1))
    window._look_up()
    settle(context)
    assert len(window.items.rows) == 0
    assert window.is_changed()
    assert window.refusal.text() == (
        "Decisions about items that are not listed now are set aside: they come back with their items."
    )
    assert window.empty.text() == "National Probation Service had no open item on that day; choose another day or body."
    window.signature.on.set_day(UNIFIED - timedelta(days=1))
    window._look_up()
    settle(context)
    assert decisions(window) == ["Passes to Probation Service", *["Not decided yet"] * 2]
    assert not window.refusal.isVisible()
    assert window.panel.passing.boxes == []
    assert "Nobody is kept as having taken over" in window.panel.passing.told.text()


def test_a_decision_that_no_longer_holds_is_found_before_recording(window: HandOverWindow) -> None:
    sign(window)
    window.items.decide([window.items.rows[1].id], Leave(" "))
    window.try_record()
    assert window.refusal.text() == "NPS: LN2019/2: Say why it stays with this body."
    assert window.table.currentIndex().row() == 1


def test_closing_the_window_asks_where_something_is_decided(window: HandOverWindow, voice: RecordedVoice) -> None:
    to_table(window)
    press_letter(window, Qt.Key.Key_D)
    voice.agrees = False
    press(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert voice.asked == ["What you typed here has not been recorded. Discard it?"]


def test_without_a_body_the_window_teaches_and_offers_those_with_open_items(show: Show[HandOverWindow]) -> None:
    window = show(HandOverWindow)
    assert window.signature.body.hasFocus() or window.signature.body.edit.hasFocus()
    assert window.empty.text().startswith("Choose the body whose items are handed over.")
    assert not window.panel.isVisible()
    offered = [window.signature.body.itemText(n) for n in range(window.signature.body.count())]
    assert [words.split(",")[0] for words in offered] == [
        "Community Rehabilitation Companies (CRCs)",
        "HM Prison Service",
        "National Probation Service (NPS)",
    ]
