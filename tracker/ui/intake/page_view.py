"""The pages of a PDF as they are printed, with lines highlighted, and lines selected by mouse and keyboard."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from tracker.domain.proposal import SourceLine
from tracker.ui.intake.page_layout import PageLayout
from tracker.ui.intake.source_view import Selection
from tracker.ui.theme import Theme

_KEPT_PAGES = 12
_ZOOM_STEP = 1.25
_LEAST_ZOOM, _MOST_ZOOM = 0.5, 4.0
_SHARE_ABOVE = 0.25
# Paper stays white in every theme, and so do the colours on it: a marker's yellow, and the blue of a selection.
_MARK, _OTHER_MARK, _SELECTED = QColor(255, 213, 0, 96), QColor(255, 213, 0, 44), QColor(40, 110, 220, 72)


class PageView(QAbstractScrollArea):
    """Shows a PDF; only the pages in sight are drawn, by a thread of the toolkit's own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document = QPdfDocument(self)
        self._renderer = QPdfPageRenderer(self)
        self._images: dict[tuple[int, int], QImage] = {}
        self._asked: set[tuple[int, int]] = set()
        self._source: Sequence[SourceLine] = ()
        self._lines_of_page: dict[int, list[int]] = {}
        self._marked: range = range(0)
        self._others: tuple[range, ...] = ()
        self._selected: tuple[int, int] | None = None
        self._zoom = 1.0
        self._layout = PageLayout((), 1, 0)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setAccessibleName("Pages of the document")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(self._theme.width(36))
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._document)

    def _connect(self) -> None:
        self._renderer.pageRendered.connect(self._on_rendered)
        self._theme.changed.connect(self.viewport().update)

    def show_document(self, path: Path, source: Sequence[SourceLine]) -> bool:
        """Show a PDF whose lines stand where `source` says; False where the toolkit cannot show it."""
        self._images.clear()
        self._asked.clear()
        self._selected, self._marked, self._others, self._source = None, range(0), (), source
        self._lines_of_page = {}
        for number, line in enumerate(source):
            if line.page is not None and line.box is not None:
                self._lines_of_page.setdefault(line.page - 1, []).append(number)
        is_shown = self._document.load(str(path)) == QPdfDocument.Error.None_ and self._document.pageCount() > 0
        self._lay_out()
        return is_shown

    def close_document(self) -> None:
        """Let go of the file."""
        self._document.close()
        self._images.clear()

    @property
    def page_count(self) -> int:
        """How many pages the document has."""
        return self._document.pageCount()

    # Highlighting

    def point_at(self, lines: range, others: Iterable[range] = ()) -> None:
        """Highlight lines, counted from 0, and scroll to them; `others` are highlighted more quietly."""
        self._marked, self._others = lines, tuple(others)
        self._selected = None
        words = " ".join(self._source[n].text.strip() for n in lines)
        self.setAccessibleDescription(words)
        first = next((rect for n in lines if (rect := self._rect_of(n)) is not None), None)
        if first is not None:
            self.verticalScrollBar().setValue(round(first.top() - self.viewport().height() * _SHARE_ABOVE))
        self.viewport().update()

    def marked_text(self) -> str:
        """Return the highlighted words."""
        return "\n".join(self._source[n].text for n in self._marked)

    def _rect_of(self, number: int) -> QRectF | None:
        line = self._source[number]
        if line.page is None or line.box is None or line.page > len(self._layout.sizes):
            return None
        return self._layout.rect(line.page - 1, line.box)

    # Selecting

    def selection(self) -> Selection | None:
        """Return the lines that are selected, None where none are."""
        if self._selected is None:
            return None
        first, last = sorted(self._selected)
        words = "\n".join(self._source[n].text.strip() for n in range(first, last + 1) if self._source[n].box)
        return Selection(first + 1, words)

    def _line_at(self, place: QPointF) -> int | None:
        """Return the line nearest to a place on the screen, of the page that is there."""
        if not self._layout.sizes:
            return None
        y = place.y() + self.verticalScrollBar().value()
        x = place.x() + self.horizontalScrollBar().value() - self._left()
        page = self._layout.page_at(y)
        rects = [
            (self._layout.rect(page, box), n) for n in self._lines_of_page.get(page, ()) if (box := self._source[n].box)
        ]
        return min(rects, key=lambda pair: _distance(pair[0], QPointF(x, y)))[1] if rects else None

    def _extend(self, line: int, *, is_new: bool) -> None:
        anchor = line if is_new or self._selected is None else self._selected[0]
        self._selected = (anchor, line)
        words = self.selection()
        self.setAccessibleDescription(f"Selected: {words.text}" if words else "")
        rect = self._rect_of(line)
        if rect is not None:
            bar = self.verticalScrollBar()
            below = rect.bottom() - self.viewport().height()
            bar.setValue(round(min(max(bar.value(), below), rect.top())))
        self.viewport().update()

    def _step(self, step: int, *, is_new: bool) -> None:
        """Move the selection to the line before or after, beginning at what is highlighted."""
        boxed = [n for page in sorted(self._lines_of_page) for n in self._lines_of_page[page]]
        if not boxed:
            return
        at = self._selected[1] if self._selected else self._marked.start - (step > 0 and len(self._marked) > 0)
        beyond = [n for n in boxed if n > at] if step > 0 else [n for n in reversed(boxed) if n < at]
        if beyond:
            self._extend(beyond[0], is_new=is_new)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self._line_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and line is not None:
            self._extend(line, is_new=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        line = self._line_at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton and line is not None:
            self._extend(line, is_new=False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers()
        is_control = bool(held & Qt.KeyboardModifier.ControlModifier)
        is_new = not held & Qt.KeyboardModifier.ShiftModifier
        bar, key = self.verticalScrollBar(), event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1, is_new=is_new)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar.setValue(bar.value() + (1 if key == Qt.Key.Key_PageDown else -1) * bar.pageStep())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        elif is_control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_ZOOM_STEP)
        elif is_control and key == Qt.Key.Key_Minus:
            self.zoom_by(1 / _ZOOM_STEP)
        elif is_control and key == Qt.Key.Key_0:
            self.zoom_by(1 / self._zoom)
        else:
            super().keyPressEvent(event)

    # Drawing

    def zoom_by(self, factor: float) -> None:
        """Show the pages larger or smaller; at 1, a page is as wide as the view."""
        self._zoom = min(max(self._zoom * factor, _LEAST_ZOOM), _MOST_ZOOM)
        self._lay_out()

    def _lay_out(self) -> None:
        bar = self.verticalScrollBar()
        at = bar.value() / self._layout.height if self._layout.height else 0.0
        sizes = [self._document.pagePointSize(page) for page in range(self._document.pageCount())]
        gap = float(self._theme.space(2))
        width = max((self.viewport().width() - 2 * gap) * self._zoom, 40.0)
        self._layout = PageLayout([s if s.width() > 0 else QSizeF(595, 842) for s in sizes], width, gap)
        bar.setRange(0, max(0, round(self._layout.height) - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._theme.metrics().lineSpacing() * 2)
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, round(width + 2 * gap) - self.viewport().width()))
        across.setPageStep(self.viewport().width())
        bar.setValue(round(at * self._layout.height))
        self.viewport().update()

    def _left(self) -> float:
        """Return where the pages begin, in pixels of the whole."""
        return max(float(self._theme.space(2)), (self.viewport().width() - self._layout.width) / 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.surfaces.window)
        if not self._layout.sizes:
            return
        top = self.verticalScrollBar().value()
        painter.translate(self._left() - self.horizontalScrollBar().value(), -top)
        last = self._layout.page_at(top + self.viewport().height())
        for page in range(self._layout.page_at(top), last + 1):
            rect = self._layout.page_rect(page)
            painter.fillRect(rect, QColor("white"))
            image = self._image(page, rect)
            if image is not None:
                painter.drawImage(rect, image)
        self._paint_lines(painter, self._marked, _MARK)
        for lines in self._others:
            self._paint_lines(painter, lines, _OTHER_MARK)
        if self._selected is not None:
            first, last = sorted(self._selected)
            self._paint_lines(painter, range(first, last + 1), _SELECTED)

    def _paint_lines(self, painter: QPainter, lines: range, colour: QColor) -> None:
        for number in lines:
            rect = self._rect_of(number)
            if rect is not None:
                painter.fillRect(rect.adjusted(-2, -1, 2, 1), colour)

    def _image(self, page: int, rect: QRectF) -> QImage | None:
        """Return a page's picture; where it is not drawn yet, ask for it, and meanwhile give one of another size."""
        width = round(rect.width() * self.devicePixelRatioF())
        key = (page, width)
        if key not in self._images and key not in self._asked:
            self._asked.add(key)
            self._renderer.requestPage(page, QSize(width, round(rect.height() * self.devicePixelRatioF())))
        return self._images.get(key) or next((image for (at, _), image in self._images.items() if at == page), None)

    def _on_rendered(self, page: int, size: QSize, image: QImage) -> None:
        self._asked.discard((page, size.width()))
        for key in [key for key in self._images if key[0] == page]:
            del self._images[key]
        while len(self._images) >= _KEPT_PAGES:
            del self._images[next(iter(self._images))]
        self._images[page, size.width()] = image
        self.viewport().update()


def _distance(rect: QRectF, place: QPointF) -> tuple[float, float]:
    """Return how far a place lies from a line: down first, then across."""
    down = max(rect.top() - place.y(), 0.0, place.y() - rect.bottom())
    return down, max(rect.left() - place.x(), 0.0, place.x() - rect.right())
