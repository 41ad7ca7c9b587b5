"""Making reports in the background: the last that was asked for, with the pages told as they are done."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from tracker.domain.chain import Seal
from tracker.domain.checks import Check, checks
from tracker.domain.markings import Marking
from tracker.domain.said import Said
from tracker.domain.watching import Watch
from tracker.services.printing import print_report, said_by
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.printing.choices import Choices
from tracker.ui.tasks import Task


@dataclass(frozen=True, slots=True)
class Made:
    """A report as it was made, with the choices that it was made from; `number` is its own where it is issued."""

    choices: Choices
    pdf: bytes
    marking: Marking
    withheld: int
    checks: tuple[Check, ...]
    said: tuple[Said, ...]
    seal: Seal
    number: int | None = None

    @property
    def file_name(self) -> str:
        """The name of a file that it is saved in."""
        return self.choices.file_name(self.marking, self.number)


class Pages:
    """How many pages are done: written by a worker, read by the window."""

    def __init__(self) -> None:
        self.done = 0

    def on(self, watch: Watch, pages: int) -> None:
        """Note how many pages are done, and stop where that was asked for."""
        self.done = pages
        watch(0.0)


class Maker(QObject):
    """Makes one report at a time; `made` tells it, `failed` what stood in the way, `page_done` how far it is."""

    page_done = Signal(int)
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, register: Register, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._register, self._context = register, context
        self._task: Task[Made] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a report is being made."""
        return self._task is not None

    def make(self, choices: Choices) -> None:
        """Make a report; one that is still being made is stopped."""
        self.stop()
        register, pages = self._register, Pages()
        self._task = self._context.tasks.run_watched(
            lambda watch: made_of(register, choices, watch, pages),
            lambda _: self.page_done.emit(pages.done),
            self._on_made,
            self._on_fault,
        )

    def stop(self) -> None:
        """Stop what is being made: nothing of it is told."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_made(self, made: Made) -> None:
        self._task = None
        self.made.emit(made)

    def _on_fault(self, fault: Exception) -> None:
        self._task = None
        self.failed.emit(fault)


def made_of(register: Register, choices: Choices, watch: Watch, pages: Pages) -> Made:
    """Make a report and everything that is shown of it."""
    printed = print_report(register, choices.order, watch=lambda done: pages.on(watch, done))
    position = printed.position
    return Made(
        choices=choices,
        pdf=printed.pdf,
        marking=printed.marking,
        withheld=position.withheld,
        checks=checks(position),
        said=said_by(printed.pdf),
        seal=position.seal,
    )
