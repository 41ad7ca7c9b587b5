"""Walks the user through recording: who records, the dialog, what was recorded, and its undoing."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.domain.history import HistoryLine
from tracker.services.changes import Changes
from tracker.services.detail import Detail, detail
from tracker.services.ledger import Recording, record
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.evidence import EvidenceDialog
from tracker.ui.dialogs.person import PersonDialog
from tracker.ui.dialogs.recording import Case, Recorded, RecordingDialog
from tracker.ui.dialogs.withdraw import UndoDialog, Undoing, WithdrawDialog

_ALL_FILES = "All files (*)"


class Recorder(QObject):
    """Opens the dialogs that record in one register, over one window."""

    recorded = Signal(Recorded)

    def __init__(self, context: Context, register: Register, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._register = register
        self._window = window
        self.last: Recorded | None = None

    def record(self, dialog: type[RecordingDialog], about: Detail) -> None:
        """Open a dialog about an item, after asking who records where that is not known yet."""
        self._as_person(lambda: dialog.ask(self._context, self._window, self._case(about), self._on_recorded))

    def add_evidence(self, about: Detail, files: Sequence[Path] = ()) -> None:
        """Open the dialog for files, which are asked for first where none are given."""
        if files:
            self._as_person(
                lambda: EvidenceDialog.ask_about(
                    self._context, self._window, self._case(about), files, self._on_recorded
                )
            )
        else:
            title = f"Choose a file as evidence for {about.row.ref}"
            self._context.voice.ask_open(title, _ALL_FILES, lambda path: self.add_evidence(about, [path]))

    def withdraw(self, about: Detail, chosen: UUID | None = None) -> None:
        """Open the dialog to withdraw a statement of an item."""
        if not any(line.withdrawn is None for line in about.history):
            self._context.voice.inform("Nothing stands in the history of this item that could be withdrawn.")
            return
        self._as_person(
            lambda: WithdrawDialog.ask(self._context, self._window, self._case(about), self._on_withdrawn, chosen)
        )

    def undo(self) -> None:
        """Ask to withdraw what was recorded last in this window."""
        last = self.last
        if last is None:
            return
        register = self._register
        self._context.tasks.run(
            lambda: _statements(register, last.changes),
            lambda items: self._ask_undo(last, items),
        )

    def _ask_undo(self, last: Recorded, items: Sequence[tuple[UUID, Sequence[HistoryLine]]]) -> None:
        if not items:
            self.last = None
            self._context.voice.inform("What was recorded last has been withdrawn already.")
            return
        undoing = Undoing(items, last.words, self._person(), self._record)
        UndoDialog.ask(self._context, self._window, undoing, self._on_withdrawn)

    def _case(self, about: Detail) -> Case:
        register, today = self._register, self._register.outside.today()
        return Case(
            about, today, self._person(), self._record, lambda: detail(register, about.row.id, register.outside.today())
        )

    def _person(self) -> str:
        return self._context.settings.now.person

    def _as_person(self, then: Callable[[], object]) -> None:
        if self._person():
            then()
        else:
            PersonDialog.ask(self._context, self._window, lambda name: self._on_person(name, then))

    def _on_person(self, name: str, then: Callable[[], object]) -> None:
        self._context.settings.change(person=name)
        then()

    def _record(self, assignments: Sequence[UUID], recording: Recording) -> Changes:
        return record(self._register, assignments, recording)

    def _on_recorded(self, recorded: Recorded) -> None:
        self.last = recorded
        self.recorded.emit(recorded)

    def _on_withdrawn(self, recorded: Recorded) -> None:
        self.last = None
        self.recorded.emit(recorded)


def _statements(register: Register, changes: Changes) -> list[tuple[UUID, list[HistoryLine]]]:
    """Return what still stands of the statements that were recorded, by item."""
    today, found = register.outside.today(), []
    for assignment in sorted(changes.assignments):
        history = detail(register, assignment, today).history
        lines = [line for line in history if line.entry_id in changes.entries and line.withdrawn is None]
        if lines:
            found.append((assignment, lines))
    return found
