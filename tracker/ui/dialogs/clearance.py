"""The dialog that clears the words of a draft update for publication."""

from typing_extensions import override

from tracker.domain.dates import long_day
from tracker.domain.history import HistoryLine
from tracker.domain.statements import Clearance
from tracker.ui.dialogs.case import Case
from tracker.ui.dialogs.history_list import HistoryList
from tracker.ui.dialogs.recording import RecordingDialog
from tracker.ui.parts import label, prose


def _drafts(case: Case) -> list[HistoryLine]:
    """Return the updates whose words wait for a clearance, the newest first."""
    return [line for line in reversed(case.detail.history) if line.is_draft and line.withdrawn is None]


class ClearanceDialog(RecordingDialog):
    """Shows the words, asks which where several wait, and who clears them on which day."""

    title = "Clear the words of an update"
    verb = "Clear"
    for_several = False

    @classmethod
    @override
    def hindrance(cls, case: Case) -> str | None:
        return None if _drafts(case) else "No update of this item waits for its words to be cleared."

    @override
    def _build_facts(self) -> None:
        drafts = _drafts(self.case)
        self.updates = HistoryList(self.context.theme, drafts, 3)
        self.said = label(muted=True)
        self.draft = prose()
        self.draft.setAccessibleName("The words")
        self.add_field("&Update", self.updates, lambda: None if self.updates.line() else "Choose an update.")
        self.add_field("Update of", self.said)
        self.add_field("&Words", self.draft)
        self.show_field(self.updates, shown=len(drafts) > 1)
        self.show_field(self.said, shown=len(drafts) == 1)

    @override
    def _connect(self) -> None:
        super()._connect()
        self.updates.currentRowChanged.connect(self._show_words)

    @override
    def _load(self) -> None:
        super()._load()
        self.updates.choose(None)
        self._show_words()
        self.by.setFocus()

    def _show_words(self) -> None:
        line = self.updates.line()
        if line is not None:
            self.said.setText(f"{long_day(line.day)}, by {line.by}: {line.headline}")
            self.draft.setText(line.text or "There are none.")
        self.refresh()

    @override
    def _whose(self) -> str:
        return self.case.recorded_by

    @override
    def facts(self) -> tuple[Clearance, ...]:
        line = self.updates.line()
        return (Clearance(line.entry_id, *self.words()),) if line is not None else ()

    @override
    def told(self) -> str:
        return "words of an update cleared"
