"""Looking at an earlier day: one control sets it, everything follows it, and nothing can be recorded there."""

from datetime import date

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from tests.builders import Sample, say
from tests.ui.accessibility import nameless
from tests.ui.keys import press, write
from tests.ui.recorder import RecordedVoice
from tests.ui.test_main_window import choose, shown_rows
from tests.ui.waiting import settle, shown
from tracker.domain.scales import Progress
from tracker.domain.statements import ProgressReported
from tracker.services.register import Register
from tracker.ui.actions import TABLE
from tracker.ui.desk.list_pane import Empty
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.recording import RecordingDialog
from tracker.ui.filters import Filters, View
from tracker.ui.main_window import MainWindow
from tracker.ui.records.report_window import ReportWindow

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def look_at(desk: MainWindow, context: Context, day: str) -> None:
    """Look at a day by keys alone."""
    if not desk.past.isVisible():
        press(desk, Qt.Key.Key_T, CTRL)
    desk.past.field.edit.selectAll()
    write(desk.past.field.edit, day)
    press(desk.past.field.edit, Qt.Key.Key_Return)
    settle(context)


def test_the_day_is_asked_for_by_one_key_and_said_in_words(desk: MainWindow, context: Context) -> None:
    look_at(desk, context, "28 February 2020")
    assert desk.past.told.text() == "You are looking at 28 February 2020. Nothing can be recorded here."
    assert desk.top.past_button.text() == "As at: 28 Feb 2020"
    assert nameless(desk.past) == []


def test_a_day_that_is_none_is_told_by_enter(desk: MainWindow, context: Context) -> None:
    look_at(desk, context, "31/2/2026")
    assert "31/2/2026" in desk.past.field.edit.accessibleDescription()
    assert desk.past.told.text() == "Look at an earlier day:"


def test_list_counts_and_story_follow_the_day(desk: MainWindow, context: Context) -> None:
    choose(desk, context, "Lamps: NS2019/2")
    look_at(desk, context, "31 August 2019")
    assert shown_rows(desk) == ["Signals: NS2019/1", "Lamps: NS2019/2", "Signals: NS2019/2", "Lamps: NS2019/3"]
    assert desk.detail.detail is not None
    row = desk.detail.detail.row
    assert (row.ref, row.progress, row.target, row.slips) == ("NS2019/2", None, date(2019, 9, 30), 0)
    assert "Reported: in progress" not in desk.detail.story.toPlainText()
    assert desk.sidebar.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "All, 4 items, shown"


def test_as_it_was_known_that_day_leaves_out_what_was_recorded_later(desk: MainWindow, context: Context) -> None:
    # Everything of this register was recorded in November 2026, whatever day it speaks of.
    look_at(desk, context, "31 August 2019")
    desk.past.known.setFocus()
    press(desk.past.known, Qt.Key.Key_Space)
    settle(context)
    assert shown_rows(desk) == []
    assert desk.past.told.text().startswith("You are looking at 31 August 2019, as it was known then.")


def test_nothing_can_be_recorded_in_the_past(desk: MainWindow, context: Context) -> None:
    look_at(desk, context, "31 August 2019")
    assert not desk.top.record_button.isEnabled()
    for key in (Qt.Key.Key_P, Qt.Key.Key_C, Qt.Key.Key_W):
        press(desk, key, CTRL_SHIFT)
    press(desk, Qt.Key.Key_I, CTRL)
    assert desk.findChildren(RecordingDialog) == []
    assert "withdraw:" not in desk.detail.story.toHtml()
    assert not desk.detail.story.acceptDrops()
    assert not any(desk.actions_of()[spec.do].isEnabled() for spec in TABLE if spec.writes)


def test_a_file_dropped_on_the_past_is_not_taken(desk: MainWindow, context: Context) -> None:
    look_at(desk, context, "31 August 2019")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/somewhere/a.pdf")])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    desk.detail.story.dropEvent(QDropEvent(QPointF(9, 9), action, data, button, Qt.KeyboardModifier.NoModifier))
    settle(context)
    assert desk.findChildren(RecordingDialog) == []


