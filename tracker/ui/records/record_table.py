"""A small table to be read, walked by the keyboard, and copied as text."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from tracker.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column: figures stand to the right, and one column of words may take the room that is left."""

    text: str
    is_figures: bool = False
    is_wide: bool = False
    width: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """The cells of one row; a strong one is a total, a struck one no longer stands."""

    cells: tuple[str, ...]
    is_strong: bool = False
    is_struck: bool = False


class _Cells(QStyledItemDelegate):
    """Gives cells air above and below, and marks the chosen row without its current cell."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(self._inside(option), index) + QSize(self._theme.space(3), self._theme.space(2.5))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.surfaces.selection)
        super().paint(painter, self._inside(option), index)

    def _inside(self, option: QStyleOptionViewItem) -> QStyleOptionViewItem:
        made = QStyleOptionViewItem(option)
        made.state &= ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected)
        aside, above = self._theme.space(1.5), self._theme.space(1)
        made.rect = option.rect.adjusted(aside, above, -aside, 0)
        return made


class RecordTable(QTableWidget):
    """Shows lines whose words wrap. `opened` tells the place of a line that Enter or a double click opened."""

    opened = Signal(int)

    def __init__(self, theme: Theme, name: str, heads: Sequence[Head]) -> None:
        super().__init__(0, len(heads))
        self._theme = theme
        self._heads = heads
        self.lines: tuple[Line, ...] = ()
        self._build(name)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.row()))

    def _build(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setItemDelegate(_Cells(self._theme, self))
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setMinimumSectionSize(1)
        self._build_heads()

    def _build_heads(self) -> None:
        self.set_heads([head.text for head in self._heads])
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(False)
        for place, told in enumerate(self._heads):
            mode = QHeaderView.ResizeMode
            if told.width:
                self.setColumnWidth(place, self._theme.width(told.width))
            else:
                head.setSectionResizeMode(place, mode.Stretch if told.is_wide else mode.ResizeToContents)

    def set_heads(self, texts: Sequence[str]) -> None:
        """Write the heads of the columns."""
        for place, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setTextAlignment(self._side(place) | Qt.AlignmentFlag.AlignBottom)
            self.setHorizontalHeaderItem(place, item)

    def _side(self, place: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._heads[place].is_figures else Qt.AlignmentFlag.AlignLeft

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the place that was chosen stays chosen where it is still there."""
        chosen = max(0, self.currentRow())
        self.lines = tuple(lines)
        self.setRowCount(len(lines))
        for at, line in enumerate(lines):
            for place, text in enumerate(line.cells):
                self.setItem(at, place, self._cell(line, place, text))
        self._fit()
        if lines:
            self.selectRow(min(chosen, len(lines) - 1))

    def _cell(self, line: Line, place: int, text: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setTextAlignment(self._side(place) | Qt.AlignmentFlag.AlignTop)
        font = self._theme.font(strong=line.is_strong)
        font.setStrikeOut(line.is_struck)
        item.setFont(font)
        if line.is_struck:
            item.setForeground(self._theme.surfaces.muted)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text} (taken back)")
        return item

    def as_text(self) -> str:
        """Return heads and lines as text, with tabs between the cells so that any table takes it up."""
        heads = [str(self.model().headerData(at, Qt.Orientation.Horizontal)) for at in range(self.columnCount())]
        texts = [" ".join(head.split()) for head in heads], *(_in_a_row(line) for line in self.lines)
        return "\n".join("\t".join(cells) for cells in texts)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.opened.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Qt's own way counts the heads of rows too, which are not shown.
        for at in range(self.rowCount()):
            self.setRowHeight(at, self.sizeHintForRow(at))


def _in_a_row(line: Line) -> list[str]:
    cells = ["; ".join(cell.splitlines()) for cell in line.cells]
    return [*cells[:-1], f"{cells[-1]} (taken back)".strip()] if line.is_struck else cells
