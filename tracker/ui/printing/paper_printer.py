"""Printing through the system's dialog, for every window that shows a report."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from tracker.ui.desk_context import Context
from tracker.ui.printing.paper import PaperRun

_NO_PRINTER = "The printer could not be started; check that it is there, or save the report as a PDF."
_STOPPED = "Printing was stopped; pages that the printer already has may still come out."

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

    @property
    def is_printing(self) -> bool:
        """Whether pages are being printed."""
        return self._run is not None

    def ask(self, pdf: bytes, pages: int, name: str) -> None:
        """Ask for a printer, and print a report of so many pages; `name` is that of its file."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(Path(name).stem)
        self._ask(self._window, printer, lambda: self._print_on(printer, pdf, pages))

    def stop(self) -> None:
        """Stop printing, and say so."""
        if self._run is not None:
            self.drop()
            self.told.emit(_STOPPED)

    def drop(self) -> None:
        """Stop printing, and say nothing."""
        if self._run is not None:
            self._run.stop()
            self._run.deleteLater()
            self._run = None
        self.changed.emit()

    def _print_on(self, printer: QPrinter, pdf: bytes, pages: int) -> None:
        run = PaperRun(pdf, _chosen_pages(printer, pages), printer, self._context.tasks, self)
        run.page_begun.connect(lambda page, of: self.told.emit(f"Printing page {page} of {of}…"))
        run.ended.connect(self._on_ended)
        run.failed.connect(self._on_failed)
        self._run = run
        self.changed.emit()
        run.start()

    def _on_ended(self) -> None:
        self.drop()
        self.told.emit("All pages were handed to the printer.")

    def _on_failed(self, fault: Exception | None) -> None:
        self.drop()
        self.told.emit(_NO_PRINTER)
        if fault is not None:
            self._context.voice.fail(fault)


def _chosen_pages(printer: QPrinter, count: int) -> range:
    """Return the pages that were asked for, counted from 0; all where none were."""
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        return range(min(printer.fromPage(), count) - 1, min(printer.toPage(), count))
    return range(count)
