"""The list's model: it holds the ids of the filtered, sorted result, and fetches rows by pages as they are seen."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from tracker.domain.listing import AssignmentRow, SortBy
from tracker.errors import TrackerError
from tracker.ui.wording import promise_words, schedule_words, status_words, target_words, title_of

Fetch = Callable[[Sequence[int]], Sequence[AssignmentRow]]
Index = QModelIndex | QPersistentModelIndex

PAGE_ROWS = 200
_PAGES_KEPT = 12

OBJECT_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """The columns, in their order."""

    REFERENCE = 0
    RECOMMENDATION = 1
    STATUS = 2
    RESPONSE = 3
    TARGET = 4
    SCHEDULE = 5


HEADS = {
    Column.REFERENCE: "Reference",
    Column.RECOMMENDATION: "Recommendation",
    Column.STATUS: "Status",
    Column.RESPONSE: "Response",
    Column.TARGET: "Target date",
    Column.SCHEDULE: "Schedule",
}
SORT_OF = {
    Column.REFERENCE: SortBy.REF,
    Column.RECOMMENDATION: SortBy.TEXT,
    Column.STATUS: SortBy.STATUS,
    Column.RESPONSE: SortBy.RESPONSE,
    Column.TARGET: SortBy.TARGET,
    Column.SCHEDULE: SortBy.SCHEDULE,
}


def _no_rows(_: Sequence[int]) -> Sequence[AssignmentRow]:
    return ()


class AssignmentsModel(QAbstractTableModel):
    """Shows one row for each recommendation and body. It sorts nothing itself: it says which order is wanted."""

    sort_wanted = Signal(SortBy, bool)
    failed = Signal(Exception)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: array[int] = array("q")
        self._fetch: Fetch = _no_rows
        self._pages: OrderedDict[int, Sequence[AssignmentRow]] = OrderedDict()

    def show(self, keys: "array[int]", fetch: Fetch) -> None:
        """Take a new result: its ids in their order, and the function that fetches rows by ids, in that order."""
        self.beginResetModel()
        self._keys, self._fetch = keys, fetch
        self._pages.clear()
        self.endResetModel()

    def row_at(self, position: int) -> AssignmentRow | None:
        """Return a row by its position; None where it cannot be fetched (`failed` says why)."""
        if not 0 <= position < len(self._keys):
            return None
        number, place = divmod(position, PAGE_ROWS)
        page = self._page(number)
        return page[place] if place < len(page) else None

    def position_of(self, key: int) -> int | None:
        """Return where the row with an id stands, None where it is not in the result."""
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def key_at(self, position: int) -> int | None:
        """Return the id at a position, without fetching its row."""
        return self._keys[position] if 0 <= position < len(self._keys) else None

    def _page(self, number: int) -> Sequence[AssignmentRow]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        try:
            page = self._fetch(self._keys[number * PAGE_ROWS : (number + 1) * PAGE_ROWS])
        except TrackerError as fault:
            # Remembered as empty, or each repaint of each cell would tell the same fault.
            page = ()
            self.failed.emit(fault)
        self._pages[number] = page
        if len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        return page

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._keys)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return HEADS[Column(section)]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _ROLES:
            return None
        row = self.row_at(index.row())
        return None if row is None else _ROLES[role](row, Column(index.column()))

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(Column):
            self.sort_wanted.emit(SORT_OF[Column(column)], order == Qt.SortOrder.DescendingOrder)


def display(row: AssignmentRow, column: Column) -> str:
    """Return the one-line text of a cell."""
    match column:
        case Column.REFERENCE:
            return row.ref
        case Column.RECOMMENDATION:
            return row.words
        case Column.STATUS:
            return row.status.value
        case Column.RESPONSE:
            return row.response or "None yet"
        case Column.TARGET:
            return target_words(row)
        case Column.SCHEDULE:
            return schedule_words(row)


def _accessible(row: AssignmentRow, column: Column) -> str:
    match column:
        case Column.REFERENCE:
            return title_of(row)
        case Column.TARGET:
            said = ", ".join(part for part in (target_words(row), promise_words(row)) if part)
            return f"Target date {said}" if said else "No target date"
        case Column.RESPONSE:
            return f"Response {display(row, column)}"
        case Column.STATUS:
            return status_words(row).replace("\n", ". ")
        case _:
            return display(row, column)


def _tool_tip(row: AssignmentRow, column: Column) -> str | None:
    match column:
        case Column.RECOMMENDATION:
            return row.text
        case Column.REFERENCE:
            printed = "" if row.addressee == row.body else f", printed as “{row.addressee}”"
            return f"{title_of(row)}{printed}\n{row.publication}"
        case Column.STATUS:
            return status_words(row)
        case Column.SCHEDULE:
            return schedule_words(row) if row.lacks else None
        case Column.TARGET:
            return "\n".join(p for p in (row.target_words, target_words(row), promise_words(row)) if p) or None
        case _:
            return None


def _sort_value(row: AssignmentRow, column: Column) -> object:
    match column:
        case Column.TARGET:
            return row.target.isoformat() if row.target else ""
        case _:
            return display(row, column)


_ROLES: dict[int, Callable[[AssignmentRow, Column], object]] = {
    Qt.ItemDataRole.DisplayRole: display,
    Qt.ItemDataRole.ToolTipRole: _tool_tip,
    Qt.ItemDataRole.AccessibleTextRole: _accessible,
    OBJECT_ROLE: lambda row, _: row,
    SORT_ROLE: _sort_value,
}
