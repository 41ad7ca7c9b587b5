"""The dialog that records a note: words about an item that report no progress."""

from typing_extensions import override

from tracker.domain.statements import NoteMade
from tracker.ui.dialogs.recording import RecordingDialog


class NoteDialog(RecordingDialog):
    """Asks for the words."""

    title = "Record a note"

    @override
    def _whose(self) -> str:
        return self.case.recorded_by

    @override
    def _text_fault(self) -> str | None:
        return None if any(self.words()) else "A note needs words."

    @override
    def facts(self) -> tuple[NoteMade, ...]:
        return (NoteMade(*self.words()),)

    @override
    def told(self) -> str:
        return "note recorded"
