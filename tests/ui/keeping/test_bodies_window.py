"""The window of the bodies, by its keys; what it kept is read back from the register."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from tests.services.probation import HMPPS, NPS, PROBATION_SERVICE, body_named
from tests.ui.keeping.conftest import Show, focused, press_button
from tests.ui.keys import press, press_letter, write
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle, shown
from tracker.domain.facts import BodyFacts, DatedName, Parent
from tracker.services.bodies import keep_body, known_bodies
from tracker.services.changes import Changes
from tracker.services.keeping import amendments
from tracker.services.listing import find_body
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.person import PersonDialog
from tracker.ui.keeping.bodies_window import BodiesWindow
from tracker.ui.keeping.body_form import NameLine, ParentLine
from tracker.ui.keeping.hand_over_window import HandOverWindow
from tracker.ui.keeping.succession_dialog import SuccessionDialog
from tracker.ui.records.history_dialog import RecordHistoryDialog
from tracker.ui.records.reason_dialog import ReasonDialog

CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 22)


@pytest.fixture
def window(show: Show[BodiesWindow]) -> BodiesWindow:
    return show(BodiesWindow)


def find(window: BodiesWindow, words: str, downs: int = 1) -> None:
    """Search for a body and go to it with the arrow keys."""
    press(window, Qt.Key.Key_F, CTRL)
    write(window.focusWidget(), words)
    for _ in range(downs):
        press(focused(window), Qt.Key.Key_Down)


def listed(window: BodiesWindow) -> list[str]:
    records = window.finder.records
    return [str(records.index(row, 0).data()) for row in range(records.rowCount())]


def facts_of(register: Register, body: UUID) -> BodyFacts:
    return known_bodies(register, TODAY).body(body).facts


def test_bodies_are_found_by_any_of_their_names(window: BodiesWindow) -> None:
    QAbstractItemModelTester(window.finder.records, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert len(listed(window)) > 25
    assert window.finder.search.hasFocus()
    write(window.finder.search, "nps divisions")
    assert listed(window) == ["National Probation Service (NPS)"]
    press(window.finder.search, Qt.Key.Key_Down)
    assert window.pane.head.text() == "National Probation Service (NPS)"
    assert window.pane.beneath.text() == "1 June 2014 to 25 June 2021 · 3 items, 3 open · checked on 22 November 2026"
    press(window, Qt.Key.Key_F, CTRL)
    write(window.finder.search, "no such body")
    assert window.finder.nothing.text() == "Nothing here holds “no such body”. Clear the search, or add it."
    press(window.finder.search, Qt.Key.Key_Escape)
    assert len(listed(window)) > 25


def test_two_bodies_of_one_name_are_told_apart_by_their_times(window: BodiesWindow) -> None:
    find(window, "national probation")
    records = window.finder.records
    assert [record.quiet for row in range(2) if (record := records.at(row))] == [
        "April 2001 to 31 May 2004",
        "1 June 2014 to 25 June 2021 · 3 open of 3 items",
    ]


def test_a_new_body_is_kept(window: BodiesWindow, lanterns: Register, context: Context, told: list[Changes]) -> None:
    press(window, Qt.Key.Key_N, CTRL)
    assert window.pane.head.text() == "A new body"
    assert window.form.name.hasFocus()
    for words in ("Lantern Board", "LB", "Board of Lanterns"):
        write(window.focusWidget(), words)
        press(focused(window), Qt.Key.Key_Tab)
    for words in ("2001", "march 2020"):
        write(window.focusWidget(), words)
        press(focused(window), Qt.Key.Key_Tab)
    assert window.form.until.text() == "March 2020"
    assert not window.pane.why.isVisible()
    press(window, Qt.Key.Key_Return, CTRL)
    settle(context)
    made = find_body(lanterns, "Board of Lanterns")
    assert made.facts == BodyFacts("Lantern Board", "LB", ("Board of Lanterns",), "2001", "2020-03")
    assert window.chosen == made.id
    assert window.status.text() == "Kept."
    assert len(told[0].entries) == 1


def test_amending_asks_why_and_keeps_what_it_was(
    window: BodiesWindow, lanterns: Register, context: Context, told: list[Changes]
) -> None:
    find(window, "nps divisions")
    before = facts_of(lanterns, NPS)
    window.form.short_name.setFocus()
    write(window.focusWidget(), "X")
    assert window.pane.why.isVisible()
    press(window.form.short_name, Qt.Key.Key_Return)
    assert window.pane.why.hasFocus()
    assert window.pane.reason.text() == "Say why it is amended."
    write(window.focusWidget(), "Tried out")
    press(window.pane.why, Qt.Key.Key_Return)
    settle(context)
    assert facts_of(lanterns, NPS) == replace(before, short_name="XNPS")
    assert (amendments(lanterns, NPS)[-1].why, amendments(lanterns, NPS)[-1].recorded_by) == ("Tried out", "Ann Reader")
    assert not window.is_changed()
    assert len(told) == 1


def test_an_amendment_is_taken_back_from_the_history(
    window: BodiesWindow, lanterns: Register, context: Context, told: list[Changes]
) -> None:
    before = facts_of(lanterns, HMPPS)
    keep_body(lanterns, replace(before, note="An agency."), "Bea Flint", HMPPS, "Shorter")
    find(window, "hmpps")
    press_letter(window, Qt.Key.Key_H)
    settle(context)
    history = shown(window, RecordHistoryDialog)
    table = history.history.table
    assert table.hasFocus()
    assert (table.lines[0].cells[1], table.lines[0].cells[4]) == ("Bea Flint", "Shorter")
    assert table.lines[0].cells[3] == "Note: “Agency of the Ministry of Justice.” → “An agency.”"
    press_letter(history, Qt.Key.Key_T)
    asked = shown(history, ReasonDialog)
    write(asked.focusWidget(), "It said more")
    press(asked, Qt.Key.Key_Return)
    settle(context)
    assert facts_of(lanterns, HMPPS) == before
    assert table.lines[0].cells[4] == "Shorter\nTaken back: It said more"
    assert not history.history.take_back_button.isEnabled()
    assert len(told) == 1
    assert window.status.text() == "Taken back; the entry stays in the history, struck through."
    assert window.form.note.toPlainText() == before.note


def test_the_only_entry_of_a_body_cannot_be_taken_back(window: BodiesWindow, context: Context) -> None:
    find(window, "hmpps")
    press_letter(window, Qt.Key.Key_H)
    settle(context)
    history = shown(window, RecordHistoryDialog)
    press_letter(history, Qt.Key.Key_T)
    asked = shown(history, ReasonDialog)
    write(asked.focusWidget(), "A slip")
    press(asked, Qt.Key.Key_Return)
    settle(context)
    assert asked.isVisible()
    assert "This is all that is kept of the record" in asked.refusal.text()
    asked.done(0)


def test_earlier_names_and_parents_are_dated_lines(window: BodiesWindow, lanterns: Register, context: Context) -> None:
    find(window, "dhsc")
    press_button(window, Qt.Key.Key_E)
    line = window.form.names.lines[0]
    assert isinstance(line, NameLine)
    assert line.named.hasFocus()
    for words in ("Ministry of Health", "MoH", "1919", "1 november 1968"):
        write(window.focusWidget(), words)
        press(focused(window), Qt.Key.Key_Tab)
    press_button(window, Qt.Key.Key_P)
    parent = window.form.parents.lines[0]
    assert isinstance(parent, ParentLine)
    parent.body.setEditText("Home Off")
    assert parent.body.value() == body_named(lanterns, "Home Office").id
    press_letter(window, Qt.Key.Key_Y)
    write(window.focusWidget(), "For a trial")
    press(window, Qt.Key.Key_Return, CTRL)
    settle(context)
    made = find_body(lanterns, "DHSC").facts
    assert made.names == (DatedName("Ministry of Health", "MoH", "1919", "1968-11-01"),)
    assert made.parents == (Parent(body_named(lanterns, "Home Office").id),)
    window.form.names.lines[0].taken_away.emit()
    assert window.is_changed()
    assert window.form.facts().names == ()


def test_a_line_is_taken_away_by_key(window: BodiesWindow) -> None:
    find(window, "dhsc")
    press_button(window, Qt.Key.Key_E)
    assert len(window.form.names.lines) == 1
    press(window.form.names.lines[0], Qt.Key.Key_Backspace, CTRL)
    assert window.form.names.lines == []
    assert window.form.names.add_button.hasFocus()


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("the spring", "“the spring” is not a date; write it as 30/6/2019 or 30 June 2019."),
        ("2016", "HM Prison and Probation Service: the last day is before the first."),
    ],
)
def test_what_is_wrong_is_told_beneath_its_field(
    window: BodiesWindow, lanterns: Register, context: Context, until: str, said: str
) -> None:
    find(window, "hmpps")
    before = facts_of(lanterns, HMPPS)
    window.form.until.setFocus()
    write(window.focusWidget(), until)
    press(window, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert window.pane.reason.text() == said
    assert said in [shown.text() for shown in window.form.findChildren(QLabel) if shown.isVisible()]
    assert window.form.until.hasFocus()
    assert facts_of(lanterns, HMPPS) == before


def test_nothing_typed_is_lost_unasked(window: BodiesWindow, voice: RecordedVoice) -> None:
    find(window, "national probation")
    first = window.chosen
    window.form.short_name.setFocus()
    write(window.focusWidget(), "X")
    voice.agrees = False
    window.finder.list.setFocus()
    press(window.finder.list, Qt.Key.Key_Down)
    assert (window.chosen, window.form.short_name.text()) == (first, "X")
    assert window.finder.records.at(window.finder.list.currentIndex().row()).id == first  # type: ignore[union-attr]
    press(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert voice.asked == ["What you typed here has not been recorded. Discard it?"] * 2
    voice.agrees = True
    press(window.finder.list, Qt.Key.Key_Down)
    assert window.chosen == NPS
    assert not window.is_changed()
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_what_was_typed_can_be_discarded(window: BodiesWindow, context: Context) -> None:
    find(window, "hmpps")
    window.form.name.setFocus()
    write(window.focusWidget(), "X")
    assert not window.pane.history_button.isEnabled()
    press_letter(window, Qt.Key.Key_D)
    assert window.form.name.text() == "HM Prison and Probation Service"
    assert window.pane.history_button.isEnabled()
    press(window, Qt.Key.Key_N, CTRL)
    write(window.focusWidget(), "X")
    press_letter(window, Qt.Key.Key_D)
    settle(context)
    assert window.chosen is not None
    assert window.finder.search.hasFocus()


def test_who_took_over_is_added_and_amended(
    window: BodiesWindow, lanterns: Register, context: Context, told: list[Changes]
) -> None:
    find(window, "home office")
    press_button(window, Qt.Key.Key_T)
    dialog = shown(window, SuccessionDialog)
    assert dialog.windowTitle() == "Who took over from Home Office"
    dialog.other.setEditText("moj")
    for key, words in ((Qt.Key.Key_O, "9 may 2007"), (Qt.Key.Key_W, "prisons and probation")):
        press_letter(dialog, key)
        write(dialog.focusWidget(), words)
    press(dialog, Qt.Key.Key_Return)
    settle(context)
    (made,) = known_bodies(lanterns, TODAY).successors(body_named(lanterns, "Home Office").id)
    assert (made.facts.on, made.facts.function) == ("2007-05-09", "prisons and probation")
    lines = [line.text() for line in window.form.successions.findChildren(QLabel) if line.isVisible()]
    assert "Taken over by Ministry of Justice on 9 May 2007: prisons and probation" in lines
    window.form.successions.amend_wanted.emit(made)
    dialog = shown(window, SuccessionDialog)
    dialog.function.setFocus()
    dialog.function.selectAll()
    write(dialog.function, "prisons")
    assert dialog.first_fault() == "Say why it is amended."
    write(dialog.why, "Probation was not")
    press(dialog, Qt.Key.Key_Return)
    settle(context)
    assert known_bodies(lanterns, TODAY).successors(made.facts.predecessor)[0].facts.function == "prisons"
    assert len(told) == 2


def test_a_succession_that_cannot_be_is_refused_and_the_dialog_stays(window: BodiesWindow, context: Context) -> None:
    find(window, "probation service", 4)
    assert window.chosen == PROBATION_SERVICE
    press_button(window, Qt.Key.Key_T)
    dialog = shown(window, SuccessionDialog)
    dialog.other.set_value(NPS)
    dialog.on.setText("2021")
    press(dialog, Qt.Key.Key_Return)
    settle(context)
    assert "took over from this one already" in dialog.refusal.text()
    dialog.done(0)


def test_a_succession_is_taken_back_from_its_history(
    window: BodiesWindow, lanterns: Register, context: Context
) -> None:
    find(window, "nps divisions")
    (made,) = known_bodies(lanterns, TODAY).successors(NPS)
    window.form.successions.history_wanted.emit(made)
    settle(context)
    history = shown(window, RecordHistoryDialog)
    press_letter(history, Qt.Key.Key_T)
    asked = shown(history, ReasonDialog)
    write(asked.focusWidget(), "It never did")
    press(asked, Qt.Key.Key_Return)
    settle(context)
    assert known_bodies(lanterns, TODAY).successors(NPS) == ()


def test_open_items_are_handed_over_from_here(window: BodiesWindow, context: Context) -> None:
    find(window, "hmpps")
    assert not window.hand_over_button.isEnabled()
    assert window.hand_over_button.toolTip() == "It has no open item"
    find(window, "nps divisions")
    press_letter(window, Qt.Key.Key_I)
    settle(context)
    handing = shown(window, HandOverWindow)
    assert (handing.signature.body.value(), len(handing.items.rows)) == (NPS, 3)
    handing.done(0)


def test_whoever_records_is_asked_once(window: BodiesWindow, lanterns: Register, context: Context) -> None:
    context.settings.change(person="")
    press(window, Qt.Key.Key_N, CTRL)
    write(window.focusWidget(), "Lantern Board")
    press(window.form.name, Qt.Key.Key_Return)
    asked = shown(window, PersonDialog)
    write(asked.focusWidget(), "Bea Flint")
    press(asked, Qt.Key.Key_Return)
    settle(context)
    assert amendments(lanterns, find_body(lanterns, "Lantern Board").id)[0].recorded_by == "Bea Flint"
    assert context.settings.now.person == "Bea Flint"
