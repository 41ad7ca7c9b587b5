"""The one door for background work: what a worker finds or raises always comes back to the UI thread."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from typing_extensions import override

from tracker.ui.voice import Voice

Result = TypeVar("Result")

# The store has one writer and quick readers; a long print must not keep the list waiting.
_WORKERS = 2


class Task(Generic[Result]):
    """A handle on one piece of work; after `cancel` nothing of it is told any more. Belongs to the UI thread."""

    def __init__(
        self,
        work: Callable[[], Result],
        on_success: Callable[[Result], None],
        on_failure: Callable[[Exception], None],
        on_finished: Callable[[], None] | None,
    ) -> None:
        self.work = work
        self._on_success = on_success
        self._on_failure = on_failure
        self._on_finished = on_finished
        self.is_cancelled = False

    def cancel(self) -> None:
        """Drop the work if it has not begun, and its result if it has."""
        self.is_cancelled = True

    def tell(self, result: Result | None, fault: Exception | None) -> None:
        """Tell the result or the fault, then the end, unless cancelled."""
        if self.is_cancelled:
            return
        try:
            if fault is not None:
                self._on_failure(fault)
            else:
                self._on_success(result)  # type: ignore[arg-type]  # no fault, so the work returned a Result
        finally:
            if self._on_finished is not None:
                self._on_finished()


class _Runnable(QRunnable):
    """Does the work in a thread of the pool. It catches everything: what it raised there nobody would hear."""

    def __init__(self, task: Task[Any], done: Callable[[object], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._task = task
        self._done = done

    @override
    def run(self) -> None:
        result, fault = None, None
        if not self._task.is_cancelled:
            try:
                result = self._task.work()
            except Exception as raised:  # noqa: BLE001  # told on the UI thread
                fault = raised
        self._done((self, self._task, result, fault))


class Tasks(QObject):
    """Runs work off the UI thread and delivers on it. `voice` hears every fault that no one else handles."""

    _done = Signal(object)
    became_idle = Signal()

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._under_way: set[_Runnable] = set()
        self._is_closed = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_WORKERS)
        self._done.connect(self._on_done)

    def run(
        self,
        work: Callable[[], Result],
        on_success: Callable[[Result], None],
        on_failure: Callable[[Exception], None] | None = None,
        on_finished: Callable[[], None] | None = None,
    ) -> Task[Result]:
        """Start work in the background and return its handle.

        `work` touches no widget. On the UI thread then: `on_success(result)`, or `on_failure(exception)` (without it
        the voice tells the fault), and last `on_finished()`.
        """
        task = Task(work, on_success, on_failure or self._voice.fail, on_finished)
        if not self._is_closed:
            runnable = _Runnable(task, self._done.emit)
            self._under_way.add(runnable)
            self._pool.start(runnable)
        return task

    def is_idle(self) -> bool:
        """Say whether everything that was started has been told."""
        return not self._under_way

    def wait(self) -> None:
        """Block until no worker is at work; what they found is still told afterwards, unless cancelled."""
        self._pool.waitForDone()

    def close(self) -> None:
        """Drop what has not begun, wait for what has, and tell nothing more."""
        self._is_closed = True
        self._pool.clear()
        self._pool.waitForDone()
        self._under_way.clear()

    @Slot(object)
    def _on_done(self, outcome: tuple[_Runnable, Task[Any], object, Exception | None]) -> None:
        runnable, task, result, fault = outcome
        self._under_way.discard(runnable)
        try:
            if not self._is_closed:
                task.tell(result, fault)
        finally:
            if not self._under_way:
                self.became_idle.emit()
