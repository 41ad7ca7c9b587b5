"""What the dialogs that record have in common: words, day, whose statement, for which items, and the recording itself.

The rules are the domain's: what they refuse is shown here in their words, and the dialog stays open with all of its.
"""

from collections.abc import Callable
from typing import ClassVar, Self

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from tracker.domain.listing import AssignmentRow
from tracker.domain.words import plural
from tracker.errors import TrackerError
from tracker.services.changes import Changes
from tracker.services.ledger import Fact, Recording
from tracker.ui.day_field import DayField
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.bodies_field import BodiesField
from tracker.ui.dialogs.case import Case, Recorded, Then, are_of_one
from tracker.ui.dialogs.form import FormDialog
from tracker.ui.dialogs.offered import begun
from tracker.ui.parts import label
from tracker.ui.wording import title_of

_ITEM_CHARACTERS = 160
_MOST_NAMED = 4
_EACH, _WHOSE = "Each body itself", "Whose statement it is: a person or a body"


class RecordingDialog(FormDialog):
    """Asks for one thing about one item, or about several at once where `for_several` allows it.

    A concrete class says which facts it makes, and how they are told. One that `needs_histories` is given those of all
    selected items that hold a draft.
    """

    title: ClassVar[str] = ""
    verb: ClassVar[str] = "Record"
    for_several: ClassVar[bool] = True
    needs_histories: ClassVar[bool] = False

    def __init__(self, context: Context, parent: QWidget | None, case: Case, then: Then) -> None:
        self._rows = case.offered if self.for_several else (case.detail.row,)
        super().__init__(context, parent, f"{self.title} – {self._about(case)}", self.verb)
        self.case = case
        self._then = then
        self._proposed_by: str | None = None
        self._suggested_by = ""
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

    @classmethod
    def hindrance(cls, case: Case) -> str | None:
        """Return why there is nothing of the kind to record, which is told in place of the dialog."""
        _ = case
        return None

    def _about(self, case: Case) -> str:
        return title_of(case.detail.row) if are_of_one(self._rows) else plural(len(self._rows), "item")

    def _build(self) -> None:
        self.head.addWidget(label(self._about(self.case), strong=True))
        self.head.addWidget(label(self._head_words(), muted=True, wrap=True))
        if self.for_several or self.needs_histories:
            self._tell_left_out(self.case.left_out)
        self._build_facts()
        self._build_words()
        self._build_signature()

    def _tell_left_out(self, number: int) -> None:
        if number:
            are = "was passed on and is" if number == 1 else "were passed on and are"
            self.head.addWidget(label(f"{plural(number, 'selected row')} {are} left out.", wrap=True))

    def _head_words(self) -> str:
        if are_of_one(self._rows):
            return begun(self.case.detail.facts.item, _ITEM_CHARACTERS)
        named = [title_of(row) for row in self._rows[:_MOST_NAMED]]
        more = len(self._rows) - len(named)
        return " · ".join((*named, f"and {more} more") if more else named)

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
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return made

    def _text_fault(self) -> str | None:
        return None

    def words(self) -> tuple[str, str]:
        """Return the words that may be published, and the internal note."""
        return self.text.toPlainText().strip(), self.internal.toPlainText().strip()

    def _build_signature(self) -> None:
        future = "nothing can take effect in the future"
        self.on = DayField(self.context.theme, self.case.today, "On", no_future=future)
        self.by = QLineEdit()
        self.add_field("&On", self.on, self.on.fault)
        self.add_field("&By", self.by, self._by_fault)
        self.by.setPlaceholderText(_WHOSE)
        ticked = self.case.chosen_at_first
        self.bodies = BodiesField(self.context.theme, self._rows, ticked) if len(self._rows) > 1 else None
        if self.bodies is not None:
            self.add_field("For", self.bodies, self.bodies.fault)

    def _by_fault(self) -> str | None:
        return None if self.by.text().strip() or self._is_each() else "Name whose statement it is."

    def _connect(self) -> None:
        if self.bodies is not None:
            self.bodies.changed.connect(self._on_bodies)

    def _on_bodies(self) -> None:
        self._show_by()
        self.refresh()

    def _load(self) -> None:
        self.on.set_day(self.case.day or self.case.today)
        self.suggest_by(self._whose())

    def _whose(self) -> str | None:
        """Return whose statement it is, unless somebody writes another name; None for each item's own body's."""
        return None

    def suggest_by(self, name: str | None) -> None:
        """Write whose statement it is, unless somebody wrote another name; None for each item's own body's."""
        self._proposed_by = name
        self._show_by()

    def _own_bodies(self) -> set[str]:
        return {row.body for row in self.chosen_rows()} or {self.case.detail.row.body}

    def _is_each(self) -> bool:
        """Say whether each of several bodies speaks for itself, while nobody is named."""
        return self._proposed_by is None and len(self._own_bodies()) > 1

    def _show_by(self) -> None:
        own = "" if self._is_each() else next(iter(self._own_bodies()))
        name = own if self._proposed_by is None else self._proposed_by
        if self.by.text() == self._suggested_by:
            self.by.setText(name)
        self._suggested_by = name
        self.by.setPlaceholderText(_EACH if self._is_each() else _WHOSE)
        self.by.setAccessibleDescription(_EACH if self._is_each() else "")

    def chosen_rows(self) -> tuple[AssignmentRow, ...]:
        """Return the rows of the items that it is recorded for."""
        return self.bodies.chosen() if self.bodies is not None else (self.case.detail.row,)

    def is_for_this_alone(self) -> bool:
        """Say whether it is recorded for no other item than the one it was opened for."""
        return [row.id for row in self.chosen_rows()] == [self.case.detail.row.id]

    def facts(self) -> tuple[Fact, ...]:
        """Return what is recorded."""
        raise NotImplementedError

    def told(self) -> str:
        """Return what was recorded in a few words, to follow the item's name."""
        raise NotImplementedError

    def recording(self) -> Recording:
        """Return the facts with their day and signature; BadInput where a day is none."""
        return Recording(self.on.day(), self.by.text().strip() or None, self.case.recorded_by, self.facts())

    @override
    def _submit(self) -> None:
        try:
            recording = self.recording()
        except TrackerError as fault:
            self.refuse(str(fault))
            return
        chosen = [row.id for row in self.chosen_rows()]
        self.run(lambda: self.case.record(chosen, recording))

    def run(self, work: Callable[[], Changes]) -> None:
        """Record in the background; the dialog is closed once it is done, and stays open where it is refused."""
        words, day = f"{self._named()}: {self.told()}", self.on.day()
        self.carry_out(work, lambda changes: self._then(Recorded(changes, words, day)))

    def _named(self) -> str:
        rows = self.chosen_rows()
        if len(rows) == 1:
            return title_of(rows[0])
        return f"{rows[0].ref} for {plural(len(rows), 'body', 'bodies')}" if are_of_one(rows) else f"{len(rows)} items"
