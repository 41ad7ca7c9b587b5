"""Issuing a report from the window: asked once more, done in the background, and told."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.domain.dates import long_day
from tracker.domain.issued import IssuedReport, last_of
from tracker.domain.watching import Watch
from tracker.errors import TrackerError
from tracker.services.following import coverage_ids
from tracker.services.issuing import issued_reports, next_number
from tracker.services.ordering import Order
from tracker.services.printing import is_up_to_date, issue_report, said_by
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.printing.kinds import KINDS
from tracker.ui.printing.making import Made, Pages
from tracker.ui.records.recording_person import as_person

_STAYS = "This window can be closed when that is done."
_OVERTAKEN = "Something was recorded since this report was made, so it is made anew. Look at it again, then issue it."


class _Asked(NamedTuple):
    """What is found before the question: is the print still true, which number it gets, what was issued already."""

    is_current: bool
    number: int
    before: IssuedReport | None


class Issuer(QObject):
    """Asks and issues. `issued` tells the report, `told` how far it is in words, `changed` that it began or ended.

    What is issued is what was looked at: where something was recorded since, `overtaken` tells, and nothing is issued.
    """

    issued = Signal(object)
    overtaken = Signal()
    told = Signal(str)
    changed = Signal()

    def __init__(self, register: Register, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._register, self._context, self._window = register, context, window
        self.is_busy = False

    def ask(self, made: Made) -> None:
        """Ask whether to issue the report that is shown, under the next number, and issue it."""
        register = self._register
        self._set_busy(busy=True)
        self._context.tasks.run(
            lambda: _Asked(
                is_up_to_date(register, made.seal),
                next_number(register),
                issued_before(made.choices.order, issued_reports(register)),
            ),
            lambda found: self._confirm(made, found),
            self._on_fault,
        )

    def _confirm(self, made: Made, found: _Asked) -> None:
        self._set_busy(busy=False)
        if not found.is_current:
            self._tell_overtaken()
            return
        question = issue_question(made, found.number, found.before)
        context, window = self._context, self._window
        context.voice.confirm(
            question, "Issue", lambda: as_person(context, window, lambda person: self.issue(made, person))
        )

    def issue(self, made: Made, person: str) -> None:
        """Issue the report in the name of somebody."""
        register, pages = self._register, Pages()
        self._set_busy(busy=True)
        self._context.tasks.run_watched(
            lambda watch: _issued(register, made, person, watch, pages),
            lambda _: self.told.emit(f"The report is being issued: page {pages.done:,}… {_STAYS}"),
            self._on_issued,
            self._on_fault,
        )

    def _on_issued(self, made: Made | None) -> None:
        self._set_busy(busy=False)
        if made is None:
            self._tell_overtaken()
        else:
            self.issued.emit(made)

    def _on_fault(self, fault: Exception) -> None:
        self._set_busy(busy=False)
        self.told.emit("Nothing was issued.")
        if isinstance(fault, TrackerError):
            self._context.voice.warn(f"Nothing was issued. {fault}")
        else:
            self._context.voice.fail(fault)

    def _tell_overtaken(self) -> None:
        self._context.voice.inform(_OVERTAKEN)
        self.overtaken.emit()

    def _set_busy(self, *, busy: bool) -> None:
        self.is_busy = busy
        self.changed.emit()


def _issued(register: Register, made: Made, person: str, watch: Watch, pages: Pages) -> Made | None:
    """Issue a report; None where something was recorded while somebody was asked about it."""
    if not is_up_to_date(register, made.seal):
        return None
    issued = issue_report(register, made.choices.order, person, lambda done: pages.on(watch, done))
    printed = issued.printed
    return replace(
        made, pdf=printed.pdf, marking=printed.marking, said=said_by(printed.pdf), number=issued.report.number
    )


def issued_before(order: Order, reports: Iterable[IssuedReport]) -> IssuedReport | None:
    """Return the report of this kind that covers the same as at the same day; None where there is none."""
    same_day = (report for report in reports if report.facts.as_at == order.as_at)
    return last_of(same_day, coverage_ids(order.scope), (order.kind,))


def issue_question(made: Made, number: int, before: IssuedReport | None = None) -> str:
    """Return what is asked before a report is issued: what it will be, what stands open, and that it is for good.

    `before` is the issued report of the same kind and coverage as at the same day.
    """
    order = made.choices.order
    embargo = f", under embargo until {long_day(order.embargo)}" if order.embargo else ""
    name, marked = KINDS[order.kind].name, str(made.marking).upper()
    parts = [
        f"Issue this as report {number}?",
        f"{name}: {made.choices.covers}, as at {long_day(order.as_at)}; marked {marked}{embargo}.",
        "It is kept in the register for good. It can never be changed, only followed by another.",
    ]
    if before is not None:
        parts.insert(2, f"Report {before.number} is of the same kind, covers the same and is as at the same day.")
    if order.include_internal:
        parts.insert(2, "It prints internal notes, so nobody outside may see it.")
    if made.checks:
        open_checks = "; ".join(f"{check.kind.value} ({check.count:,})" for check in made.checks)
        parts.insert(2, f"Not mended yet: {open_checks}.")
    return "\n\n".join(parts)
