"""Taking in a report through its window, by key."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.intake.documents import VISITS, not_text, notice, visits
from tests.ui.keys import press, write
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle, shown
from tracker.domain.listing import Selection
from tracker.services.drafts import drafts
from tracker.services.intake import Taken
from tracker.services.listing import counts, find_body, publications
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.keys import KeysDialog
from tracker.ui.intake import opened
from tracker.ui.intake.differences import DifferencesDialog
from tracker.ui.intake.mend_dialog import MendDialog
from tracker.ui.intake.names_dialog import NamesDialog
from tracker.ui.intake.review_actions import TABLE
from tracker.ui.intake.window import IntakeWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(register: Register, context: Context, qtbot: QtBot) -> IntakeWindow:
    context.settings.change(person="A. Clerk")
    made = IntakeWindow(register, context)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    return made


@pytest.fixture
def reviewing(window: IntakeWindow, context: Context, tmp_path: Path) -> IntakeWindow:
    window.read(visits(tmp_path))
    settle(context)
    return window


def said(window: IntakeWindow) -> str:
    """Return the words of the page that asks for a document."""
    parts = (window.choosing.heading, window.choosing.words, window.choosing.fault)
    return "\n".join(part.text() for part in parts)


def numbers(window: IntakeWindow) -> list[str | None]:
    return [p.number for p in window.page.review.accepted]


def test_every_control_has_a_name(reviewing: IntakeWindow) -> None:
    assert nameless(reviewing) == []


def test_a_file_is_chosen_by_key(window: IntakeWindow, context: Context, voice: RecordedVoice, tmp_path: Path) -> None:
    assert window.focusWidget() is window.choosing.choose
    voice.chosen.append(visits(tmp_path))
    press(window.choosing.choose, Qt.Key.Key_Return)
    settle(context)
    assert window.page.found.text() == "6 recommendations, 1 with a doubt, 1 to decide"
    assert window.page.new_bodies.text() == "New in this register: Prison councils"
    assert window.accept_button.text() == "Take in 5 recommendations (7 items for 2 bodies)"
    assert "1 still to decide" in window.reason.text()
    assert window.focusWidget() is window.page.proposals


def test_the_source_follows_the_proposal(reviewing: IntakeWindow) -> None:
    assert reviewing.page.source.marked_text() == "- booking lines are answered within five minutes"
    press(reviewing.page.proposals, Qt.Key.Key_Down)
    assert reviewing.page.source.marked_text() == "- 1. visits begin at the time that was booked"
    assert reviewing.page._place.text().startswith("Line 18 of 31")
    press(reviewing, Qt.Key.Key_F8, SHIFT)
    assert "booking lines" in reviewing.page.source.marked_text()


def test_the_whole_walk_by_key(reviewing: IntakeWindow, register: Register, context: Context, qtbot: QtBot) -> None:
    assert numbers(reviewing) == ["1", "2", "4", "5", "6"]
    taken: list[Taken] = []
    reviewing.taken_in.connect(taken.append)
    press(reviewing.page.proposals, Qt.Key.Key_Return, CONTROL)
    settle(context)
    assert (taken[0].recommendations, taken[0].assignments, taken[0].new_bodies) == (5, 7, ("Prison councils",))
    assert counts(register, Selection(register.outside.today())).total == 7
    kept = publications(register)[0].facts
    assert (kept.title, kept.published) == ("Family contact at three prisons: a thematic inspection", "2021-03")
    assert reviewing.taken.heading.text() == "5 recommendations taken in, as 7 items"
    assert "Prison councils" in reviewing.taken.words.text()
    press(reviewing, Qt.Key.Key_Escape)
    assert not reviewing.isVisible()


def test_f2_mends_the_current_proposal(reviewing: IntakeWindow) -> None:
    press(reviewing, Qt.Key.Key_F8)
    press(reviewing, Qt.Key.Key_F2)
    dialog = shown(reviewing, MendDialog)
    dialog.bodies.selectAll()
    write(dialog.bodies, "Prison councils")
    press(dialog.bodies, Qt.Key.Key_Return, CONTROL)
    assert reviewing.page.review.accepted[2].addressees == ("Prison councils",)
    assert reviewing.page.found.text() == "6 recommendations, none with a doubt"
    assert numbers(reviewing) == ["1", "2", "3", "4", "5", "6"]
    assert not reviewing.page.next_doubt.isEnabled()


def test_nothing_ticked_cannot_be_taken_in(reviewing: IntakeWindow, register: Register, context: Context) -> None:
    for _ in range(6):
        press(reviewing.page.proposals, Qt.Key.Key_Delete)
        press(reviewing.page.proposals, Qt.Key.Key_Down)
    assert not reviewing.accept_button.isEnabled()
    assert reviewing.reason.text() == "Tick at least one recommendation."
    press(reviewing, Qt.Key.Key_Return, CONTROL)
    settle(context)
    assert publications(register) == ()


def test_ctrl_enter_goes_to_the_field_that_stands_in_the_way(reviewing: IntakeWindow, register: Register) -> None:
    reviewing.page.form.code.clear()
    press(reviewing.page.proposals, Qt.Key.Key_Return, CONTROL)
    assert reviewing.focusWidget() is reviewing.page.form.code
    assert "short code" in reviewing.reason.text()
    assert publications(register) == ()


def test_who_records_is_asked_once(register: Register, context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    window = IntakeWindow(register, context, None, visits(tmp_path))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.open()
    settle(context)
    assert window.reason.text() == "Who takes the report in must be named."
    write(window.page.form.person, "A. Clerk")
    press(window.page.form.person, Qt.Key.Key_Return, CONTROL)
    settle(context)
    assert context.settings.now.person == "A. Clerk"
    assert len(publications(register)) == 1


def test_the_same_document_twice_is_said_at_once(reviewing: IntakeWindow, context: Context, tmp_path: Path) -> None:
    press(reviewing.page.proposals, Qt.Key.Key_Space)
    press(reviewing, Qt.Key.Key_Return, CONTROL)
    settle(context)
    reviewing.read(visits(tmp_path))
    settle(context)
    assert "in the register already" in said(reviewing)
    assert "Family contact at three prisons" in said(reviewing)
    assert not reviewing.accept_button.isVisible()


def test_what_was_left_out_at_first_can_be_taken_in_later(
    reviewing: IntakeWindow, context: Context, tmp_path: Path, register: Register
) -> None:
    press(reviewing, Qt.Key.Key_Return, CONTROL)
    settle(context)
    reviewing.read(visits(tmp_path))
    settle(context)
    press(reviewing.page.proposals, Qt.Key.Key_Space)
    assert numbers(reviewing) == ["3"]
    assert "left out then" in reviewing.page.note.text()
    assert not reviewing.page.form.title.isEnabled()
    assert reviewing.accept_button.text() == "Take in 1 recommendation (1 item for 1 body)"
    press(reviewing, Qt.Key.Key_Return, CONTROL)
    settle(context)
    assert counts(register, Selection(register.outside.today())).recommendations == 6
    assert len(publications(register)) == 1


def test_a_document_without_recommendations_says_what_to_do(
    window: IntakeWindow, context: Context, tmp_path: Path
) -> None:
    window.read(notice(tmp_path))
    settle(context)
    assert "Nothing to take in" in said(window)
    assert "Choose the report itself" in said(window)
    assert window.choosing.choose.text() == "&Choose another file…"


def test_a_bad_file_is_told_in_the_window(
    window: IntakeWindow, context: Context, voice: RecordedVoice, tmp_path: Path
) -> None:
    window.read(not_text(tmp_path))
    settle(context)
    assert "picture.txt was not read" in said(window)
    assert window.choosing.fault.isVisible()
    assert voice.told == []
    window.read(tmp_path / "gone.txt")
    settle(context)
    assert "gone.txt" in window.choosing.fault.text()


def test_reading_is_seen_and_can_be_stopped(
    window: IntakeWindow, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = Event()
    monkeypatch.setattr(opened, "read_document", lambda *_: go.wait(5))
    window.read(visits(tmp_path))
    assert window.busy.isVisible()
    assert window.busy.heading.text() == "Reading visits.txt"
    press(window.busy.stop, Qt.Key.Key_Space)
    assert window.choosing.isVisible()
    go.set()
    settle(context)
    assert window.choosing.isVisible()


def again(register: Register, context: Context, qtbot: QtBot) -> IntakeWindow:
    """Open the window anew, as on another day."""
    made = IntakeWindow(register, context)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    settle(context)
    return made


def test_a_half_done_review_survives_closing_and_is_gone_on_with(
    reviewing: IntakeWindow, register: Register, context: Context, voice: RecordedVoice, tmp_path: Path, qtbot: QtBot
) -> None:
    press(reviewing.page.proposals, Qt.Key.Key_Space)
    press(reviewing.page.proposals, Qt.Key.Key_Down)
    press(reviewing.page.proposals, Qt.Key.Key_Delete)
    press(reviewing, Qt.Key.Key_Escape)
    assert not reviewing.isVisible()
    assert voice.asked == []
    (tmp_path / "visits.txt").unlink()
    window = again(register, context, qtbot)
    press(window.choosing.choose, Qt.Key.Key_Tab)
    go_on = window.focusWidget()
    assert isinstance(go_on, QPushButton)
    assert "6 of 6 decided" in go_on.text()
    press(go_on, Qt.Key.Key_Return)
    settle(context)
    assert numbers(window) == ["2", "3", "4", "5", "6"]
    assert "You began this review on 22 November 2026; 6 of 6 are decided." in window.page.note.text()
    press(window, Qt.Key.Key_Return, CONTROL)
    settle(context)
    assert counts(register, Selection(register.outside.today())).recommendations == 5
    assert drafts(register) == ()


def test_a_review_that_was_not_touched_leaves_no_draft(reviewing: IntakeWindow, register: Register) -> None:
    press(reviewing, Qt.Key.Key_Escape)
    assert drafts(register) == ()


def test_a_review_is_kept_a_moment_after_each_change(
    reviewing: IntakeWindow, register: Register, context: Context, qtbot: QtBot
) -> None:
    press(reviewing.page.proposals, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(drafts(register)) == 1)
    settle(context)


def test_a_review_can_be_begun_afresh(
    reviewing: IntakeWindow, register: Register, context: Context, voice: RecordedVoice, tmp_path: Path
) -> None:
    press(reviewing.page.proposals, Qt.Key.Key_Space)
    reviewing.read(tmp_path / "visits.txt")
    settle(context)
    assert reviewing.page.afresh.isVisible()
    press(reviewing.page.afresh, Qt.Key.Key_Space)
    settle(context)
    assert voice.asked == ["Give up what you decided on this report, and read it anew?"]
    assert numbers(reviewing) == ["1", "2", "4", "5", "6"]
    assert not reviewing.page.afresh.isVisible()
    assert drafts(register) == ()


def test_a_half_done_review_can_be_removed(
    reviewing: IntakeWindow, register: Register, context: Context, voice: RecordedVoice, qtbot: QtBot
) -> None:
    press(reviewing.page.proposals, Qt.Key.Key_Space)
    press(reviewing, Qt.Key.Key_Escape)
    window = again(register, context, qtbot)
    (remove,) = [b for b in window.choosing.findChildren(QPushButton) if b.text() == "Remove"]
    press(remove, Qt.Key.Key_Space)
    settle(context)
    assert "Remove the half-done review of visits.txt?" in voice.asked[-1]
    assert drafts(register) == ()
    assert not window.choosing.unfinished.isVisible()


def test_a_refusal_is_shown_and_nothing_is_lost(
    reviewing: IntakeWindow, context: Context, tmp_path: Path, register: Register
) -> None:
    (tmp_path / "visits.txt").unlink()
    press(reviewing, Qt.Key.Key_Return, CONTROL)
    settle(context)
    assert reviewing.refusal.isVisible()
    assert "visits.txt" in reviewing.refusal.text()
    assert len(numbers(reviewing)) == 5
    assert reviewing.accept_button.isEnabled()
    assert publications(register) == ()


def test_a_file_can_be_dropped(window: IntakeWindow, context: Context, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(visits(tmp_path)))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(5, 5), copy, data, left, none)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    settle(context)
    assert window.page.isVisible()


def test_the_highlight_follows_the_theme(reviewing: IntakeWindow, context: Context) -> None:
    context.theme.changed.emit()
    assert reviewing.page.source.text.extraSelections()


def test_the_2019_report_gives_fifteen_recommendations_and_twenty_one_items(
    window: IntakeWindow, context: Context, register: Register, seeds: Path
) -> None:
    window.read(next(seeds.glob("003_*.txt")))
    settle(context)
    assert window.page.found.text() == "15 recommendations, 1 with a doubt, 1 to decide"
    press(window, Qt.Key.Key_F8)
    assert "closer working" in window.page.source.marked_text()
    press(window.page.proposals, Qt.Key.Key_Space)
    assert window.accept_button.text() == "Take in 15 recommendations (21 items for 3 bodies)"
    press(window, Qt.Key.Key_Return, CONTROL)
    settle(context)
    found = counts(register, Selection(register.outside.today()))
    assert (found.recommendations, found.total) == (15, 21)


@pytest.mark.apart
def test_a_report_is_read_in_a_process_of_its_own(window: IntakeWindow, context: Context, tmp_path: Path) -> None:
    window.read(visits(tmp_path))
    settle(context)
    assert window.page.isVisible()
    assert window.page.review.candidates


def test_all_under_a_lead_in_are_left_out_and_taken_by_one_key(reviewing: IntakeWindow) -> None:
    press(reviewing.page.proposals, Qt.Key.Key_Space, CONTROL)
    assert numbers(reviewing) == ["1", "2", "3", "4", "5", "6"]
    press(reviewing.page.proposals, Qt.Key.Key_Space, CONTROL)
    assert numbers(reviewing) == ["5", "6"]
    press(reviewing.page.proposals, Qt.Key.Key_T, CONTROL | SHIFT)
    assert numbers(reviewing) == ["1", "2", "4", "5", "6"]


def test_two_are_merged_and_one_is_split_by_key(reviewing: IntakeWindow) -> None:
    press(reviewing.page.proposals, Qt.Key.Key_Down)
    press(reviewing.page.proposals, Qt.Key.Key_M, CONTROL)
    merged = reviewing.page.review.candidates[0].proposal
    assert merged.item.startswith("visits begin at the time that was booked families hear")
    press(reviewing.page.proposals, Qt.Key.Key_F2)
    dialog = shown(reviewing, MendDialog)
    cursor = dialog.words.textCursor()
    cursor.setPosition(merged.item.index("families"))
    dialog.words.setTextCursor(cursor)
    press(dialog.split, Qt.Key.Key_Space)
    items = [c.proposal.item for c in reviewing.page.review.candidates]
    assert items[0] == "visits begin at the time that was booked"
    assert items[1].startswith("families hear of a cancelled visit")


def test_one_that_was_missed_is_added_from_the_text_that_is_selected(
    reviewing: IntakeWindow, voice: RecordedVoice
) -> None:
    press(reviewing, Qt.Key.Key_Insert)
    assert "Select the words" in voice.told[-1]
    text = reviewing.page.source.text
    cursor = text.textCursor()
    found = text.document().find("learn what families say of them")
    cursor.setPosition(found.selectionStart())
    cursor.setPosition(found.selectionEnd(), cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    press(text, Qt.Key.Key_Insert)
    dialog = shown(reviewing, MendDialog)
    assert dialog.words.toPlainText() == "learn what families say of them"
    dialog.bodies.selectAll()
    write(dialog.bodies, "Prison councils")
    press(dialog.words, Qt.Key.Key_Return, CONTROL)
    first = reviewing.page.review.accepted[0]
    assert (first.item, first.addressees) == ("learn what families say of them", ("Prison councils",))


def test_a_mention_is_made_a_proposal_by_enter(reviewing: IntakeWindow) -> None:
    press(reviewing.page.proposals, Qt.Key.Key_End)
    assert reviewing.page.mend.text() == "&Add to the list"
    press(reviewing.page.proposals, Qt.Key.Key_Return)
    assert "fares of children" in reviewing.page.review.candidates[-1].proposal.item
    assert reviewing.page.review.mentions == ()


def test_f1_shows_the_keys_of_the_review(reviewing: IntakeWindow) -> None:
    press(reviewing, Qt.Key.Key_F1)
    sheet = shown(reviewing, KeysDialog)
    first = [item.text() for row in range(4) if (item := sheet.table.item(row, 0))]
    assert first == ["Choose a document", "Take a proposal, or leave it out", "Edit or split…", "Leave out"]
    press(sheet, Qt.Key.Key_Escape)
    assert reviewing.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_holds_every_action(reviewing: IntakeWindow) -> None:
    press(reviewing.page.more, Qt.Key.Key_Space)
    (menu,) = [one for one in reviewing.page.findChildren(QMenu) if one.isVisible()]
    assert [a.text() for a in menu.actions() if not a.isSeparator()] == [spec.text for spec in TABLE]
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_name_is_made_another_name_of_a_body_by_key(
    reviewing: IntakeWindow, register: Register, context: Context
) -> None:
    press(reviewing.page.names, Qt.Key.Key_Space)
    dialog = shown(reviewing, NamesDialog)
    (choice,) = dialog.choices
    assert choice.printed == "Prison councils"
    assert choice.name.text() == "Prison councils"
    press(choice.meaning, Qt.Key.Key_Down)
    choice.typed.selectAll()
    write(choice.typed, "no such body")
    press(dialog, Qt.Key.Key_Return, CONTROL)
    assert dialog.isVisible()
    choice.typed.selectAll()
    write(choice.typed, "HM Prison Service")
    press(dialog, Qt.Key.Key_Return, CONTROL)
    assert reviewing.page.new_bodies.text() == ""
    assert reviewing.accept_button.text().endswith("for 1 body)")
    press(reviewing, Qt.Key.Key_Z, CONTROL)
    assert "Prison councils" in reviewing.page.new_bodies.text()
    press(reviewing, Qt.Key.Key_Y, CONTROL)
    press(reviewing, Qt.Key.Key_Return, CONTROL)
    settle(context)
    assert find_body(register, "Prison councils").facts.name == "HM Prison Service"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_name_is_made_a_class_of_a_body(reviewing: IntakeWindow, register: Register, context: Context) -> None:
    press(reviewing.page.names, Qt.Key.Key_Space)
    dialog = shown(reviewing, NamesDialog)
    (choice,) = dialog.choices
    press(choice.meaning, Qt.Key.Key_Down)
    press(choice.meaning, Qt.Key.Key_Down)
    choice.typed.selectAll()
    write(choice.typed, "HM Prison Service")
    choice.name.clear()
    press(dialog, Qt.Key.Key_Return, CONTROL)
    assert dialog.isVisible()
    write(choice.name, "All prison councils")
    press(dialog, Qt.Key.Key_Return, CONTROL)
    assert "All prison councils" in reviewing.page.new_bodies.text()
    press(reviewing, Qt.Key.Key_Return, CONTROL)
    settle(context)
    assert find_body(register, "All prison councils").facts.class_of == find_body(register, "HM Prison Service").id


def test_every_control_of_the_names_dialog_has_a_name(reviewing: IntakeWindow) -> None:
    reviewing.page.deeds.decide_names()
    assert nameless(shown(reviewing, NamesDialog)) == []


def taken_visits(window: IntakeWindow, context: Context) -> None:
    press(window.page.proposals, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_Return, CONTROL)
    settle(context)


def test_another_copy_of_a_report_is_recognised_and_only_what_is_new_is_taken_in(
    reviewing: IntakeWindow, context: Context, tmp_path: Path, register: Register
) -> None:
    taken_visits(reviewing, context)
    copy = tmp_path / "visits, final.md"
    text = VISITS.replace("families hear of", "every family hears of")
    copy.write_text(text.replace("## Findings", "- 7. open a cafe\n\n## Findings"), encoding="utf-8")
    reviewing.read(copy)
    settle(context)
    assert "5 the same, 1 worded otherwise, 1 new" in reviewing.page.note.text()
    assert numbers(reviewing) == ["7"]
    press(reviewing.page.differences, Qt.Key.Key_Space)
    dialog = shown(reviewing, DifferencesDialog)
    assert "every family hears of" in dialog.text.toPlainText()
    press(dialog, Qt.Key.Key_Escape)
    press(reviewing, Qt.Key.Key_Return, CONTROL)
    settle(context)
    assert counts(register, Selection(register.outside.today())).recommendations == 7
    assert len(publications(register)) == 1


def test_another_copy_with_nothing_new_says_what_differs(
    reviewing: IntakeWindow, context: Context, tmp_path: Path
) -> None:
    taken_visits(reviewing, context)
    copy = tmp_path / "again.txt"
    copy.write_text(VISITS.replace("families hear of", "every family hears of"), encoding="utf-8")
    reviewing.read(copy)
    settle(context)
    assert "5 the same, 1 worded otherwise" in said(reviewing)
    assert "every family hears of" in reviewing.choosing.mentions.toPlainText()
