"""The base of windows over the desk: they read and record in the background, and lose nothing typed unasked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLayout, QWidget
from typing_extensions import override

from tracker.errors import TrackerError
from tracker.services.changes import Changes
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.breaking import BreakingLabel
from tracker.ui.dialogs.keys import Line, show_keys_on_f1
from tracker.ui.enter_key import press_focused
from tracker.ui.geometry import resize_within
from tracker.ui.parts import button, column, label, row, rule
from tracker.ui.records.recording_person import as_person
from tracker.ui.tasks import Task

Found = TypeVar("Found")
OnChanged = Callable[[Changes], None]

_UNKEPT = "What you typed here has not been recorded. Discard it?"


@dataclass(frozen=True, slots=True)
class Opening:
    """Over what a window is opened: the register, the window behind it, and who hears of every change.

    `past` is the earlier day that the desk looks at: nothing can be recorded there.
    """

    context: Context
    register: Register
    parent: QWidget | None
    on_changed: OnChanged
    past: date | None = None


class RecordWindow(QDialog):
    """A window-modal window that tells in its foot what was done, and above it why something was refused.

    A concrete class ends its constructor with `_build`, `_connect`, `load`. `own_keys` are shown on F1 in the place of
    the desk's, where it has any.
    """

    own_keys: Sequence[Line] = ()

    def __init__(self, opening: Opening, name: str) -> None:
        super().__init__(opening.parent)
        self.opening = opening
        self.context = opening.context
        self.register = opening.register
        self._tasks: list[Task[Any]] = []
        self._reading: Task[Any] | None = None
        self._is_busy = False
        self._is_closed = False
        self.setWindowTitle(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.refusal = BreakingLabel()
        self.refusal.setProperty("surface", "refusal")
        self.refusal.setProperty("fault", True)
        self.refusal.setMargin(self.context.theme.space(2))
        self.refusal.hide()
        self.status = label(muted=True, wrap=True)
        self.close_button = button("Close", self.reject)
        show_keys_on_f1(self, self.context.theme, self.own_keys)

    def _lay_out(
        self,
        *parts: QWidget | QLayout,
        acts: tuple[QWidget, ...] = (),
        ends: tuple[QWidget, ...] = (),
        roomy: int = 0,
        size: tuple[int, int] = (150, 44),
    ) -> None:
        """Put parts and the foot below one another; the `roomy` part takes the room there is.

        The foot has `acts` at its left and `ends` at its right; the size is in characters across and lines down.
        """
        theme = self.context.theme
        foot = row(theme, *acts, self.status, self.close_button, *ends)
        foot.setStretch(len(acts), 1)
        frame = column(theme, *parts, self.refusal, rule(), foot, margin=4, gap=3)
        frame.setStretch(roomy, 1)
        self.setLayout(frame)
        resize_within(self, QSize(theme.width(size[0]), theme.metrics().lineSpacing() * size[1]), self.screen())

    # Reading.

    def load(self) -> None:
        """Find and show what the window is about; also called after every change."""
        raise NotImplementedError

    def read(self, work: Callable[[], Found], then: Callable[[Found], object]) -> None:
        """Find what is shown, in the background; what was asked for before and has not come yet is dropped."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.look_up(work, then)

    def look_up(self, work: Callable[[], Found], then: Callable[[Found], object]) -> Task[Found]:
        """Find something in the background; `then` hears it unless the window was closed by then."""
        self.refusal.hide()
        task = self.context.tasks.run(work, then, self._on_fault)
        self._tasks.append(task)
        return task

    # Recording.

    def as_person(self, then: Callable[[str], object]) -> None:
        """Go on with the name of whoever records on this PC, which is asked for where it is not known yet."""
        as_person(self.context, self, then)

    def keep(self, work: Callable[[], Changes], then: Callable[[Changes], object]) -> None:
        """Record something in the background, tell it on, and then go on; a refusal is shown and nothing is lost."""
        self.refusal.hide()
        self.set_busy(busy=True)

        def on_kept(changes: Changes) -> None:
            # Told on even where the window was closed meanwhile: whoever shows it must hear of it.
            self.opening.on_changed(changes)
            if not self._is_closed:
                self.set_busy(busy=False)
                then(changes)

        def on_fault(fault: Exception) -> None:
            if not self._is_closed:
                self.set_busy(busy=False)
            self._on_fault(fault)

        self.context.tasks.run(work, on_kept, on_fault)

    def set_busy(self, *, busy: bool) -> None:
        """Lock the window while something is recorded, or free it."""
        self._is_busy = busy

    def over(self, told: str = "") -> Opening:
        """Return what a dialog over this window is opened with; the foot says `told` when something was recorded."""
        past = self.opening.past
        return Opening(self.context, self.register, self, lambda changes: self.changed(changes, told), past)

    def changed(self, changes: Changes, told: str = "") -> None:
        """Tell on what a dialog over this window recorded, and show everything as it is now."""
        self.opening.on_changed(changes)
        if not self._is_closed:
            self.renew(told)

    def renew(self, told: str) -> None:
        """Say in the foot what was done, and load everything again."""
        self.tell(told)
        self.load()

    # What is told.

    def tell(self, sentence: str) -> None:
        """Say something in the foot."""
        self.status.setText(sentence)

    def refuse(self, sentence: str) -> None:
        """Show why something was refused; everything typed stays."""
        self.refusal.setText(sentence)
        self.refusal.setAccessibleName(sentence)
        self.refusal.show()

    def _on_fault(self, fault: Exception) -> None:
        if isinstance(fault, TrackerError) and not self._is_closed:
            self.refuse(str(fault))
        else:
            self.context.voice.fail(fault)

    # Leaving.

    def is_changed(self) -> bool:
        """Say whether anything typed here is not recorded yet."""
        return False

    def leave(self, then: Callable[[], None]) -> None:
        """Go on to something else, after asking where something typed would be lost."""
        if self.is_changed():
            self.context.voice.confirm(_UNKEPT, "Discard", then)
        else:
            then()

    @override
    def reject(self) -> None:
        if not self._is_busy:
            self.leave(super().reject)

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
