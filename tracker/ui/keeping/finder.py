"""The list of records at the left of a window: found by any word, chosen by the keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from tracker.ui.painting import paint_lines
from tracker.ui.parts import button, column, label
from tracker.ui.theme import Step, Theme

Index = QModelIndex | QPersistentModelIndex
OBJECT_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Listed:
    """A record as the list shows it; `searched` are words that find it and are not shown."""

    id: UUID
    title: str
    quiet: str = ""
    searched: str = ""

    def fits(self, words: Sequence[str]) -> bool:
        """Say whether every word, folded, is part of it."""
        held = f"{self.title} {self.quiet} {self.searched}".casefold()
        return all(word in held for word in words)


class ListedModel(QAbstractListModel):
    """Holds records, and shows those that fit what is searched for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Listed, ...] = ()
        self._shown: tuple[Listed, ...] = ()
        self._words: tuple[str, ...] = ()

    def show(self, records: Sequence[Listed]) -> None:
        """Take other records, in their order."""
        self._all = tuple(records)
        self._narrow()

    def search(self, text: str) -> None:
        """Show only records that hold every word."""
        self._words = tuple(text.casefold().split())
        self._narrow()

    def _narrow(self) -> None:
        self.beginResetModel()
        self._shown = tuple(record for record in self._all if record.fits(self._words))
        self.endResetModel()

    def position_of(self, identity: UUID | None) -> int | None:
        """Return where a record is shown, None where it is not."""
        return next((place for place, record in enumerate(self._shown) if record.id == identity), None)

    def at(self, place: int) -> Listed | None:
        """Return the record at a place, None where there is none."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        record = self.at(index.row()) if index.isValid() else None
        if record is None:
            return None
        both = f"{record.title}, {record.quiet}" if record.quiet else record.title
        told: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: record.title,
            Qt.ItemDataRole.ToolTipRole: both,
            Qt.ItemDataRole.AccessibleTextRole: both,
            OBJECT_ROLE: record,
        }
        return told.get(role)


class _Delegate(QStyledItemDelegate):
    """Paints a record in two lines."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = self._theme.metrics().lineSpacing() + self._theme.metrics(Step.SMALL).lineSpacing()
        return QSize(0, lines + self._theme.space(2.5))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        record, surfaces, theme = index.data(OBJECT_ROLE), self._theme.surfaces, self._theme
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        box = option.rect
        painter.fillRect(box, surfaces.selection if is_chosen else surfaces.page)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, surfaces.line)
        if is_chosen:
            edge = surfaces.on_selection if theme.is_contrast else surfaces.accent
            painter.fillRect(box.left(), box.top(), max(3, theme.space(0.5)), box.height(), edge)
            if self._list.hasFocus():
                painter.fillRect(box.left(), box.top(), box.width(), 2, edge)
                painter.fillRect(box.left(), box.bottom() - 1, box.width(), 2, edge)
        if isinstance(record, Listed):
            text = surfaces.on_selection if is_chosen else surfaces.text
            quiet = text if theme.is_contrast else surfaces.muted
            inside = box.adjusted(theme.space(2), theme.space(1), -theme.space(2), 0)
            used = paint_lines(painter, inside, record.title, theme.font(), text)
            paint_lines(painter, inside.adjusted(0, used, 0, 0), record.quiet, theme.font(Step.SMALL), quiet)
        painter.restore()


class _Search(QLineEdit):
    """The search line; Down goes into the list."""

    down_wanted = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Finder(QWidget):
    """A search line over a list. `wanted` tells the id of a record that somebody chose."""

    wanted = Signal(object)
    new_wanted = Signal()

    def __init__(self, theme: Theme, name: str, hint: str, new: str) -> None:
        super().__init__()
        self._is_choosing = False
        self.records = ListedModel(self)
        self._build(theme, name, hint, new)
        self._connect()

    def _build(self, theme: Theme, name: str, hint: str, new: str) -> None:
        self.search = _Search()
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(hint)
        self.search.setClearButtonEnabled(True)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName("Clear the search")
        self.list = QListView()
        self.list.setAccessibleName(name)
        self.list.setModel(self.records)
        self.list.setItemDelegate(_Delegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.nothing = label(muted=True, wrap=True)
        self.nothing.setMargin(theme.space(2))
        self.nothing.hide()
        self.new_button = button(new, self.new_wanted.emit)
        frame = column(theme, self.search, self.nothing, self.list, self.new_button)
        frame.setStretch(2, 1)
        frame.setContentsMargins(0, 0, theme.space(3), 0)
        self.setLayout(frame)
        self.setMinimumWidth(theme.width(34))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.search.down_wanted.connect(self._on_down)
        self.list.selectionModel().currentRowChanged.connect(self._on_current)

    def show_records(self, records: Sequence[Listed], chosen: UUID | None) -> None:
        """Show records, with one chosen where it is among them."""
        self._is_choosing = True
        self.records.show(records)
        self._is_choosing = False
        self.choose(chosen)
        self._tell_nothing()

    def choose(self, chosen: UUID | None) -> None:
        """Mark a record as the chosen one, without telling; None marks none."""
        place = self.records.position_of(chosen)
        self._is_choosing = True
        if place is None:
            self.list.selectionModel().clear()
        else:
            self.list.setCurrentIndex(self.records.index(place, 0))
        self._is_choosing = False

    def _on_search(self, text: str) -> None:
        chosen = self.records.at(self.list.currentIndex().row())
        self._is_choosing = True
        self.records.search(text)
        self._is_choosing = False
        self.choose(chosen.id if chosen else None)
        self._tell_nothing()

    def _tell_nothing(self) -> None:
        searched = self.search.text().strip()
        is_nothing = self.records.rowCount() == 0 and bool(searched)
        self.nothing.setText(f"Nothing here holds “{searched}”. Clear the search, or add it.")
        self.nothing.setVisible(is_nothing)

    def _on_down(self) -> None:
        if self.records.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.records.index(0, 0))

    def _on_current(self, current: QModelIndex) -> None:
        record = self.records.at(current.row()) if current.isValid() else None
        if record is not None and not self._is_choosing:
            self.wanted.emit(record.id)
