"""The dialogs that withdraw."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.dialogs.conftest import KEEPERS, LAMPS, OIL, Desk, is_clear
from tests.ui.keys import press, write
from tests.ui.waiting import settle
from tracker.domain.contents import EntryKind
from tracker.domain.facts import ActionFacts
from tracker.domain.history import HistoryLine
from tracker.domain.scales import Flag, Outcome
from tracker.domain.statements import Closed, Correction, FlagSet, PassedOn
from tracker.domain.status import Status
from tracker.services.handover import HandOver, Pass, hand_over
from tracker.services.ledger import Recording
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.history_list import withdrawable
from tracker.ui.dialogs.withdraw import UndoDialog, Undoing, WithdrawDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def line_of(office: Desk, kind: EntryKind, title: str = LAMPS) -> HistoryLine:
    return next(line for line in reversed(office.detail(title).history) if line.kind is kind)


def opened(context: Context, office: Desk, qtbot: QtBot, title: str, kind: EntryKind | None = None) -> WithdrawDialog:
    chosen = line_of(office, kind, title).entry_id if kind else None
    dialog = WithdrawDialog.ask(context, None, office.case(title), office.told.append, chosen)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    return dialog


def test_whoever_records_withdraws_and_undoes(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(context, office, qtbot, LAMPS)
    assert dialog.by.text() == "Ann Reader"
    undo = UndoDialog.ask(context, None, Undoing([], "Lamps", "Ann Reader", office.record), office.told.append)
    qtbot.addWidget(undo)
    assert undo.by.text() == "Ann Reader"


def test_the_newest_statement_is_offered_first(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(context, office, qtbot, LAMPS)
    shown = [dialog.statements.item(n).text() for n in range(dialog.statements.count())]
    assert shown[0].startswith("8 Jan 2020 · Reported: in progress")
    assert shown[-1] == "15 Feb 2019 · Response: Agreed · by Signals Board · “We will share them.”"


def test_a_statement_is_withdrawn_with_its_reason(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(context, office, qtbot, LAMPS, EntryKind.PROGRESS)
    assert dialog.focusWidget() is dialog.reason_given
    assert not dialog.agreed_by.isVisible()
    write(dialog.focusWidget(), "Said of another item.")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    withdrawn = line_of(office, EntryKind.PROGRESS).withdrawn
    assert withdrawn is not None
    assert withdrawn.reason == "Said of another item."
    assert office.told[0].words == "Lamps: NS2019/2: withdrawn, reported: in progress"


def test_a_target_date_needs_who_agreed(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(context, office, qtbot, LAMPS, EntryKind.TARGET)
    write(dialog.reason_given, "Never agreed.")
    assert dialog.agreed_by.isVisible()
    assert dialog.first_fault() == "Withdrawing needs the name of whoever agreed to that."


def test_a_withdrawal_can_be_withdrawn_which_restores(context: Context, office: Desk, qtbot: QtBot) -> None:
    progress = line_of(office, EntryKind.PROGRESS).entry_id
    gone = Recording(None, "Ann Reader", "Ann Reader", (Correction(progress, "Said of another item."),))
    office.record([office.sample.assignments[LAMPS]], gone)
    dialog = opened(context, office, qtbot, LAMPS)
    assert dialog.statements.item(0).text() == (
        "22 Nov 2026 · Withdrawal of “Reported: in progress” · by Ann Reader · “Said of another item.”"
    )
    write(dialog.reason_given, "It was of this item.")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert line_of(office, EntryKind.PROGRESS).withdrawn is None
    assert office.told[0].words == "Lamps: NS2019/2: withdrawn, withdrawal of “Reported: in progress”"


def test_an_action_is_withdrawn_wherever_it_serves(context: Context, office: Desk, qtbot: QtBot) -> None:
    both = [office.sample.assignments[title] for title in (LAMPS, KEEPERS)]
    office.record(both, Recording(date(2020, 1, 1), "Lamps", "A clerk", (ActionFacts((), "Share them.", "a"),)))
    dialog = opened(context, office, qtbot, LAMPS, EntryKind.ACTION)
    assert dialog.statements.currentItem().text() == "1 Jan 2020 · Action (a) planned · by Lamps · “Share them.”"
    assert dialog.also.text() == "The action serves 1 other item; it is withdrawn there too."
    assert not dialog.agreed_by.isVisible()
    write(dialog.focusWidget(), "Of another plan.")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert [office.detail(title).actions for title in (LAMPS, KEEPERS)] == [(), ()]


def test_flags_and_closings_are_withdrawn_too(context: Context, office: Desk, qtbot: QtBot) -> None:
    office.say(OIL, date(2020, 1, 1), FlagSet(Flag.WAITING, what="CPS"))
    office.say(OIL, date(2020, 2, 1), Closed(Outcome.SUPERSEDED, superseded_by="NS2019/1"))
    for kind in (EntryKind.FLAG, EntryKind.CLOSURE):
        dialog = opened(context, office, qtbot, OIL, kind)
        write(dialog.focusWidget(), "By mistake.")
        press(dialog, Qt.Key.Key_Return, CTRL)
        settle(context)
    assert office.detail(OIL).row.status is Status.NO_RESPONSE
    assert office.detail(OIL).standing.flags == ()


def test_a_hand_over_is_taken_back_with_what_was_received(context: Context, office: Desk, qtbot: QtBot) -> None:
    item = office.sample.assignments[OIL]
    to = Pass((office.sample.bodies["Harbour masters"],))
    hand_over(office.register, HandOver(date(2020, 2, 1), "The Board", "A clerk", {item: to}))
    assert office.detail(OIL).row.status is Status.PASSED_ON
    dialog = opened(context, office, qtbot, OIL, EntryKind.PASSED_ON)
    assert "the item goes on here" in dialog.also.text()
    assert not dialog.by.isVisible()
    write(dialog.focusWidget(), "It stays.")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert office.detail(OIL).row.status is Status.NO_RESPONSE
    assert len(office.detail(OIL).siblings) == 1
    assert not any(isinstance(line.said, PassedOn) for line in office.detail(OIL).history if line.withdrawn is None)
    assert withdrawable(office.detail(OIL).history) == []


def test_undoing_withdraws_every_statement_of_every_item_at_once(context: Context, office: Desk, qtbot: QtBot) -> None:
    items = []
    for title, kinds in ((LAMPS, (EntryKind.RESPONSE, EntryKind.PROGRESS)), (KEEPERS, (EntryKind.NOTE,))):
        detail = office.detail(title)
        items.append((detail.row.id, [line for line in detail.history if line.kind in kinds]))
    undoing = Undoing(items, "2 items", "Ann Reader", office.record)
    dialog = UndoDialog.ask(context, None, undoing, office.told.append)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    assert not dialog.agreed_by.isVisible()
    told = [shown.text() for shown in dialog.findChildren(QLabel)]
    assert "3 statements will be withdrawn. They stay in the history, struck through." in told
    press(dialog, Qt.Key.Key_Return)
    settle(context)
    assert len(office.asked) == 1
    facts = office.asked[0][1].facts
    assert [fact.reason for fact in facts if isinstance(fact, Correction)] == ["Recorded by mistake"] * 3
    assert len(office.told[0].changes.entries) == 3
    assert line_of(office, EntryKind.NOTE, KEEPERS).withdrawn is not None
    assert office.told[0].words == "Withdrawn: 2 items"


def test_all_is_named_and_no_letter_serves_twice(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = opened(context, office, qtbot, LAMPS, EntryKind.TARGET)
    assert is_clear(dialog)
    assert nameless(dialog) == []
