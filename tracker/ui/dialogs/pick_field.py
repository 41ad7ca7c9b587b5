"""Fields to choose from a list: one of a few, or one of many by its name or any part of it."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMoveEvent,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QCompleter, QLineEdit, QListView
from typing_extensions import override

from tracker.domain.words import plural
from tracker.ui.dialogs.matching import Matching

Index = QModelIndex | QPersistentModelIndex
# Words alone, of which no record is kept, have no identity.
Offered = Sequence[tuple[str, UUID | None]]
_MOST_SHOWN = 12
_CHARACTERS = 24
_TYPED, _PLACE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


def _frame(view: QAbstractItemView) -> None:
    """Give a list under a field an edge in the theme's colour of lines; what is too long is cut, not scrolled."""
    view.setStyleSheet(
        "QAbstractItemView { border: 1px solid palette(midlight); } QAbstractItemView::item { padding: 2px; }"
    )
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class ListField(QComboBox):
    """Chooses one of a few lines; the first is chosen until somebody chooses another."""

    def __init__(self, name: str, lines: Sequence[str]) -> None:
        super().__init__()
        self.addItems(list(lines))
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_CHARACTERS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _frame(self.view())
        for part in (self, self.view()):
            part.setAccessibleName(name)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # A form that scrolls under the mouse must not change what was chosen.
        event.ignore()


class _BeginningEdit(QLineEdit):
    """Shows the beginning of what is chosen, also where all of it is selected. `left` tells that Tab goes on."""

    left = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            # Before the cursor has gone: not every platform tells of that while the list is open.
            self.left.emit()
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.hasSelectedText() and self.selectedText() == self.text():
            self.setSelection(len(self.text()), -len(self.text()))


class _Found(QListView):
    """The list of what was found, as wide as its field and flush with it."""

    def __init__(self, field: QComboBox) -> None:
        super().__init__()
        self._field = field
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        _frame(self)

    def _align(self) -> None:
        field, now = self._field, self.geometry()
        if not field.isVisible():
            return
        corner = field.mapToGlobal(QPoint(0, 0))
        is_above = now.top() < corner.y()
        top = corner.y() - now.height() if is_above else corner.y() + field.height()
        wanted = QRect(corner.x(), top, field.width(), now.height())
        if wanted != now:
            self.setGeometry(wanted)

    @override
    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._align()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()


class _Finder(QCompleter):
    """Shows what the field found, in its order; Qt, which would look for itself, is told that all of it fits."""

    @override
    def pathFromIndex(self, index: Index) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class PickField(ListField):
    """Finds one of many by what is typed, and starts empty.

    A name written out is taken first (`names` are those of each line, the most telling first), else a part that only
    one line has. With `takes_words` only whole names are taken, and other words are no fault.
    """

    def __init__(
        self,
        name: str,
        offered: Offered,
        *,
        takes_words: bool = False,
        hint: str = "",
        names: Mapping[UUID, Sequence[str]] | None = None,
    ) -> None:
        super().__init__(name, [words for words, _ in offered])
        self._takes_words = takes_words
        self._build(name, hint)
        self._connect()
        self._offer(offered, names or {})
        self.setCurrentIndex(-1)
        self.clearEditText()

    def _build(self, name: str, hint: str) -> None:
        self.edit, self.found = _BeginningEdit(), _Found(self)
        self.setEditable(True)
        self.setLineEdit(self.edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._shown = QStandardItemModel(self)
        self._finder = _Finder(self._shown, self)
        self._finder.setCompletionRole(_TYPED)
        self._finder.setMaxVisibleItems(_MOST_SHOWN)
        self._finder.setPopup(self.found)
        self.edit.setCompleter(self._finder)
        for part in (self.edit, self.found):
            part.setAccessibleName(name)
        self.edit.setPlaceholderText(hint or "Any part of the name finds it")

    def _connect(self) -> None:
        self.currentIndexChanged.connect(self._show_beginning)
        self.edit.textEdited.connect(self._find)
        self.edit.editingFinished.connect(self._on_left)
        self.edit.left.connect(self._on_left)
        self._finder.activated[QModelIndex].connect(self._on_picked)  # type: ignore[index]  # one signal of two

    def _offer(self, offered: Offered, names: Mapping[UUID, Sequence[str]]) -> None:
        self._offered = tuple(offered)
        self._matching = Matching(
            [(words, names.get(identity, ()) if identity else ()) for words, identity in self._offered]
        )

    def _find(self, typed: str) -> None:
        """Offer what fits what is typed, the best first."""
        self._shown.clear()
        for place in self._matching.found(typed):
            item = QStandardItem(self._offered[place][0])
            item.setToolTip(self._offered[place][0])
            item.setData(typed, _TYPED)
            item.setData(place, _PLACE)
            self._shown.appendRow(item)

    def _on_picked(self, index: QModelIndex) -> None:
        self._take(int(index.data(_PLACE)))

    def _take(self, place: int) -> None:
        self.setCurrentIndex(place)
        # The line that is chosen already may have been typed over.
        self.setEditText(self.itemText(place))
        self._show_beginning()

    def _on_left(self) -> None:
        """Write out the whole line of what was typed; nothing written is none of them."""
        place = self._place()
        if place >= 0:
            self._take(place)
        elif not self.currentText().strip():
            self.setCurrentIndex(-1)

    def _place(self) -> int:
        """Return the place of what stands in the field, -1 where it is none of those offered."""
        at = self.currentIndex()
        # Two may bear one name; then the one that was picked is meant.
        if at >= 0 and self.itemText(at) == self.currentText():
            return at
        meant = self._matching.meant(self.currentText(), whole=self._takes_words)
        return meant[0] if len(meant) == 1 else -1

    def value(self) -> UUID | None:
        """Return which of those offered stands in the field, None where none does."""
        at = self._place()
        return self._offered[at][1] if at >= 0 else None

    def set_value(self, wanted: UUID | None) -> None:
        """Pick one of those offered; nothing where it is None or not among them."""
        at = next((n for n, (_, identity) in enumerate(self._offered) if identity == wanted), -1)
        self.setCurrentIndex(at)
        if at < 0:
            self.clearEditText()

    def _show_beginning(self) -> None:
        self.edit.setCursorPosition(0)

    def words(self) -> str:
        """Return what stands in the field, as it is offered where it is."""
        at = self._place()
        return self._offered[at][0] if at >= 0 else " ".join(self.currentText().split())

    def fault(self) -> str | None:
        """Return what is wrong with what is written; nothing written is no fault."""
        if self._takes_words or not self.words() or self._place() >= 0:
            return None
        number = len(self._matching.meant(self.currentText()))
        which = f"fits {plural(number, 'line')}" if number else "is not among them"
        return f"“{self.words()}” {which}; choose from the list."
