"""Whatever nobody caught is brought to the UI thread and told there, once at a time."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from tracker.ui.voice import Voice


class CrashHook(QObject):
    """Takes the place of Python's own hooks while it is installed. Made on the UI thread."""

    _raised = Signal(object)

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._is_telling = False
        self._before: tuple[Callable[..., object], Callable[..., object]] | None = None
        self._raised.connect(self._tell)

    def install(self) -> None:
        """Hear of every fault that nobody caught, in any thread."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_fault
        threading.excepthook = lambda given: self._raised.emit(given.exc_value)

    def remove(self) -> None:
        """Give Python its own hooks back."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def _on_fault(self, _: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        self._raised.emit(fault.with_traceback(trace))

    @Slot(object)
    def _tell(self, fault: BaseException) -> None:
        if isinstance(fault, KeyboardInterrupt):
            QApplication.quit()
        elif not self._is_telling:
            # A fault while painting comes back at every repaint: one window is enough.
            self._is_telling = True
            try:
                self._voice.fail(fault)
            finally:
                self._is_telling = False
