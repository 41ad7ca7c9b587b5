"""The source as it was read, scrolled to the words of the proposal that is looked at, which are highlighted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from tracker.ui.theme import Theme

# How far down the view the first highlighted line comes to stand: what leads in to it is seen above.
_LINES_ABOVE = 3


@dataclass(frozen=True, slots=True)
class Selection:
    """Words that a person selected in the source; `line` counts from 1 and is the one where they begin."""

    line: int
    text: str
    page: int | None = None


class SourceView(QPlainTextEdit):
    """Shows the lines of a document; one line of the document is one paragraph here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marked = range(0)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setAccessibleName("Text of the document")
        self.setMinimumWidth(self._theme.width(36))

    def _connect(self) -> None:
        self._theme.changed.connect(self._highlight)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show a document."""
        self.setPlainText("\n".join(lines))
        self.point_at(range(0))

    def point_at(self, lines: range) -> None:
        """Highlight lines, counted from 0, and scroll to them; an empty range highlights nothing."""
        self._marked = lines
        self._highlight()
        if lines:
            self.setTextCursor(QTextCursor(self.document().findBlockByNumber(lines.start)))
            self.verticalScrollBar().setValue(self._bar_value(lines.start))

    def selection(self) -> Selection | None:
        """Return what is selected, None where nothing is."""
        cursor = self.textCursor()
        words = cursor.selectedText().replace("\u2029", "\n").strip()
        if not words:
            return None
        first = self.document().findBlock(cursor.selectionStart())
        return Selection(first.blockNumber() + 1, words)

    def _bar_value(self, line: int) -> int:
        # The bar counts laid-out lines, of which a long paragraph has several.
        above = self.document().findBlockByNumber(max(0, line - _LINES_ABOVE))
        return above.firstLineNumber()

    def marked_text(self) -> str:
        """Return the highlighted words."""
        return "\n".join(self.document().findBlockByNumber(n).text() for n in self._marked)

    def _cursor_over(self, line: int) -> QTextCursor:
        cursor = QTextCursor(self.document().findBlockByNumber(line))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _highlight(self) -> None:
        marks = []
        for line in self._marked:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor_over(line)
            style = mark.format
            style.setBackground(self._theme.surfaces.selection)
            style.setForeground(self._theme.surfaces.on_selection)
            style.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marks.append(mark)
        self.setExtraSelections(marks)
