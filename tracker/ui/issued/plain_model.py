"""A table of plain words and figures, to be read and walked by the keyboard, with the totals in its last row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from tracker.ui.row_cells import RowCells
from tracker.ui.theme import Step, Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class PlainTable:
    """Heads and rows of words; columns from `figures_from` on are figures. `has_total`: the last row is one."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures_from: int | None = None
    has_total: bool = False

    def as_text(self) -> str:
        """Return heads and rows as text, with tabs between the cells so that any table takes it up."""
        lines = (tuple(" ".join(head.split()) for head in self.heads), *self.rows)
        return "\n".join("\t".join(line) for line in lines)


_NO_TABLE = PlainTable((), ())


class PlainModel(QAbstractTableModel):
    """Holds one such table."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table = _NO_TABLE

    def show(self, table: PlainTable) -> None:
        """Take another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.heads)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.table.heads):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section) | Qt.AlignmentFlag.AlignBottom
        return self.table.heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        words = self.table.rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return words
            case Qt.ItemDataRole.AccessibleTextRole:
                head = " ".join(self.table.heads[index.column()].split())
                return f"{head}: {words}" if index.column() else words
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column()) | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.FontRole:
                is_total = self.table.has_total and index.row() == len(self.table.rows) - 1
                return self._theme.font(Step.BODY, strong=is_total)
            case _:
                return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        first = self.table.figures_from
        is_figure = first is not None and column >= first
        return Qt.AlignmentFlag.AlignRight if is_figure else Qt.AlignmentFlag.AlignLeft


class PlainTableView(QTableView):
    """Shows a `PlainModel` of its own.

    The columns are as wide as `widths` say, in characters; 0 for what is left, and figures as wide as they need.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.plain = PlainModel(theme, self)
        self.setModel(self.plain)
        self.setProperty("plain", True)
        self.setItemDelegate(RowCells(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(theme.metrics().lineSpacing() + theme.space(3))
        self.horizontalHeader().setHighlightSections(False)

    def show_table(self, table: PlainTable, widths: Sequence[int]) -> None:
        """Show another table, its first row chosen."""
        self.plain.show(table)
        head = self.horizontalHeader()
        for place, width in enumerate(widths[: len(table.heads)]):
            if table.figures_from is not None and place >= table.figures_from:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
            elif width:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(place, self._theme.width(width))
            else:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        if table.rows:
            self.selectRow(0)
