"""The dialog that disposes of the words of a statement for good, by an authority that the history then names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Self
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from tracker.domain.contents import DISPOSABLE_KINDS
from tracker.domain.history import HistoryLine
from tracker.services.changes import Changes
from tracker.services.detail import Detail
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.case import Recorded, Then
from tracker.ui.dialogs.form import FormDialog, needs
from tracker.ui.dialogs.history_list import HistoryList
from tracker.ui.parts import label
from tracker.ui.wording import title_of

_WARNING = (
    "Use this only where the law asks for it: the words, and a file that nothing else names, are gone for good. What "
    "was answered, promised or decided stays. The history keeps that words were here, and by whose authority they "
    "went. Copies of the register that were made before still hold the words: dispose of them too."
)


def disposable(history: Sequence[HistoryLine]) -> list[HistoryLine]:
    """Return the statements of a history whose words can be disposed of, withdrawn ones too, the newest first."""
    return [line for line in reversed(history) if line.kind in DISPOSABLE_KINDS]


@dataclass(frozen=True, slots=True)
class Disposing:
    """The item, who records, and how a statement is disposed of: by its id, the authority and the reason."""

    detail: Detail
    recorded_by: str
    dispose: Callable[[UUID, str, str], Changes]


class DisposeDialog(FormDialog):
    """Asks which words go, by whose authority, and why; a box must be ticked before it can be done."""

    def __init__(self, context: Context, parent: QWidget | None, disposing: Disposing, then: Then) -> None:
        title = f"Dispose of words – {title_of(disposing.detail.row)}"
        super().__init__(context, parent, title, "Dispose of the words")
        self._disposing = disposing
        self._then = then
        self._build()
        self._connect()
        self.begin()

    @classmethod
    def ask(cls, context: Context, parent: QWidget | None, disposing: Disposing, then: Then) -> Self:
        """Open the dialog; `then` hears what was disposed of."""
        dialog = cls(context, parent, disposing, then)
        dialog.open()
        return dialog

    def _build(self) -> None:
        self.head.addWidget(label(title_of(self._disposing.detail.row), strong=True))
        self.head.addWidget(label(_WARNING, muted=True, wrap=True))
        self.statements = HistoryList(self.context.theme, disposable(self._disposing.detail.history), 5)
        self.authority, self.reason_given = QLineEdit(), QLineEdit()
        self.authority.setPlaceholderText("For example the data protection officer, with the case number")
        self.for_good = QCheckBox("The words go &for good; I have the authority for it")
        self.add_field("&Statement", self.statements, lambda: None if self.statements.line() else "Choose a statement.")
        self.add_field("&Authority", self.authority, needs(self.authority, "Name the authority."))
        self.add_field("&Reason", self.reason_given, needs(self.reason_given, "Say why the words go."))
        self.add_field("", self.for_good, lambda: None if self.for_good.isChecked() else "Tick that the words may go.")
        self.for_good.setAccessibleName("The words go for good; I have the authority for it")

    def _connect(self) -> None:
        self.statements.currentRowChanged.connect(self.refresh)

    @override
    def _submit(self) -> None:
        line, disposing = self.statements.line(), self._disposing
        if line is None:
            return
        authority, reason = self.authority.text().strip(), self.reason_given.text().strip()
        words = f"{title_of(disposing.detail.row)}: words disposed of"
        self.carry_out(
            lambda: disposing.dispose(line.entry_id, authority, reason),
            lambda changes: self._then(Recorded(changes, words)),
        )
