"""The history of a record, and an amendment taken back from it."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.builders import fixed_id
from tests.ui.keys import press, press_letter, write
from tests.ui.records.conftest import Office
from tests.ui.waiting import settle
from tracker.domain.facts import BodyFacts
from tracker.services.keeping import Kept, keep
from tracker.services.listing import bodies
from tracker.services.publications import amend_recommendation, amendable
from tracker.ui.records.history_dialog import RecordHistoryDialog
from tracker.ui.records.reason_dialog import ReasonDialog


def opened(office: Office, subject: UUID) -> RecordHistoryDialog:
    RecordHistoryDialog(office.opening, subject).open()
    return office.settled(RecordHistoryDialog)


def cells(dialog: RecordHistoryDialog) -> list[list[str]]:
    return [list(line.cells[1:]) for line in dialog.history.table.lines]


def test_a_recommendation_tells_what_it_said_before_and_why(office: Office) -> None:
    own = office.recommendation("NS2019/1")
    facts = replace(amendable(office.register, own).facts, item="Train all", priority=True)
    amend_recommendation(office.register, own, facts, "Bea Keeper", "Damaged in conversion")
    dialog = opened(office, own)
    assert dialog.title.text() == "NS2019/1"
    assert dialog.told.text().startswith("Recommendation, with its links")
    before = "“The Signals Board should train every keeper of lamps.”"
    assert cells(dialog) == [
        ["Bea Keeper", "22 Nov 2026", f"Words: {before} → “Train all”\nPriority: no → yes", "Damaged in conversion"],
        ["The office", "22 Nov 2026", "Recorded first", ""],
        ["The office", "22 Nov 2026", "Recorded: Signals: NS2019/1", ""],
    ]
    press_letter(dialog, Qt.Key.Key_C)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "History of NS2019/1"
    assert "Words:" in copied[3]
    assert dialog.status.text() == "Copied as text."


def test_an_amendment_of_a_body_is_taken_back_with_a_reason(office: Office) -> None:
    lamps = office.sample.bodies["Lamp Service"]
    keep(office.register, [Kept(BodyFacts("Lanterns"), lamps)], "Bea Keeper", "A slip")
    dialog = opened(office, lamps)
    press_letter(dialog, Qt.Key.Key_T)
    asked = office.settled(ReasonDialog)
    write(asked.given, "It never changed its name")
    press(asked, Qt.Key.Key_Return)
    settle(office.context)
    assert next(body.facts.name for body in bodies(office.register) if body.id == lamps) == "Lamp Service"
    assert cells(dialog)[0][3] == "A slip\nTaken back: It never changed its name"
    assert dialog.history.table.lines[0].is_struck
    assert not dialog.history.take_back_button.isEnabled()
    assert len(office.changes) == 1


def test_what_cannot_be_taken_back_is_refused_in_words(office: Office) -> None:
    dialog = opened(office, office.sample.bodies["Lamp Service"])
    press_letter(dialog, Qt.Key.Key_T)
    asked = office.settled(ReasonDialog)
    write(asked.given, "A slip")
    press(asked, Qt.Key.Key_Return)
    settle(office.context)
    assert asked.refusal.text().endswith("amend it instead.")
    assert office.changes == []


def test_a_record_that_is_not_there_is_said_to_be_gone(office: Office) -> None:
    dialog = opened(office, fixed_id("stranger"))
    assert dialog.refusal.text() == "That record is not in this register any more."
    assert dialog.refusal.isVisible()


def test_what_was_asked_for_is_not_told_to_a_closed_window(office: Office) -> None:
    lamps = office.sample.bodies["Lamp Service"]
    window = RecordHistoryDialog(office.opening, lamps)
    window.open()
    press(window, Qt.Key.Key_Escape)
    settle(office.context)
    assert office.voice.told == []
