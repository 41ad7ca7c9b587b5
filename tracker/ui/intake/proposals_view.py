"""The list of the review: moved through by key, ticked by Space, its doubts signed and said in words."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from tracker.domain.review import Decision
from tracker.domain.status import Meaning
from tracker.ui.intake.proposals_model import LINE_ROLE, Line, ProposalsModel
from tracker.ui.painting import paint_lines, wrapped
from tracker.ui.signs import Sign, paint_sign
from tracker.ui.theme import Step, Theme

Index = QModelIndex | QPersistentModelIndex
# An item that runs on for pages is shortened here; the source beside it shows it whole.
_MOST_LINES = 12


class ProposalsView(QListView):
    """Shows a `ProposalsModel`; Enter, F2 and a double click ask to mend the current proposal."""

    moved = Signal()
    mending_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.proposals = ProposalsModel(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setModel(self.proposals)
        self._delegate = _LineDelegate(self._theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Recommendations found")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMinimumWidth(self._theme.width(44))

    def _connect(self) -> None:
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double_click)
        self.proposals.modelReset.connect(self._on_reset)
        self.proposals.dataChanged.connect(self.scheduleDelayedItemsLayout)
        self.proposals.led_to.connect(self.go_to)

    def current_line(self) -> Line | None:
        """Return the line that is current, None where none is."""
        return self.proposals.line_at(self.currentIndex())

    def go_to(self, position: int) -> None:
        """Make the proposal at a position current."""
        row = self.proposals.row_of(position)
        if row is not None:
            self.setCurrentIndex(self.proposals.index(row))

    def go_to_doubt(self, step: int) -> bool:
        """Move to the next proposal to decide (1) or the one before (-1), around the ends; False where there is none.

        Once all are decided, it moves among those with doubts.
        """
        rows = self.proposals.rows_to_decide() or self.proposals.rows_with_doubts()
        if not rows:
            return False
        at = self.currentIndex().row()
        beyond = [row for row in rows if row > at] if step > 0 else [row for row in reversed(rows) if row < at]
        self.setCurrentIndex(self.proposals.index((beyond or rows[:: 1 if step > 0 else -1])[0]))
        return True

    def _on_current(self) -> None:
        self.moved.emit()

    def _on_double_click(self, _: QModelIndex) -> None:
        self.mending_wanted.emit()

    def _on_reset(self) -> None:
        first = self.proposals.first_row()
        if first is not None:
            self.setCurrentIndex(self.proposals.index(first))
        self.moved.emit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        line = self.proposals.line_at(self.indexAt(place))
        if (
            line is not None
            and line.is_heading
            and self._delegate.is_on_box(place, self.visualRect(self.indexAt(place)))
        ):
            self.proposals.toggle(line.positions)
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain:
            self.mending_wanted.emit()
        else:
            super().keyPressEvent(event)


class _LineDelegate(QStyledItemDelegate):
    """Paints lines of the width of the view; their heights follow from their words."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(LINE_ROLE)
        width = self._view.viewport().width()
        if not isinstance(line, Line):
            return QSize(width, 0)
        inside = self._words_box(QRect(0, 0, width, 0), line).width()
        body, small = self._theme.metrics(), self._theme.metrics(Step.SMALL)
        words = len(wrapped(line.words, self._theme.font(strong=line.is_heading), inside, _MOST_LINES))
        height = words * body.lineSpacing() + self._theme.space(5 if line.is_heading else 3)
        if line.quiet:
            height += len(self._small_lines(line.quiet, inside)) * small.lineSpacing()
        for doubt in line.doubts:
            height += len(self._small_lines(doubt, inside - self._sign_width())) * small.lineSpacing()
        return QSize(width, height + (self._theme.space(0.5) if line.quiet or line.doubts else 0))

    def _small_lines(self, text: str, width: int) -> list[str]:
        return wrapped(text, self._theme.font(Step.SMALL), width, _MOST_LINES)

    def _sign_width(self) -> int:
        return self._theme.metrics(Step.SMALL).ascent() + self._theme.space(1)

    def _words_box(self, box: QRect, line: Line) -> QRect:
        side = self._theme.space(3)
        left = side + self._box_side() + self._theme.space(2) if line.has_box else side
        return box.adjusted(left if line.is_heading else left + self._theme.width(4), 0, -side, 0)

    def _box_side(self) -> int:
        return self._view.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)

    def _tick_box(self, box: QRect, *, is_heading: bool = False) -> QRect:
        side = self._box_side()
        lead = (self._theme.metrics().lineSpacing() - side) // 2
        above = self._theme.space(3 if is_heading else 1.5)
        return QRect(box.left() + self._theme.space(3), box.top() + above + lead, side, side)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        painter.save()
        box: QRect = option.rect
        state = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, box, line, is_selected=is_selected)
        if line.is_heading:
            self._paint_heading(painter, box, line)
        else:
            self._paint_proposal(painter, box, line, is_selected=is_selected)
        if is_selected and self._view.hasFocus():
            painter.setPen(self._theme.surfaces.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, line: Line, *, is_selected: bool) -> None:
        surfaces = self._theme.surfaces
        ground = surfaces.window if line.is_heading else surfaces.selection if is_selected else surfaces.page
        painter.fillRect(box, ground)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, surfaces.line)
        if is_selected:
            painter.fillRect(box.left(), box.top(), max(3, self._theme.space(0.5)), box.height(), surfaces.accent)

    def _paint_heading(self, painter: QPainter, box: QRect, line: Line) -> None:
        surfaces = self._theme.surfaces
        inside = self._words_box(box, line).adjusted(0, self._theme.space(3), 0, 0)
        if line.has_box:
            self._paint_box(painter, self._tick_box(box, is_heading=True), line)
        used = paint_lines(painter, inside, line.words, self._theme.font(strong=True), surfaces.text, _MOST_LINES)
        rest = inside.adjusted(0, used + self._theme.space(0.5), 0, 0)
        paint_lines(painter, rest, line.quiet, self._theme.font(Step.SMALL), surfaces.muted, _MOST_LINES)

    def _paint_proposal(self, painter: QPainter, box: QRect, line: Line, *, is_selected: bool) -> None:
        theme, surfaces = self._theme, self._theme.surfaces
        text = surfaces.on_selection if is_selected else surfaces.text
        quiet = text if theme.is_contrast else surfaces.muted
        inside = self._words_box(box, line).adjusted(0, theme.space(1.5), 0, 0)
        if line.position is not None:
            tick = self._tick_box(box)
            self._paint_box(painter, tick, line)
            beside = QRect(tick.right() + theme.space(2), inside.top(), theme.width(4), inside.height())
            paint_lines(painter, beside, line.number, theme.font(strong=True), text)
        words = quiet if line.decision is Decision.LEAVE_OUT else text
        used = paint_lines(painter, inside, line.words, theme.font(), words, _MOST_LINES) + theme.space(0.5)
        below = inside.adjusted(0, used, 0, 0)
        if line.quiet:
            used = paint_lines(painter, below, line.quiet, theme.font(Step.SMALL), quiet, _MOST_LINES)
            below = below.adjusted(0, used, 0, 0)
        for doubt in line.doubts:
            on = text if theme.is_contrast else theme.tone(Meaning.TO_CHECK).text
            below = below.adjusted(0, self._paint_doubt(painter, below, doubt, on), 0, 0)

    def _paint_doubt(self, painter: QPainter, box: QRect, doubt: str, colour: QColor) -> int:
        font, metrics = self._theme.font(Step.SMALL), self._theme.metrics(Step.SMALL)
        side = metrics.ascent()
        sign = QRect(box.left(), box.top() + (metrics.lineSpacing() - side) // 2, side, side)
        paint_sign(painter, sign.toRectF(), self._theme.tone(Meaning.TO_CHECK).sign, colour)
        return paint_lines(painter, box.adjusted(self._sign_width(), 0, 0, 0), doubt, font, colour, _MOST_LINES)

    def _paint_box(self, painter: QPainter, box: QRect, line: Line) -> None:
        """Paint the box: ticked, empty, or with a bar for what is to decide, or partly taken under a heading."""
        surfaces = self._theme.surfaces
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(surfaces.edge)
        painter.setBrush(surfaces.page)
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        inset = box.width() // 5
        if line.decision is Decision.TAKE:
            paint_sign(painter, box.toRectF().adjusted(inset, inset, -inset, -inset), Sign.TICK, surfaces.text)
        elif line.decision is Decision.UNDECIDED:
            bar = max(2, box.height() // 6)
            colour = surfaces.text if line.is_heading else self._theme.tone(Meaning.TO_CHECK).text
            painter.fillRect(box.left() + inset, box.center().y() - bar // 2, box.width() - 2 * inset, bar, colour)

    @override
    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line) or line.position is None:
            return False
        is_release = event.type() == QEvent.Type.MouseButtonRelease
        is_on_box = (
            is_release and isinstance(event, QMouseEvent) and self.is_on_box(event.position().toPoint(), option.rect)
        )
        if not (is_on_box or _is_space(event)):
            return False
        ticked = Qt.CheckState.Unchecked if line.is_accepted else Qt.CheckState.Checked
        return model.setData(index, ticked, Qt.ItemDataRole.CheckStateRole)

    def is_on_box(self, place: QPoint, row: QRect) -> bool:
        """Tell whether a place lies on the tick box of the line that fills a row, or close beside it."""
        reach = self._theme.space(1.5)
        return self._tick_box(row).adjusted(-reach, -reach, reach, reach).contains(place)


def _is_space(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
