"""The voice that speaks through windows: nothing blocks, and faults of ours get their own window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.keys import press
from tests.ui.waiting import on_screen
from tracker.errors import BadInput
from tracker.ui.crash_window import CrashWindow
from tracker.ui.theme import Theme
from tracker.ui.voice import WindowVoice


@pytest.fixture
def speaker(qtbot: QtBot, theme: Theme) -> Iterator[WindowVoice]:
    """Give a voice with no window behind it, and close what it left open."""
    yield WindowVoice("1.2.3")
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.close()
    QApplication.processEvents()


def test_a_fault_of_the_world_is_told_in_its_sentence(speaker: WindowVoice) -> None:
    speaker.fail(BadInput("That is not a report."))
    assert on_screen(QMessageBox).text() == "That is not a report."


def test_a_fault_of_ours_is_shown_with_versions_and_trace_to_copy(speaker: WindowVoice) -> None:
    speaker.fail(ZeroDivisionError("ours"))
    crash = on_screen(CrashWindow)
    details = crash.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "Recommendation Tracker 1.2.3" in details
    assert "ZeroDivisionError: ours" in details
    copy = next(made for made in crash.findChildren(QPushButton) if "Copy" in made.text())
    press(copy, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == details


@pytest.mark.parametrize(("verb", "expected"), [("Discard", ["yes"]), ("Go back", [])])
def test_only_the_verb_means_yes(speaker: WindowVoice, verb: str, expected: list[str]) -> None:
    answers: list[str] = []
    speaker.confirm("Discard it?", "Discard", lambda: answers.append("yes"))
    box = on_screen(QMessageBox)
    press(next(made for made in box.buttons() if made.text() == verb), Qt.Key.Key_Space)
    assert answers == expected


def test_escape_and_enter_go_back(speaker: WindowVoice) -> None:
    answers: list[str] = []
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        speaker.confirm("Discard it?", "Discard", lambda: answers.append("yes"))
        press(on_screen(QMessageBox), key)
        QApplication.processEvents()
    assert answers == []


def test_a_chosen_file_comes_back_as_a_path(
    speaker: WindowVoice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The dialog itself is the system's: what it says when it is answered is Qt's own signal.
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(tmp_path / "a.txt")))
    chosen: list[Path] = []
    speaker.ask_open("Choose", "Text (*.txt)", chosen.append)
    speaker.ask_folder("Choose", chosen.append)
    speaker.ask_save("Save", tmp_path / "b.pdf", "PDF (*.pdf)", chosen.append)
    assert chosen == [tmp_path / "a.txt"] * 3


def test_a_name_without_an_ending_gets_that_of_the_kind_that_is_chosen(speaker: WindowVoice, tmp_path: Path) -> None:
    speaker.ask_save("Save", tmp_path / "list.xlsx", "Workbook (*.xlsx);;Values (*.csv)", lambda _: None)
    dialog = on_screen(QFileDialog)
    assert dialog.defaultSuffix() == "xlsx"
    dialog.filterSelected.emit("Values (*.csv)")
    assert dialog.defaultSuffix() == "csv"
