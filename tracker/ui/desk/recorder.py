"""Walks the user through recording: who records, the dialog, what was recorded, and its undoing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.domain.dates import long_day
from tracker.domain.history import HistoryLine
from tracker.domain.listing import AssignmentRow
from tracker.domain.standing import Standing
from tracker.domain.status import Status
from tracker.domain.words import listed
from tracker.services.actions import amend_action
from tracker.services.changes import Changes
from tracker.services.detail import Detail, detail
from tracker.services.disposal import dispose
from tracker.services.handover import undo_hand_over
from tracker.services.known import Known, known
from tracker.services.ledger import Recording, record
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.case import Amendment, Case, Recorded, Then
from tracker.ui.dialogs.disposal import DisposeDialog, Disposing, disposable
from tracker.ui.dialogs.evidence import EvidenceDialog
from tracker.ui.dialogs.person import PersonDialog
from tracker.ui.dialogs.recording import RecordingDialog
from tracker.ui.dialogs.withdraw import UndoDialog, Undoing, WithdrawDialog
from tracker.ui.tasks import Task

# What can be chosen from, and the histories of items that hold drafts.
_Read = tuple[Known, Mapping[UUID, Sequence[HistoryLine]]]


class Recorder(QObject):
    """Opens the dialogs that record in one register, over one window."""

    recorded = Signal(Recorded)

    def __init__(self, context: Context, register: Register, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._register = register
        self._window = window
        self._opening: Task[_Read] | None = None
        self._days: dict[UUID, date] = {}
        self.last: Recorded | None = None

    def record(self, dialog: type[RecordingDialog], about: Detail, others: Sequence[AssignmentRow] = ()) -> None:
        """Open a dialog about an item and `others` that are selected with it, once who records is known."""
        rows = (about.row, *others) if dialog.needs_histories else ()
        self._open(about, others, lambda case: self._show(dialog, case), rows)

    def add_evidence(self, about: Detail, files: Sequence[Path] = (), others: Sequence[AssignmentRow] = ()) -> None:
        """Open the dialog for evidence, for these files where some are given."""
        self._open(
            about,
            others,
            lambda case: EvidenceDialog.ask_about(self._context, self._window, case, files, self._then(case)),
        )

    def withdraw(self, about: Detail, chosen: UUID | None = None) -> None:
        """Open the dialog to withdraw a statement of an item."""
        if not about.history:
            self._context.voice.inform("Nothing has been recorded of this item that could be withdrawn.")
            return
        self._as_person(
            lambda: WithdrawDialog.ask(self._context, self._window, self._case(about), self._on_withdrawn, chosen)
        )

    def dispose(self, about: Detail) -> None:
        """Open the dialog that disposes of the words of a statement for good."""
        if not disposable(about.history):
            self._context.voice.inform("Nothing has been said of this item whose words could be disposed of.")
            return
        self._as_person(
            lambda: DisposeDialog.ask(
                self._context, self._window, Disposing(about, self._person(), self._dispose), self._on_withdrawn
            )
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

    def stop(self) -> None:
        """Open no dialog that is not open yet."""
        if self._opening is not None:
            self._opening.cancel()

    def _open(
        self,
        about: Detail,
        others: Sequence[AssignmentRow],
        show: Callable[[Case], object],
        with_histories: Sequence[AssignmentRow] = (),
    ) -> None:
        if about.row.status is Status.PASSED_ON:
            self._context.voice.inform(where_it_went(about))
            return
        self._as_person(lambda: self._with_known(with_histories, lambda found: show(self._case(about, found, others))))

    def _with_known(self, rows: Sequence[AssignmentRow], then: Callable[[_Read], object]) -> None:
        """Read in the background what can be chosen from; who asks for another dialog meanwhile gets that alone."""
        self.stop()
        register = self._register
        self._opening = self._context.tasks.run(lambda: (known(register), _histories(register, rows)), then)

    def _show(self, dialog: type[RecordingDialog], case: Case) -> None:
        hindrance = dialog.hindrance(case)
        if hindrance is not None:
            self._context.voice.inform(hindrance)
        else:
            dialog.ask(self._context, self._window, case, self._then(case))

    def _ask_undo(self, last: Recorded, items: Sequence[tuple[UUID, Sequence[HistoryLine]]]) -> None:
        if not items:
            self.last = None
            self._context.voice.inform("What was recorded last has been withdrawn already.")
            return
        undoing = Undoing(items, last.words, self._person(), self._record)
        UndoDialog.ask(self._context, self._window, undoing, self._on_withdrawn)

    def _case(self, about: Detail, found: _Read | None = None, others: Sequence[AssignmentRow] = ()) -> Case:
        register, today = self._register, self._register.outside.today()
        selected = tuple({row.id: row for row in (about.row, *others)}.values()) if others else ()
        return Case(
            detail=about,
            today=today,
            recorded_by=self._person(),
            record=self._record,
            again=lambda: detail(register, about.row.id, register.outside.today()),
            known=found[0] if found else Known(),
            histories=found[1] if found else {},
            day=self._days.get(about.row.publication_id),
            items=selected,
            ticked=frozenset(row.id for row in selected),
            amend=self._amend,
            standings=self._standings,
            undo_hand_over=self._undo_hand_over,
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

    def _amend(self, said: Amendment) -> Changes:
        made = amend_action(self._register, said.action, said.facts, said.on, said.by, self._person(), said.why)
        # What an action serves is touched by it.
        return replace(made, assignments=frozenset(said.facts.assignments))

    def _standings(self, items: Sequence[UUID], on: date) -> Mapping[UUID, Standing]:
        return {item: detail(self._register, item, on).standing for item in items}

    def _undo_hand_over(self, item: UUID, reason: str) -> Changes:
        return undo_hand_over(self._register, item, self._person(), reason)

    def _dispose(self, entry: UUID, authority: str, reason: str) -> Changes:
        return dispose(self._register, entry, authority, reason, self._person(), self._person())

    def _then(self, case: Case) -> Then:
        return lambda recorded: self._on_recorded(case, recorded)

    def _on_recorded(self, case: Case, recorded: Recorded) -> None:
        self._keep_day(case, recorded)
        self.last = recorded
        self.recorded.emit(recorded)

    def _keep_day(self, case: Case, recorded: Recorded) -> None:
        """Keep the day for what is recorded next of the same reports: an action plan is typed in item by item."""
        for row in (case.detail.row, *case.items):
            if row.id not in recorded.changes.assignments:
                continue
            if recorded.on is None or recorded.on == case.today:
                self._days.pop(row.publication_id, None)
            else:
                self._days[row.publication_id] = recorded.on

    def _on_withdrawn(self, recorded: Recorded) -> None:
        self.last = None
        self.recorded.emit(recorded)


def where_it_went(about: Detail) -> str:
    """Return to which bodies an item was passed on, and what can be done about it."""
    heirs = [row.body for row in about.siblings if row.id in about.standing.passed_to]
    on = f" on {long_day(about.standing.passed_on)}" if about.standing.passed_on else ""
    to = f" to {listed(heirs)}" if heirs else ""
    return (
        f"This item was passed on{to}{on}; record it there. If that was a mistake, withdraw it from the history here."
    )


def _histories(register: Register, rows: Sequence[AssignmentRow]) -> dict[UUID, Sequence[HistoryLine]]:
    today = register.outside.today()
    return {row.id: detail(register, row.id, today).history for row in rows if row.drafts}


def _statements(register: Register, changes: Changes) -> list[tuple[UUID, list[HistoryLine]]]:
    """Return what still stands of the statements that were recorded, by item; what serves several comes once."""
    today, found, seen = register.outside.today(), [], set[UUID]()
    for assignment in sorted(changes.assignments):
        history = detail(register, assignment, today).history
        lines = [line for line in history if line.entry_id in changes.entries and line.withdrawn is None]
        fresh = [line for line in lines if line.entry_id not in seen]
        seen |= {line.entry_id for line in fresh}
        if fresh:
            found.append((assignment, fresh))
    return found
