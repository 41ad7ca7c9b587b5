"""A PDF's pages as pictures, made where no window waits for them."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument


class _Opened:
    """A PDF opened for the length of a `with`; each use has its own, so that any thread may have one."""

    def __init__(self, pdf: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._document = QPdfDocument()

    def __enter__(self) -> QPdfDocument:
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        return self._document

    def __exit__(self, *_: object) -> None:
        self._document.close()
        self._buffer.close()


def picture_of(pdf: bytes, page: int, dots_per_inch: int) -> QImage:
    """Return a page, counted from 0, as a picture on white."""
    with _Opened(pdf) as document:
        size = document.pagePointSize(page) * (dots_per_inch / 72)
        ink = document.render(page, QSize(round(size.width()), round(size.height())))
    paper = QImage(ink.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    with QPainter(paper) as painter:
        painter.drawImage(0, 0, ink)
    return paper
