"""What the window that prints reports shows at first, and what is chosen in it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.keys import press, press_letter, write
from tests.ui.printing.conftest import DAY, Make, remade, text_of
from tests.ui.printing.registers import issued
from tracker.domain.listing import Selection
from tracker.services.listing import all_rows, find_body, find_publication
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.filters import Filters, Named
from tracker.ui.printing.covers_fields import Covers
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.printing.period_fields import Since
from tracker.ui.printing.window import PrintWindow


@pytest.mark.parametrize("known_then", [False, True])
def test_a_report_says_where_it_differs_from_what_was_known(known_then: bool, make: Make) -> None:
    window = make(FromDesk(Filters(day=DAY, known_then=known_then)))
    assert window.differs.isVisible() is known_then
    assert "its figures can differ" in window.differs.text()


def test_the_report_is_shown_at_once(window: PrintWindow) -> None:
    assert window.pane.preview.isVisible()
    assert window.pane.preview.pages.page_count() > 2
    assert window.status.text().endswith("pages: all bodies and reports, as at 22 November 2026")
    assert "visits begin at the time" in text_of(window)
    assert window.panel.kind.hasFocus()


def test_what_the_desk_shows_is_chosen_to_begin_with(make: Make, register: Register) -> None:
    council = find_body(register, "Prison councils")
    window = make(FromDesk(Filters(body=Named(council.id, "Councils"))))
    assert window.panel.covers.chosen is Covers.BODY
    assert window.panel.covers.body.currentText() == "Prison councils"
    assert "agree who meets children" in text_of(window)
    assert "visits begin at the time" not in text_of(window)


def test_the_list_on_screen_is_printed_and_told_in_words(make: Make) -> None:
    window = make(FromDesk(Filters(search="children")))
    assert window.panel.covers.chosen is Covers.LIST
    assert window.panel.covers.words.text() == "with the words “children”"
    assert "Only: with the words “children”" in text_of(window)
    assert "agree who meets children" in text_of(window)
    assert "visits begin at the time" not in text_of(window)


def test_a_choice_by_key_makes_the_report_again(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    press_letter(window, Qt.Key.Key_C)
    press(window.panel.covers.covers, Qt.Key.Key_Down)
    assert window.panel.covers.chosen is Covers.BODY
    press_letter(window, Qt.Key.Key_Y)
    press(window.panel.covers.body, Qt.Key.Key_End)
    assert not window.save_button.isEnabled()
    remade(window, context, qtbot)
    assert window.panel.covers.body.currentText() == "Prison councils"
    assert "Prison councils, as at" in window.status.text()
    assert window.save_button.isEnabled()


def test_a_kind_about_one_report_begins_with_that_of_the_item_shown(
    make: Make, register: Register, context: Context, qtbot: QtBot
) -> None:
    row = all_rows(register, Selection(DAY))[0]
    window = make(FromDesk(Filters(), row))
    window.panel.kind.setCurrentText("Action plan")
    remade(window, context, qtbot)
    assert window.panel.covers.scope().publication == find_publication(register, "FC2021").id
    assert not window.panel.period.isVisible()
    assert text_of(window).startswith("Action plan")


def test_a_name_too_long_for_its_field_is_told_whole_beside_it(window: PrintWindow) -> None:
    press_letter(window, Qt.Key.Key_U)
    press(window.panel.covers.counted, Qt.Key.Key_Down)
    assert window.panel.covers.counted.toolTip() == "The body now responsible"


def test_what_lacks_is_said_in_the_place_of_the_preview(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    window.panel.kind.setCurrentText("Follow-up report")
    remade(window, context, qtbot)
    assert window.pane.told.isVisible()
    assert window.pane.told.text().startswith("A follow-up report is about one inspection report")
    assert not window.issue_button.isEnabled()
    window.panel.covers.publication.setCurrentIndex(1)
    remade(window, context, qtbot)
    assert window.pane.preview.isVisible()
    window.panel.kind.setCurrentText("Recommendation dossier")
    remade(window, context, qtbot)
    assert "choose it in the list behind this window" in window.pane.told.text()


def test_the_dossier_is_about_the_row_that_was_chosen(
    make: Make, register: Register, context: Context, qtbot: QtBot
) -> None:
    row = all_rows(register, Selection(DAY))[0]
    window = make(FromDesk(Filters(), row))
    window.panel.kind.setCurrentText("Recommendation dossier")
    remade(window, context, qtbot)
    assert window.panel.covers.covers.currentText() == f"Recommendation {row.ref}"
    assert row.ref in text_of(window)


def test_the_period_begins_at_the_last_issued_report(make: Make, register: Register) -> None:
    issued(register, date(2026, 3, 31))
    window = make(FromDesk(Filters(day=DAY)))
    assert window.panel.period.since.currentText() == "Since report 1 of 31 Mar 2026"
    assert "Report 1 of 31 March 2026" in text_of(window)


def test_without_an_issued_report_no_period_is_told_until_a_day_is_chosen(
    window: PrintWindow, context: Context, qtbot: QtBot
) -> None:
    period = window.panel.period
    assert [period.since.itemData(at) for at in range(period.since.count())] == [Since.NONE, Since.DAY]
    press_letter(window, Qt.Key.Key_V)
    press(period.since, Qt.Key.Key_End)
    press_letter(window, Qt.Key.Key_F)
    period.day.edit.selectAll()
    write(period.day.edit, "1/1/2026")
    remade(window, context, qtbot)
    assert "After 1 January 2026, up to 22 November 2026" in text_of(window)


def test_a_day_that_is_none_is_told_in_the_place_of_the_preview(
    window: PrintWindow, context: Context, qtbot: QtBot
) -> None:
    window.panel.as_at.edit.selectAll()
    write(window.panel.as_at.edit, "31/2/2019")
    remade(window, context, qtbot)
    assert "not a day of the calendar" in window.pane.told.text()
    assert window.pane.told.isVisible()
    assert not window.save_button.isEnabled()
    assert not window.print_button.isEnabled()
    window.panel.as_at.set_day(DAY)
    remade(window, context, qtbot)
    assert window.pane.preview.isVisible()
    assert window.save_button.isEnabled()


def test_a_day_to_come_cannot_be_told(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    press_letter(window, Qt.Key.Key_A)
    window.panel.as_at.edit.selectAll()
    write(window.panel.as_at.edit, "23/11/2026")
    remade(window, context, qtbot)
    assert window.pane.told.text() == "23 November 2026 is after today; nobody knows yet how things will stand then."
    assert not window.issue_button.isEnabled()


def test_internal_notes_are_off_each_time_and_asking_for_them_warns(window: PrintWindow, make: Make) -> None:
    press_letter(window, Qt.Key.Key_N)
    assert window.panel.manner.internal.isChecked()
    assert window.panel.manner.warning.isVisible()
    assert not make(FromDesk()).panel.manner.internal.isChecked()


def test_what_was_covered_before_a_kind_chose_is_covered_again_after_it(
    make: Make, register: Register, context: Context, qtbot: QtBot
) -> None:
    window = make(FromDesk(Filters(), all_rows(register, Selection(DAY))[0]))
    covers, told = window.panel.covers, []
    for _ in range(4):
        press(window.panel.kind, Qt.Key.Key_Down)
        told.append(covers.chosen)
    assert told == [Covers.EVERYTHING, Covers.PUBLICATION, Covers.PUBLICATION, Covers.RECOMMENDATION]
    press(window.panel.kind, Qt.Key.Key_Home)
    assert covers.chosen is Covers.EVERYTHING
    remade(window, context, qtbot)
    assert window.status.text().endswith("pages: all bodies and reports, as at 22 November 2026")


def test_what_is_covered_by_choice_stays_whatever_kind_is_chosen(make: Make, register: Register) -> None:
    window = make(FromDesk(Filters(), all_rows(register, Selection(DAY))[0]))
    window.panel.kind.setCurrentText("Action plan")
    press_letter(window, Qt.Key.Key_Y)
    press(window.panel.covers.body, Qt.Key.Key_End)
    press_letter(window, Qt.Key.Key_K)
    press(window.panel.kind, Qt.Key.Key_Home)
    assert window.panel.covers.chosen is Covers.PUBLICATION


def test_the_report_can_be_in_welsh_as_a_draft(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    assert window.panel.manner.language.itemText(1) == "Welsh (draft)"
    window.panel.manner.language.setCurrentIndex(1)
    remade(window, context, qtbot)
    assert "Tachwedd" in text_of(window)
