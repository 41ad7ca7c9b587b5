"""The line in which somebody searches a report: it counts the places, and goes from one to the next."""

from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from typing_extensions import override

from tracker.ui.parts import button, label, row
from tracker.ui.theme import Theme


class Searched(Protocol):
    """What can be searched: places are counted from 0."""

    def search(self, words: str) -> None:
        """Mark every place of some words; none for no words."""

    def match_count(self) -> int:
        """Return how many places there are."""

    def show_match(self, at: int) -> None:
        """Go to a place."""

    def first_from_here(self) -> int:
        """Return the first place from where one looks."""


class SearchBar(QWidget):
    """Enter or F3 goes to the next place, Shift with either to the one before, Esc leaves."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._in: Searched | None = None
        self._at = -1
        self._build()
        self.words.textChanged.connect(self._on_words)

    def _build(self) -> None:
        self.words = QLineEdit()
        self.words.setPlaceholderText("Search the report")
        self.words.setAccessibleName("Search the report")
        self.words.setMinimumWidth(self._theme.width(24))
        self.told = label(muted=True)
        back, ahead = (
            self._step_button("Previous", "Previous place (Shift+Enter)", -1),
            self._step_button("Next", "Next place (Enter)", 1),
        )
        line = row(self._theme, self.words, back, ahead, self.told)
        line.addStretch()
        line.setContentsMargins(0, 0, 0, self._theme.space(1))
        self.setLayout(line)
        self.hide()

    def _step_button(self, text: str, name: str, by: int) -> QPushButton:
        made = button(text, lambda: self.step(by))
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def begin(self) -> None:
        """Show the line, with what was searched for last chosen, so that typing replaces it."""
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._on_words()

    def leave(self) -> None:
        """Hide the line, and mark nothing any more."""
        if self._in is not None:
            self._in.search("")
        self._at = -1
        self.hide()
        self.left.emit()

    def search_in(self, searched: Searched) -> None:
        """Search something else from now on."""
        if self._in is not None and self._in is not searched:
            self._in.search("")
        self._in = searched
        if self.isVisible():
            self._on_words()

    def _on_words(self) -> None:
        self._at = -1
        if self._in is not None:
            self._in.search(self.words.text())
        self.refresh()

    def refresh(self) -> None:
        """Tell anew how many places there are; they may be found little by little."""
        count = self._in.match_count() if self._in is not None else 0
        if not self.words.text():
            self.told.setText("")
        elif not count:
            self.told.setText("Not found")
        elif self._at < 0:
            self.told.setText(f"{count:,} found" if count > 1 else "1 found")
        else:
            self.told.setText(f"{self._at + 1:,} of {count:,}")
        self.words.setAccessibleDescription(self.told.text())

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1); past the last comes the first."""
        count = self._in.match_count() if self._in is not None else 0
        if self._in is None or not count:
            return
        if self._at < 0:
            first = self._in.first_from_here()
            self._at = first if by > 0 else (first - 1) % count
        else:
            self._at = (self._at + by) % count
        self._in.show_match(self._at)
        self.refresh()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
