"""The preview of a report: its pages to look at, and the same words as text for whoever listens to them."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QWidget
from typing_extensions import override

from tracker.ui.theme import Theme

_ZOOM_STEP = 1.25
_LEAST_ZOOM, _MOST_ZOOM = 0.2, 5.0
_POINTS_PER_INCH = 72


class PagesView(QPdfView):
    """Pages one below the other, as wide as the view until zoomed; Ctrl+Page Up and Down go by pages."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Not children of the view: a document that closes while the view is being taken down calls into what is gone.
        # The document reads from the buffer until its end, so it is the older one, and the first to go.
        self._file = QPdfDocument(parent)
        self._buffer = QBuffer(parent)
        self.setDocument(self._file)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Pages of the report")

    def show_pdf(self, pdf: bytes) -> None:
        """Show a PDF, from the page that was looked at."""
        page = self.pageNavigator().currentPage()
        self._file.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._file.load(self._buffer)
        self._go_to(page)

    def page_count(self) -> int:
        """Return how many pages are shown."""
        return self._file.pageCount()

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
            self._go_to(self.pageNavigator().currentPage() + steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self._go_to(0)
        elif event.key() == Qt.Key.Key_End:
            self._go_to(self.page_count() - 1)
        else:
            super().keyPressEvent(event)


class Preview(QTabWidget):
    """Two tabs over the same report: its pages, and its text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PagesView(self)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName("Text of the report")
        self.setAccessibleName("Preview")
        self.tabBar().setAccessibleName("Preview: pages or text")
        self.addTab(self.pages, "Pa&ges")
        self.addTab(self.text, "Te&xt")
        self.setMinimumWidth(theme.width(56))

    def show_report(self, pdf: bytes, texts: Sequence[str]) -> None:
        """Show a report's pages and its words."""
        self.pages.show_pdf(pdf)
        of = len(texts)
        self.text.setPlainText("\n\n".join(f"Page {n} of {of}\n{words}" for n, words in enumerate(texts, 1)))
