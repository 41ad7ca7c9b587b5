"""The middle pane: the rows, or what to do where there are none."""

from array import array
from enum import IntEnum

from PySide6.QtCore import QByteArray, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableView, QWidget
from typing_extensions import override

from tracker.domain.listing import AssignmentRow, SortBy
from tracker.ui.desk.row_delegate import RowDelegate
from tracker.ui.models.assignments import SORT_OF, AssignmentsModel, Column, Fetch
from tracker.ui.parts import button, column, label, on_surface
from tracker.ui.theme import Step, Theme

# What must fit into a column at first, at which step and weight; the words of the recommendation get what is left.
_SAMPLES = {
    Column.REFERENCE: ("HM Prison Service", Step.SMALL, False),
    Column.STATUS: ("mm Reported complete,", Step.SMALL, False),
    Column.RESPONSE: ("Partly agreed", Step.BODY, False),
    Column.TARGET: ("first 30 Sep 2019", Step.SMALL, False),
    Column.SCHEDULE: ("m 144 days late", Step.BODY, True),
}
_FIRST_TO_GO = (Column.RESPONSE, Column.TARGET)
_LEAST_CHARACTERS = 22
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


class Empty(IntEnum):
    """Why the list is empty, if it is."""

    NOT_EMPTY = 0
    REGISTER = 1
    FILTERS = 2
    PAST = 3


