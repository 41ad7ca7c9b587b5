"""The base of forms that change a record: the work is done in the background, and a refusal is shown in the form."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from tracker.errors import TrackerError
from tracker.services.changes import Changes
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.form import FormDialog
from tracker.ui.records.window import OnChanged


class ChangeDialog(FormDialog):
    """A form with one verb. A concrete class says what `work` its fields ask for; `on_changed` hears what it did."""

    def __init__(self, context: Context, parent: QWidget | None, title: str, verb: str, on_changed: OnChanged) -> None:
        super().__init__(context, parent, title, verb)
        self._on_changed = on_changed

    def work(self) -> Callable[[], Changes]:
        """Read the fields, and return what is done with them in the background, where no field is touched."""
        raise NotImplementedError

    @override
    def _submit(self) -> None:
        try:
            work = self.work()
        except TrackerError as fault:
            self.refuse(str(fault))
            return
        self.set_busy(busy=True)
        self.context.tasks.run(work, self._on_done, self._on_refused)

    def _on_done(self, changes: Changes) -> None:
        self.accept()
        self._on_changed(changes)

    def _on_refused(self, fault: Exception) -> None:
        self.set_busy(busy=False)
        if isinstance(fault, TrackerError):
            self.refuse(str(fault))
        else:
            self.context.voice.fail(fault)

    def lines(self, text: str = "", *, lines: int = 3) -> QPlainTextEdit:
        """Return a field for words that run over some lines."""
        made = QPlainTextEdit(text)
        theme = self.context.theme
        made.setFixedHeight(theme.metrics().lineSpacing() * lines + theme.space(4))
        return made

    def add_reason(self, hint: str) -> QLineEdit:
        """Add the field for the reason, which is needed."""
        reason = QLineEdit()
        reason.setPlaceholderText(hint)
        self.add_field("&Reason", reason, lambda: None if reason.text().strip() else "A reason is needed.")
        return reason


def day_of(day: date | None) -> date:
    """Return a day that a field without fault holds."""
    assert day is not None, "a field for a day was not judged"
    return day
