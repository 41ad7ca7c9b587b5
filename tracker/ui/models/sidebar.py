"""The left pane's model: views, bodies and inspection reports with their counts, under headings."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from tracker.domain.listing import Count, Counts
from tracker.domain.words import plural
from tracker.ui.filters import OCCASIONAL, Filters, Named, View, count_of

Index = QModelIndex | QPersistentModelIndex

OBJECT_ROLE = Qt.ItemDataRole.UserRole
ACTIVE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the pane. A heading has no `apply`; `late` is how many of `count` are overdue.

    A line that switches how the others are listed counts nothing: its `count` is None.
    """

    label: str
    name: str
    count: int | None = None
    late: int = 0
    apply: Callable[[Filters], Filters] | None = None
    is_active: Callable[[Filters], bool] = lambda _: False

    @property
    def is_heading(self) -> bool:
        """Say whether the line only heads those below it."""
        return self.apply is None


class SidebarModel(QAbstractListModel):
    """Shows lines; which of them are active follows from the filters."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._filters = Filters()

    def show(self, counts: Counts, filters: Filters) -> None:
        """Take new counts and the filters that are in force; lines that stay keep their place and selection."""
        lines = lines_of(counts)
        self._filters = filters
        if [line.label for line in lines] == [line.label for line in self._lines]:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        else:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def line_at(self, position: int) -> Line:
        """Return a line by its position."""
        return self._lines[position]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.label
            case Qt.ItemDataRole.ToolTipRole:
                return None if line.name == line.label else line.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return _said(line, is_active=line.is_active(self._filters))
            case _ if role == OBJECT_ROLE:
                return line
            case _ if role == ACTIVE_ROLE:
                return line.is_active(self._filters)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._lines[index.row()].is_heading:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _said(line: Line, *, is_active: bool) -> str:
    if line.is_heading:
        return line.label
    if line.count is None:
        return f"{line.name}{', on' if is_active else ', off'}"
    late = f", {line.late} late" if line.late else ""
    return f"{line.name}, {plural(line.count, 'item')}{late}{', shown' if is_active else ''}"


def lines_of(counts: Counts) -> tuple[Line, ...]:
    """Return the lines of the pane for the counts of a register."""
    bodies = [_body_line(count) for count in counts.by_body]
    reports = [_report_line(count) for count in counts.by_publication]
    return (
        Line("Views", "Views"),
        *(_view_line(view, count) for view in View if (count := count_of(view, counts)) or view not in OCCASIONAL),
        *([Line("Target bodies", "Target bodies"), _RESPONSIBLE, *bodies] if bodies else ()),
        *([Line("Inspection reports", "Inspection reports"), *reports] if reports else ()),
        *([Line("Themes", "Themes"), *(_theme_line(*theme) for theme in counts.by_theme)] if counts.by_theme else ()),
    )


_RESPONSIBLE = Line(
    "As now responsible",
    "List items by the body that is responsible for them now, rather than by the one they were addressed to",
    apply=lambda filters: filters.by_responsible(as_now=not filters.as_now),
    is_active=lambda filters: filters.as_now,
)


def _theme_line(theme: str, count: int) -> Line:
    def apply(filters: Filters) -> Filters:
        return replace(filters, theme=None if filters.theme == theme else theme)

    return Line(theme, theme, count, 0, apply, lambda filters: filters.theme == theme)


def _view_line(view: View, count: int) -> Line:
    def apply(filters: Filters) -> Filters:
        return filters.viewing(view)

    return Line(view.value, view.value, count, 0, apply, lambda filters: filters.view is view)


def _body_line(count: Count) -> Line:
    named = Named(count.id, count.label)
    return Line(
        count.label,
        count.name,
        count.total,
        count.overdue,
        lambda filters: filters.toggled(body=named),
        lambda filters: filters.body is not None and filters.body.id == named.id,
    )


def _report_line(count: Count) -> Line:
    named = Named(count.id, count.label)
    return Line(
        f"{count.label} · {count.name}",
        count.name,
        count.total,
        count.overdue,
        lambda filters: filters.toggled(publication=named),
        lambda filters: filters.publication is not None and filters.publication.id == named.id,
    )
