"""The sheet of keys, made from the table of actions."""

from collections.abc import Sequence
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from tracker.ui.actions import TABLE, written
from tracker.ui.parts import button, column
from tracker.ui.theme import Theme

# What is done, and by which keys.
Line = tuple[str, str]

# Keys of the panes themselves, which are no actions.
_IN_PANES: tuple[Line, ...] = (
    ("Move in the list", "Up, Down, Page Up, Page Down"),
    ("Read the item that is chosen", "Enter"),
    ("Apply a view, a body or a report, or take it off", "Enter or Space"),
    ("Go from link to link in the item", "Tab, Shift+Tab"),
    ("Record what the dialog holds", "Ctrl+Enter"),
    ("A day later, a day earlier", "Up, Down"),
    ("Choose a day from a calendar", "Alt+Down"),
)


class KeysDialog(QDialog):
    """Shows every key of the desk, or of the window that it stands over where that has `own` ones."""

    def __init__(self, theme: Theme, parent: QWidget | None, own: Sequence[Line] = ()) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build()
        self._load(own)

    @classmethod
    def show_keys(cls, theme: Theme, parent: QWidget | None, own: Sequence[Line] = ()) -> Self:
        """Open the sheet; `own` are the lines of the parent's own keys, in the place of the desk's."""
        dialog = cls(theme, parent, own)
        dialog.open()
        return dialog

    def _build(self) -> None:
        self.setWindowTitle("Keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName("Keys")
        self.table.setHorizontalHeaderLabels(["What it does", "Keys"])
        self.table.verticalHeader().setVisible(False)
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        close = button("Close", self.accept)
        layout = column(self._theme, self.table, close, margin=3, gap=3)
        layout.setAlignment(close, Qt.AlignmentFlag.AlignRight)
        self.setLayout(layout)
        self.resize(self._theme.width(76), self._theme.space(130))

    def _load(self, own: Sequence[Line]) -> None:
        lines = [(spec.text.replace("&", ""), written(spec.keys)) for spec in TABLE if spec.keys]
        for what, keys in (*(own or lines), *_IN_PANES):
            place = self.table.rowCount()
            self.table.insertRow(place)
            self.table.setItem(place, 0, QTableWidgetItem(what))
            self.table.setItem(place, 1, QTableWidgetItem(keys))
        self.table.setCurrentCell(0, 0)

    @override
    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.table.setFocus()


def show_keys_on_f1(window: QWidget, theme: Theme, own: Sequence[Line] = ()) -> None:
    """Open the sheet over a window when F1 is pressed in it: the desk behind it does not hear the key."""
    QShortcut(QKeySequence("F1"), window, lambda: KeysDialog.show_keys(theme, window, own))
