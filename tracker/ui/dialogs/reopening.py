"""The dialog that re-opens an item that was closed, or reported complete."""

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.scales import Progress
from tracker.domain.statements import Reopened
from tracker.ui.dialogs.case import Case
from tracker.ui.dialogs.recording import RecordingDialog


class ReopenDialog(RecordingDialog):
    """Asks why."""

    title = "Re-open"
    verb = "Re-open"

    @classmethod
    @override
    def hindrance(cls, case: Case) -> str | None:
        standing = case.detail.standing
        if standing.closed is not None or standing.progress is Progress.COMPLETE:
            return None
        return "This item is neither closed nor reported complete, so there is nothing to re-open."

    @override
    def _build_facts(self) -> None:
        self.why = QLineEdit()
        self.why.setPlaceholderText("What was found; earlier claims of completion count no more")
        self.add_field("&Reason", self.why, lambda: None if self.why.text().strip() else "Re-opening needs a reason.")

    @override
    def _whose(self) -> str:
        return self.case.recorded_by

    @override
    def facts(self) -> tuple[Reopened, ...]:
        return (Reopened(self.why.text().strip(), *self.words()),)

    @override
    def told(self) -> str:
        return "re-opened"
