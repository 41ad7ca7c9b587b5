"""The one door for background work: what a worker finds or raises always comes back to the UI thread."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import count
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from tracker.domain.watching import Watch
from tracker.errors import Stopped
from tracker.ui.voice import Voice

Result = TypeVar("Result")

# The store has one writer and quick readers; a long print must not keep the list waiting.
_WORKERS = 2

_PROGRESS_SECONDS = 0.1


class Task(Generic[Result]):
    """A handle on one piece of work; after `cancel` nothing of it is told any more. Belongs to the UI thread."""

    def __init__(
        self,
        on_success: Callable[[Result], object],
        on_failure: Callable[[Exception], object],
        on_finished: Callable[[], object] | None,
    ) -> None:
        self._on_success = on_success
        self._on_failure = on_failure
        self._on_finished = on_finished
        self.is_cancelled = False

    def cancel(self) -> None:
        """Drop the work if it has not begun, and its result if it has."""
        self.is_cancelled = True

    def tell(self, result: Result, fault: Exception | None) -> None:
        """Tell the result or the fault, then the end, unless cancelled."""
        if self.is_cancelled:
            return
        try:
            if fault is not None:
                self._on_failure(fault)
            else:
                self._on_success(result)
        finally:
            if self._on_finished is not None:
                self._on_finished()


@dataclass(slots=True)
class _Order:
    """One piece of work on its way to a worker and back. The worker leaves nothing of it behind in its thread."""

    work: Callable[[], Any] | None
    task: Task[Any]
    on_progress: Callable[[float], object] | None = None
    share: float = 0.0
    result: Any = None
    fault: Exception | None = None

    def carry_out(self) -> None:
        """Do the work. It catches everything: what it raised in a worker nobody would hear."""
        if self.work is not None and not self.task.is_cancelled:
            try:
                self.result = self.work()
            except Exception as raised:  # noqa: BLE001  # told on the UI thread
                self.fault = raised


class Tasks(QObject):
    """Runs work off the UI thread and delivers on it. `voice` hears every fault that no one else handles."""

    became_idle = Signal()
    _arrived = Signal()
    _progressed = Signal(int)

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._is_closed = False
        # Orders stay here until they are told, and workers know them by number alone: a callback may be the last
        # that holds a dialog, and a widget that is freed in a worker's thread ends the program.
        self._orders: dict[int, _Order] = {}
        self._futures: dict[int, Future[None]] = {}
        self._numbers = count()
        self._done: SimpleQueue[int] = SimpleQueue()
        self._pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="tracker")
        self._arrived.connect(self._on_arrived)
        self._progressed.connect(self._on_progressed)

    def run(
        self,
        work: Callable[[], Result],
        on_success: Callable[[Result], object],
        on_failure: Callable[[Exception], object] | None = None,
        on_finished: Callable[[], object] | None = None,
    ) -> Task[Result]:
        """Start work in the background and return its handle.

        `work` touches no widget. On the UI thread then: `on_success(result)`, or `on_failure(exception)` (without it
        the voice tells the fault), and last `on_finished()`.
        """
        return self._start(_Order(work, Task(on_success, on_failure or self._voice.fail, on_finished)))

    def run_watched(
        self,
        work: Callable[[Watch], Result],
        on_progress: Callable[[float], object],
        on_success: Callable[[Result], object],
        on_failure: Callable[[Exception], object] | None = None,
    ) -> Task[Result]:
        """Start work that tells its watch how far it is, and that ends soon after its task is cancelled.

        `on_progress(share)` is told on the UI thread, from 0 to 1, some times a second at most.
        """
        order = _Order(None, Task(on_success, on_failure or self._voice.fail, None), on_progress)
        number = next(self._numbers)
        told = 0.0

        def watch(share: float) -> None:
            nonlocal told
            if order.task.is_cancelled or self._is_closed:
                raise Stopped
            now = time.monotonic()
            if now - told >= _PROGRESS_SECONDS:
                told, order.share = now, share
                self._progressed.emit(number)

        order.work = lambda: work(watch)
        return self._start(order, number)

    def _start(self, order: _Order, number: int | None = None) -> Task[Any]:
        if not self._is_closed:
            number = next(self._numbers) if number is None else number
            self._orders[number] = order
            self._futures[number] = self._pool.submit(self._carry_out, number)
        return order.task

    def is_idle(self) -> bool:
        """Say whether everything that was started has been told."""
        return not self._orders

    def wait(self) -> None:
        """Block until no worker is at work; what they found is still told afterwards, unless cancelled."""
        wait(self._futures.values())

    def close(self) -> None:
        """Drop what has not begun, wait for what has, and tell nothing more."""
        self._is_closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._orders.clear()
        self._futures.clear()

    def _carry_out(self, number: int) -> None:
        self._orders[number].carry_out()
        self._done.put(number)
        self._arrived.emit()

    @Slot(int)
    def _on_progressed(self, number: int) -> None:
        order = self._orders.get(number)
        if order is not None and order.on_progress is not None and not order.task.is_cancelled:
            order.on_progress(order.share)

    @Slot()
    def _on_arrived(self) -> None:
        # Each arrival has a signal of its own, so one that tells a fault of ours leaves none behind.
        number = self._done.get()
        self._futures.pop(number, None)
        order = self._orders.pop(number, None)
        try:
            if order is not None and not self._is_closed:
                order.task.tell(order.result, order.fault)
        finally:
            if not self._orders:
                self.became_idle.emit()
