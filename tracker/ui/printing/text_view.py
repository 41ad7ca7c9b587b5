"""The words of a report in reading order, section by section, for whoever listens to them or searches them."""

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from typing_extensions import override

from tracker.domain.said import Said
from tracker.ui.theme import Theme

_BEYOND = re.compile("[\U00010000-\U0010ffff]")  # a cursor counts these letters twice
_TWO = "\ufffd\ufffd"
_MOST_MARKED = 1000


class TextView(QPlainTextEdit):
    """Plain words; Ctrl+Page Up and Down go by headings."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._places: list[tuple[int, int]] = []
        self._headings: list[int] = []
        self._words = ""
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName("Text of the report")

    def show_said(self, said: Sequence[Said]) -> None:
        """Show what a report says, from the place that was looked at."""
        blocks = list(_blocks(said))
        at, scrolled = self.textCursor().position(), self.verticalScrollBar().value()
        self.setPlainText("\n".join(words for words, _ in blocks))
        self._headings = [number for number, (_, level) in enumerate(blocks) if level]
        cursor = self.textCursor()
        cursor.setPosition(min(at, max(self.document().characterCount() - 1, 0)))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)
        self.search(self._words)

    def go_to_heading(self, by: int) -> None:
        """Go to the next heading (1), or to the one before (-1)."""
        here = self.textCursor().blockNumber()
        ahead = [at for at in self._headings if at > here] if by > 0 else [at for at in self._headings if at < here]
        if ahead:
            block = self.document().findBlockByNumber(ahead[0 if by > 0 else -1])
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()

    # Searching.

    def search(self, words: str) -> None:
        """Mark every place of some words, in whatever case; none for no words."""
        self._words = words
        text, wanted = _BEYOND.sub(_TWO, self.toPlainText()), _BEYOND.sub(_TWO, words)
        found = re.finditer(re.escape(wanted), text, re.IGNORECASE) if wanted else ()
        self._places = [one.span() for one in found]
        self.setExtraSelections([self._marked(place) for place in self._places[:_MOST_MARKED]])

    def match_count(self) -> int:
        """Return how many places there are."""
        return len(self._places)

    def show_match(self, at: int) -> None:
        """Go to a place that was found, counted from 0, and select it."""
        self.setTextCursor(self._cursor(self._places[at]))
        self.centerCursor()

    def first_from_here(self) -> int:
        """Return the first place from the cursor on, counted from 0; the very first where there is none."""
        here = self.textCursor().selectionStart()
        return next((at for at, (start, _) in enumerate(self._places) if start >= here), 0)

    def _marked(self, place: tuple[int, int]) -> QTextEdit.ExtraSelection:
        mark, how = QTextEdit.ExtraSelection(), QTextCharFormat()
        how.setBackground(self._theme.surfaces.selection)
        how.setForeground(self._theme.surfaces.on_selection)
        mark.cursor, mark.format = self._cursor(place), how
        return mark

    def _cursor(self, place: tuple[int, int]) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            self.go_to_heading(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _blocks(said: Sequence[Said]) -> Iterator[tuple[str, int]]:
    """Yield lines with the levels of those that are headings; an empty one stands before each section."""
    for at, one in enumerate(said):
        if one.level and at:
            yield "", 0
        yield one.words, one.level
