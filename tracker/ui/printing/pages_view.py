"""The pages of a report, one below the other, with what is searched for marked on them."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_ZOOM_STEP = 1.25
_LEAST_ZOOM, _MOST_ZOOM = 0.2, 5.0
_POINTS_PER_INCH = 72
_PAGES_AT_ONCE = 4


class PagesView(QPdfView):
    """Pages as wide as the view until zoomed; Ctrl+Page Up and Down go by pages.

    `matches_changed` tells that the number of places that were found is another: they are found little by little.
    """

    matches_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Not children of the view: a document that closes while the view is being taken down calls into what is gone.
        # The document reads from the buffer until its end, so it is the older one, and the first to go.
        self._found = QPdfSearchModel(parent)
        self._file = QPdfDocument(parent)
        self._buffer = QBuffer(parent)
        self._found.setDocument(self._file)
        self.setDocument(self._file)
        self.setSearchModel(self._found)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Pages of the report")
        self._to_search = 0
        self._searching = QTimer(self)
        self._searching.setInterval(0)
        self._searching.timeout.connect(self._search_on)

    def show_pdf(self, pdf: bytes) -> None:
        """Show a PDF, from the page that was looked at; what is searched for is searched in it anew."""
        page, words = self.pageNavigator().currentPage(), self._found.searchString()
        self._found.setSearchString("")
        self._file.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._file.load(self._buffer)
        self._go_to(page)
        self.search(words)

    def turn(self, pages: int) -> None:
        """Go some pages on, or back where that is less than 0."""
        self._go_to(self.pageNavigator().currentPage() + pages)

    def go_to_start(self) -> None:
        """Go to the top of the first page."""
        self._go_to(0)
        # The view stays where it is while its page is the first already.
        self.verticalScrollBar().setValue(0)

    def page_count(self) -> int:
        """Return how many pages are shown."""
        return self._file.pageCount()

    # Searching.

    def search(self, words: str) -> None:
        """Mark every place of some words; none for no words."""
        self.setCurrentSearchResultIndex(-1)
        self._found.setSearchString(words)
        self._to_search = 0
        self._searching.start()

    def _search_on(self) -> None:
        """Search some pages more: by itself the model takes a tenth of a second for each."""
        for page in range(self._to_search, min(self._to_search + _PAGES_AT_ONCE, self.page_count())):
            self._found.resultsOnPage(page)
        self._to_search += _PAGES_AT_ONCE
        if not self._found.searchString() or self._to_search >= self.page_count():
            self._searching.stop()
        self.matches_changed.emit()

    def match_count(self) -> int:
        """Return how many places were found so far."""
        return self._found.rowCount(QModelIndex())

    def show_match(self, at: int) -> None:
        """Go to a place that was found, counted from 0."""
        self.setCurrentSearchResultIndex(at)
        link = self._found.resultAtIndex(at)
        # The view itself goes to the top of the page at most.
        self.verticalScrollBar().setValue(int(self._height_of(link.page(), link.location().y())))

    def _height_of(self, page: int, points: float) -> float:
        """Return how far down the view a place of a page is, so that it stands in the upper third."""
        scale = self._factor() * self.logicalDpiX() / _POINTS_PER_INCH
        above = sum(self._file.pagePointSize(at).height() * scale + self.pageSpacing() for at in range(page))
        return self.documentMargins().top() + above + points * scale - self.viewport().height() / 3

    def first_from_here(self) -> int:
        """Return the first place on this page or a later one, counted from 0; the very first where there is none."""
        page = self.pageNavigator().currentPage()
        pages = (self._found.resultAtIndex(at).page() for at in range(self.match_count()))
        return next((at for at, found in enumerate(pages) if found >= page), 0)

    # Zooming.

    def zoom(self, steps: int) -> None:
        """Make the pages larger (1) or smaller (-1)."""
        factor = self._factor() * _ZOOM_STEP**steps
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(min(_MOST_ZOOM, max(_LEAST_ZOOM, factor)))

    def fit_width(self) -> None:
        """Make the pages as wide as the view."""
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _factor(self) -> float:
        if self.zoomMode() is QPdfView.ZoomMode.Custom or not self.page_count():
            return self.zoomFactor()
        margins = self.documentMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        return room / (self._file.pagePointSize(0).width() * self.logicalDpiX() / _POINTS_PER_INCH)

    def _go_to(self, page: int) -> None:
        if self.page_count():
            self.pageNavigator().jump(max(0, min(page, self.page_count() - 1)), QPointF())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            self.turn(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self.go_to_start()
        elif event.key() == Qt.Key.Key_End:
            self._go_to(self.page_count() - 1)
        else:
            super().keyPressEvent(event)
