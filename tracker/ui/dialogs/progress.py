"""The dialog that records what a body reports of its progress."""

from typing_extensions import override

from tracker.domain.scales import Progress
from tracker.domain.statements import ProgressReported
from tracker.ui.choice_field import ChoiceField
from tracker.ui.dialogs.recording import RecordingDialog


class ProgressDialog(RecordingDialog):
    """Asks what is reported."""

    title = "Record progress"

    @override
    def _build_facts(self) -> None:
        self.value = ChoiceField(
            self.context.theme, "Reported", ("Not &started", "I&n progress", "&Partly complete", "&Complete")
        )
        self.add_field("&Reported", self.value, self.value.fault)

    @override
    def facts(self) -> tuple[ProgressReported, ...]:
        value = Progress(self.value.value() or "")
        return (ProgressReported(value, self.text.toPlainText().strip(), self.internal.toPlainText().strip()),)

    @override
    def told(self) -> str:
        return f"reported {(self.value.value() or '').lower()}"
