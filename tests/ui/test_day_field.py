"""The day field: what it reads, what it says, and its keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.keys import press, write
from tracker.domain.dates import Promise
from tracker.errors import BadInput
from tracker.ui.day_field import DayField
from tracker.ui.desk_context import Context

TODAY = date(2019, 9, 9)


@pytest.fixture
def field(context: Context, qtbot: QtBot) -> DayField:
    made = DayField(context.theme, TODAY, "On")
    qtbot.addWidget(made)
    made.show()
    return made


def told(field: DayField) -> str:
    return field.findChildren(QLabel)[0].text()


def test_a_day_is_read_as_people_write_it(field: DayField) -> None:
    write(field.edit, "30/6/19")
    assert field.day() == date(2019, 6, 30)
    assert told(field) == "Sunday 30 June 2019"


def test_a_day_that_does_not_exist_is_told_when_the_field_is_left(field: DayField) -> None:
    field.edit.setFocus()
    write(field.edit, "31/6/2019")
    assert "not a day of the calendar" not in told(field)
    field.edit.clearFocus()
    field.edit.left.emit()
    assert "not a day of the calendar" in told(field)
    with pytest.raises(BadInput):
        field.day()


def test_a_day_after_today_is_told_at_once_where_nothing_lies_in_the_future(context: Context, qtbot: QtBot) -> None:
    past = DayField(context.theme, TODAY, "On", no_future="nothing can take effect in the future")
    qtbot.addWidget(past)
    write(past.edit, "10/9/2019")
    assert told(past) == "10 September 2019 is after today; nothing can take effect in the future."
    assert past.fault() == told(past)
    past.set_day(TODAY)
    assert past.fault() is None
    assert told(past) == "Monday 9 September 2019"


def test_up_and_down_move_by_a_day(field: DayField) -> None:
    field.set_day(date(2019, 6, 30))
    press(field.edit, Qt.Key.Key_Up)
    assert field.day() == date(2019, 7, 1)
    press(field.edit, Qt.Key.Key_Down)
    press(field.edit, Qt.Key.Key_Down)
    assert field.day() == date(2019, 6, 29)


def test_up_in_an_empty_field_begins_today(field: DayField) -> None:
    press(field.edit, Qt.Key.Key_Up)
    assert field.day() == TODAY


def test_empty_is_a_fault_unless_optional(context: Context, qtbot: QtBot, field: DayField) -> None:
    optional = DayField(context.theme, TODAY, "Until", optional=True)
    qtbot.addWidget(optional)
    assert field.fault() == "A date is needed."
    assert optional.fault() is None


def test_a_target_date_takes_words(context: Context, qtbot: QtBot) -> None:
    target = DayField(context.theme, TODAY, "Target date", takes_words=True)
    qtbot.addWidget(target)
    write(target.edit, "by spring 2020")
    assert target.promise() == Promise(date(2020, 5, 31), "by spring 2020")
    assert told(target) == "Falls due on 31 May 2020; the words are kept."
    target.edit.setText("Ongoing")
    assert told(target) == "Kept in these words; they name no date."


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_calendar_opens_by_key_and_fills_the_field(field: DayField) -> None:
    field.set_day(date(2019, 6, 30))
    press(field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.isVisible()
    calendar.activated.emit(calendar.selectedDate().addDays(2))
    assert field.day() == date(2019, 7, 2)
    assert not calendar.isVisible()
