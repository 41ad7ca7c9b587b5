"""What windows that keep records have in common: work in the background, refusals told, nothing typed lost unasked."""

from collections.abc import Callable
from typing import Any, Self

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from tracker.errors import TrackerError
from tracker.services.changes import Changes
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.person import PersonDialog
from tracker.ui.enter_key import press_focused
from tracker.ui.geometry import resize_within
from tracker.ui.parts import label
from tracker.ui.tasks import Task

OnChanged = Callable[[Changes], None]
_SIZE = (150, 44)  # characters across, lines down


class KeepingWindow(QDialog):
    """A window-modal window on one register; everything that it records is told to `on_changed`."""

    title = ""

    def __init__(self, context: Context, register: Register, parent: QWidget | None, on_changed: OnChanged) -> None:
        super().__init__(parent)
        self.context = context
        self.register = register
        self._on_changed = on_changed
        self._is_busy = False
        self._reading: Task[Any] | None = None
        self.setWindowTitle(self.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.refusal = label(wrap=True)
        self.refusal.setProperty("surface", "refusal")
        self.refusal.setProperty("fault", True)
        self.refusal.setMargin(context.theme.space(2))
        self.refusal.hide()

    @classmethod
    def show_over(cls, context: Context, register: Register, parent: QWidget | None, on_changed: OnChanged) -> Self:
        """Open the window over another; `on_changed` hears of everything that it records."""
        window = cls(context, register, parent, on_changed)
        window.open()
        return window

    def fit(self) -> None:
        """Take the size that these windows have at first, or as much of it as the screen has room for."""
        theme = self.context.theme
        wanted = QSize(theme.width(_SIZE[0]), theme.metrics().lineSpacing() * _SIZE[1])
        resize_within(self, wanted, self.screen())

    def read(self, work: Callable[[], Any], then: Callable[[Any], object]) -> None:
        """Read something in the background; what was asked for before and has not come yet is dropped."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.context.tasks.run(work, then, self._on_fault)

    def keep(self, work: Callable[[], Changes], then: Callable[[Changes], object]) -> None:
        """Record something in the background, tell it on, and then go on; a refusal is shown and nothing is lost."""
        self.refusal.hide()
        self.set_busy(busy=True)

        def on_kept(changes: Changes) -> None:
            self.set_busy(busy=False)
            self.tell_changes(changes)
            then(changes)

        def on_fault(fault: Exception) -> None:
            self.set_busy(busy=False)
            self._on_fault(fault)

        self.context.tasks.run(work, on_kept, on_fault)

    def tell_changes(self, changes: Changes) -> None:
        """Tell on what was recorded, here or in a dialog over this window."""
        self._on_changed(changes)

    def set_busy(self, *, busy: bool) -> None:
        """Lock the window while something is recorded, or free it."""
        self._is_busy = busy

    def refuse(self, sentence: str) -> None:
        """Show why something was refused; everything typed stays."""
        self.refusal.setText(sentence)
        self.refusal.setAccessibleName(sentence)
        self.refusal.show()

    def _on_fault(self, fault: Exception) -> None:
        if isinstance(fault, TrackerError):
            self.refuse(str(fault))
        else:
            self.context.voice.fail(fault)

    def as_person(self, then: Callable[[str], object]) -> None:
        """Go on with the name of whoever records on this PC, which is asked for where it is not known yet."""
        known = self.context.settings.now.person
        if known:
            then(known)
        else:
            PersonDialog.ask(self.context, self, lambda name: self._on_person(name, then))

    def _on_person(self, name: str, then: Callable[[str], object]) -> None:
        self.context.settings.change(person=name)
        then(name)

    def is_changed(self) -> bool:
        """Say whether anything typed here is not recorded yet."""
        return False

    @override
    def reject(self) -> None:
        if self._is_busy:
            return
        if self.is_changed():
            self.context.voice.confirm(
                "What you typed here has not been recorded. Discard it?", "Discard", super().reject
            )
        else:
            super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    @override
    def done(self, result: int) -> None:
        if self._reading is not None:
            self._reading.cancel()
        super().done(result)
