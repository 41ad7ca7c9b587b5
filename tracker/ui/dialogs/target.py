"""The dialog that records a target date: the first as it is, a change with its reason and who agreed to it."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.dates import short_day
from tracker.domain.listing import AssignmentRow
from tracker.domain.statements import TargetSet
from tracker.errors import Refused
from tracker.services.detail import Detail
from tracker.ui.day_field import DayField
from tracker.ui.dialogs.case import are_of_one
from tracker.ui.dialogs.recording import RecordingDialog
from tracker.ui.parts import label
from tracker.ui.wording import promise_words, target_words, title_of


class TargetDialog(RecordingDialog):
    """Asks for the day or the words; shows what was promised before, which is never lost."""

    title = "Record the target date"

    @override
    def _build_facts(self) -> None:
        self.target = DayField(self.context.theme, self.case.today, "Target date", takes_words=True)
        self.promised = label(muted=True)
        self.reason_given = QLineEdit()
        self.agreed_by = QLineEdit()
        self.add_field("Promised now", self.promised)
        self.add_field("Target &date", self.target, self.target.fault)
        self.add_field("&Reason", self.reason_given, lambda: self._missing(self.reason_given, "why it changes"))
        self.add_field("A&greed by", self.agreed_by, lambda: self._missing(self.agreed_by, "who agreed to the change"))

    @staticmethod
    def _missing(field: QLineEdit, what: str) -> str | None:
        return None if field.text().strip() else f"A change of the target date needs {what}."

    @override
    def _connect(self) -> None:
        super()._connect()
        self.target.changed.connect(self.refresh)
        if self.bodies is not None:
            self.bodies.changed.connect(self._show_change)

    @override
    def _load(self) -> None:
        super()._load()
        self._show_change()
        self.target.setFocus()

    def _show_change(self) -> None:
        promised = [row for row in self.chosen_rows() if row.target or row.target_words]
        self.promised.setText("\n".join(self._promise(row) for row in promised))
        for field in (self.promised, self.reason_given, self.agreed_by):
            self.show_field(field, shown=bool(promised))
        self.refresh()

    @override
    def _on_refused(self, fault: Exception) -> None:
        # Another window may have promised a date meanwhile; then the reason must be asked for.
        if isinstance(fault, Refused):
            self.context.tasks.run(self.case.again, lambda now: self._on_renewed(now, fault), super()._on_refused)
        else:
            super()._on_refused(fault)

    def _on_renewed(self, now: Detail, fault: Refused) -> None:
        self.case = replace(self.case, detail=now)
        if self.bodies is not None:
            self.bodies.renew(now.siblings)
        super()._on_refused(fault)
        self._show_change()

    def _promise(self, row: AssignmentRow) -> str:
        rows = self.chosen_rows()
        named = "" if len(rows) < 2 else f"{row.body if are_of_one(rows) else title_of(row)}: "
        return named + " · ".join(words for words in (target_words(row), promise_words(row)) if words)

    @override
    def facts(self) -> tuple[TargetSet, ...]:
        promise, reason, agreed_by = self.target.promise(), self.reason_given.text(), self.agreed_by.text()
        return (TargetSet(promise.day, promise.words, reason.strip(), agreed_by.strip(), *self.words()),)

    @override
    def told(self) -> str:
        promise = self.target.promise()
        return f"target date {short_day(promise.day) if promise.day else promise.words}"
