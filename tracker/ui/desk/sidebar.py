"""The left pane: views, target bodies and inspection reports with their counts; late ones said in words."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from tracker.domain.listing import Counts
from tracker.domain.status import Meaning
from tracker.ui.filters import Filters
from tracker.ui.models.sidebar import ACTIVE_ROLE, OBJECT_ROLE, Line, SidebarModel
from tracker.ui.theme import Step, Theme

Index = QModelIndex | QPersistentModelIndex


class Sidebar(QListView):
    """Lines to narrow the list by; Enter, Space or a click applies the current one, and applies it off again."""

    filters_chosen = Signal(Filters)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filters = Filters()
        self._lines = SidebarModel(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(self._theme, self))
        self.setAccessibleName("Views, target bodies and inspection reports")
        self.setProperty("surface", "window")
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumWidth(self._theme.width(20))

    def _connect(self) -> None:
        self.clicked.connect(self._choose)

    def show_counts(self, counts: Counts, filters: Filters) -> None:
        """Show new counts, and which lines the filters make active."""
        self._filters = filters
        self._lines.show(counts, filters)

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(OBJECT_ROLE)
        if isinstance(line, Line) and line.apply is not None:
            self.filters_chosen.emit(line.apply(self._filters))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._lines.rowCount() > 1:
            self.setCurrentIndex(self._lines.index(1))


class _LineDelegate(QStyledItemDelegate):
    """Paints a heading small and quiet; any other line with its count at the right, "9 · 2 late"."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(OBJECT_ROLE)
        is_heading = isinstance(line, Line) and line.is_heading
        return QSize(0, self._theme.metrics().height() + self._theme.space(5 if is_heading else 2.5))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(OBJECT_ROLE)
        if not isinstance(line, Line):
            return
        painter.save()
        box: QRect = option.rect
        painter.fillRect(box, self._theme.surfaces.window)
        if line.is_heading:
            self._paint_heading(painter, box, line)
        else:
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            self._paint_line(painter, box, line, is_active=bool(index.data(ACTIVE_ROLE)), has_focus=has_focus)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect, line: Line) -> None:
        painter.setFont(self._theme.font(Step.SMALL, strong=True))
        painter.setPen(self._theme.surfaces.muted)
        inside = box.adjusted(self._theme.space(4), 0, -self._theme.space(3), -self._theme.space(1))
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, line.label)

    def _paint_line(self, painter: QPainter, box: QRect, line: Line, *, is_active: bool, has_focus: bool) -> None:
        surfaces = self._theme.surfaces
        plate = box.adjusted(self._theme.space(2), 1, -self._theme.space(2), -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(surfaces.accent if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(surfaces.selection if is_active else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(plate, 4, 4)
        text = surfaces.on_selection if is_active else surfaces.text
        inside = plate.adjusted(self._theme.space(2), 0, -self._theme.space(2), 0)
        room = inside.adjusted(0, 0, -self._paint_count(painter, inside, line, is_active=is_active), 0)
        font = self._theme.font(strong=is_active)
        painter.setFont(font)
        painter.setPen(text)
        label = QFontMetrics(font).elidedText(line.label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)

    def _paint_count(self, painter: QPainter, box: QRect, line: Line, *, is_active: bool) -> int:
        if line.count is None:
            return self._paint_switch(painter, box, is_active=is_active)
        surfaces = self._theme.surfaces
        font = self._theme.font(strong=is_active)
        metrics = QFontMetrics(font)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        late = f" · {line.late:,} late" if line.late else ""
        wide = metrics.horizontalAdvance(late)
        painter.setFont(font)
        on_active = surfaces.on_selection if is_active else None
        painter.setPen(on_active if self._theme.is_contrast and on_active else self._theme.tone(Meaning.OVERDUE).text)
        painter.drawText(box, right, late)
        painter.setPen(on_active or surfaces.muted)
        painter.drawText(box.adjusted(0, 0, -wide, 0), right, f"{line.count:,}")
        return wide + metrics.horizontalAdvance(f"{line.count:,}") + self._theme.space(1)

    def _paint_switch(self, painter: QPainter, box: QRect, *, is_active: bool) -> int:
        words, surfaces = "on" if is_active else "off", self._theme.surfaces
        font = self._theme.font(Step.SMALL)
        painter.setFont(font)
        painter.setPen(surfaces.on_selection if is_active else surfaces.muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        return QFontMetrics(font).horizontalAdvance(words) + self._theme.space(1)
