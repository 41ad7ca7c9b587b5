"""The dialog that asks who took over from a body, when, and which part of what it did."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.bodies import Body
from tracker.domain.facts import SuccessionFacts
from tracker.domain.succession import Succession
from tracker.services.bodies import keep_succession
from tracker.services.changes import Changes
from tracker.ui.day_field import DayField
from tracker.ui.dialogs.form import needs
from tracker.ui.keeping.body_choice import BodyChoice
from tracker.ui.keeping.words import body_title
from tracker.ui.parts import label
from tracker.ui.records.change_dialog import ChangeDialog
from tracker.ui.records.part_edit import PartEdit
from tracker.ui.records.window import Opening


class SuccessionDialog(ChangeDialog):
    """Asks for one succession of a body: one that is new, or one to amend."""

    def __init__(
        self,
        opening: Opening,
        bodies: Sequence[Body],
        about: tuple[Body, bool, Succession | None],
        person: str,
    ) -> None:
        """Ask `about` a body, whether it took over from another, and the succession to amend (None: a new one)."""
        self._own, self._took_over, self._amended = about
        super().__init__(opening, self._told(), "Keep" if self._amended is None else "Amend")
        self._person = person
        self._build([body for body in bodies if body.id != self._own.id])
        self._load()
        self.begin()

    def _told(self) -> str:
        name = self._own.facts.name
        return f"From whom {name} took over" if self._took_over else f"Who took over from {name}"

    def _build(self, others: Sequence[Body]) -> None:
        today = self.register.outside.today()
        self.head.addWidget(label(body_title(self._own), strong=True, wrap=True))
        self.other = BodyChoice("Took over from" if self._took_over else "Taken over by", "Choose a body")
        self.other.show_bodies(others)
        self.on = PartEdit(today, "On")
        self.function = QLineEdit()
        self.function.setPlaceholderText("Empty for all of it; or a function, such as operations")
        self.checked = DayField(self.context.theme, today, "Checked on", optional=True, no_future="nobody has checked")
        self.why = QLineEdit()
        self.add_field("&Took over from" if self._took_over else "&Taken over by", self.other, self.other.fault_if_none)
        self.add_field("&On", self.on, self._day_fault)
        self.add_field("&What", self.function)
        self.add_field("&Checked on", self.checked, self.checked.fault)
        self.add_field("Wh&y is it amended", self.why, needs(self.why, "Say why it is amended."))
        self.show_field(self.why, shown=self._amended is not None)

    def _day_fault(self) -> str | None:
        return self.on.fault() or (None if self.on.text().strip() else "The day, month or year is needed.")

    def _load(self) -> None:
        if self._amended is not None:
            facts = self._amended.facts
            self.other.set_value(facts.predecessor if self._took_over else facts.successor)
            self.on.set_part(facts.on)
            self.function.setText(facts.function)
            self.checked.set_day(facts.checked)

    @override
    def work(self) -> Callable[[], Changes]:
        own, other = self._own.id, self.other.value()
        assert other is not None, "a field for a body was not judged"
        before, after = (other, own) if self._took_over else (own, other)
        facts = SuccessionFacts(before, after, self.on.part() or "", self.function.text().strip())
        facts = replace(facts, checked=self.checked.day())
        register, person, why = self.register, self._person, self.why.text()
        amended: UUID | None = self._amended.id if self._amended else None
        return lambda: keep_succession(register, facts, person, amended, why)