class ListPane(QStackedWidget):
    """Shows the rows of a result. The chosen row is known by its id, and stays chosen across results that hold it.

    `row_chosen` tells an `AssignmentRow`, or None where there is none to choose.
    """

    row_chosen = Signal(object)
    row_opened = Signal()
    menu_wanted = Signal(QPoint)
    selection_changed = Signal(int)
    clear_wanted = Signal()
    intake_wanted = Signal()
    today_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key: int | None = None
        self._is_showing = False
        self.rows = AssignmentsModel(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        on_surface(self, "page")
        self.table = _Table(self._theme, self.rows)
        self.addWidget(self.table)
        self.addWidget(
            self._teaching(
                "Nothing has been taken into this register yet",
                "Take in a published report: its recommendations are found and shown to you, and you decide.",
                "Take in a report…",
                self.intake_wanted,
                is_primary=True,
            )
        )
        self.addWidget(
            self._teaching(
                "Nothing fits these filters",
                "Take a filter off, or clear them all to see every recommendation again.",
                "Clear filters",
                self.clear_wanted,
            )
        )
        self.addWidget(
            self._teaching(
                "Nothing was there on that day",
                "No report of this register had been published by then, or nothing of it was known yet.",
                "Back to today",
                self.today_wanted,
            )
        )

    def _teaching(
        self, head: str, sentence: str, verb: str, wanted: SignalInstance, *, is_primary: bool = False
    ) -> QWidget:
        page = QWidget()
        told = label(sentence, muted=True, wrap=True)
        told.setMaximumWidth(self._theme.width(60))
        act = button(verb, wanted.emit, primary=is_primary)
        layout = column(self._theme, label(head, step=Step.TITLE, strong=True), told, act, margin=10, gap=3)
        layout.setAlignment(act, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        page.setLayout(layout)
        return page

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.activated.connect(lambda _: self.row_opened.emit())
        self.table.customContextMenuRequested.connect(
            lambda point: self.menu_wanted.emit(self.table.viewport().mapToGlobal(point))
        )
        self._theme.changed.connect(self._on_theme)

    def _on_theme(self) -> None:
        self.table.viewport().update()

    def show_rows(self, keys: "array[int]", fetch: Fetch, empty: Empty, *, is_same_view: bool = False) -> bool:
        """Show a new result, and say whether the chosen row is still there.

        If it is not, the first row is chosen; in the same view as before the one that took its place, so that whoever
        works a view through goes on where they were.
        """
        place, at = self.table.verticalScrollBar().value(), self.table.currentIndex().row()
        self._is_showing = True
        self.rows.show(keys, fetch)
        found = None if self._key is None else self.rows.position_of(self._key)
        next_one = max(0, min(at, len(keys) - 1)) if is_same_view else 0
        position = next_one if found is None else found
        if keys:
            self._select(position)
        self._is_showing = False
        self.table.verticalScrollBar().setValue(place)
        self.table.scrollTo(self.rows.index(position, 0))
        self.setCurrentIndex(empty)
        has_left = found is None and self._key is not None
        if found is None:
            self._key = self.rows.key_at(position)
            self.row_chosen.emit(self.rows.row_at(position))
        return not has_left

    def choose(self, key: int) -> bool:
        """Choose the row of an id; False where it is not in the result."""
        position = self.rows.position_of(key)
        if position is None:
            return False
        self._select(position)
        return True

    def let_go(self) -> None:
        """Choose no row, as where an item is shown that is not in the result."""
        self._key = None
        self.table.selectionModel().clear()

    def row_of_choice(self) -> AssignmentRow | None:
        """Return the chosen row, None where none is chosen."""
        current = self.table.currentIndex()
        return self.rows.row_at(current.row()) if current.isValid() else None

    def selected_rows(self) -> tuple[AssignmentRow, ...]:
        """Return the rows that are selected, in the order of the list: several with Shift or Ctrl."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(row for place in places if (row := self.rows.row_at(place)) is not None)

    def _select(self, position: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(self.rows.index(position, 0), flags.ClearAndSelect | flags.Rows)

    def _on_selection(self) -> None:
        self.selection_changed.emit(len(self.table.selectionModel().selectedRows()))

    def _on_current(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        self._key = self.rows.key_at(current.row())
        # A table that is entered without a current row makes the first one current, but does not select it.
        if not self.table.selectionModel().hasSelection():
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().select(current, flags.ClearAndSelect | flags.Rows)
        if not self._is_showing:
            self.row_chosen.emit(self.rows.row_at(current.row()))


class _Table(QTableView):
    """The table of rows: uniform heights, whole rows chosen, sorted by a click on a head or by Ctrl+arrow keys."""

    def __init__(self, theme: Theme, rows: AssignmentsModel) -> None:
        super().__init__()
        self._theme = theme
        delegate = RowDelegate(theme, self)
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self.setAccessibleName("Recommendations")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(delegate.row_height)
        self._build_head()

    def _build_head(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsMovable(False)
        head.setStretchLastSection(False)
        head.setSortIndicator(Column.REFERENCE, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        for place in _SAMPLES:
            self.setColumnWidth(place, self._wide(place))
        head.setSectionResizeMode(Column.RECOMMENDATION, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(self._theme.width(8))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room(event.size().width())

    def _make_room(self, room: int) -> None:
        """Leave out what matters least where the words of the recommendation would have no room; the item tells it."""
        needed = self._theme.width(_LEAST_CHARACTERS) + sum(self._wide(place) for place in _SAMPLES)
        for place in _FIRST_TO_GO:
            is_too_wide = needed > room
            self.setColumnHidden(place, is_too_wide)
            needed -= self._wide(place) if is_too_wide else 0

    def _wide(self, place: Column) -> int:
        sample, step, strong = _SAMPLES[place]
        return self._theme.metrics(step, strong=strong).horizontalAdvance(sample) + self._theme.space(4)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif event.key() in _ENDS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            last = self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(last if event.key() == Qt.Key.Key_End else 0, 0))
        else:
            super().keyPressEvent(event)

    def column_widths(self) -> str:
        """Return the widths of the columns, as the settings keep them."""
        return bytes(self.horizontalHeader().saveState().toBase64().data()).decode()

    def set_column_widths(self, kept: str) -> None:
        """Restore widths that were kept; the order stays as it is."""
        head = self.horizontalHeader()
        section, order = head.sortIndicatorSection(), head.sortIndicatorOrder()
        if kept and head.restoreState(QByteArray.fromBase64(kept.encode())):
            head.setSortIndicator(section, order)

    def show_order(self, sort: SortBy, *, descending: bool) -> None:
        """Show by which column the rows are sorted."""
        place = next((c for c, by in SORT_OF.items() if by is sort), Column.REFERENCE)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(place, order)
