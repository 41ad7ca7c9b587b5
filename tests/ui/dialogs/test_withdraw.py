"""The dialogs that withdraw."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.conftest import Desk
from tests.ui.keys import press, write
from tests.ui.waiting import settle
from tracker.domain.contents import EntryKind
from tracker.domain.history import HistoryLine
from tracker.domain.statements import Correction
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.withdraw import UndoDialog, Undoing, WithdrawDialog

CTRL = Qt.KeyboardModifier.ControlModifier
LAMPS = "Lamps: NS2019/2"


def line_of(office: Desk, kind: EntryKind) -> HistoryLine:
    return next(line for line in reversed(office.detail(LAMPS).history) if line.kind is kind)


def test_whoever_records_withdraws_and_undoes(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = WithdrawDialog.ask(context, None, office.case(LAMPS), office.told.append)
    qtbot.addWidget(dialog)
    assert dialog.by.text() == "Ann Reader"
    undo = UndoDialog.ask(context, None, Undoing([], "Lamps", "Ann Reader", office.record), office.told.append)
    qtbot.addWidget(undo)
    assert undo.by.text() == "Ann Reader"


def test_the_newest_statement_is_offered_first(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = WithdrawDialog.ask(context, None, office.case(LAMPS), office.told.append)
    qtbot.addWidget(dialog)
    shown = [dialog.statements.item(n).text() for n in range(dialog.statements.count())]
    assert shown[0].startswith("8 Jan 2020 · Reported: in progress")
    assert shown[-1] == "15 Feb 2019 · Response: Agreed · by Signals Board · “We will share them.”"


def test_a_statement_is_withdrawn_with_its_reason(context: Context, office: Desk, qtbot: QtBot) -> None:
    dialog = WithdrawDialog.ask(
        context, None, office.case(LAMPS), office.told.append, line_of(office, EntryKind.PROGRESS).entry_id
    )
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
    target = line_of(office, EntryKind.TARGET).entry_id
    dialog = WithdrawDialog.ask(context, None, office.case(LAMPS), office.told.append, target)
    qtbot.addWidget(dialog)
    write(dialog.reason_given, "Never agreed.")
    assert dialog.agreed_by.isVisible()
    assert dialog.first_fault() == "Withdrawing needs the name of whoever agreed to that."


def test_undoing_withdraws_every_statement_for_every_body(context: Context, office: Desk, qtbot: QtBot) -> None:
    detail = office.detail(LAMPS)
    lines = [line for line in detail.history if line.kind in (EntryKind.RESPONSE, EntryKind.PROGRESS)]
    undoing = Undoing([(detail.row.id, lines)], "Lamps: NS2019/2", "Ann Reader", office.record)
    dialog = UndoDialog.ask(context, None, undoing, office.told.append)
    assert not dialog.agreed_by.isVisible()
    told = [shown.text() for shown in dialog.findChildren(QLabel)]
    assert "2 statements will be withdrawn. They stay in the history, struck through." in told
    press(dialog, Qt.Key.Key_Return)
    settle(context)
    facts = office.asked[0][1].facts
    assert [fact.reason for fact in facts if isinstance(fact, Correction)] == ["Recorded by mistake"] * 2
    assert len(office.told[0].changes.entries) == 2
    assert office.told[0].words == "Withdrawn: Lamps: NS2019/2"
