"""Recording from the desk: what dialogs are opened about, for whom, and how it is undone."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import Sample, say
from tests.ui.keys import press, press_letter, write
from tests.ui.recorder import RecordedVoice
from tests.ui.rows import TODAY
from tests.ui.waiting import settle, shown
from tracker.domain.facts import ActionFacts
from tracker.domain.scales import ActionState, Progress
from tracker.domain.statements import NoteMade, ProgressReported
from tracker.services.detail import Detail, detail
from tracker.services.handover import HandOver, Pass, hand_over
from tracker.services.ledger import Recording, record
from tracker.services.register import Register
from tracker.ui.desk.recorder import Recorder
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.action import ActionDialog, AmendActionDialog
from tracker.ui.dialogs.clearance import ClearanceDialog
from tracker.ui.dialogs.closing import CloseDialog
from tracker.ui.dialogs.evidence import EvidenceDialog
from tracker.ui.dialogs.note import NoteDialog
from tracker.ui.dialogs.person import PersonDialog
from tracker.ui.dialogs.progress import ProgressDialog
from tracker.ui.dialogs.recording import RecordingDialog
from tracker.ui.dialogs.response import ResponseDialog
from tracker.ui.dialogs.target import TargetDialog
from tracker.ui.dialogs.withdraw import UndoDialog, WithdrawDialog

CTRL = Qt.KeyboardModifier.ControlModifier
DRAFT = ProgressReported(Progress.IN_PROGRESS, "Half of it is done.", draft=True)
LAMPS, SIGNALS, OIL, KEEPERS = "Lamps: NS2019/2", "Signals: NS2019/2", "Lamps: NS2019/3", "Signals: NS2019/1"


class Office:
    """A recorder over a window that stands for the desk."""

    def __init__(self, context: Context, register: Register, sample: Sample) -> None:
        self.context, self.register, self.sample = context, register, sample
        self.window = QWidget()
        self.recorder = Recorder(context, register, self.window)

    def item(self, title: str) -> Detail:
        return detail(self.register, self.sample.assignments[title], TODAY)

    def open(self, kind: type[RecordingDialog], title: str, *others: str) -> RecordingDialog:
        self.recorder.record(kind, self.item(title), [self.item(other).row for other in others])
        settle(self.context)
        return shown(self.window, kind)

    def submit(self, dialog: QWidget) -> None:
        press(dialog, Qt.Key.Key_Return, CTRL)
        settle(self.context)

    def undo(self) -> None:
        self.recorder.undo()
        settle(self.context)
        self.submit(shown(self.window, UndoDialog))


@pytest.fixture
def office(context: Context, register: Register, filled: Sample, qtbot: QtBot) -> Iterator[Office]:
    context.settings.change(person="Ann Reader")
    made = Office(context, register, filled)
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    settle(context)


def test_a_target_date_is_the_bodys_whoever_spoke_before(office: Office) -> None:
    note = office.open(NoteDialog, OIL)
    assert note.by.text() == "Ann Reader"
    write(note.text, "Seen.")
    note.by.setText("Visits Team")
    office.submit(note)
    assert office.open(TargetDialog, OIL).by.text() == "Lamps"


def test_what_can_be_chosen_from_is_read_before_a_dialog_is_opened(office: Office) -> None:
    dialog = office.open(ResponseDialog, OIL)
    assert "Signals Board" in [body.facts.name for body in dialog.case.known.bodies]
    assert dialog.case.known.recommendations[0].ref == "HB2020/1"


def test_of_two_dialogs_asked_for_at_once_only_the_last_is_opened(office: Office) -> None:
    office.recorder.record(NoteDialog, office.item(OIL))
    office.recorder.record(ResponseDialog, office.item(OIL))
    settle(office.context)
    shown(office.window, ResponseDialog)
    assert office.window.findChildren(NoteDialog) == []


def test_nothing_is_opened_after_the_window_is_done_with(office: Office) -> None:
    office.recorder.record(NoteDialog, office.item(OIL))
    office.recorder.stop()
    settle(office.context)
    assert office.window.findChildren(NoteDialog) == []


def test_who_records_is_asked_before(office: Office) -> None:
    office.context.settings.change(person="")
    office.recorder.record(NoteDialog, office.item(OIL))
    asked = shown(office.window, PersonDialog)
    write(asked.name, "Bo Writer")
    office.submit(asked)
    assert shown(office.window, NoteDialog).by.text() == "Bo Writer"


def test_only_the_own_item_is_ticked_unless_several_are_selected(office: Office) -> None:
    joint = office.open(ResponseDialog, LAMPS)
    assert [row.id for row in joint.chosen_rows()] == [office.sample.assignments[LAMPS]]
    joint.reject()
    both = office.open(ResponseDialog, LAMPS, SIGNALS)
    assert len(both.chosen_rows()) == 2


def test_one_text_serves_several_recommendations(office: Office) -> None:
    dialog = office.open(NoteDialog, OIL, KEEPERS)
    assert dialog.windowTitle() == "Record a note – 2 items"
    write(dialog.text, "Seen on the visit.")
    office.submit(dialog)
    assert [office.item(title).history[-1].text for title in (OIL, KEEPERS)] == ["Seen on the visit."] * 2
    assert office.recorder.last is not None
    assert office.recorder.last.words == "2 items: note recorded"
    office.undo()
    assert [office.item(title).history[-1].withdrawn is None for title in (OIL, KEEPERS)] == [False, False]


def test_the_day_used_last_is_proposed_for_the_same_report(office: Office) -> None:
    first = office.open(NoteDialog, OIL)
    assert first.on.day() == TODAY
    write(first.text, "Seen.")
    first.on.set_day(date(2020, 2, 15))
    office.submit(first)
    again = office.open(ProgressDialog, KEEPERS)
    assert again.on.day() == date(2020, 2, 15)
    again.reject()
    other = office.open(NoteDialog, "Signals: HB2020/2")
    assert other.on.day() == TODAY
    other.reject()
    last = office.open(NoteDialog, OIL)
    write(last.text, "Seen again.")
    last.on.set_day(TODAY)
    office.submit(last)
    assert office.open(NoteDialog, KEEPERS).on.day() == TODAY


def test_the_drafts_of_all_that_is_selected_are_cleared_at_once(office: Office) -> None:
    for title in (OIL, KEEPERS):
        say(office.register, office.sample.assignments[title], date(2020, 4, 1), DRAFT)
    dialog = office.open(ClearanceDialog, OIL, KEEPERS, LAMPS)
    office.submit(dialog)
    assert [office.item(title).standing.drafts for title in (OIL, KEEPERS)] == [(), ()]
    assert office.recorder.last is not None
    assert office.recorder.last.words == "2 items: words of 2 updates cleared"
    office.undo()
    assert all(office.item(title).standing.drafts for title in (OIL, KEEPERS))


def test_a_selected_row_that_was_passed_on_is_left_out_and_that_is_said(office: Office) -> None:
    item = office.sample.assignments[LAMPS]
    to = Pass((office.sample.bodies["Harbour masters"],))
    hand_over(office.register, HandOver(date(2020, 2, 1), "The Board", "A clerk", {item: to}))
    dialog = office.open(NoteDialog, OIL, LAMPS, KEEPERS)
    assert len(dialog.chosen_rows()) == 2
    told = [name.text() for name in dialog.findChildren(QLabel)]
    assert "1 selected row was passed on and is left out." in told


def test_an_action_is_undone_for_all_that_it_serves(office: Office) -> None:
    dialog = office.open(ActionDialog, LAMPS, SIGNALS)
    write(dialog.focusWidget(), "Share them.")
    office.submit(dialog)
    assert len(office.item(SIGNALS).actions) == 1
    office.undo()
    assert [office.item(title).actions for title in (LAMPS, SIGNALS)] == [(), ()]


def test_a_change_of_an_action_is_undone(office: Office) -> None:
    both = [office.sample.assignments[title] for title in (LAMPS, SIGNALS)]
    said = Recording(date(2020, 1, 1), "Lamps", "A clerk", (ActionFacts((), "Share them."),))
    record(office.register, both, said)
    dialog = office.open(AmendActionDialog, LAMPS)
    press_letter(dialog, Qt.Key.Key_C)
    office.submit(dialog)
    assert office.item(SIGNALS).actions[0].facts.state is ActionState.COMPLETED
    office.undo()
    assert office.item(SIGNALS).actions[0].facts.state is ActionState.PLANNED


def test_what_was_withdrawn_already_cannot_be_undone(office: Office, voice: RecordedVoice) -> None:
    dialog = office.open(NoteDialog, OIL)
    write(dialog.text, "Seen.")
    office.submit(dialog)
    office.recorder.withdraw(office.item(OIL))
    withdrawing = shown(office.window, WithdrawDialog)
    write(withdrawing.reason_given, "Of another item.")
    last = office.recorder.last
    office.submit(withdrawing)
    office.recorder.last = last
    office.recorder.undo()
    settle(office.context)
    assert voice.told == ["What was recorded last has been withdrawn already."]


def test_what_was_passed_on_is_recorded_where_it_went(office: Office, voice: RecordedVoice) -> None:
    item = office.sample.assignments[OIL]
    to = Pass((office.sample.bodies["Harbour masters"], office.sample.bodies["Signals Board"]))
    hand_over(office.register, HandOver(date(2020, 2, 1), "The Board", "A clerk", {item: to}))
    office.recorder.record(NoteDialog, office.item(OIL))
    office.recorder.add_evidence(office.item(OIL))
    settle(office.context)
    told = "This item was passed on to Harbour masters and Signals on 1 February 2020; record it there. "
    assert voice.told == [f"{told}If that was a mistake, withdraw it from the history here."] * 2
    office.recorder.withdraw(office.item(OIL))
    dialog = shown(office.window, WithdrawDialog)
    write(dialog.reason_given, "It stays.")
    office.submit(dialog)
    assert office.open(NoteDialog, OIL).bodies is None


def test_what_was_passed_on_is_offered_to_none_of_its_siblings(office: Office) -> None:
    item = office.sample.assignments[LAMPS]
    to = Pass((office.sample.bodies["Harbour masters"],))
    hand_over(office.register, HandOver(date(2020, 2, 1), "The Board", "A clerk", {item: to}))
    dialog = office.open(ResponseDialog, SIGNALS)
    assert dialog.bodies is not None
    assert [box.text() for box in dialog.bodies.boxes] == ["Signals", "Harbour masters"]


def test_where_there_is_nothing_to_do_that_is_told(office: Office, voice: RecordedVoice) -> None:
    office.recorder.record(ClearanceDialog, office.item(OIL))
    settle(office.context)
    office.recorder.withdraw(office.item(OIL))
    assert voice.told == [
        "No update of this item waits for its words to be cleared.",
        "Nothing has been recorded of this item that could be withdrawn.",
    ]


def test_evidence_is_asked_about_for_all_that_is_selected(office: Office) -> None:
    office.recorder.add_evidence(office.item(OIL), others=[office.item(KEEPERS).row])
    settle(office.context)
    assert len(shown(office.window, EvidenceDialog).chosen_rows()) == 2


def test_what_lacks_is_told_of_the_day_of_the_closing(office: Office) -> None:
    item = office.sample.assignments[OIL]
    say(office.register, item, date(2020, 2, 1), ProgressReported(Progress.COMPLETE), NoteMade("Done."))
    dialog = office.open(CloseDialog, OIL)
    assert isinstance(dialog, CloseDialog)
    for letter in (Qt.Key.Key_D, Qt.Key.Key_C):
        press_letter(dialog, letter)
    write(dialog.reasons.checker, "Signals Board")
    assert "a checker other than Signals Board" in dialog.lacks.box.accessibleName()
    dialog.on.set_day(date(2020, 1, 1))
    settle(office.context)
    assert "a checker other than" not in dialog.lacks.box.accessibleName()
