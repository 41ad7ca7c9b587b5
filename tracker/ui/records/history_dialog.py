"""The history of any record: who kept and amended it, when, from when, what changed and why."""

from uuid import UUID

from typing_extensions import override

from tracker.domain.entries import SubjectKind
from tracker.services.keeping import RecordHistory, record_history
from tracker.ui.records.headed_window import HeadedWindow
from tracker.ui.records.history_view import HistoryView
from tracker.ui.records.window import Opening

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
    SubjectKind.ISSUED_REPORT: "Issued report",
}
_STAYS = "What was said before always stays here; taking an entry back makes what stood before it hold again."


class RecordHistoryDialog(HeadedWindow):
    """Shows how one record came to be as it is, and takes amendments back."""

    def __init__(self, opening: Opening, subject: UUID) -> None:
        super().__init__(opening, "History of a record")
        self._subject = subject
        self._build()
        self._connect()
        self.load()

    def _build(self) -> None:
        self.history = HistoryView(self.over())
        self._lay_out(self.history, size=(150, 34))

    def _connect(self) -> None:
        self.history.copied.connect(self.copy)

    @override
    def load(self) -> None:
        register, subject = self.register, self._subject
        self.read(lambda: record_history(register, subject), self._on_found)

    def _on_found(self, found: RecordHistory) -> None:
        self.title.setText(found.title)
        self.told.setText(f"{_KINDS.get(found.kind, 'Record')}. {_STAYS}")
        self.history.show_history(found)
        self.history.setFocus()
