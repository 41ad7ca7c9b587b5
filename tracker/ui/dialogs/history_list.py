"""A list of what stands in a history, to choose one of it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from typing_extensions import override

from tracker.domain.contents import EntryKind
from tracker.domain.dates import short_day
from tracker.domain.history import HistoryLine, Withdrawal
from tracker.ui.dialogs.offered import begun
from tracker.ui.dialogs.tick_delegate import TickDelegate
from tracker.ui.theme import Theme

_WORDS_CHARACTERS = 60


def withdrawable(history: Sequence[HistoryLine]) -> list[HistoryLine]:
    """Return what can be withdrawn of a history, the newest first: what stands, and the withdrawals themselves.

    A hand-over that was taken back cannot be restored: what the other body had received is gone; it is made anew.
    """
    said = [line for line in reversed(history) if _can_go(line) and not _is_taken_back(line)]
    stands = [line if line.withdrawn is None else _withdrawal(line, line.withdrawn) for line in said]
    return sorted(stands, key=lambda line: line.day, reverse=True)


def _can_go(line: HistoryLine) -> bool:
    return line.said is not None and line.kind is not EntryKind.DISPOSAL


def _is_taken_back(line: HistoryLine) -> bool:
    return line.kind is EntryKind.PASSED_ON and line.withdrawn is not None


def _withdrawal(line: HistoryLine, withdrawal: Withdrawal) -> HistoryLine:
    return HistoryLine(
        entry_id=withdrawal.entry_id,
        kind=EntryKind.CORRECTION,
        on=None,
        recorded_at=withdrawal.recorded_at,
        by=withdrawal.by,
        recorded_by=withdrawal.by,
        headline=f"Withdrawal of “{line.headline}”",
        text=withdrawal.reason,
        about=line.about,
    )


def said_in_a_line(line: HistoryLine) -> str:
    """Return a statement of a history in one line, with the beginning of its words."""
    words = begun(line.text or line.internal, _WORDS_CHARACTERS)
    said = f"{short_day(line.day)} · {line.headline} · by {line.by}"
    return f"{said} · “{words}”" if words else said


class HistoryList(QListWidget):
    """Shows lines of a history, the newest first; its height is that of some lines, and never more.

    With `owners`, whose names go before the lines, each line bears a tick, which is set until somebody takes it away.
    """

    def __init__(self, theme: Theme, lines: Sequence[HistoryLine], most: int, owners: Sequence[str] = ()) -> None:
        super().__init__()
        self._lines = tuple(lines)
        named = [f"{owner} · " if owner else "" for owner in owners] or [""] * len(lines)
        self.addItems([f"{name}{said_in_a_line(line)}" for name, line in zip(named, lines, strict=True)])
        for item in self._items() if owners else ():
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        if owners:
            self.setItemDelegate(TickDelegate(theme, self))
        self.setFixedHeight(theme.space(13 if owners else 9) * min(most, len(lines)))
        self.setProperty("framed", True)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(place) for place in range(self.count())]

    def ticked(self) -> tuple[int, ...]:
        """Return the places of the lines that are ticked, from 0."""
        return tuple(n for n, item in enumerate(self._items()) if item.checkState() is Qt.CheckState.Checked)

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
