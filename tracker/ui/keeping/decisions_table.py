"""The table of the items of a hand-over: several can be chosen at once, and Enter goes on to the decision."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from tracker.ui.keeping.decisions_model import Column, DecisionsModel
from tracker.ui.theme import Theme

# Words that are longer wrap, so that what was recommended keeps most of a narrow screen.
_SAMPLES = {
    Column.REFERENCE: "SO2019/12",
    Column.STATUS: "ready to close",
    Column.TARGET: "30 Sep 2019",
    Column.DECISION: "Probation Service",
}
_LINES = 3


class DecisionsTable(QTableView):
    """Shows a `DecisionsModel` of its own, in rows of three lines."""

    decide_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.items = DecisionsModel(self)
        self.setModel(self.items)
        self.setAccessibleName("Open items")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(True)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_LINES * theme.metrics().lineSpacing() + theme.space(2))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, sample in _SAMPLES.items():
            self.setColumnWidth(place, theme.metrics().horizontalAdvance(sample) + theme.space(3))
        head.setSectionResizeMode(Column.RECOMMENDATION, QHeaderView.ResizeMode.Stretch)

    def select(self, place: int) -> None:
        """Choose one row alone."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.items.index(place, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.decide_wanted.emit()
        else:
            super().keyPressEvent(event)
