"""The page of checks as lines: what is the matter, the gravest first, and below it the items that it is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from tracker.domain.checks import Check
from tracker.ui.theme import Step, Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class CheckLine:
    """A line: the head of a check, the sentence on it, or (with `item`) one item."""

    text: str
    item: UUID | None = None
    is_head: bool = False


def lines_of(checks: Sequence[Check]) -> tuple[CheckLine, ...]:
    """Return the lines that tell of some checks."""
    told: list[CheckLine] = []
    for check in checks:
        told.append(CheckLine(f"{check.kind.value} ({check.count:,})", is_head=True))
        told.append(CheckLine(check.sentence))
        told += [CheckLine(f"{one.ref}, {one.body}: {one.what}", one.item) for one in check.items]
    return tuple(told)


class ChecksModel(QAbstractListModel):
    """Holds the lines; items can be chosen, what is said of them cannot."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: tuple[CheckLine, ...] = ()

    def show(self, checks: Sequence[Check]) -> None:
        """Take other checks."""
        self.beginResetModel()
        self.lines = lines_of(checks)
        self.endResetModel()

    def first_item(self) -> QModelIndex:
        """Return the first line that can be chosen; an invalid index where none can."""
        at = next((at for at, line in enumerate(self.lines) if line.item is not None), -1)
        return self.index(at, 0)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.lines[index.row()].item is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"      {line.text}" if line.item is not None else line.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._heard(index.row())
            case Qt.ItemDataRole.ToolTipRole:
                return line.text
            case Qt.ItemDataRole.FontRole:
                return self._theme.font(Step.BODY, strong=line.is_head)
            case Qt.ItemDataRole.ForegroundRole:
                is_quiet = line.item is None and not line.is_head
                return self._theme.surfaces.muted if is_quiet else self._theme.surfaces.text
            case Qt.ItemDataRole.UserRole:
                return line.item
            case _:
                return None

    def _heard(self, at: int) -> str:
        """Return a line as it is heard: an item with what it is listed for, for heads cannot be gone to."""
        line = self.lines[at]
        if line.item is None:
            return line.text
        head = next(self.lines[above] for above in range(at, -1, -1) if self.lines[above].is_head)
        return f"{line.text} {head.text}"
