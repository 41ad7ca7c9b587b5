"""The base of windows on a record: loaded and changed in the background, shown again after every change."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QLayout, QWidget
from typing_extensions import override

from tracker.services.changes import Changes
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.enter_key import press_focused
from tracker.ui.geometry import resize_within
from tracker.ui.parts import button, column, label, row, rule
from tracker.ui.records.recording_person import as_person
from tracker.ui.tasks import Task
from tracker.ui.theme import Step

Found = TypeVar("Found")
OnChanged = Callable[[Changes], None]


@dataclass(frozen=True, slots=True)
class Opening:
    """Over what a window is opened: the register, the window behind it, and who hears of every change."""

    context: Context
    register: Register
    parent: QWidget | None
    on_changed: OnChanged


class RecordWindow(QDialog):
    """A window-modal window with a head, what a concrete class builds, and a foot of buttons.

    A concrete class ends its constructor with `_build`, `_connect`, `load`.
    """

    def __init__(self, opening: Opening, title: str) -> None:
        super().__init__(opening.parent)
        self.opening = opening
        self.context = opening.context
        self.register = opening.register
        self._tasks: list[Task[Any]] = []
        self._is_closed = False
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.title = label(step=Step.TITLE, strong=True, wrap=True)
        self.told = label(muted=True, wrap=True)
        self.status = label(muted=True, wrap=True)
        self.close_button = button("Close", self.reject)

    def _lay_out(
        self, *parts: QWidget | QLayout, buttons: tuple[QWidget, ...] = (), roomy: int = 0, width: int = 120
    ) -> None:
        """Put the head, the parts and the foot below one another; the `roomy` part takes the room there is."""
        theme = self.context.theme
        foot = row(theme, *buttons, self.status, self.close_button)
        foot.setStretch(len(buttons), 1)
        frame = column(theme, self.title, self.told, *parts, rule(), foot, margin=4, gap=3)
        frame.setStretch(2 + roomy, 1)
        self.setLayout(frame)
        resize_within(self, QSize(theme.width(width), theme.metrics().height() * 34), self.screen())

    def tell(self, sentence: str) -> None:
        """Say something in the foot."""
        self.status.setText(sentence)

    def look_up(
        self,
        work: Callable[[], Found],
        then: Callable[[Found], object],
        on_fault: Callable[[Exception], object] | None = None,
    ) -> None:
        """Find something in the background; `then` hears it unless the window was closed by then."""
        self._tasks.append(self.context.tasks.run(work, then, on_fault))

    def change(self, work: Callable[[str], Changes], told: str) -> None:
        """Change the register in the background, as whoever records, and load everything again."""
        as_person(self.context, self, lambda person: self._run_change(lambda: work(person), told))

    def _run_change(self, work: Callable[[], Changes], told: str) -> None:
        # Not among the tasks that end with the window: what was recorded must be told to whoever shows it.
        self.context.tasks.run(work, lambda changes: self._on_work_done(changes, told))

    def _on_work_done(self, changes: Changes, told: str) -> None:
        self.changed(changes)
        if not self._is_closed:
            self.tell(told)

    def changed(self, changes: Changes) -> None:
        """Tell of a change, and load what is shown again."""
        self.opening.on_changed(changes)
        if not self._is_closed:
            self.load()

    def load(self) -> None:
        """Find and show what the window is about; also called after every change."""
        raise NotImplementedError

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self.tell("Copied as text.")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    @override
    def done(self, result: int) -> None:
        self._is_closed = True
        for task in self._tasks:
            task.cancel()
        super().done(result)
