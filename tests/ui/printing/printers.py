"""A printer that the system's dialog would have given: it writes to a PDF file."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget


@dataclass
class FilePrinter:
    """Stands in for the dialog: all pages, or those from the first to the last of `pages`, go to `out`."""

    out: Path
    pages: tuple[int, int] | None = None

    def __call__(self, _: QWidget, printer: QPrinter, then: Callable[[], None]) -> None:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setResolution(40)
        printer.setOutputFileName(str(self.out))
        if self.pages is not None:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(*self.pages)
        then()
