"""Puts a PDF on paper, one page after the other, so that the window stays alive and printing can be stopped."""

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from tracker.ui.printing.pages import picture_of
from tracker.ui.tasks import Task, Tasks

# Beyond this a page of text looks no better and needs hundreds of megabytes.
_MOST_DOTS_PER_INCH = 600


class PaperRun(QObject):
    """One run of the printer; pages are drawn in the background and handed to the printer on the UI thread."""

    page_begun = Signal(int, int)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, pdf: bytes, pages: range, printer: QPrinter, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._pdf = pdf
        self._pages = pages
        self._printer = printer
        self._tasks = tasks
        self._painter = QPainter()
        self._task: Task[QImage] | None = None

    def start(self) -> None:
        """Begin with the first page; `failed` tells a printer that cannot be begun."""
        self._printer.setFullPage(True)
        if self._painter.begin(self._printer):
            self._draw(self._pages.start)
        else:
            self.failed.emit(None)

    def stop(self) -> None:
        """Stop before the next page; what the printer has had already may still come out."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _draw(self, page: int) -> None:
        self.page_begun.emit(page - self._pages.start + 1, len(self._pages))
        pdf, dots = self._pdf, min(self._printer.resolution(), _MOST_DOTS_PER_INCH)
        self._task = self._tasks.run(
            lambda: picture_of(pdf, page, dots), lambda picture: self._on_drawn(page, picture), self._on_fault
        )

    def _on_drawn(self, page: int, picture: QImage) -> None:
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(paper.width() / picture.width(), paper.height() / picture.height())
        width, height = picture.width() * scale, picture.height() * scale
        self._painter.drawImage(QRectF((paper.width() - width) / 2, 0, width, height), picture)
        if page + 1 < self._pages.stop:
            self._printer.newPage()
            self._draw(page + 1)
        else:
            self._task = None
            self._painter.end()
            self.ended.emit()

    def _on_fault(self, fault: Exception) -> None:
        self.stop()
        self.failed.emit(fault)
