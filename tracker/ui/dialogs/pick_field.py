"""Fields to choose from a list: one of a few, or one of many by any part of its name."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView
from typing_extensions import override

# Words alone, of which no record is kept, have no identity.
Offered = Sequence[tuple[str, UUID | None]]
_MOST_SHOWN = 12
_CHARACTERS = 24


class ListField(QComboBox):
    """Chooses one of a few lines; the first is chosen until somebody chooses another."""

    def __init__(self, name: str, lines: Sequence[str]) -> None:
        super().__init__()
        self.addItems(list(lines))
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_CHARACTERS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for part in (self, self.view()):
            part.setAccessibleName(name)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # A form that scrolls under the mouse must not change what was chosen.
        event.ignore()


class PickField(ListField):
    """Finds one of many by what is typed, and starts empty; with `takes_words` other words are no fault."""

    def __init__(self, name: str, offered: Offered, *, takes_words: bool = False, hint: str = "") -> None:
        super().__init__(name, [words for words, _ in offered])
        self._offered = tuple(offered)
        self._takes_words = takes_words
        self._build(name, hint)

    def _build(self, name: str, hint: str) -> None:
        self.edit = QLineEdit()
        self.setEditable(True)
        self.setLineEdit(self.edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        finder, self.found = QCompleter(self.model(), self), QListView()
        finder.setPopup(self.found)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(finder)
        for part in (self.edit, self.found):
            part.setAccessibleName(name)
        self.edit.setPlaceholderText(hint or "Any part of the name finds it")
        self.currentIndexChanged.connect(self._show_beginning)
        self.setCurrentIndex(-1)
        self.clearEditText()

    def _place(self) -> int:
        """Return the place of what stands in the field, -1 where it is none of those offered."""
        at, written = self.currentIndex(), " ".join(self.currentText().split())
        # Two may bear one name; then the one that was picked is meant.
        if at >= 0 and self.itemText(at) == self.currentText():
            return at
        return self.findText(written, Qt.MatchFlag.MatchFixedString) if written else -1

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
        return f"“{self.words()}” is not among them; choose from the list."
