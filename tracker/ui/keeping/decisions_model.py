"""The table of a hand-over: a body's open items one per row, each with what was decided about it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from tracker.domain.listing import AssignmentRow
from tracker.services.handover import Decision, fault_of
from tracker.ui.keeping.hand_over_words import UNDECIDED, decision_words
from tracker.ui.wording import target_words, title_of

Index = QModelIndex | QPersistentModelIndex
OBJECT_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, in their order."""

    REFERENCE = 0
    RECOMMENDATION = 1
    STATUS = 2
    TARGET = 3
    DECISION = 4


HEADS = {
    Column.REFERENCE: "Reference",
    Column.RECOMMENDATION: "Recommendation",
    Column.STATUS: "Status",
    Column.TARGET: "Target date",
    Column.DECISION: "Decision",
}


class DecisionsModel(QAbstractTableModel):
    """Holds items and the decisions about them; `names` are those of the bodies that items may pass to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[AssignmentRow, ...] = ()
        self.names: Mapping[UUID, str] = {}
        self._decisions: dict[UUID, Decision] = {}

    def show(self, rows: Sequence[AssignmentRow]) -> int:
        """Take other items. Return how many decisions are about none of them: they are kept, lest they come back."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()
        return len(self._decisions) - len(self.decisions)

    def is_empty(self) -> bool:
        """Say whether nothing was decided, about whatever item."""
        return not self._decisions

    def decide(self, items: Iterable[UUID], decision: Decision | None) -> None:
        """Set the decision about some items; None takes it away."""
        for item in items:
            if decision is None:
                self._decisions.pop(item, None)
            else:
                self._decisions[item] = decision
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, Column.DECISION))

    def next_undecided(self, after: Collection[UUID]) -> int | None:
        """Return the next row that waits for a decision after some items, else the first that does; None for none."""
        waiting = [place for place, row in enumerate(self.rows) if row.id not in self._decisions]
        last = max((place for place, row in enumerate(self.rows) if row.id in after), default=-1)
        return next((place for place in waiting if place > last), waiting[0] if waiting else None)

    @property
    def decisions(self) -> dict[UUID, Decision]:
        """The decisions by item, in the order of the rows."""
        return {row.id: self._decisions[row.id] for row in self.rows if row.id in self._decisions}

    def first_fault(self) -> tuple[int, str] | None:
        """Return the first row whose decision does not hold on the day, and why; None where all do."""
        for place, row in enumerate(self.rows):
            decision = self._decisions.get(row.id)
            fault = fault_of(decision, row) if decision is not None else None
            if fault is not None:
                return place, f"{title_of(row)}: {fault}"
        return None

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_head = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return HEADS[Column(section)] if is_head and section < len(Column) else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.text if column is Column.RECOMMENDATION else self._words(row, column)
        return row if role == OBJECT_ROLE else None

    def _words(self, row: AssignmentRow, column: Column) -> str:
        match column:
            case Column.REFERENCE:
                return row.ref
            case Column.RECOMMENDATION:
                return row.words
            case Column.STATUS:
                return row.status.value
            case Column.TARGET:
                return target_words(row) or "None"
            case Column.DECISION:
                decision = self._decisions.get(row.id)
                return decision_words(decision, self.names) if decision else UNDECIDED
