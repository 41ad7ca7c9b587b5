"""Printing and issuing reports through their window."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tests.builders import say
from tests.conftest import NOON
from tests.ui.accessibility import nameless
from tests.ui.keys import press, press_letter, write
from tests.ui.printing.pdf_texts import texts_of
from tests.ui.printing.printers import FilePrinter
from tests.ui.printing.registers import issued, with_visits
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle, shown
from tracker.domain.listing import Selection
from tracker.domain.position import ReportKind
from tracker.domain.scales import Response
from tracker.domain.statements import ResponseGiven
from tracker.errors import StoreFault
from tracker.services.issuing import issued_pdf, issued_reports
from tracker.services.ledger import EvidenceFile, Recording, record
from tracker.services.listing import all_rows, find_body, find_publication
from tracker.services.ordering import Order
from tracker.services.printing import print_report
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.keys import KeysDialog
from tracker.ui.filters import Filters, Named
from tracker.ui.printing import issuing as issuing_module
from tracker.ui.printing import making as making_module
from tracker.ui.printing.covers_fields import Covers
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.printing.period_fields import Since
from tracker.ui.printing.window import PrintWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
DAY = date(2026, 11, 22)
Make = Callable[[FromDesk], PrintWindow]


@pytest.fixture
def paper(tmp_path: Path) -> FilePrinter:
    return FilePrinter(tmp_path / "paper.pdf")


@pytest.fixture
def make(register: Register, context: Context, qtbot: QtBot, tmp_path: Path, paper: FilePrinter) -> Make:
    def made(desk: FromDesk) -> PrintWindow:
        window = PrintWindow(register, context, desk, ask=paper)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(window)
        window.open()
        settle(context)
        return window

    context.settings.change(person="Ann Reader")
    with_visits(register, tmp_path)
    return made


@pytest.fixture
def window(make: Make) -> PrintWindow:
    return make(FromDesk(Filters(day=DAY)))


def text_of(window: PrintWindow) -> str:
    return " ".join(window.pane.preview.text.toPlainText().split())


def remade(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    """Wait until what was chosen last is shown."""
    qtbot.waitUntil(lambda: not window._wait.isActive())
    settle(context)


@pytest.mark.parametrize("known_then", [False, True])
def test_a_report_says_where_it_differs_from_what_was_known(known_then: bool, make: Make) -> None:
    window = make(FromDesk(Filters(day=DAY, known_then=known_then)))
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
    assert window.pane.preview.isVisible()
    assert window.pane.preview.pages.page_count() > 2
    assert window.status.text().endswith("pages: all bodies and reports, as at 22 November 2026")
    assert "visits begin at the time" in text_of(window)
    assert window.panel.kind.hasFocus()


# What is chosen to begin with, and by key.


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


def test_a_letter_brings_a_field_into_sight_on_a_small_screen(window: PrintWindow) -> None:
    window.resize(1024, 600)
    press_letter(window, Qt.Key.Key_B)
    field = window.panel.manner.distribution
    assert field.hasFocus()
    assert window.panel.viewport().rect().contains(field.mapTo(window.panel.viewport(), field.rect().center()))


def test_descriptors_are_printed_with_the_marking(window: PrintWindow, context: Context, qtbot: QtBot) -> None:
    write(window.panel.marking.descriptors, "staff")
    remade(window, context, qtbot)
    assert window.panel.marking.told.text() == "Printed on every page: OFFICIAL – STAFF"


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


def test_the_warning_about_internal_notes_comes_into_sight_on_a_small_screen(window: PrintWindow) -> None:
    window.resize(1024, 560)
    press_letter(window, Qt.Key.Key_N)
    warning, seen = window.panel.manner.warning, window.panel.viewport()
    assert seen.rect().contains(warning.mapTo(seen, warning.rect().bottomLeft()))


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


# Making.


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


def test_no_two_controls_in_sight_share_a_letter(window: PrintWindow) -> None:
    window.panel.kind.setCurrentText("Follow-up report")
    window.pane.bar.show_making(0, has_old=True)
    named: list[QAbstractButton | QLabel] = [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]
    letters = [found[1].lower() for one in named if one.isVisible() and (found := re.search("&([^&])", one.text()))]
    assert len(letters) > 15
    assert sorted(letters) == sorted(set(letters))


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


# Before printing.


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


# Saving and printing.


def test_the_report_is_saved_under_a_name_that_says_what_it_is(
    window: PrintWindow, context: Context, voice: RecordedVoice, tmp_path: Path
) -> None:
    out = tmp_path / "saved.pdf"
    voice.chosen.append(out)
    press(window, Qt.Key.Key_S, CONTROL)
    settle(context)
    assert len(texts_of(out.read_bytes())) == window.pane.preview.pages.page_count()
    assert "saved.pdf" in window.status.text()


def test_author_and_distribution_are_remembered(
    window: PrintWindow, context: Context, qtbot: QtBot, voice: RecordedVoice, tmp_path: Path, make: Make
) -> None:
    window.panel.manner.author.setText("The office")
    window.panel.manner.distribution.setText("The board;  The minister ;")
    remade(window, context, qtbot)
    voice.chosen.append(tmp_path / "saved.pdf")
    press(window, Qt.Key.Key_S, CONTROL)
    settle(context)
    again = make(FromDesk())
    assert again.panel.manner.author.text() == "The office"
    assert again.panel.manner.recipients() == ("The board", "The minister")


def test_a_file_that_cannot_be_written_is_told(
    window: PrintWindow, context: Context, voice: RecordedVoice, tmp_path: Path
) -> None:
    (tmp_path / "no folder").write_text("a file")
    voice.chosen.append(tmp_path / "no folder" / "saved.pdf")
    window.save_button.setFocus()
    press(window.save_button, Qt.Key.Key_Return)
    settle(context)
    assert len(voice.told) == 1
    assert window.status.text() == "Nothing was saved."


def test_the_report_is_printed_page_by_page(window: PrintWindow, context: Context, paper: FilePrinter) -> None:
    paper.pages = (1, 2)
    press(window, Qt.Key.Key_P, CONTROL)
    assert window.print_button.text() == "Stop &printing"
    settle(context)
    assert len(texts_of(paper.out.read_bytes())) == 2
    assert "are in paper.pdf as pictures" in window.status.text()
    assert window.print_button.text() == "&Print…"


def test_all_pages_printed_to_a_file_are_the_report_itself(
    window: PrintWindow, context: Context, paper: FilePrinter
) -> None:
    press(window, Qt.Key.Key_P, CONTROL)
    settle(context)
    assert window._made is not None
    assert paper.out.read_bytes() == window._made.pdf
    assert window.status.text() == f"Saved as paper.pdf in {paper.out.parent}"


def test_printing_can_be_stopped(window: PrintWindow, context: Context, paper: FilePrinter) -> None:
    paper.pages = (1, 2)
    press(window, Qt.Key.Key_P, CONTROL)
    press(window, Qt.Key.Key_P, CONTROL)
    settle(context)
    assert window.status.text().startswith("Printing was stopped")
    assert window.save_button.isEnabled()


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


def test_closing_while_a_report_is_made_leaves_nothing_behind(window: PrintWindow, context: Context) -> None:
    window.panel.marking.marking.setCurrentText("OFFICIAL-SENSITIVE")
    press(window, Qt.Key.Key_Escape)
    settle(context)
    assert not window.isVisible()
    assert not window._wait.isActive()


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


# Markings.


def with_sensitive_evidence(register: Register, folder: Path) -> None:
    (folder / "names.txt").write_text("Names", encoding="utf-8")
    item = all_rows(register, Selection(NOON.date()))[0].id
    evidence = EvidenceFile(folder / "names.txt", "Names", NOON.date(), "OFFICIAL-SENSITIVE")
    record(register, [item], Recording(NOON.date(), "A body", "A clerk", (evidence,)))


def test_the_highest_marking_of_anything_in_it_is_carried(make: Make, register: Register, tmp_path: Path) -> None:
    with_sensitive_evidence(register, tmp_path)
    window = make(FromDesk())
    assert window.panel.marking.told.text() == "Printed on every page: OFFICIAL-SENSITIVE"
    assert "OFFICIAL-SENSITIVE" in texts_of(window._made.pdf if window._made else b"")[1]
    assert window.save_button.isEnabled()


def test_a_lower_marking_says_how_many_items_it_leaves_out(
    make: Make, register: Register, tmp_path: Path, context: Context, qtbot: QtBot
) -> None:
    with_sensitive_evidence(register, tmp_path)
    window = make(FromDesk())
    window.panel.marking.marking.setCurrentText("OFFICIAL")
    remade(window, context, qtbot)
    assert window.panel.marking.told.text() == "1 item marked higher is left out."
    assert window.checks.model.lines[0].text == "Marked higher than the report (1)"


# Issuing.


def test_a_report_is_issued_after_it_was_asked_once(
    window: PrintWindow, context: Context, register: Register, voice: RecordedVoice
) -> None:
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    (question,) = voice.asked
    assert question.startswith("Issue this as report 1?")
    assert "Progress report: all bodies and reports, as at 22 November 2026; marked OFFICIAL." in question
    assert "can never be changed, only followed by another" in question
    assert window.status.text().startswith("Issued as report 1.")
    assert [report.number for report in issued_reports(register)] == [1]
    assert window._made is not None
    assert window._made.pdf == issued_pdf(register, 1)
    assert "Report 1" in text_of(window)
    assert window.save_button.hasFocus()
    assert not window.issue_button.isEnabled()


def test_a_copy_of_what_was_issued_is_saved_under_its_number(
    window: PrintWindow, context: Context, register: Register, voice: RecordedVoice, tmp_path: Path
) -> None:
    press_letter(window, Qt.Key.Key_I)
    settle(context)
    voice.chosen.append(tmp_path / "copy.pdf")
    press(window.save_button, Qt.Key.Key_Return)
    settle(context)
    assert (tmp_path / "copy.pdf").read_bytes() == issued_pdf(register, 1)
    assert window._made is not None
    assert window._made.file_name.startswith("Report 1 - Progress report")


def test_what_is_not_mended_is_named_and_keeps_nobody_from_issuing(
    make: Make, register: Register, context: Context, voice: RecordedVoice, tmp_path: Path, qtbot: QtBot
) -> None:
    with_sensitive_evidence(register, tmp_path)
    window = make(FromDesk(Filters(day=DAY)))
    window.panel.marking.marking.setCurrentText("OFFICIAL")
    remade(window, context, qtbot)
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert "Not mended yet: Marked higher than the report (1)" in voice.asked[0]
    assert len(issued_reports(register)) == 1


def test_internal_notes_are_named_before_a_report_is_issued(
    window: PrintWindow, context: Context, voice: RecordedVoice, qtbot: QtBot
) -> None:
    press_letter(window, Qt.Key.Key_N)
    remade(window, context, qtbot)
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert "It prints internal notes, so nobody outside may see it." in voice.asked[0]


def test_a_report_that_was_issued_before_is_named(make: Make, register: Register, context: Context) -> None:
    voice = context.voice
    assert isinstance(voice, RecordedVoice)
    issued(register, DAY, kind=ReportKind.PROGRESS)
    window = make(FromDesk(Filters(day=DAY)))
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert "Report 1 is of the same kind, covers the same and is as at the same day." in voice.asked[0]
    assert [report.number for report in issued_reports(register)] == [2, 1]


def test_going_back_issues_nothing(
    window: PrintWindow, context: Context, register: Register, voice: RecordedVoice
) -> None:
    voice.agrees = False
    window.panel.manner.author.setFocus()
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert issued_reports(register) == ()
    assert window.issue_button.isEnabled()
    assert window.panel.manner.author.hasFocus()


def test_a_failure_says_that_nothing_was_issued(
    window: PrintWindow,
    context: Context,
    register: Register,
    voice: RecordedVoice,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object, **__: object) -> object:
        raise StoreFault("The disk is full.")

    monkeypatch.setattr(issuing_module, "issue_report", full)
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert voice.told == ["Nothing was issued. The disk is full."]
    assert window.status.text() == "Nothing was issued."
    assert window.issue_button.isEnabled()
    assert window.panel.isEnabled()


def test_what_was_not_looked_at_is_not_issued(
    window: PrintWindow, context: Context, register: Register, voice: RecordedVoice
) -> None:
    item = all_rows(register, Selection(DAY))[0].id
    say(register, item, NOON.date(), ResponseGiven(Response.AGREED, "We will do as they ask."))
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert voice.asked == []
    assert voice.told == [issuing_module._OVERTAKEN]
    assert "We will do as they ask" in text_of(window)
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert [report.number for report in issued_reports(register)] == [1]


def test_escape_leaves_the_search_before_the_window(window: PrintWindow) -> None:
    press(window, Qt.Key.Key_F3)
    assert window.pane.preview.search.words.hasFocus()
    window.panel.kind.setFocus()
    press(window.panel.kind, Qt.Key.Key_Escape)
    assert window.pane.preview.search.isHidden()
    assert window.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_window_stays_while_a_report_is_issued(window: PrintWindow, context: Context) -> None:
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    press(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert "can be closed when that is done" in window.status.text()
    heard: list[str] = []
    window._issuer.told.connect(heard.append)
    settle(context)
    assert heard
    assert all("can be closed when that is done" in told for told in heard)
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_issued_reports_are_asked_for_by_key(window: PrintWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.issued_wanted):
        press_letter(window, Qt.Key.Key_T)


def test_the_kind_is_issued_as_chosen(window: PrintWindow, context: Context, register: Register, qtbot: QtBot) -> None:
    window.panel.kind.setCurrentText("One-page brief")
    remade(window, context, qtbot)
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert issued_reports(register)[0].facts.kind == ReportKind.BRIEF
