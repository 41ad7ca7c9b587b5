"""Paints the rows of the list: two lines each, the status as a chip with its sign and its word."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from tracker.domain.listing import AssignmentRow
from tracker.domain.status import Meaning, meaning_of
from tracker.ui.models.assignments import OBJECT_ROLE, Column, display
from tracker.ui.painting import paint_chip, paint_lines, paint_signed
from tracker.ui.signs import paint_sign
from tracker.ui.theme import Step, Theme
from tracker.ui.wording import first_promise, schedule_meaning, schedule_words, target_words

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints cells of the list's model; every row has the same height."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @property
    def row_height(self) -> int:
        """Return the height of every row, in pixels."""
        return 2 * self._theme.metrics().lineSpacing() + self._theme.space(3)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        surfaces = self._theme.surfaces
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        box: QRect = option.rect
        painter.fillRect(box, surfaces.selection if is_selected else surfaces.page)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, surfaces.line)
        if is_selected and index.column() == Column.REFERENCE:
            painter.fillRect(box.left(), box.top(), max(3, self._theme.space(0.5)), box.height(), surfaces.accent)
        if is_selected and self._has_focus():
            edge = surfaces.on_selection if self._theme.is_contrast else surfaces.accent
            painter.fillRect(box.left(), box.top(), box.width(), 2, edge)
            painter.fillRect(box.left(), box.bottom() - 1, box.width(), 2, edge)
        row = index.data(OBJECT_ROLE)
        if isinstance(row, AssignmentRow):
            inside = box.adjusted(self._theme.space(2), self._theme.space(1.5), -self._theme.space(1), 0)
            self._paint_cell(painter, inside, row, Column(index.column()), is_selected=is_selected)
        painter.restore()

    def _has_focus(self) -> bool:
        table = self.parent()
        return isinstance(table, QWidget) and table.hasFocus()

    def _paint_cell(
        self, painter: QPainter, box: QRect, row: AssignmentRow, column: Column, *, is_selected: bool
    ) -> None:
        theme, surfaces = self._theme, self._theme.surfaces
        text = surfaces.on_selection if is_selected else surfaces.text
        quiet = text if theme.is_contrast else surfaces.muted
        match column:
            case Column.REFERENCE:
                self._two_lines(painter, box, (row.ref, row.body), (text, quiet), is_strong=True)
                self._mark(painter, box, row)
            case Column.RECOMMENDATION:
                paint_lines(painter, box, row.words, theme.font(), text, 2)
            case Column.STATUS:
                paint_chip(painter, theme, box, meaning_of(row.status), row.status.value, text)
            case Column.RESPONSE:
                colour = text if row.response else quiet
                paint_lines(painter, box, display(row, column), theme.font(), colour, 2)
            case Column.TARGET:
                self._two_lines(painter, box, (target_words(row), first_promise(row)), (text, quiet))
            case Column.SCHEDULE:
                self._schedule(painter, box, row, (text, quiet), is_selected=is_selected)

    def _two_lines(
        self,
        painter: QPainter,
        box: QRect,
        texts: tuple[str, str],
        colours: tuple[QColor, QColor],
        *,
        is_strong: bool = False,
    ) -> None:
        used = paint_lines(painter, box, texts[0], self._theme.font(strong=is_strong), colours[0])
        paint_lines(painter, box.adjusted(0, used, 0, 0), texts[1], self._theme.font(Step.SMALL), colours[1])

    def _mark(self, painter: QPainter, box: QRect, row: AssignmentRow) -> None:
        """Mark a row that contradicts itself; what it is says the status to whoever points at it or hears it."""
        if row.contradictions:
            tone, side = self._theme.tone(Meaning.CLOSED_UNVERIFIED), self._theme.metrics(Step.SMALL).ascent()
            place = QRectF(box.right() - side, box.top() + self._theme.space(0.5), side, side)
            paint_sign(painter, place, tone.sign, tone.text)

    def _schedule(
        self, painter: QPainter, box: QRect, row: AssignmentRow, colours: tuple[QColor, QColor], *, is_selected: bool
    ) -> None:
        meaning, words = schedule_meaning(row), schedule_words(row)
        on = colours[0] if self._theme.is_contrast and is_selected else None
        if meaning is None:
            paint_lines(painter, box, words, self._theme.font(), colours[1], 2)
        elif row.lacks:
            # What lacks is many words, and all that have room are wanted.
            high = box.adjusted(0, -self._theme.space(1), 0, 0)
            paint_lines(painter, high, words, self._theme.font(Step.SMALL), on or self._theme.tone(meaning).text, 3)
        else:
            paint_signed(painter, self._theme, box, meaning, words, on)
