"""Keeps the review on screen as a draft, a moment after each change and when the window closes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from tracker.domain.proposal import Reading
from tracker.errors import TrackerError
from tracker.services.drafts import DraftState, drop_draft, keep_draft
from tracker.services.register import Register
from tracker.ui.desk_context import Context

_PAUSE_MILLISECONDS = 800


class DraftKeeper(QObject):
    """Keeps one draft at a time; `state` gives the review as it stands. Belongs to the UI thread."""

    def __init__(self, register: Register, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._register = register
        self._context = context
        self._digest = ""
        self._path: Path | None = None
        self._reading: Reading | None = None
        self._state: Callable[[], DraftState] | None = None
        self._began = datetime.now(UTC)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._save_behind)

    def begin(
        self, digest: str, path: Path, reading: Reading, state: Callable[[], DraftState], began: datetime | None
    ) -> None:
        """Keep the review of another document from its next change on."""
        self._digest, self._path, self._reading, self._state = digest, path, reading, state
        self._began = began or self._register.outside.now()

    def touch(self) -> None:
        """Take the review as changed: it is kept after a short pause."""
        if self._path is not None:
            self._pause.start()

    def save(self) -> None:
        """Keep the review at once, if it changed since; the voice tells why where it cannot be kept."""
        if self._pause.isActive():
            self._pause.stop()
            work = self._work()
            try:
                if work is not None:
                    work()
            except TrackerError as fault:
                self._context.voice.fail(fault)

    def drop(self) -> None:
        """Give the draft up: it was taken in, or is begun afresh."""
        self._pause.stop()
        path, self._path = self._path, None
        if path is not None:
            try:
                drop_draft(self._register, self._digest)
            except TrackerError as fault:
                self._context.voice.fail(fault)

    def _save_behind(self) -> None:
        work = self._work()
        if work is not None:
            self._context.tasks.run(work, lambda _: None)

    def _work(self) -> Callable[[], None] | None:
        if self._path is None or self._reading is None or self._state is None:
            return None
        register, digest, path, reading = self._register, self._digest, self._path, self._reading
        state = replace(self._state(), began=self._began, saved=register.outside.now())
        return lambda: keep_draft(register, digest, path, reading, state)
