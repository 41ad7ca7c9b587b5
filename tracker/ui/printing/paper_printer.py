"""Printing through the system's dialog, for every window that shows a report.

A printer draws pages. Where the dialog was told to print all of them to a PDF file, the file is the report itself:
drawn pages would be pictures without words, too large to be sent and told to nobody who listens.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from tracker.services.printing import save_pdf
from tracker.ui.desk_context import Context
from tracker.ui.printing.paper import PaperRun
from tracker.ui.printing.saving import NOT_SAVED, saved_words
from tracker.ui.tasks import Task

_NO_PRINTER = "The printer could not be started; check that it is there, or save the report as a PDF."
_STOPPED = "Printing was stopped; pages that the printer already has may still come out."
_STOPPED_SAVING = "Saving was stopped; the file is there whole, or not at all."
_HANDED_OVER = "All pages were handed to the printer."

AskPrinter = Callable[[QWidget, QPrinter, Callable[[], None]], None]


def ask_printer(parent: QWidget, printer: QPrinter, then: Callable[[], None]) -> None:
    """Ask with the system's dialog which printer, which pages, how many copies."""
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.accepted.connect(then)
    dialog.show()


class PaperPrinter(QObject):
    """Asks for a printer and prints on it, one report at a time; says in words how far that is."""

    told = Signal(str)
    changed = Signal()

    def __init__(self, context: Context, window: QWidget, ask: AskPrinter = ask_printer) -> None:
        super().__init__(window)
        self._context, self._window, self._ask = context, window, ask
        self._run: PaperRun | None = None
        self._saving: Task[None] | None = None

    @property
    def is_printing(self) -> bool:
        """Whether pages are being printed, or written to a file."""
        return self._run is not None or self._saving is not None

    def ask(self, pdf: bytes, pages: int, name: str) -> None:
        """Ask for a printer, and print a report of so many pages; `name` is that of its file."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(Path(name).stem)
        self._ask(self._window, printer, lambda: self._print_on(printer, pdf, pages))

    def stop(self) -> None:
        """Stop printing, and say so."""
        if self.is_printing:
            told = _STOPPED if self._saving is None else _STOPPED_SAVING
            self.drop()
            self.told.emit(told)

    def drop(self) -> None:
        """Stop printing, and say nothing."""
        if self._run is not None:
            self._run.stop()
            self._run.deleteLater()
            self._run = None
        if self._saving is not None:
            self._saving.cancel()
            self._saving = None
        self.changed.emit()

    def _print_on(self, printer: QPrinter, pdf: bytes, count: int) -> None:
        pages, file = _chosen_pages(printer, count), _pdf_file(printer)
        if file is not None and pages == range(count):
            self._save(pdf, file)
        else:
            ended = _HANDED_OVER if file is None else _pictures_words(file)
            self._draw(PaperRun(pdf, pages, printer, self._context.tasks, self), ended)

    def _draw(self, run: PaperRun, ended: str) -> None:
        run.page_begun.connect(lambda page, of: self.told.emit(f"Printing page {page} of {of}…"))
        run.ended.connect(lambda: self._end(ended))
        run.failed.connect(self._on_failed)
        self._run = run
        self.changed.emit()
        run.start()

    def _save(self, pdf: bytes, out: Path) -> None:
        self._saving = self._context.tasks.run(
            lambda: save_pdf(pdf, out), lambda _: self._end(saved_words(out)), self._on_not_saved
        )
        self.changed.emit()
        self.told.emit(f"Saving {out.name}…")

    def _end(self, told: str) -> None:
        self.drop()
        self.told.emit(told)

    def _on_failed(self, fault: Exception | None) -> None:
        self._end(_NO_PRINTER)
        if fault is not None:
            self._context.voice.fail(fault)

    def _on_not_saved(self, fault: Exception) -> None:
        self._end(NOT_SAVED)
        self._context.voice.fail(fault)


def _pdf_file(printer: QPrinter) -> Path | None:
    """Return the file that a printer writes as a PDF; None where it puts pages on paper."""
    is_file = printer.outputFormat() is QPrinter.OutputFormat.PdfFormat and printer.outputFileName()
    return Path(printer.outputFileName()) if is_file else None


def _pictures_words(file: Path) -> str:
    return f"The pages that were chosen are in {file.name} as pictures; print all pages to have their words as well."


def _chosen_pages(printer: QPrinter, count: int) -> range:
    """Return the pages that were asked for, counted from 0; all where none were."""
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        return range(min(printer.fromPage(), count) - 1, min(printer.toPage(), count))
    return range(count)