def test_escape_goes_back_to_today_and_to_the_list(desk: MainWindow, context: Context) -> None:
    look_at(desk, context, "31 August 2019")
    press(desk.past.field.edit, Qt.Key.Key_Escape)
    settle(context)
    assert not desk.past.isVisible()
    assert len(shown_rows(desk)) == 7
    assert desk.top.past_button.text() == "As at: today"
    assert desk.top.record_button.isEnabled()
    assert desk.list.table.hasFocus()


def test_half_a_date_and_a_day_to_come_change_nothing(desk: MainWindow, context: Context) -> None:
    for words in ("31 Aug", "1 January 2030", "soon"):
        look_at(desk, context, words)
        assert len(shown_rows(desk)) == 7


def test_filters_keep_the_day_and_clearing_them_does_not_leave_it(desk: MainWindow, context: Context) -> None:
    look_at(desk, context, "31 August 2019")
    press(desk, Qt.Key.Key_F, CTRL)
    write(desk.top.search, "stores")
    press(desk.top.search, Qt.Key.Key_Return)
    settle(context)
    assert shown_rows(desk) == ["Lamps: NS2019/3"]
    press(desk, Qt.Key.Key_F, CTRL_SHIFT)
    settle(context)
    assert len(shown_rows(desk)) == 4


def test_an_item_that_was_not_there_yet_gives_way_to_the_first_row(desk: MainWindow, context: Context) -> None:
    choose(desk, context, "Harbour masters: HB2020/1")
    look_at(desk, context, "31 August 2019")
    assert desk.detail.detail is not None
    assert desk.detail.detail.row.ref == "NS2019/1"


def test_what_another_program_records_is_seen_in_the_past_too(
    desk: MainWindow, context: Context, register: Register, filled: Sample
) -> None:
    look_at(desk, context, "31 August 2019")
    say(register, filled.assignments["Lamps: NS2019/3"], date(2019, 8, 1), ProgressReported(Progress.COMPLETE))
    desk.notice_changes()
    settle(context)
    desk.narrow(desk.filters.viewing(View.AWAITING_CHECK))
    settle(context)
    assert shown_rows(desk) == ["Lamps: NS2019/3"]


def test_bodies_are_listed_as_now_responsible_by_one_key(desk: MainWindow, context: Context) -> None:
    press(desk, Qt.Key.Key_Y, CTRL)
    settle(context)
    assert desk.filters == Filters(as_now=True)
    assert len(shown_rows(desk)) == 7
    press(desk, Qt.Key.Key_Y, CTRL)
    settle(context)
    assert desk.filters == Filters()


def test_a_report_that_is_looked_at_in_the_past_cannot_be_amended(desk: MainWindow, context: Context) -> None:
    look_at(desk, context, "31 August 2019")
    press(desk, Qt.Key.Key_D, CTRL)
    settle(context)
    report = shown(desk, ReportWindow)
    assert not report.amend_button.isEnabled()
    assert not report.record_button.isEnabled()
    assert "as at 31 August 2019: nothing can be recorded" in report.told.text()
    assert not report.history.take_back_button.isEnabled()
    report.close()
    desk.past.leave()
    settle(context)
    press(desk, Qt.Key.Key_D, CTRL)
    settle(context)
    today = shown(desk, ReportWindow)
    assert today.amend_button.isEnabled()
    today.close()


def test_before_anything_was_known_the_way_back_is_shown(
    desk: MainWindow, context: Context, voice: RecordedVoice
) -> None:
    look_at(desk, context, "1 January 2018")
    assert desk.list.currentIndex() == Empty.PAST
    assert desk.detail.detail is None
    assert voice.told == []
    back = next(made for made in desk.list.findChildren(QPushButton) if made.isVisible())
    assert back.text() == "Back to today"
    press(back, Qt.Key.Key_Space)
    settle(context)
    assert len(shown_rows(desk)) == 7
