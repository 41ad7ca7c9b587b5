"""Fixtures of the window's tests: a context with a recording voice, and a guard against dialogs that block."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from tests.builders import Sample, fill, say
from tests.ui.recorder import RecordedVoice, context_for
from tests.ui.waiting import settle
from tracker.domain.scales import Progress, Response
from tracker.domain.statements import NoteMade, ProgressReported, ResponseGiven, TargetSet
from tracker.services.ledger import EvidenceFile
from tracker.services.register import Register
from tracker.ui.collector import Collector
from tracker.ui.desk_context import Context
from tracker.ui.immortal import keep_singletons
from tracker.ui.main_window import Doors, MainWindow
from tracker.ui.theme import Choice, Theme


@pytest.fixture(scope="session", autouse=True)
def constants_kept() -> None:
    """Keep Python's constants alive, as the program itself does before it uses Qt."""
    keep_singletons()


@pytest.fixture(scope="session")
def collector(qapp: QApplication) -> Iterator[Collector]:
    """Collect garbage on this thread alone, as the program itself does."""
    made = Collector()
    made.install()
    yield made
    made.remove()


@pytest.fixture(autouse=True)
def garbage_collected(collector: Collector) -> Iterator[None]:
    """Collect what a test leaves, where it is due."""
    yield
    collector.collect()


@pytest.fixture(autouse=True)
def no_blocking_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail at once where a dialog would wait for an answer that nobody gives."""

    def blocked(*_args: object, **_kwargs: object) -> NoReturn:
        raise AssertionError("A dialog blocks: show it with open(), a menu with popup().")

    for owner in (QDialog, QMessageBox, QFileDialog, QInputDialog, QMenu):
        monkeypatch.setattr(owner, "exec", blocked)
    for name in ("information", "warning", "critical", "question", "about"):
        monkeypatch.setattr(QMessageBox, name, blocked)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, blocked)
    for name in ("getText", "getItem", "getInt", "getMultiLineText"):
        monkeypatch.setattr(QInputDialog, name, blocked)


@pytest.fixture
def voice() -> RecordedVoice:
    return RecordedVoice()


@pytest.fixture
def opened() -> list[Path]:
    """Return the list of the files that were opened outside the program, in order."""
    return []


@pytest.fixture(scope="session")
def shared_theme(qapp: QApplication) -> Theme:
    """Make the one theme of all tests: to lay its style sheet over the application takes longer than most tests."""
    return Theme(qapp, Choice.LIGHT, high_contrast=lambda: False)


@pytest.fixture
def theme(shared_theme: Theme) -> Iterator[Theme]:
    """Give the theme, light; a test may choose another."""
    yield shared_theme
    if shared_theme.choice is not Choice.LIGHT:
        shared_theme.choose(Choice.LIGHT)


@pytest.fixture
def context(theme: Theme, qtbot: QtBot, tmp_path: Path, voice: RecordedVoice, opened: list[Path]) -> Iterator[Context]:
    """Make a light context with its own settings, and end its tasks afterwards."""
    made = context_for(theme, tmp_path / "home", voice, opened)
    yield made
    made.tasks.close()


@pytest.fixture
def filled(register: Register, tmp_path: Path) -> Sample:
    """Fill the register with two reports to three bodies, and a little history."""
    sample = fill(register)
    minutes = tmp_path / "Minutes of May.txt"
    minutes.write_text("The lamps were counted.", encoding="utf-8")
    lamps = sample.assignments["Lamps: NS2019/2"]
    say(register, lamps, date(2019, 2, 15), ResponseGiven(Response.AGREED, "We will share them."))
    say(register, lamps, date(2019, 2, 15), TargetSet(date(2019, 9, 30)))
    change = TargetSet(date(2020, 6, 30), reason="Oil ran short.", agreed_by="The Harbour Board")
    say(register, lamps, date(2019, 9, 1), change)
    say(register, lamps, date(2020, 1, 8), EvidenceFile(minutes, "Minutes of May", date(2019, 5, 30)))
    words = ProgressReported(Progress.IN_PROGRESS, "Half of the rosters <are> shared.", "Ask again in June.")
    say(register, lamps, date(2020, 1, 8), words)
    keepers = sample.assignments["Signals: NS2019/1"]
    say(register, keepers, date(2020, 3, 1), ProgressReported(Progress.COMPLETE))
    say(register, keepers, date(2020, 3, 2), NoteMade("", "Visit the boxes."))
    return sample


@pytest.fixture
def asked_for() -> list[str]:
    """Return the list of the other windows that the desk asked for."""
    return []


@pytest.fixture
def desk(
    context: Context, register: Register, filled: Sample, qtbot: QtBot, asked_for: list[str]
) -> Iterator[MainWindow]:
    """Show the main window on the filled register, with everything loaded and the recorder's name known."""
    context.settings.change(person="Ann Reader")
    yield from shown_desk(context, register, qtbot, asked_for)


@pytest.fixture
def empty_desk(context: Context, register: Register, qtbot: QtBot, asked_for: list[str]) -> Iterator[MainWindow]:
    """Show the main window on a register that holds no report yet."""
    yield from shown_desk(context, register, qtbot, asked_for)


def shown_desk(context: Context, register: Register, qtbot: QtBot, asked_for: list[str]) -> Iterator[MainWindow]:
    """Show a main window, and see that nothing of it is still under way at the end."""
    doors = Doors(
        take_in=lambda _window, _then: asked_for.append("take in"),
        print_report=lambda _window, _filters: asked_for.append("print"),
    )
    window = MainWindow(context, register, doors)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    settle(context)
    yield window
    settle(context)
