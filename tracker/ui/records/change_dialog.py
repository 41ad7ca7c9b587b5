"""The base of forms that change a record: the work is done in the background, and a refusal is shown in the form."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from typing_extensions import override

from tracker.errors import TrackerError
from tracker.services.changes import Changes
from tracker.ui.dialogs.form import FormDialog, needs
from tracker.ui.records.window import Opening


class ChangeDialog(FormDialog):
    """A form with one verb. A concrete class says what `work` its fields ask for; the opening hears what it did."""

    def __init__(self, opening: Opening, title: str, verb: str) -> None:
        super().__init__(opening.context, opening.parent, title, verb)
        self.opening = opening
        self.register = opening.register

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
        self.carry_out(work, self.opening.on_changed)

    def lines(self, *, lines: int = 3) -> QPlainTextEdit:
        """Return a field for words that run over some lines."""
        made = QPlainTextEdit()
        theme = self.context.theme
        made.setFixedHeight(theme.metrics().lineSpacing() * lines + theme.space(4))
        return made

    def add_reason(self, hint: str) -> QLineEdit:
        """Add the field for the reason, which is needed."""
        reason = QLineEdit()
        reason.setPlaceholderText(hint)
        self.add_field("&Reason", reason, needs(reason, "A reason is needed."))
        return reason


def day_of(day: date | None) -> date:
    """Return a day that a field without fault holds."""
    assert day is not None, "a field for a day was not judged"
    return day
