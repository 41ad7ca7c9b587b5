"""The desk, worked with the keyboard on a real register."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from tests.builders import Sample, say
from tests.ui.keys import press, write
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle, shown
from tracker.domain.listing import SortBy
from tracker.domain.scales import Response
from tracker.domain.statements import NoteMade, ResponseGiven
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.keys import KeysDialog
from tracker.ui.dialogs.note import NoteDialog
from tracker.ui.dialogs.person import PersonDialog
from tracker.ui.dialogs.progress import ProgressDialog
from tracker.ui.dialogs.withdraw import UndoDialog
from tracker.ui.filters import Filters, Named, View
from tracker.ui.issued.window import IssuedWindow
from tracker.ui.main_window import Doors, MainWindow
from tracker.ui.models.assignments import Column
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.records.report_window import ReportWindow

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def shown_rows(desk: MainWindow) -> list[str]:
    rows = (desk.list.rows.row_at(n) for n in range(desk.list.rows.rowCount()))
    return [f"{row.body}: {row.ref}" for row in rows if row is not None]


def choose(desk: MainWindow, context: Context, title: str) -> None:
    key = desk.list.rows.key_at(shown_rows(desk).index(title))
    assert key is not None
    desk.choose(key)
    settle(context)


def chosen_and_told(desk: MainWindow) -> tuple[str, str]:
    """Return the references of the highlighted row and of the item that is shown."""
    row, told = desk.list.row_of_choice(), desk.detail.detail
    assert [index.row() for index in desk.list.table.selectionModel().selectedRows()] == [
        desk.list.table.currentIndex().row()
    ]
    return (row.ref if row else "", told.row.ref if told else "")


def test_the_desk_opens_on_all_rows_with_the_first_one_told(desk: MainWindow) -> None:
    assert len(shown_rows(desk)) == 7
    assert chosen_and_told(desk) == ("HB2020/1", "HB2020/1")


def test_an_item_that_is_filtered_out_gives_way_to_the_first_row(desk: MainWindow, context: Context) -> None:
    choose(desk, context, "Lamps: NS2019/3")
    desk.narrow(Filters(search="tide tab"))
    settle(context)
    assert chosen_and_told(desk) == ("HB2020/1", "HB2020/1")
    press(desk, Qt.Key.Key_P, CTRL_SHIFT)
    settle(context)
    assert shown(desk, ProgressDialog).windowTitle().endswith("Harbour masters: HB2020/1")


def test_nothing_is_recorded_while_the_list_is_empty(desk: MainWindow, context: Context) -> None:
    choose(desk, context, "Lamps: NS2019/3")
    desk.narrow(Filters(search="nowhere at all"))
    settle(context)
    assert desk.detail.detail is None
    press(desk, Qt.Key.Key_P, CTRL_SHIFT)
    assert desk.findChildren(ProgressDialog) == []
    assert not desk.top.record_button.isEnabled()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_recording_at_once_after_moving_is_about_the_row_moved_to(desk: MainWindow, context: Context) -> None:
    press(desk.list.table, Qt.Key.Key_Down)
    press(desk, Qt.Key.Key_P, CTRL_SHIFT)
    settle(context)
    assert "HB2020/2" in shown(desk, ProgressDialog).windowTitle()


def test_an_item_outside_the_list_is_shown_without_a_highlight_until_the_next_refresh(
    desk: MainWindow, context: Context, filled: Sample
) -> None:
    lamps = filled.bodies["Lamps"]
    desk.narrow(Filters(body=Named(lamps, "Lamps")))
    settle(context)
    choose(desk, context, "Lamps: NS2019/2")
    told = desk.detail.detail
    assert told is not None
    others = [row for row in told.siblings if row.body != "Lamps"]
    desk.detail.sibling_wanted.emit(others[0].key)
    settle(context)
    assert desk.detail.detail is not None
    assert desk.detail.detail.row.id == others[0].id
    assert not desk.list.table.selectionModel().hasSelection()
    desk.refresh()
    settle(context)
    assert chosen_and_told(desk) == ("NS2019/2", "NS2019/2")
    assert desk.detail.detail.row.body == "Lamps"


def test_the_list_is_sorted_by_key_and_the_same_key_again_reverses(desk: MainWindow, context: Context) -> None:
    press(desk, Qt.Key.Key_5, CTRL)
    settle(context)
    up = shown_rows(desk)
    head = desk.list.table.horizontalHeader()
    assert (head.sortIndicatorSection(), head.sortIndicatorOrder()) == (Column.TARGET, Qt.SortOrder.AscendingOrder)
    press(desk, Qt.Key.Key_5, CTRL)
    settle(context)
    assert head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    assert shown_rows(desk) != up
    press(desk, Qt.Key.Key_1, CTRL)
    settle(context)
    assert (head.sortIndicatorSection(), head.sortIndicatorOrder()) == (Column.REFERENCE, Qt.SortOrder.AscendingOrder)


def test_moving_down_in_the_list_tells_the_story_of_the_row(desk: MainWindow, context: Context) -> None:
    press(desk.list.table, Qt.Key.Key_Down)
    settle(context)
    assert chosen_and_told(desk) == ("HB2020/2", "HB2020/2")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_recording_progress_by_keys_alone_keeps_the_selection(desk: MainWindow, context: Context) -> None:
    choose(desk, context, "Lamps: NS2019/3")
    press(desk, Qt.Key.Key_U, CTRL)
    menu = shown(desk, QMenu)
    press(menu, Qt.Key.Key_P)
    settle(context)
    dialog = shown(desk, ProgressDialog)
    write(dialog.focusWidget(), " ")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert desk.detail.detail is not None
    assert desk.detail.detail.row.progress == "Not started"
    assert desk.list.row_of_choice() is not None
    assert desk.detail.detail.row.ref == "NS2019/3"


def test_who_records_is_asked_once(
    empty_desk: MainWindow, register: Register, filled: Sample, context: Context
) -> None:
    desk = empty_desk
    desk.refresh()
    settle(context)
    choose(desk, context, "Lamps: NS2019/3")
    press(desk, Qt.Key.Key_N, CTRL_SHIFT)
    asked = shown(desk, PersonDialog)
    write(asked.name, "Ann Reader")
    press(asked, Qt.Key.Key_Return)
    assert context.settings.now.person == "Ann Reader"
    settle(context)
    assert shown(desk, NoteDialog).windowTitle() == "Record a note – Lamps: NS2019/3"


def test_what_leaves_its_view_is_said_and_the_next_row_is_chosen(
    desk: MainWindow, register: Register, context: Context
) -> None:
    desk.narrow(Filters(view=View.NO_RESPONSE))
    settle(context)
    before = shown_rows(desk)
    choose(desk, context, before[1])
    row = desk.list.row_of_choice()
    assert row is not None
    say(register, row.id, date(2020, 3, 1), ResponseGiven(Response.AGREED))
    desk.refresh()
    settle(context)
    assert shown_rows(desk) == [before[0], *before[2:]]
    assert desk.list.table.currentIndex().row() == min(1, len(before) - 2)
    assert chosen_and_told(desk)[0] == chosen_and_told(desk)[1] != ""
    assert "Its row has left this view" in [part.text() for part in desk.status.findChildren(QLabel)]


def test_what_was_recorded_can_be_undone_with_a_reason(desk: MainWindow, context: Context) -> None:
    choose(desk, context, "Lamps: NS2019/3")
    press(desk, Qt.Key.Key_P, CTRL_SHIFT)
    settle(context)
    dialog = shown(desk, ProgressDialog)
    write(dialog.focusWidget(), " ")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    press(desk, Qt.Key.Key_Z, CTRL)
    settle(context)
    undo = shown(desk, UndoDialog)
    press(undo, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert desk.detail.detail is not None
    assert desk.detail.detail.row.progress is None
    assert "Recorded by mistake" in desk.detail.story.toPlainText()


def test_search_narrows_the_list_and_escape_widens_it(desk: MainWindow, context: Context) -> None:
    press(desk, Qt.Key.Key_F, CTRL)
    assert desk.top.search.hasFocus()
    write(desk.top.search, "tide tab")
    desk.top.search_now()
    settle(context)
    assert shown_rows(desk) == ["Harbour masters: HB2020/1"]
    press(desk.top.search, Qt.Key.Key_Escape)
    desk.top.search_now()
    settle(context)
    assert len(shown_rows(desk)) == 7
    assert desk.list.table.hasFocus()


def test_a_filter_without_a_hit_offers_to_clear_it(desk: MainWindow, context: Context) -> None:
    desk.narrow(Filters(search="nowhere at all"))
    settle(context)
    assert desk.list.currentIndex() != 0
    press(desk, Qt.Key.Key_F, CTRL_SHIFT)
    settle(context)
    assert len(shown_rows(desk)) == 7


def test_an_empty_register_offers_to_take_in_a_report(empty_desk: MainWindow, asked_for: list[str]) -> None:
    verbs = [made for made in empty_desk.list.findChildren(QPushButton) if made.isVisible()]
    press(verbs[0], Qt.Key.Key_Space)
    assert asked_for == ["take in"]


def test_a_body_of_the_side_pane_narrows_the_list_until_it_is_chosen_again(desk: MainWindow, context: Context) -> None:
    desk.sidebar.setFocus()
    model = desk.sidebar.model()
    place = next(n for n in range(model.rowCount()) if model.index(n, 0).data() == "Lamps")
    desk.sidebar.setCurrentIndex(model.index(place, 0))
    press(desk.sidebar, Qt.Key.Key_Return)
    settle(context)
    assert shown_rows(desk) == ["Lamps: NS2019/2", "Lamps: NS2019/3"]
    press(desk.sidebar, Qt.Key.Key_Space)
    settle(context)
    assert len(shown_rows(desk)) == 7


def test_a_click_on_a_head_asks_for_another_order(desk: MainWindow, context: Context) -> None:
    desk.list.table.horizontalHeader().setSortIndicator(Column.TARGET, Qt.SortOrder.DescendingOrder)
    settle(context)
    assert shown_rows(desk)[0] == "Lamps: NS2019/2"


def test_what_another_program_records_is_shown(
    desk: MainWindow, context: Context, register: Register, filled: Sample
) -> None:
    choose(desk, context, "Signals: NS2019/1")
    say(register, filled.assignments["Signals: NS2019/1"], date(2020, 5, 1), NoteMade("Seen from elsewhere."))
    desk.notice_changes()
    settle(context)
    assert "Seen from elsewhere." in desk.detail.story.toPlainText()


def test_evidence_is_opened_by_key(desk: MainWindow, context: Context, opened: list[Path]) -> None:
    choose(desk, context, "Lamps: NS2019/2")
    press(desk, Qt.Key.Key_E, CTRL)
    settle(context)
    assert [path.name for path in opened] == ["Minutes of May.txt"]
    assert opened[0].read_text(encoding="utf-8") == "The lamps were counted."


def test_evidence_that_was_changed_is_told_and_not_opened(
    desk: MainWindow, context: Context, register: Register, opened: list[Path], voice: RecordedVoice
) -> None:
    kept = next(path for path in register.evidence_folder.rglob("*.txt"))
    kept.chmod(0o644)
    kept.write_text("Another text.", encoding="utf-8")
    choose(desk, context, "Lamps: NS2019/2")
    press(desk, Qt.Key.Key_E, CTRL)
    settle(context)
    assert opened == []
    assert len(voice.told) == 1


def test_the_panes_are_reached_in_turn(desk: MainWindow, context: Context) -> None:
    choose(desk, context, "Lamps: NS2019/2")
    desk.list.table.setFocus()
    press(desk, Qt.Key.Key_F6)
    assert desk.detail.story.hasFocus()
    press(desk, Qt.Key.Key_F6)
    assert desk.top.search.hasFocus()
    press(desk, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert desk.detail.story.hasFocus()


def test_the_keys_are_shown_by_f1(desk: MainWindow) -> None:
    press(desk, Qt.Key.Key_F1)
    assert shown(desk, KeysDialog).table.rowCount() > 15


def test_print_and_take_in_ask_for_their_windows(desk: MainWindow, asked_for: list[str]) -> None:
    press(desk, Qt.Key.Key_I, CTRL)
    press(desk, Qt.Key.Key_P, CTRL)
    assert asked_for == ["take in", "print"]


def test_printing_begins_where_one_stands(desk: MainWindow, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    stood: list[FromDesk] = []
    monkeypatch.setattr(desk, "_doors", Doors(desk._doors.take_in, lambda _, place: stood.append(place)))
    choose(desk, context, "Lamps: NS2019/3")
    desk.narrow(replace(desk.filters, search="lamps"))
    settle(context)
    press(desk, Qt.Key.Key_P, CTRL)
    (place,) = stood
    assert place.filters.search == "lamps"
    assert place.row is not None
    assert place.row.ref == "NS2019/3"


def test_the_issued_reports_are_listed_by_key(desk: MainWindow, context: Context) -> None:
    press(desk, Qt.Key.Key_I, CTRL | Qt.KeyboardModifier.ShiftModifier)
    settle(context)
    listed = shown(desk, IssuedWindow)
    assert listed.table.items.reports == ()
    press(listed, Qt.Key.Key_Escape)


def test_the_window_is_remembered(desk: MainWindow, context: Context) -> None:
    desk.list.table.setColumnWidth(Column.STATUS, 222)
    desk.close()
    kept = context.settings.now
    assert kept.window_geometry
    assert kept.panes
    assert kept.columns


@pytest.mark.parametrize("view", [View.OVERDUE, View.AWAITING_CHECK, View.NO_RESPONSE])
def test_each_view_shows_as_many_rows_as_its_count(desk: MainWindow, context: Context, view: View) -> None:
    desk.narrow(Filters(view=view, sort=SortBy.REF))
    settle(context)
    model = desk.sidebar.model()
    said = next(
        text
        for n in range(model.rowCount())
        if (text := model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)).startswith(view.value)
    )
    assert f", {len(shown_rows(desk))} item" in said
    assert said.endswith(", shown")


def test_an_item_that_filters_hide_is_gone_to_by_clearing_them(
    desk: MainWindow, context: Context, filled: Sample
) -> None:
    desk.narrow(Filters(search="stores"))
    settle(context)
    desk._on_item_wanted(filled.assignments["Signals: NS2019/1"])
    settle(context)
    assert desk.filters == Filters()
    assert chosen_and_told(desk) == ("NS2019/1", "NS2019/1")


def test_the_report_of_the_filter_is_shown_before_that_of_the_item(
    desk: MainWindow, context: Context, filled: Sample
) -> None:
    choose(desk, context, "Harbour masters: HB2020/1")
    for filters, title in (
        (Filters(), "Harbours in bad weather"),
        (Filters(publication=Named(filled.publications["NS2019"], "NS2019")), "A night inspection of the signal boxes"),
    ):
        desk.narrow(filters)
        settle(context)
        press(desk, Qt.Key.Key_D, CTRL)
        settle(context)
        report = shown(desk, ReportWindow)
        assert report.title.text() == title
        report.close()
        settle(context)


def test_several_rows_are_selected_with_shift_and_said(desk: MainWindow, context: Context) -> None:
    desk.list.table.setFocus()
    for _ in range(2):
        press(desk.list.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    settle(context)
    assert len(desk.list.selected_rows()) == 3
    words = [made.text() for made in desk.filter_bar.findChildren(QLabel) if "selected" in made.text()]
    assert words == ["3 selected of 7 rows"]
