"""The dialog that clears the words of draft updates for publication: of one item, or of all that are selected."""

from typing_extensions import override

from tracker.domain.dates import long_day
from tracker.domain.history import HistoryLine
from tracker.domain.listing import AssignmentRow
from tracker.domain.statements import Clearance
from tracker.domain.words import plural
from tracker.ui.dialogs.breaking import BreakingLabel
from tracker.ui.dialogs.case import Case
from tracker.ui.dialogs.history_list import HistoryList
from tracker.ui.dialogs.recording import RecordingDialog
from tracker.ui.parts import label
from tracker.ui.wording import title_of

_MOST_SHOWN = 5


def _drafts(case: Case) -> list[tuple[AssignmentRow, HistoryLine]]:
    """Return the updates whose words wait for a clearance, each once, the newest of an item first."""
    histories = {**case.histories, case.detail.row.id: case.detail.history}
    rows = case.offered if case.items else (case.detail.row,)
    waiting = [
        (row, line)
        for row in rows
        for line in reversed(histories.get(row.id, ()))
        if line.is_draft and line.withdrawn is None
    ]
    return list({line.entry_id: (row, line) for row, line in waiting}.values())


class ClearanceDialog(RecordingDialog):
    """Shows the words, asks of which updates where several wait, and who clears them on which day."""

    title = "Clear the words of an update"
    verb = "Clear"
    for_several = False
    needs_histories = True

    @classmethod
    @override
    def hindrance(cls, case: Case) -> str | None:
        these = "these items" if case.items else "this item"
        return None if _drafts(case) else f"No update of {these} waits for its words to be cleared."

    @override
    def _about(self, case: Case) -> str:
        rows = {row.id: row for row, _ in _drafts(case)}
        return title_of(next(iter(rows.values()))) if len(rows) == 1 else plural(len(rows), "item")

    @override
    def _head_words(self) -> str:
        waiting = len(self._waiting())
        return super()._head_words() if len(self._owners()) == 1 else f"{plural(waiting, 'update')} to clear at once"

    def _waiting(self) -> list[tuple[AssignmentRow, HistoryLine]]:
        return _drafts(self.case)

    def _owners(self) -> set[str]:
        return {title_of(row) for row, _ in self._waiting()}

    @override
    def _build_facts(self) -> None:
        waiting = self._waiting()
        has_many = len(self._owners()) > 1
        owners = [title_of(row) if has_many else "" for row, _ in waiting]
        self.updates = HistoryList(self.context.theme, [line for _, line in waiting], _MOST_SHOWN, owners)
        self.said = label(muted=True)
        self.draft = BreakingLabel(selectable=True)
        self.add_field("&Updates", self.updates, lambda: None if self.updates.ticked() else "Tick an update.")
        self.add_field("Update of", self.said)
        self.add_field("&Words", self.draft)
        self.show_field(self.updates, shown=len(waiting) > 1)
        self.show_field(self.said, shown=len(waiting) == 1)

    @override
    def _connect(self) -> None:
        super()._connect()
        self.updates.currentRowChanged.connect(self._show_words)

    @override
    def _load(self) -> None:
        super()._load()
        self.updates.choose(None)
        self._show_words()
        (self.by if self.updates.count() == 1 else self.updates).setFocus()

    def _show_words(self) -> None:
        line = self.updates.line()
        if line is not None:
            self.said.setText(f"{long_day(line.day)}, by {line.by}: {line.headline}")
            self.draft.setText(line.text or "There are none.")
        self.refresh()

    @override
    def _whose(self) -> str:
        return self.case.recorded_by

    def _ticked(self) -> list[tuple[AssignmentRow, HistoryLine]]:
        waiting = self._waiting()
        return [waiting[place] for place in self.updates.ticked()]

    @override
    def chosen_rows(self) -> tuple[AssignmentRow, ...]:
        return tuple({row.id: row for row, _ in self._ticked()}.values())

    @override
    def facts(self) -> tuple[Clearance, ...]:
        return tuple(Clearance(line.entry_id, *self.words()) for _, line in self._ticked())

    @override
    def told(self) -> str:
        cleared = len(self._ticked())
        return f"words of {'an update' if cleared == 1 else plural(cleared, 'update')} cleared"
