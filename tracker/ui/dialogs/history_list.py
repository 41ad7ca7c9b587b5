"""A list of what stands in a history, to choose one of it."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from typing_extensions import override

from tracker.domain.dates import short_day
from tracker.domain.history import HistoryLine
from tracker.domain.statements import Correction
from tracker.ui.dialogs.offered import begun
from tracker.ui.theme import Theme

_WORDS_CHARACTERS = 60


def headlines_of(history: Sequence[HistoryLine]) -> dict[UUID, str]:
    """Return the headlines of a history, where a withdrawal says what it withdrew."""
    plain = {line.entry_id: line.headline for line in history}
    return {line.entry_id: _headline(line, plain) for line in history}


def _headline(line: HistoryLine, others: Mapping[UUID, str]) -> str:
    if not isinstance(line.said, Correction):
        return line.headline
    return f"Withdrawal of “{others.get(line.said.withdraws, 'an entry')}”"


def said_in_a_line(line: HistoryLine, headline: str | None = None) -> str:
    """Return a statement of a history in one line, with the beginning of its words."""
    words = begun(line.text or line.internal, _WORDS_CHARACTERS)
    said = f"{short_day(line.day)} · {headline or line.headline} · by {line.by}"
    return f"{said} · “{words}”" if words else said


class HistoryList(QListWidget):
    """Shows lines of a history, the newest first; its height is that of some lines, and never more."""

    def __init__(self, theme: Theme, lines: Sequence[HistoryLine], history: Sequence[HistoryLine], most: int) -> None:
        super().__init__()
        self._lines = tuple(lines)
        headlines = headlines_of(history)
        self.addItems([said_in_a_line(line, headlines[line.entry_id]) for line in lines])
        self.setFixedHeight(theme.space(9) * min(most, len(lines)))
        self.setProperty("framed", True)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def line(self) -> HistoryLine | None:
        """Return the line that is chosen."""
        place = self.currentRow()
        return self._lines[place] if 0 <= place < len(self._lines) else None

    def choose(self, entry: UUID | None) -> None:
        """Choose the line of an entry, the first where there is none such."""
        self.setCurrentRow(next((n for n, line in enumerate(self._lines) if line.entry_id == entry), 0))

    @override
    def sizeHintForColumn(self, column: int) -> int:
        # Lines wrap; the longest must not make the dialog wide.
        return min(super().sizeHintForColumn(column), self.viewport().width())
