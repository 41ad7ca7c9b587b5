"""The history of any record: who kept and amended it, when, from when, what changed and why."""

from typing import Self
from uuid import UUID

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from tracker.domain.entries import SubjectKind
from tracker.services.keeping import RecordHistory, record_history
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.records.history_view import HistoryView
from tracker.ui.records.window import OnChanged, Opening, RecordWindow

_KINDS = {
    SubjectKind.RECOMMENDATION: "Recommendation, with its links and the parts of its bodies",
    SubjectKind.ASSIGNMENT: "Recommendation as made to one body",
    SubjectKind.PUBLICATION: "Inspection report",
    SubjectKind.BODY: "Body, with what it took over and what took over from it",
    SubjectKind.SUCCESSION: "One body taking over from another",
    SubjectKind.ACTION: "Action",
    SubjectKind.POST: "Post",
    SubjectKind.SCALE: "Scale of words",
    SubjectKind.LINK: "Link",
}
_STAYS = "What was said before always stays here; taking an entry back makes what stood before it hold again."


class RecordHistoryDialog(RecordWindow):
    """Shows how one record came to be as it is, and takes amendments back."""

    def __init__(self, opening: Opening, subject: UUID) -> None:
        super().__init__(opening, "History of a record")
        self._subject = subject
        self._build()
        self._connect()
        self.load()

    @classmethod
    def show_over(
        cls,
        context: Context,
        register: Register,
        parent: QWidget | None,
        subject: UUID,
        on_changed: OnChanged,
    ) -> Self:
        """Open the window on a record by its id, whatever it is: recommendation, report, body, action, scale, post."""
        window = cls(Opening(context, register, parent, on_changed), subject)
        window.open()
        return window

    def _build(self) -> None:
        self.history = HistoryView(self.opening, self)
        self._lay_out(self.history, width=150)

    def _connect(self) -> None:
        self.history.taken_back.connect(self.changed)
        self.history.copied.connect(self.copy)

    @override
    def load(self) -> None:
        register, subject = self.register, self._subject
        self.look_up(lambda: record_history(register, subject), self._on_found)

    def _on_found(self, found: RecordHistory) -> None:
        self.title.setText(found.title)
        self.told.setText(f"{_KINDS.get(found.kind, 'Record')}. {_STAYS}")
        self.history.show_history(found)
        self.history.setFocus()
