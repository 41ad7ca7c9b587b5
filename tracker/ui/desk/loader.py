"""Asks the register in the background for what the desk shows, and drops answers that came too late."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from tracker.domain.listing import AssignmentRow, Counts, Selection
from tracker.errors import BadInput
from tracker.services.detail import Detail, detail
from tracker.services.listing import counts, register_marking, row_keys, rows
from tracker.services.register import Register
from tracker.ui.filters import Filters
from tracker.ui.models.assignments import Fetch
from tracker.ui.tasks import Task, Tasks


@dataclass(frozen=True, slots=True)
class Totals:
    """The register's counts, and the highest marking of anything in it."""

    counts: Counts
    marking: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A result of the list with the register's totals, and how to fetch rows by their ids."""

    filters: Filters
    keys: "array[int]"
    fetch: Fetch
    totals: Totals


class Loader(QObject):
    """Loads lists and details of one register. Everything it tells, it tells on the UI thread."""

    listed = Signal(Listing)
    told = Signal(object)
    missed = Signal()
    failed = Signal(Exception)

    def __init__(self, register: Register, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._tasks = tasks
        self._listing: Task[Listing] | None = None
        self._totals: Totals | None = None
        self._counted: object = None
        self._detail: Task[Detail] | None = None

    def load_list(self, filters: Filters, *, anew: bool = False) -> None:
        """Ask for the rows that fit the filters; `anew` counts the register again, as after a change of it."""
        if self._listing is not None:
            self._listing.cancel()
        if anew or filters.moment != self._counted:
            self._totals, self._counted = None, filters.moment
        register, known = self._register, self._totals
        self._listing = self._tasks.run(lambda: _list(register, filters, known), self._on_listed)

    def _on_listed(self, listing: Listing) -> None:
        self._totals = listing.totals
        self.listed.emit(listing)

    def load_detail(self, assignment: UUID, filters: Filters) -> None:
        """Ask for one item in full, as it stood on the day of the filters."""
        self.drop_detail()
        register = self._register

        def ask() -> Detail:
            return detail(register, assignment, filters.day or register.outside.today(), filters.as_known())

        self._detail = self._tasks.run(ask, self.told.emit, self._on_fault if filters.is_past else None)

    def _on_fault(self, fault: Exception) -> None:
        # On an earlier day the item may not be there yet, which is no fault of anybody's.
        if isinstance(fault, BadInput):
            self.missed.emit()
        else:
            self.failed.emit(fault)

    def drop_detail(self) -> None:
        """Let an item that was asked for go untold."""
        if self._detail is not None:
            self._detail.cancel()

    def stop(self) -> None:
        """Let whatever was asked for go untold."""
        for task in (self._listing, self._detail):
            if task is not None:
                task.cancel()


def _list(register: Register, filters: Filters, known: Totals | None) -> Listing:
    selection = filters.selection(register.outside.today())

    def fetch(keys: Sequence[int]) -> tuple[AssignmentRow, ...]:
        return rows(register, keys, selection)

    return Listing(filters, row_keys(register, selection), fetch, known or _totals(register, selection))


def _totals(register: Register, selection: Selection) -> Totals:
    return Totals(counts(register, selection), register_marking(register))
