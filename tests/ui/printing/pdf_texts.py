"""The words of a PDF's pages, as Qt reads them."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument


def texts_of(pdf: bytes) -> tuple[str, ...]:
    """Return the words of each page, in the order in which the PDF holds them."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    texts = tuple(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return texts
