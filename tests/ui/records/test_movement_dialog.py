"""What moved between two days, asked for by key presses."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.keys import press, press_letter, write
from tests.ui.records.conftest import Office
from tests.ui.waiting import settle
from tracker.services.movement import moved
from tracker.ui.records.movement_dialog import MovementDialog, _quarter_before

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(office: Office) -> MovementDialog:
    MovementDialog(office.opening).open()
    return office.settled(MovementDialog)


def ask(office: Office, dialog: MovementDialog, since: str, until: str) -> None:
    press_letter(dialog, Qt.Key.Key_F)
    press(dialog.since.edit, Qt.Key.Key_A, CTRL)
    write(dialog.since.edit, since)
    press_letter(dialog, Qt.Key.Key_T)
    press(dialog.until.edit, Qt.Key.Key_A, CTRL)
    write(dialog.until.edit, until)
    press(dialog.until.edit, Qt.Key.Key_Return)
    settle(office.context)


def rows(dialog: MovementDialog) -> list[list[str]]:
    return [list(line.cells) for line in dialog.table.lines]


def test_it_begins_with_the_last_three_months(office: Office) -> None:
    dialog = opened(office)
    assert (dialog.since.day(), dialog.until.day()) == (date(2026, 8, 31), date(2026, 11, 22))
    assert rows(dialog)[-1] == ["In all", "7", "0", "0", "0", "0", "0", "7"]


def test_other_days_are_counted_body_by_body_and_it_adds_up(office: Office) -> None:
    dialog = opened(office)
    ask(office, dialog, "1/1/2019", "31 December 2019")
    found = moved(office.register, date(2019, 1, 1), date(2019, 12, 31))
    assert rows(dialog) == [
        ["Lamps", "0", "2", "0", "0", "0", "0", "2"],
        ["Signals", "0", "2", "0", "0", "0", "0", "2"],
        ["In all", "0", "4", "0", "0", "0", "0", "4"],
    ]
    assert found.total.adds_up
    assert (
        dialog.sum.text() == "0 open + 4 new + 0 re-opened + 0 received − 0 closed − 0 passed on = 4 open: it adds up."
    )
    press_letter(dialog, Qt.Key.Key_C)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "What moved from the end of 1 January 2019 to the end of 31 December 2019"
    assert copied[2].startswith("Body\tOpen on 1 Jan 2019\tNew")
    assert copied[-1] == dialog.sum.text()


@pytest.mark.parametrize(
    ("since", "until", "told"),
    [
        ("31/12/2019", "1/1/2019", "1 January 2019 is before 31 December 2019; the second day must be the later one."),
        ("1/1/2019", "1/1/2030", "1 January 2030 is after today; what will move is not known."),
        ("soon", "1/1/2020", "“soon” is not a date; write it as 30/6/2019 or 30 June 2019."),
    ],
)
def test_days_that_cannot_be_are_told_in_words(office: Office, since: str, until: str, told: str) -> None:
    dialog = opened(office)
    ask(office, dialog, since, until)
    assert (dialog.refusal.text(), dialog.sum.text()) == (told, "")
    assert rows(dialog) == []
    assert not dialog.copy_button.isEnabled()
    ask(office, dialog, "1/1/2019", "31/12/2019")
    assert not dialog.refusal.isVisible()
    assert dialog.copy_button.isEnabled()


def test_the_quarter_before_ends_with_a_month() -> None:
    assert _quarter_before(date(2026, 2, 10)) == date(2025, 11, 30)
    assert _quarter_before(date(2026, 5, 31)) == date(2026, 2, 28)
