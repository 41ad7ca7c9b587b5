"""The dialog that records what a body reports of its progress."""

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.scales import Progress
from tracker.domain.statements import ProgressReported
from tracker.ui.choice_field import ChoiceField
from tracker.ui.dialogs.recording import RecordingDialog

_DRAFT, _CLEARED = "Draft, waits for it", "Cleared by"


class ProgressDialog(RecordingDialog):
    """Asks what is reported and, once there are words, whether they must be cleared before they are published."""

    title = "Record progress"

    @override
    def _build_facts(self) -> None:
        words = ("Not &started", "I&n progress", "&Partly complete", "&Complete")
        self.value = ChoiceField(self.context.theme, "Reported", words)
        self.add_field("&Reported", self.value, self.value.fault)

    @override
    def _build_words(self) -> None:
        super()._build_words()
        words = ("Not n&eeded", "&Draft, waits for it", "Cleared b&y")
        self.clearance = ChoiceField(self.context.theme, "Clearance", words)
        self.cleared_by = QLineEdit()
        self.cleared_by.setPlaceholderText("Who said that these words may be published")
        self.add_field("C&learance", self.clearance)
        self.add_field("Cleared by &whom", self.cleared_by, self._cleared_fault)

    def _cleared_fault(self) -> str | None:
        return None if self.cleared_by.text().strip() else "Name who cleared the words."

    @override
    def _connect(self) -> None:
        super()._connect()
        self.text.textChanged.connect(self._show_clearance)
        self.clearance.changed.connect(self._show_clearance)

    @override
    def _load(self) -> None:
        super()._load()
        self.clearance.set_value("Not needed")
        self._show_clearance()

    def _clearance(self) -> str | None:
        """Return what is said of a clearance; None where there are no words that could need one."""
        return self.clearance.value() if self.text.toPlainText().strip() else None

    def _show_clearance(self) -> None:
        said = self._clearance()
        self.show_field(self.clearance, shown=said is not None)
        self.show_field(self.cleared_by, shown=said == _CLEARED)
        self.refresh()

    @override
    def facts(self) -> tuple[ProgressReported, ...]:
        value, (text, internal), said = Progress(self.value.value() or ""), self.words(), self._clearance()
        cleared_by = self.cleared_by.text().strip() if said == _CLEARED else ""
        return (ProgressReported(value, text, internal, said == _DRAFT, cleared_by),)

    @override
    def told(self) -> str:
        draft = ", a draft" if self._clearance() == _DRAFT else ""
        return f"reported {(self.value.value() or '').lower()}{draft}"
