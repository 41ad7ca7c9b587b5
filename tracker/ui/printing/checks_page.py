"""The page of checks before printing; Enter on an item asks the desk to show it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QWidget
from typing_extensions import override

from tracker.domain.checks import Check
from tracker.ui.parts import column, label, prose
from tracker.ui.printing.checks_model import ChecksModel
from tracker.ui.row_cells import RowCells
from tracker.ui.theme import Theme

_NOTHING = (
    "Everything that a report looks for is in order: closings are verified, words are cleared, dates and owners are "
    "there, nothing contradicts itself, and nothing is left out for its marking."
)


class _Lines(QListView):
    """The list itself, whose lines wrap."""

    opened = Signal(QModelIndex)

    def __init__(self, model: ChecksModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setProperty("plain", True)
        self.setProperty("framed", True)
        self.setItemDelegate(RowCells(self))
        self.setAccessibleName("What to mend before printing")
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self.opened)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ChecksPage(QStackedWidget):
    """Lists what should be mended. `item_wanted` tells the id of an item that the desk shall show."""

    item_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = ChecksModel(theme, self)
        self.list = _Lines(self.model)
        self.nothing = prose(_NOTHING, muted=True)
        self._told = label(
            "Enter shows an item on the desk. None of this keeps a report from being printed.", muted=True
        )
        self._told.setWordWrap(True)
        for parts in ((self._told, self.list), (label("Nothing to mend", strong=True), self.nothing)):
            page = QWidget()
            page.setLayout(column(theme, *parts, margin=2))
            self.addWidget(page)
        self.widget(1).layout().addStretch()  # type: ignore[union-attr]
        self.list.opened.connect(self._on_opened)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show other checks, with the first item chosen."""
        self.model.show(checks)
        self.setCurrentIndex(0 if checks else 1)
        self.setFocusProxy(self.list if checks else self.nothing)
        self.list.setCurrentIndex(self.model.first_item())
        self.list.scrollToTop()

    def _on_opened(self, index: QModelIndex) -> None:
        item = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        if item is not None:
            self.item_wanted.emit(item)


def checks_title(checks: Sequence[Check]) -> str:
    """Return the title of the page, with how many things there are to mend, each item counted for each of them."""
    count = sum(check.count for check in checks)
    return f"Before printing ({count:,})" if count else "Before printing"
