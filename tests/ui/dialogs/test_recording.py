"""What all dialogs that record have in common."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.conftest import Desk
from tests.ui.keys import press, press_letter, write
from tests.ui.waiting import settle
from tracker.domain.contents import EntryKind
from tracker.domain.scales import Outcome, Progress, Response
from tracker.domain.statements import Closed, NoteMade, ProgressReported, ResponseGiven
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.case import Recorded
from tracker.ui.dialogs.closing import CloseDialog
from tracker.ui.dialogs.evidence import EvidenceDialog
from tracker.ui.dialogs.note import NoteDialog
from tracker.ui.dialogs.progress import ProgressDialog
from tracker.ui.dialogs.recording import RecordingDialog
from tracker.ui.dialogs.reopening import ReopenDialog
from tracker.ui.dialogs.response import ResponseDialog
from tracker.ui.dialogs.target import TargetDialog

CTRL = Qt.KeyboardModifier.ControlModifier
Then = Callable[[Recorded], None]


def opened(
    kind: type[RecordingDialog], context: Context, office: Desk, qtbot: QtBot, title: str = "Lamps: NS2019/2"
) -> RecordingDialog:
    dialog = kind.ask(context, None, office.case(title), office.told.append)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    return dialog


def test_progress_is_recorded_by_keys_alone(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(ProgressDialog, context, office, qtbot)
    press_letter(dialog, Qt.Key.Key_C)
    press_letter(dialog, Qt.Key.Key_T)
    write(dialog.focusWidget(), "All rosters are shared.")
    press_letter(dialog, Qt.Key.Key_I)
    write(dialog.focusWidget(), "Check the night shift.")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    (items, recording), *_ = office.asked
    assert items == (office.sample.assignments["Lamps: NS2019/2"],)
    assert recording.facts == (
        ProgressReported(Progress.COMPLETE, "All rosters are shared.", "Check the night shift."),
    )
    assert (recording.by, recording.recorded_by) == ("Lamps", "Ann Reader")
    assert office.told[0].words == "Lamps: NS2019/2: reported complete"
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("kind", "whose"),
    [(ResponseDialog, "Lamps"), (ProgressDialog, "Lamps"), (TargetDialog, "Lamps"), (NoteDialog, "Ann Reader")],
)
def test_a_note_is_the_recorders_and_all_else_the_bodys(
    kind: type[RecordingDialog], whose: str, context: Context, office: Desk, qtbot: QtBot
) -> None:
    assert opened(kind, context, office, qtbot).by.text() == whose


def test_a_response_is_recorded(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(ResponseDialog, context, office, qtbot)
    press_letter(dialog, Qt.Key.Key_P)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.asked[0][1].facts == (ResponseGiven(Response.PARTLY_AGREED),)


def test_a_note_needs_words_of_one_kind_or_the_other(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(NoteDialog, context, office, qtbot)
    assert dialog.reason.text() == "A note needs words."
    write(dialog.internal, "For us alone.")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.asked[0][1].facts == (NoteMade("", "For us alone."),)


def test_all_bodies_of_a_joint_recommendation_are_recorded_at_once(
    context: Context, office: Desk, qtbot: QtBot
) -> None:
    dialog = opened(ResponseDialog, context, office, qtbot)
    press_letter(dialog, Qt.Key.Key_G)
    press_letter(dialog, Qt.Key.Key_A)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    named = {office.sample.assignments[title] for title in ("Lamps: NS2019/2", "Signals: NS2019/2")}
    assert set(office.asked[0][0]) == named
    assert office.told[0].words == "NS2019/2 for 2 bodies: response agreed"


def test_each_body_says_it_itself_while_several_are_ticked(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(ProgressDialog, context, office, qtbot)
    assert dialog.by.text() == "Lamps"
    press_letter(dialog, Qt.Key.Key_C)
    press_letter(dialog, Qt.Key.Key_A)
    assert (dialog.by.text(), dialog.by.placeholderText()) == ("", "Each body itself")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    for title, whose in (("Lamps: NS2019/2", "Lamps"), ("Signals: NS2019/2", "Signals")):
        assert office.last(title, EntryKind.PROGRESS).by == whose
        assert office.detail(title).standing.claimed_by == (whose,)


def test_whose_statement_it_is_follows_what_is_ticked(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(ProgressDialog, context, office, qtbot)
    assert dialog.bodies is not None
    boxes = {box.text(): box for box in dialog.bodies.boxes}
    press(boxes["Signals"], Qt.Key.Key_Space)
    press(boxes["Lamps"], Qt.Key.Key_Space)
    assert (dialog.by.text(), dialog.by.placeholderText()[:5]) == ("Signals", "Whose")
    press(boxes["Signals"], Qt.Key.Key_Space)
    assert dialog.by.text() == "Lamps"


def test_a_typed_name_is_used_for_all(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(ProgressDialog, context, office, qtbot)
    press_letter(dialog, Qt.Key.Key_A)
    press_letter(dialog, Qt.Key.Key_C)
    press_letter(dialog, Qt.Key.Key_B)
    write(dialog.focusWidget(), "The Ministry")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    for title in ("Lamps: NS2019/2", "Signals: NS2019/2"):
        assert office.last(title, EntryKind.PROGRESS).by == "The Ministry"


@pytest.mark.parametrize("kind", [NoteDialog, CloseDialog, EvidenceDialog, ReopenDialog])
def test_what_the_office_says_it_says_of_all(
    kind: type[RecordingDialog], context: Context, office: Desk, qtbot: QtBot
) -> None:
    dialog = opened(kind, context, office, qtbot)
    press_letter(dialog, Qt.Key.Key_A)
    assert dialog.by.text() == "Ann Reader"
    dialog.by.clear()
    assert "Name whose statement it is." in [fault for _, fault in faults(dialog)]


def test_what_is_refused_for_several_is_told_of_which(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(ProgressDialog, context, office, qtbot)
    press_letter(dialog, Qt.Key.Key_C)
    press_letter(dialog, Qt.Key.Key_A)
    office.say("Signals: NS2019/2", date(2020, 5, 4), Closed(Outcome.SUPERSEDED, superseded_by="NS2019/1"))
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert dialog.refusal.text().startswith("Signals: NS2019/2: It was closed on 4 May 2020;")
    assert office.told == []


def test_the_day_that_is_proposed_is_replaced_by_what_is_typed(context: Context, office: Desk, qtbot: QtBot) -> None:
    case = replace(office.case(), day=date(2019, 2, 15))
    dialog = NoteDialog.ask(context, None, case, office.told.append)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    write(dialog.text, "Seen.")
    assert dialog.on.day() == date(2019, 2, 15)
    press_letter(dialog, Qt.Key.Key_O)
    write(dialog.focusWidget(), "today")
    assert dialog.on.day() == case.today
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.told[0].on == case.today


def test_at_least_one_body_is_needed(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(ResponseDialog, context, office, qtbot)
    press_letter(dialog, Qt.Key.Key_G)
    assert dialog.bodies is not None
    ticked = next(box for box in dialog.bodies.boxes if box.isChecked())
    press(ticked, Qt.Key.Key_Space)
    assert dialog.first_fault() == "Choose at least one body."


def test_a_recommendation_to_one_body_asks_for_none(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(ResponseDialog, context, office, qtbot, "Lamps: NS2019/3")
    assert dialog.findChildren(QCheckBox) == []


def test_a_day_in_the_future_is_no_good_before_it_is_recorded(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(NoteDialog, context, office, qtbot)
    write(dialog.text, "Soon to come.")
    dialog.on.set_day(date(2030, 2, 15))
    assert dialog.reason.text() == "15 February 2030 is after today; nothing can take effect in the future."
    assert not dialog.submit_button.isEnabled()


def test_what_is_refused_is_told_in_words_and_all_words_stay(context: Context, office: Desk, qtbot: QtBot) -> None:
    case = replace(office.case(), today=date(2031, 1, 1))
    dialog = NoteDialog.ask(context, None, case, office.told.append)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    write(dialog.text, "Soon to come.")
    dialog.on.set_day(date(2030, 1, 1))
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert "Nothing can take effect in the future" in dialog.refusal.text()
    assert dialog.isVisible()
    assert dialog.text.toPlainText() == "Soon to come."
    assert office.told == []
    dialog.on.set_day(date(2026, 11, 1))
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert len(office.told) == 1


@pytest.mark.parametrize("kind", [ProgressDialog, ResponseDialog, NoteDialog])
def test_nobody_is_not_whose_statement_it_is(
    kind: type[RecordingDialog], context: Context, office: Desk, qtbot: QtBot
) -> None:
    dialog = opened(kind, context, office, qtbot)
    dialog.by.clear()
    assert "Name whose statement it is." in [fault for _, fault in faults(dialog)]


def faults(dialog: RecordingDialog) -> list[tuple[str, str]]:
    found = []
    for field in dialog._fields:
        fault = field.check()
        if fault is not None:
            found.append((field.widget.accessibleName(), fault))
    return found
