"""A line for a day, a month or a year, as the time of a body is known."""

from datetime import date

from PySide6.QtWidgets import QLineEdit

from tracker.domain.dates import say_part
from tracker.errors import BadInput
from tracker.ui.intake.published import read_published


class PartEdit(QLineEdit):
    """Reads a day or a part of one when it is left, and writes it as it was understood; empty is not known."""

    def __init__(self, today: date, name: str, hint: str = "Day, month or year") -> None:
        super().__init__()
        self._today = today
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setToolTip("A day, a month or a year, such as 30/6/2019, June 2019 or 2019")
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("30 September 2019 m"))
        self.editingFinished.connect(self._on_left)

    def part(self) -> str | None:
        """Return an ISO date or a part of one, None where nothing is written; BadInput where it is none."""
        return read_published(self.text(), self._today)

    def set_part(self, part: str | None) -> None:
        """Write a day or a part of one, or nothing."""
        self.setText(say_part(part) if part else "")
        self.setCursorPosition(0)

    def fault(self) -> str | None:
        """Return what is wrong with what is written, None where nothing is."""
        try:
            self.part()
        except BadInput as fault:
            return str(fault)
        return None

    def _on_left(self) -> None:
        if self.fault() is None and self.text().strip():
            self.set_part(self.part())
