"""The dialog that sums up a hand-over before it is recorded."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from tracker.domain.dates import long_day
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.form import FormDialog
from tracker.ui.parts import label, prose

_WAY_BACK = (
    "All of it is recorded at once. It can be undone in this window until you close it, and afterwards by withdrawing "
    "it from the history of each item."
)


class SummaryDialog(FormDialog):
    """Shows what will be recorded, in a few lines, and asks to record it."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        about: tuple[str, date, str],
        lines: Sequence[str],
        then: Callable[[], None],
    ) -> None:
        """Sum up `lines` `about` the items of a body, on a day, decided by somebody."""
        super().__init__(context, parent, "Record this hand-over", "Record")
        self.lines = tuple(lines)
        self._then = then
        self._build(about)
        self.begin()
        self.submit_button.setFocus()

    def _build(self, about: tuple[str, date, str]) -> None:
        body, day, by = about
        self.head.addWidget(label(f"Open items of {body}", strong=True, wrap=True))
        self.head.addWidget(label(f"On {long_day(day)}, decided by {by}", muted=True, wrap=True))
        for line in self.lines:
            self.head.addWidget(prose(f"•  {line}"))
        self.head.addWidget(label(_WAY_BACK, muted=True, wrap=True))

    @override
    def _submit(self) -> None:
        self.accept()
        self._then()
