"""What the dialogs that record have in common: words, day, whose statement, for which bodies, and the recording itself.

The rules are the domain's: what they refuse is shown here in their words, and the dialog stays open with all of its.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Self
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from tracker.domain.listing import AssignmentRow
from tracker.domain.statements import Statement
from tracker.domain.words import plural
from tracker.errors import TrackerError
from tracker.services.changes import Changes
from tracker.services.detail import Detail
from tracker.services.ledger import EvidenceFile, Recording
from tracker.ui.day_field import DayField
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.bodies_field import BodiesField
from tracker.ui.dialogs.form import FormDialog
from tracker.ui.parts import label
from tracker.ui.wording import title_of

Record = Callable[[Sequence[UUID], Recording], Changes]
_ITEM_CHARACTERS = 160


@dataclass(frozen=True, slots=True)
class Case:
    """What is recorded about, and how: `recorded_by` types it, `record` and `again` are called in the background.

    `again` takes the item as it stands by then.
    """

    detail: Detail
    today: date
    recorded_by: str
    record: Record
    again: Callable[[], Detail]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was recorded, told in words."""

    changes: Changes
    words: str


Then = Callable[[Recorded], None]


class RecordingDialog(FormDialog):
    """Asks for one thing about one item. A concrete class says which facts it makes, and how they are told."""

    title = ""

    def __init__(self, context: Context, parent: QWidget | None, case: Case, then: Then) -> None:
        super().__init__(context, parent, f"{self.title} – {title_of(case.detail.row)}", "Record")
        self.case = case
        self._then = then
        self._build()
        self._connect()
        self._load()
        self.begin()

    @classmethod
    def ask(cls, context: Context, parent: QWidget | None, case: Case, then: Then) -> Self:
        """Open the dialog; `then` hears what was recorded, and nothing where it was cancelled."""
        dialog = cls(context, parent, case, then)
        dialog.open()
        return dialog

    def _build(self) -> None:
        row, facts = self.case.detail.row, self.case.detail.facts
        self.head.addWidget(label(title_of(row), strong=True))
        words = facts.item if len(facts.item) <= _ITEM_CHARACTERS else facts.item[:_ITEM_CHARACTERS].rstrip() + "…"
        self.head.addWidget(label(words, muted=True, wrap=True))
        self._build_facts()
        self._build_words()
        self._build_signature()

    def _build_facts(self) -> None:
        """Add the fields that a concrete class asks for, above those that all have."""

    def _build_words(self) -> None:
        self.text = self._lines("What may be published; reports print it")
        self.internal = self._lines("For the office; no report prints it unless asked")
        self.add_field("&Text", self.text, self._text_fault)
        self.add_field("&Internal note", self.internal)

    def _lines(self, hint: str) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setPlaceholderText(hint)
        made.setFixedHeight(self.context.theme.space(13))
        return made

    def _text_fault(self) -> str | None:
        return None

    def _build_signature(self) -> None:
        future = "nothing can take effect in the future"
        self.on = DayField(self.context.theme, self.case.today, "On", no_future=future)
        self.by = QLineEdit()
        self.add_field("&On", self.on, self.on.fault)
        self.add_field("&By", self.by, lambda: None if self.by.text().strip() else "Name whose statement it is.")
        self.by.setPlaceholderText("Whose statement it is: a person or a body")
        siblings = self.case.detail.siblings
        self.bodies = BodiesField(self.context.theme, siblings, self.case.detail.row.id) if len(siblings) > 1 else None
        if self.bodies is not None:
            self.add_field("For", self.bodies, self.bodies.fault)

    def _connect(self) -> None:
        if self.bodies is not None:
            self.bodies.changed.connect(self.refresh)

    def _load(self) -> None:
        self.on.set_day(self.case.today)
        self.by.setText(self._whose())

    def _whose(self) -> str:
        """Return whose statement it is, unless somebody writes another name: the item's own body's."""
        return self.case.detail.row.body

    def chosen_rows(self) -> tuple[AssignmentRow, ...]:
        """Return the rows of the bodies that it is recorded for."""
        return self.bodies.chosen() if self.bodies is not None else (self.case.detail.row,)

    def facts(self) -> tuple[Statement | EvidenceFile, ...]:
        """Return what is recorded."""
        raise NotImplementedError

    def told(self) -> str:
        """Return what was recorded in a few words, to follow the item's name."""
        raise NotImplementedError

    def recording(self) -> Recording:
        """Return the facts with their day and signature; BadInput where a day is none."""
        return Recording(self.on.day(), self.by.text().strip(), self.case.recorded_by, self.facts())

    @override
    def _submit(self) -> None:
        try:
            recording = self.recording()
        except TrackerError as fault:
            self.refuse(str(fault))
            return
        chosen = [row.id for row in self.chosen_rows()]
        words = f"{self._named()}: {self.told()}"
        self.set_busy(busy=True)
        self.context.tasks.run(
            lambda: self.case.record(chosen, recording),
            lambda changes: self._on_recorded(Recorded(changes, words)),
            self._on_refused,
        )

    def _named(self) -> str:
        rows = self.chosen_rows()
        return title_of(rows[0]) if len(rows) == 1 else f"{rows[0].ref} for {plural(len(rows), 'body', 'bodies')}"

    def _on_recorded(self, recorded: Recorded) -> None:
        self.accept()
        self._then(recorded)

    def _on_refused(self, fault: Exception) -> None:
        self.set_busy(busy=False)
        if isinstance(fault, TrackerError):
            self.refuse(str(fault))
        else:
            self.context.voice.fail(fault)
