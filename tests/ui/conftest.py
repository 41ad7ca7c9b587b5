"""Fixtures of the window's tests: a context with a recording voice, and a guard against dialogs that block."""

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.recorder import RecordedVoice, context_for
from tracker.ui.desk_context import Context


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


@pytest.fixture
def context(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, voice: RecordedVoice, opened: list[Path]
) -> Iterator[Context]:
    """Make a light context with its own settings, and end its tasks afterwards."""
    made = context_for(qapp, tmp_path / "home", voice, opened)
    yield made
    made.tasks.close()
    made.theme.deleteLater()
    qapp.setStyleSheet("")
