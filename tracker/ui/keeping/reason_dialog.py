"""The dialog that asks for one reason before something is withdrawn."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from tracker.services.changes import Changes
from tracker.ui.desk_context import Context
from tracker.ui.keeping.dialog import KeepingDialog, Then, needs
from tracker.ui.parts import label

_MISTAKE = "Recorded by mistake"


class ReasonDialog(KeepingDialog):
    """Says what will be withdrawn, and asks why."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        title: str,
        told: str,
        work: Callable[[str], Changes],
        then: Then,
    ) -> None:
        """Ask under a `title`; `work` is given the reason, in the background."""
        super().__init__(context, parent, title, "Withdraw", then)
        self._work = work
        self._build(told)
        self.begin()

    def _build(self, told: str) -> None:
        self.head.addWidget(label(told, wrap=True))
        self.head.addWidget(label("It stays in the history, struck through, with your reason.", muted=True, wrap=True))
        self.reason_given = QLineEdit(_MISTAKE)
        self.add_field("&Reason", self.reason_given, needs(self.reason_given, "Withdrawing needs a reason."))
        self.reason_given.selectAll()

    @override
    def _submit(self) -> None:
        reason = self.reason_given.text().strip()
        self.keep(lambda: self._work(reason))
