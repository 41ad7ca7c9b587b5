"""The dialogs that withdraw: one statement chosen from a history, or what was recorded a moment ago.

What is withdrawn stays visible, struck through, with the reason.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Self
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from tracker.domain.contents import EntryKind
from tracker.domain.facts import ActionFacts
from tracker.domain.history import HistoryLine
from tracker.domain.statements import Correction
from tracker.domain.words import plural
from tracker.services.changes import Changes
from tracker.services.ledger import Recording
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.case import Case, Record, Recorded, Then
from tracker.ui.dialogs.form import FormDialog, needs
from tracker.ui.dialogs.history_list import HistoryList, withdrawable
from tracker.ui.parts import label
from tracker.ui.wording import title_of


class _WithdrawalForm(FormDialog):
    """What both dialogs ask: the reason, whose decision it is, and for a target date who agreed."""

    def __init__(self, context: Context, parent: QWidget | None, title: str, verb: str, by: str, then: Then) -> None:
        super().__init__(context, parent, title, verb)
        self._then = then
        self._suggested_by = by

    def _build_reasons(self, reason: str) -> None:
        self.reason_given = QLineEdit(reason)
        self.agreed_by = QLineEdit()
        self.by = QLineEdit(self._suggested_by)
        self._add_needed("&Reason", self.reason_given, "a reason")
        self._add_needed("A&greed by", self.agreed_by, "the name of whoever agreed to that")
        self._add_needed("&By", self.by, "the name of whoever withdraws it")

    def _add_needed(self, text: str, field: QLineEdit, what: str) -> None:
        self.add_field(text, field, needs(field, f"Withdrawing needs {what}."))

    def _correction(self, entry: UUID) -> Correction:
        return Correction(entry, self.reason_given.text().strip(), self.agreed_by.text().strip())

    def _run(self, work: Callable[[], Changes], words: str) -> None:
        self.carry_out(work, lambda changes: self._then(Recorded(changes, words)))


class WithdrawDialog(_WithdrawalForm):
    """Asks which statement of an item is withdrawn, and why."""

    def __init__(
        self, context: Context, parent: QWidget | None, case: Case, then: Then, chosen: UUID | None = None
    ) -> None:
        super().__init__(context, parent, f"Withdraw – {title_of(case.detail.row)}", "Withdraw", case.recorded_by, then)
        self.case = case
        self._build()
        self._connect()
        self._load(chosen)
        self.begin()

    @classmethod
    def ask(cls, context: Context, parent: QWidget | None, case: Case, then: Then, chosen: UUID | None = None) -> Self:
        """Open the dialog, with a statement chosen where it was opened for one."""
        dialog = cls(context, parent, case, then, chosen)
        dialog.open()
        return dialog

    def _build(self) -> None:
        theme, history = self.context.theme, self.case.detail.history
        self.head.addWidget(label(title_of(self.case.detail.row), strong=True))
        self.head.addWidget(label("It stays in the history, struck through, with your reason.", muted=True))
        self.statements = HistoryList(theme, withdrawable(history), 5)
        self.also = label(muted=True, wrap=True)
        self.add_field("&Statement", self.statements, lambda: None if self._line() else "Choose what to withdraw.")
        self.add_field("Also", self.also)
        self._build_reasons("")

    def _connect(self) -> None:
        self.statements.currentRowChanged.connect(self._on_chosen)

    def _load(self, chosen: UUID | None) -> None:
        self.statements.choose(chosen)
        self._on_chosen()
        (self.reason_given if chosen else self.statements).setFocus()

    def _line(self) -> HistoryLine | None:
        return self.statements.line()

    def _on_chosen(self) -> None:
        line = self._line()
        is_handed = line is not None and line.kind is EntryKind.PASSED_ON
        self.show_field(self.agreed_by, shown=line is not None and line.kind is EntryKind.TARGET)
        # A hand-over is taken back by whoever records it.
        self.show_field(self.by, shown=not is_handed)
        self.also.setText(_what_else(line, self.case.detail.row.id))
        self.show_field(self.also, shown=bool(self.also.text()))
        self.refresh()

    @override
    def _submit(self) -> None:
        line, case = self._line(), self.case
        if line is None:
            return
        assignment, reason = case.detail.row.id, self.reason_given.text().strip()
        words = f"{title_of(case.detail.row)}: withdrawn, {line.headline[0].lower()}{line.headline[1:]}"
        if line.kind is EntryKind.PASSED_ON:
            self._run(lambda: case.undo_hand_over(assignment, reason), words)
            return
        recording = Recording(None, self.by.text().strip(), case.recorded_by, (self._correction(line.entry_id),))
        self._run(lambda: case.record([assignment], recording), words)


def _what_else(line: HistoryLine | None, item: UUID) -> str:
    """Return what else comes with a withdrawal; empty where it concerns this item alone."""
    if line is None:
        return ""
    if line.kind is EntryKind.PASSED_ON:
        return "What the body that took over received is taken back; the item goes on here."
    others = len(set(line.said.assignments) - {item}) if isinstance(line.said, ActionFacts) else 0
    return f"The action serves {plural(others, 'other item')}; it is withdrawn there too." if others else ""


@dataclass(frozen=True, slots=True)
class Undoing:
    """What was recorded a moment ago: for each item its id and the statements to withdraw from it."""

    items: Sequence[tuple[UUID, Sequence[HistoryLine]]]
    words: str
    recorded_by: str
    record: Record


class UndoDialog(_WithdrawalForm):
    """Asks before what was just recorded is withdrawn, for all its items."""

    def __init__(self, context: Context, parent: QWidget | None, undoing: Undoing, then: Then) -> None:
        super().__init__(context, parent, "Undo what was just recorded", "Withdraw", undoing.recorded_by, then)
        self._undoing = undoing
        self._build()
        self.begin()

    @classmethod
    def ask(cls, context: Context, parent: QWidget | None, undoing: Undoing, then: Then) -> Self:
        """Open the dialog; `then` hears what was withdrawn."""
        dialog = cls(context, parent, undoing, then)
        dialog.open()
        return dialog

    def _lines(self) -> list[HistoryLine]:
        return [line for _, lines in self._undoing.items for line in lines]

    def _build(self) -> None:
        lines = self._lines()
        self.head.addWidget(label(self._undoing.words, strong=True, wrap=True))
        stay = "It stays" if len(lines) == 1 else "They stay"
        told = f"{plural(len(lines), 'statement')} will be withdrawn. {stay} in the history, struck through."
        self.head.addWidget(label(told, muted=True, wrap=True))
        self._build_reasons("Recorded by mistake")
        self.show_field(self.agreed_by, shown=any(line.kind is EntryKind.TARGET for line in lines))
        self.reason_given.selectAll()
        self.reason_given.setFocus()

    @override
    def _submit(self) -> None:
        undoing = self._undoing
        items = [item for item, _ in undoing.items]
        corrections = tuple(self._correction(line.entry_id) for line in self._lines())
        recording = Recording(None, self.by.text().strip(), undoing.recorded_by, corrections)
        self._run(lambda: undoing.record(items, recording), f"Withdrawn: {undoing.words}")
