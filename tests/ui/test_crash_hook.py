"""What nobody caught is told on the UI thread, once at a time."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.recorder import RecordedVoice
from tracker.errors import BadInput
from tracker.ui.crash_hook import CrashHook


@pytest.fixture
def hook(voice: RecordedVoice, qapp: QApplication) -> Iterator[CrashHook]:
    made = CrashHook(voice)
    made.install()
    yield made
    made.remove()


def raised(fault: BaseException) -> None:
    sys.excepthook(type(fault), fault, None)
    QCoreApplication.processEvents()


def test_a_fault_that_nobody_caught_is_told(hook: CrashHook, voice: RecordedVoice) -> None:
    raised(BadInput("The disk is full."))
    assert voice.told == ["The disk is full."]


def test_a_fault_of_another_thread_is_told_on_this_one(hook: CrashHook, voice: RecordedVoice, qtbot: QtBot) -> None:
    def work() -> None:
        raise BadInput("Elsewhere.")

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert voice.told == []
    QCoreApplication.processEvents()
    assert voice.told == ["Elsewhere."]


def test_a_fault_while_telling_one_is_not_told_again(
    hook: CrashHook, voice: RecordedVoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def fail(fault: BaseException) -> None:
        told.append(str(fault))
        if len(told) < 5:
            raised(BadInput("Again."))

    monkeypatch.setattr(voice, "fail", fail)
    raised(BadInput("First."))
    assert told == ["First."]


def test_the_hooks_are_given_back(voice: RecordedVoice, qapp: QApplication) -> None:
    before = (sys.excepthook, threading.excepthook)
    hook = CrashHook(voice)
    hook.install()
    hook.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_an_interrupt_ends_the_program(hook: CrashHook, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(True))
    raised(KeyboardInterrupt())
    assert ended == [True]
