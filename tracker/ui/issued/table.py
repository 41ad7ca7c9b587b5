"""The table in which issued reports are chosen: Enter opens one, Shift or Ctrl chooses two to compare."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from tracker.domain.issued import IssuedReport
from tracker.ui.issued.model import Column, IssuedModel
from tracker.ui.row_cells import RowCells
from tracker.ui.theme import Theme

_WIDTHS = {
    Column.NUMBER: 6,
    Column.KIND: 20,
    Column.AS_AT: 17,
    Column.ISSUED: 17,
    Column.BY: 18,
    Column.MARKING: 26,
}


class IssuedTable(QTableView):
    """Shows an `IssuedModel` of its own."""

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.items = IssuedModel(self)
        self.setModel(self.items)
        self.setProperty("plain", True)
        self.setItemDelegate(RowCells(self))
        self.setAccessibleName("Issued reports")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(theme.metrics().lineSpacing() * 2 + theme.space(3))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in _WIDTHS.items():
            self.setColumnWidth(place, theme.width(width))
        head.setSectionResizeMode(Column.COVERS, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def current(self) -> IssuedReport | None:
        """Return the report that the cursor is on, None where there is none."""
        at = self.currentIndex().row()
        return self.items.reports[at] if 0 <= at < len(self.items.reports) else None

    def chosen(self) -> tuple[IssuedReport, ...]:
        """Return the reports that are selected, in the order of the list."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.items.reports[at] for at in places)

    def select(self, at: int) -> None:
        """Choose one row alone."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.items.index(at, 0), flags.ClearAndSelect | flags.Rows)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
