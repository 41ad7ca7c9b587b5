"""Every control of every window and dialog has a name that a screen reader can say, and every menu its words."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

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
from tests.builders import Sample, proposal
from tests.ui.accessibility import nameless
from tests.ui.keys import press
from tests.ui.rows import TODAY
from tests.ui.waiting import settle
from tracker.domain.comparison import Comparison
from tracker.domain.directory import Directory
from tracker.services.changes import Changes
from tracker.services.copies import AnotherCopy
from tracker.services.detail import detail
from tracker.services.listing import bodies, publications
from tracker.services.register import Register
from tracker.ui.crash_window import CrashWindow
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.evidence import EvidenceDialog
from tracker.ui.dialogs.form import FormDialog
from tracker.ui.dialogs.keys import KeysDialog
from tracker.ui.dialogs.note import NoteDialog
from tracker.ui.dialogs.person import PersonDialog
from tracker.ui.dialogs.progress import ProgressDialog
from tracker.ui.dialogs.recording import Case, RecordingDialog
from tracker.ui.dialogs.response import ResponseDialog
from tracker.ui.dialogs.target import TargetDialog
from tracker.ui.dialogs.withdraw import UndoDialog, Undoing, WithdrawDialog
from tracker.ui.intake.differences import DifferencesDialog
from tracker.ui.intake.mend_dialog import MendDialog
from tracker.ui.intake.names_dialog import NamesDialog
from tracker.ui.intake.window import IntakeWindow
from tracker.ui.main_window import Doors, MainWindow
from tracker.ui.new_register import NewRegisterDialog
from tracker.ui.printing.window import PrintWindow
from tracker.ui.start_page import StartPage


@dataclass(frozen=True)
class Given:
    """What windows are made from."""

    context: Context
    register: Register
    case: Case


def _nothing(*_: object) -> None:
    """Do nothing."""


def _record(*_: object) -> Changes:
    return Changes()


def _undoing(given: Given) -> Undoing:
    lines = [line for line in given.case.detail.history if line.withdrawn is None]
    return Undoing([(given.case.detail.row.id, lines)], "What was recorded", "Ann Reader", _record)


# A new window or dialog is added here; `test_no_window_is_forgotten` finds one that is not.
WINDOWS: dict[type[QWidget], Callable[[Given], QWidget]] = {
    CrashWindow: lambda _: CrashWindow(None, "A trace"),
    DifferencesDialog: lambda g: DifferencesDialog(
        g.context.theme, AnotherCopy(publications(g.register)[0], Comparison()), None
    ),
    EvidenceDialog: lambda g: EvidenceDialog(g.context, None, g.case, _nothing, [Path("a.pdf"), Path("b.pdf")]),
    IntakeWindow: lambda g: IntakeWindow(g.register, g.context),
    KeysDialog: lambda g: KeysDialog(g.context.theme, None),
    MainWindow: lambda g: MainWindow(g.context, g.register, Doors(_nothing, _nothing)),
    MendDialog: lambda g: MendDialog(g.context, proposal("1", "count the lamps", "Lamps"), Directory([], None), None),
    NamesDialog: lambda g: NamesDialog(g.context, [("Lamps & co", 2)], bodies(g.register), (), None),
    NewRegisterDialog: lambda g: NewRegisterDialog(g.context, None),
    NoteDialog: lambda g: NoteDialog(g.context, None, g.case, _nothing),
    PersonDialog: lambda g: PersonDialog(g.context, None, _nothing),
    PrintWindow: lambda g: PrintWindow(g.register, g.context),
    ProgressDialog: lambda g: ProgressDialog(g.context, None, g.case, _nothing),
    ResponseDialog: lambda g: ResponseDialog(g.context, None, g.case, _nothing),
    StartPage: lambda g: StartPage(g.context),
    TargetDialog: lambda g: TargetDialog(g.context, None, g.case, _nothing),
    UndoDialog: lambda g: UndoDialog(g.context, None, _undoing(g), _nothing),
    WithdrawDialog: lambda g: WithdrawDialog(g.context, None, g.case, _nothing),
}
_BASES = {FormDialog, RecordingDialog}


@pytest.fixture
def given(context: Context, register: Register, filled: Sample) -> Given:
    item = detail(register, filled.assignments["Lamps: NS2019/2"], TODAY)
    return Given(context, register, Case(item, TODAY, "Ann Reader", _record, lambda: item))


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
