"""The table of issued reports: one in a row, the newest first."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from tracker.domain.dates import long_day, short_day
from tracker.domain.issued import IssuedReport
from tracker.ui.printing.kinds import kind_name

Index = QModelIndex | QPersistentModelIndex
OBJECT_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, in their order."""

    NUMBER = 0
    KIND = 1
    COVERS = 2
    AS_AT = 3
    ISSUED = 4
    BY = 5
    MARKING = 6


HEADS = {
    Column.NUMBER: "No.",
    Column.KIND: "Report",
    Column.COVERS: "Covers",
    Column.AS_AT: "As at",
    Column.ISSUED: "Issued on",
    Column.BY: "Issued by",
    Column.MARKING: "Marking",
}


def issued_words(report: IssuedReport) -> str:
    """Return how an issued report is called in a line: "Report 3: Progress report, as at 31 March 2026"."""
    return f"Report {report.number}: {kind_name(report.facts.kind)}, as at {long_day(report.facts.as_at)}"


class IssuedModel(QAbstractTableModel):
    """Holds issued reports in the order that they are given in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reports: tuple[IssuedReport, ...] = ()

    def show(self, reports: Sequence[IssuedReport]) -> None:
        """Take other reports."""
        self.beginResetModel()
        self.reports = tuple(reports)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.reports)

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
        report, column = self.reports[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _words(report, column)
            case Qt.ItemDataRole.ToolTipRole:
                return report.facts.covers if column is Column.COVERS else _words(report, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return issued_words(report) if column is Column.NUMBER else _words(report, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column is Column.NUMBER else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.UserRole:
                return report
            case _:
                return None


def _words(report: IssuedReport, column: Column) -> str:
    facts = report.facts
    match column:
        case Column.NUMBER:
            return str(report.number)
        case Column.KIND:
            return kind_name(facts.kind)
        case Column.COVERS:
            return facts.covers
        case Column.AS_AT:
            return short_day(facts.as_at)
        case Column.ISSUED:
            return short_day(report.issued_on)
        case Column.BY:
            return report.recorded_by
        case Column.MARKING:
            return facts.marking.upper()
