"""Every control of every window and dialog has a name that a screen reader can say, and every menu its words."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import tracker.ui
from tests.builders import Sample, fixed_id, proposal, say
from tests.ui.accessibility import nameless
from tests.ui.keys import press
from tests.ui.printing.registers import issued
from tests.ui.rows import TODAY
from tests.ui.waiting import settle
from tracker.domain.comparison import Comparison
from tracker.domain.directory import Directory
from tracker.domain.facts import ActionFacts, PostFacts, SubPoint
from tracker.domain.kept import Post
from tracker.domain.listing import Selection
from tracker.domain.scales import Progress
from tracker.domain.statements import ProgressReported
from tracker.services.actions import PrintedOwner
from tracker.services.changes import Changes
from tracker.services.copies import AnotherCopy
from tracker.services.detail import detail
from tracker.services.known import known
from tracker.services.links import all_recommendations
from tracker.services.listing import bodies, publications
from tracker.services.publications import amendable
from tracker.services.register import Register
from tracker.ui.crash_window import CrashWindow
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.action import ActionDialog, AmendActionDialog
from tracker.ui.dialogs.assessment import AssessmentDialog
from tracker.ui.dialogs.case import Case
from tracker.ui.dialogs.clearance import ClearanceDialog
from tracker.ui.dialogs.closing import CloseDialog
from tracker.ui.dialogs.disposal import DisposeDialog, Disposing
from tracker.ui.dialogs.evidence import EvidenceDialog
from tracker.ui.dialogs.flag import FlagDialog
from tracker.ui.dialogs.form import FormDialog
from tracker.ui.dialogs.keys import KeysDialog
from tracker.ui.dialogs.note import NoteDialog
from tracker.ui.dialogs.person import PersonDialog
from tracker.ui.dialogs.progress import ProgressDialog
from tracker.ui.dialogs.recording import RecordingDialog
from tracker.ui.dialogs.reopening import ReopenDialog
from tracker.ui.dialogs.response import ResponseDialog
from tracker.ui.dialogs.target import TargetDialog
from tracker.ui.dialogs.withdraw import UndoDialog, Undoing, WithdrawDialog
from tracker.ui.intake.differences import DifferencesDialog
from tracker.ui.intake.mend_dialog import MendDialog
from tracker.ui.intake.names_dialog import NamesDialog
from tracker.ui.intake.window import IntakeWindow
from tracker.ui.issued.comparison_window import ComparisonWindow
from tracker.ui.issued.report_window import IssuedReportWindow
from tracker.ui.issued.window import IssuedWindow
from tracker.ui.keeping.bodies_window import BodiesWindow
from tracker.ui.keeping.hand_over_window import HandOverWindow
from tracker.ui.keeping.holder_dialog import HolderDialog
from tracker.ui.keeping.posts_window import PostsWindow
from tracker.ui.keeping.printed_owners_dialog import PrintedOwnersDialog
from tracker.ui.keeping.reassign_dialog import ReassignDialog
from tracker.ui.keeping.records_window import RecordsWindow
from tracker.ui.keeping.scales_window import ScalesWindow
from tracker.ui.keeping.succession_dialog import SuccessionDialog
from tracker.ui.keeping.summary_dialog import SummaryDialog
from tracker.ui.main_window import Doors, MainWindow
from tracker.ui.new_register import NewRegisterDialog
from tracker.ui.printing.window import PrintWindow
from tracker.ui.records.chain_dialog import ChainDialog
from tracker.ui.records.change_dialog import ChangeDialog
from tracker.ui.records.contradictions_window import ContradictionsWindow
from tracker.ui.records.headed_window import HeadedWindow
from tracker.ui.records.history_dialog import RecordHistoryDialog
from tracker.ui.records.link_dialog import LinkDialog
from tracker.ui.records.links_dialog import LinksDialog
from tracker.ui.records.movement_dialog import MovementDialog
from tracker.ui.records.reason_dialog import ReasonDialog
from tracker.ui.records.recommendation_dialog import AmendRecommendationDialog
from tracker.ui.records.report_assessment_dialog import ReportAssessmentDialog
from tracker.ui.records.report_details_dialog import ReportDetailsDialog
from tracker.ui.records.report_window import ReportWindow
from tracker.ui.records.window import Opening, RecordWindow
from tracker.ui.start_page import StartPage


@dataclass(frozen=True)
class Given:
    """What windows are made from: `case` is an item with drafts and actions, `complete` one reported complete."""

    context: Context
    register: Register
    case: Case
    complete: Case

    @property
    def opening(self) -> Opening:
        return Opening(self.context, self.register, None, _nothing)

    @property
    def recommendation(self) -> UUID:
        return self.case.detail.row.recommendation_id


def _nothing(*_: object) -> None:
    """Do nothing."""


def _record(*_: object) -> Changes:
    return Changes()


def _undoing(given: Given) -> Undoing:
    lines = [line for line in given.case.detail.history if line.withdrawn is None]
    return Undoing([(given.case.detail.row.id, lines)], "What was recorded", "Ann Reader", _record)


def _amend(given: Given) -> AmendRecommendationDialog:
    found = amendable(given.register, given.recommendation)
    dialog = AmendRecommendationDialog(given.opening, given.recommendation, found, "Ann Reader")
    dialog.points.set_points((SubPoint("a", "one"), SubPoint("b", "two")))
    return dialog


def _assess(given: Given) -> ReportAssessmentDialog:
    report = publications(given.register)[0]
    return ReportAssessmentDialog(given.opening, report, known(given.register), "Ann Reader")


def _link(given: Given) -> LinkDialog:
    first, *others = all_recommendations(given.register)
    return LinkDialog(given.opening, first, others, "Ann Reader")


def _succession(given: Given) -> SuccessionDialog:
    first, *others = bodies(given.register)
    return SuccessionDialog(given.opening, others, (first, True, None), "Ann Reader")


def _issued_reports(given: Given) -> IssuedWindow:
    issued(given.register, TODAY)
    return IssuedWindow(given.opening)


def _comparison(given: Given) -> ComparisonWindow:
    numbers = issued(given.register, TODAY).number, issued(given.register, TODAY).number
    return ComparisonWindow(given.opening, numbers)


_POST = Post(fixed_id("post"), PostFacts("Head of yards"))

# A new window or dialog is added here; `test_no_window_is_forgotten` finds one that is not.
WINDOWS: dict[type[QWidget], Callable[[Given], QWidget]] = {
    ActionDialog: lambda g: ActionDialog(g.context, None, g.case, _nothing),
    AmendActionDialog: lambda g: AmendActionDialog(g.context, None, g.case, _nothing),
    AmendRecommendationDialog: _amend,
    AssessmentDialog: lambda g: AssessmentDialog(g.context, None, g.case, _nothing),
    BodiesWindow: lambda g: BodiesWindow(g.opening),
    ChainDialog: lambda g: ChainDialog(g.opening, g.recommendation),
    ClearanceDialog: lambda g: ClearanceDialog(g.context, None, g.case, _nothing),
    CloseDialog: lambda g: CloseDialog(g.context, None, g.case, _nothing),
    ContradictionsWindow: lambda g: ContradictionsWindow(g.opening, Selection(TODAY, open_only=True)),
    ComparisonWindow: _comparison,
    CrashWindow: lambda _: CrashWindow(None, "A trace"),
    DifferencesDialog: lambda g: DifferencesDialog(
        g.context.theme, AnotherCopy(publications(g.register)[0], Comparison()), None
    ),
    DisposeDialog: lambda g: DisposeDialog(g.context, None, Disposing(g.case.detail, "Ann Reader", _record), _nothing),
    EvidenceDialog: lambda g: EvidenceDialog(g.context, None, g.case, _nothing, [Path("a.pdf"), Path("b.pdf")]),
    FlagDialog: lambda g: FlagDialog(g.context, None, g.case, _nothing),
    HandOverWindow: lambda g: HandOverWindow(g.opening, bodies(g.register)[0].id),
    HolderDialog: lambda g: HolderDialog(g.opening, _POST, "Ann Reader"),
    IntakeWindow: lambda g: IntakeWindow(g.register, g.context),
    IssuedReportWindow: lambda g: IssuedReportWindow(g.opening, issued(g.register, TODAY)),
    IssuedWindow: _issued_reports,
    KeysDialog: lambda g: KeysDialog(g.context.theme, None),
    LinkDialog: _link,
    LinksDialog: lambda g: LinksDialog(g.opening, g.recommendation),
    MainWindow: lambda g: MainWindow(g.context, g.register, Doors(_nothing, _nothing)),
    MendDialog: lambda g: MendDialog(g.context, proposal("1", "count the lamps", "Lamps"), Directory([], None), None),
    MovementDialog: lambda g: MovementDialog(g.opening),
    NamesDialog: lambda g: NamesDialog(g.context, [("Lamps & co", 2)], bodies(g.register), (), None),
    NewRegisterDialog: lambda g: NewRegisterDialog(g.context, None),
    NoteDialog: lambda g: NoteDialog(g.context, None, g.case, _nothing),
    PersonDialog: lambda g: PersonDialog(g.context, None, _nothing),
    PostsWindow: lambda g: PostsWindow(g.opening),
    PrintedOwnersDialog: lambda g: PrintedOwnersDialog(
        g.opening, (PrintedOwner("Head of yards", ()),), {}, "Ann Reader"
    ),
    PrintWindow: lambda g: PrintWindow(g.register, g.context),
    ProgressDialog: lambda g: ProgressDialog(g.context, None, g.case, _nothing),
    ReasonDialog: lambda g: ReasonDialog(g.opening, "An entry", _record),
    ReassignDialog: lambda g: ReassignDialog(g.opening, (_POST, (), (_POST,)), "Ann Reader"),
    RecordHistoryDialog: lambda g: RecordHistoryDialog(g.opening, g.recommendation),
    ReopenDialog: lambda g: ReopenDialog(g.context, None, g.complete, _nothing),
    ReportAssessmentDialog: _assess,
    ReportDetailsDialog: lambda g: ReportDetailsDialog(g.opening, publications(g.register)[0], "Ann Reader"),
    ReportWindow: lambda g: ReportWindow(g.opening, publications(g.register)[0].id),
    ResponseDialog: lambda g: ResponseDialog(g.context, None, g.case, _nothing),
    ScalesWindow: lambda g: ScalesWindow(g.opening),
    StartPage: lambda g: StartPage(g.context),
    SuccessionDialog: _succession,
    SummaryDialog: lambda g: SummaryDialog(
        g.context, None, ("A body", TODAY, "The Board"), ("1 item stays",), _nothing
    ),
    TargetDialog: lambda g: TargetDialog(g.context, None, g.case, _nothing),
    UndoDialog: lambda g: UndoDialog(g.context, None, _undoing(g), _nothing),
    WithdrawDialog: lambda g: WithdrawDialog(g.context, None, g.case, _nothing),
}
_BASES = {ChangeDialog, FormDialog, HeadedWindow, RecordingDialog, RecordsWindow, RecordWindow}


@pytest.fixture
def given(context: Context, register: Register, filled: Sample) -> Given:
    lamps = filled.assignments["Lamps: NS2019/2"]
    for month in (2, 3):
        say(register, lamps, date(2020, month, 1), ProgressReported(Progress.IN_PROGRESS, "A draft.", draft=True))
        say(register, lamps, date(2020, month, 1), ActionFacts((), "Share a roster."))
    complete = filled.assignments["Signals: NS2019/1"]
    return Given(context, register, _case(register, lamps), _case(register, complete))


def _case(register: Register, item: UUID) -> Case:
    found = detail(register, item, TODAY)
    return Case(
        found,
        TODAY,
        "Ann Reader",
        _record,
        lambda: found,
        known=known(register),
        standings=lambda items, on: {one: detail(register, one, on).standing for one in items},
    )


@pytest.mark.parametrize("kind", WINDOWS, ids=lambda kind: kind.__name__)
def test_every_control_has_a_name(kind: type[QWidget], given: Given, qtbot: QtBot) -> None:
    window = WINDOWS[kind](given)
    qtbot.addWidget(window)
    window.show()
    settle(given.context)
    assert nameless(window) == []


def letter_of(text: str) -> Qt.Key | None:
    marked = QKeySequence.mnemonic(text)
    return None if marked.isEmpty() else Qt.Key[f"Key_{marked.toString()[-1]}"]


def named_controls(window: QWidget) -> list[tuple[str, QWidget]]:
    found: list[tuple[str, QWidget]] = []
    for name in window.findChildren(QLabel):
        if name.isVisible() and (buddy := name.buddy()) is not None:
            found.append((name.text(), buddy))
    return found


@pytest.mark.parametrize("kind", WINDOWS, ids=lambda kind: kind.__name__)
def test_the_marked_letter_of_a_label_brings_the_focus(kind: type[QWidget], given: Given, qtbot: QtBot) -> None:
    window = WINDOWS[kind](given)
    qtbot.addWidget(window)
    window.show()
    settle(given.context)
    before = states(window)
    for text, control in named_controls(window):
        letter = letter_of(text)
        if letter is None or not control.isEnabled():
            continue
        window.setFocus()
        press(window, letter, Qt.KeyboardModifier.AltModifier)
        focus = QApplication.focusWidget()
        assert focus is control or focus is control.focusProxy(), text
        assert states(window) == before, text


def states(window: QWidget) -> list[bool]:
    QApplication.processEvents()
    return [button.isChecked() or button.isDown() for button in window.findChildren(QAbstractButton)]


@pytest.mark.parametrize("kind", WINDOWS, ids=lambda kind: kind.__name__)
def test_no_two_controls_of_a_window_share_a_marked_letter(kind: type[QWidget], given: Given, qtbot: QtBot) -> None:
    window = WINDOWS[kind](given)
    qtbot.addWidget(window)
    window.show()
    settle(given.context)
    texts = [text for text, _ in named_controls(window)]
    texts += [button.text() for button in window.findChildren(QAbstractButton) if button.isVisible()]
    letters = [letter for text in texts if (letter := letter_of(text)) is not None]
    assert len(letters) == len(set(letters)), texts


def test_no_window_is_forgotten() -> None:
    found = set[type]()
    for module in pkgutil.walk_packages(tracker.ui.__path__, "tracker.ui."):
        for _, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            is_ours = kind.__module__ == module.name and not kind.__name__.startswith("_")
            if is_ours and issubclass(kind, (QDialog, QMainWindow)):
                found.add(kind)
    assert found - _BASES <= set(WINDOWS)


def test_a_control_without_a_name_would_be_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QLineEdit())
    assert nameless(window) == ["window", "QLineEdit() in QWidget()"]
