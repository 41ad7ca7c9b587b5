"""What dialogs over these windows have in common: they record in the background, and stay open when refused."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from tracker.errors import TrackerError
from tracker.services.changes import Changes
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.form import Check, FormDialog

Then = Callable[[Changes], object]


class KeepingDialog(FormDialog):
    """Asks for one thing and records it; `then` hears what was recorded, and nothing where it was cancelled."""

    def __init__(self, context: Context, parent: QWidget | None, title: str, verb: str, then: Then) -> None:
        super().__init__(context, parent, title, verb)
        self._then = then

    def keep(self, work: Callable[[], Changes]) -> None:
        """Record in the background."""
        self.refusal.hide()
        self.set_busy(busy=True)
        self.context.tasks.run(work, self._on_kept, self._on_refused)

    def _on_kept(self, changes: Changes) -> None:
        self.accept()
        self._then(changes)

    def _on_refused(self, fault: Exception) -> None:
        self.set_busy(busy=False)
        if isinstance(fault, TrackerError):
            self.refuse(str(fault))
        else:
            self.context.voice.fail(fault)


def needs(field: QLineEdit, sentence: str) -> Check:
    """Return the check of a field that must not be left empty."""
    return lambda: None if field.text().strip() else sentence
