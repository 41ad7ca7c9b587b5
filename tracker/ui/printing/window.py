"""The window that prints a progress report: choices at the left, a live preview beside them, then paper or a file."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget
from typing_extensions import override

from tracker.domain.listing import Selection
from tracker.errors import TrackerError
from tracker.services.listing import counts, publications
from tracker.services.position import Scope
from tracker.services.printing import progress_pdf, save_pdf
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.keys import Line, show_keys_on_f1
from tracker.ui.enter_key import press_focused
from tracker.ui.geometry import resize_within
from tracker.ui.parts import button, column, label, row, rule
from tracker.ui.printing.choices import Choices, Offered
from tracker.ui.printing.choices_panel import ChoicesPanel
from tracker.ui.printing.pages import texts_of
from tracker.ui.printing.paper import PaperRun
from tracker.ui.printing.preview import Preview
from tracker.ui.tasks import Task

# Long enough for somebody who types a date, short enough to feel live.
_WAIT_MS = 300
_NO_PRINTER = "The printer could not be started; check that it is there, or save the report as a PDF."
_KNOWN_NOW = (
    "The list behind shows what had been recorded by that day. A report says how things stood that day by all that is "
    "recorded now, so that its figures can differ from those of the list."
)
_KEYS: tuple[Line, ...] = (
    ("Save the report as a PDF", "Ctrl+S"),
    ("Print it on paper", "Ctrl+P"),
    ("Larger, smaller, as wide as the window", "Ctrl++, Ctrl+-, Ctrl+0"),
)

AskPrinter = Callable[[QWidget, QPrinter, Callable[[], None]], None]


def ask_printer(parent: QWidget, printer: QPrinter, then: Callable[[], None]) -> None:
    """Ask with the system's dialog which printer, which pages, how many copies."""
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.accepted.connect(then)
    dialog.show()


@dataclass(frozen=True, slots=True)
class _Printed:
    """A report as it was made, with the choices that it was made from."""

    choices: Choices
    pdf: bytes
    texts: tuple[str, ...]


class PrintWindow(QDialog):
    """Previews, saves and prints progress reports of a register; shown with `open` or `show`."""

    def __init__(
        self,
        register: Register,
        context: Context,
        scope: Scope | None = None,
        as_at: date | None = None,
        parent: QWidget | None = None,
        ask: AskPrinter = ask_printer,
        *,
        known_then: bool = False,
    ) -> None:
        """Print `scope` as at a day; `known_then` where the desk shows what was known that day, as no report does."""
        super().__init__(parent)
        self._register = register
        self._context = context
        self._ask_printer = ask
        self._printed: _Printed | None = None
        self._offering: Task[Offered] | None = None
        self._making: Task[_Printed] | None = None
        self._run: PaperRun | None = None
        self._wait = QTimer(self)
        self._build()
        self.differs.setVisible(known_then)
        self._connect()
        self._load(scope or Scope(), as_at or register.outside.today())

    def _build(self) -> None:
        theme = self._context.theme
        self.setWindowTitle("Print a progress report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.panel = ChoicesPanel(theme, self._register.outside.today())
        self.preview = Preview(theme)
        self.told = label(wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told.setMargin(theme.space(4))
        self._place = QStackedWidget()
        self._place.addWidget(self.preview)
        self._place.addWidget(self.told)
        self.differs = label(_KNOWN_NOW, wrap=True)
        self.differs.setProperty("surface", "past")
        self.differs.setMargin(theme.space(2))
        self.status = label(muted=True, wrap=True)
        self.close_button = button("Close")
        self.print_button = button("&Print…")
        self.print_button.setToolTip("Ctrl+P")
        self.save_button = button("&Save as PDF…", primary=True)
        self.save_button.setToolTip("Ctrl+S")
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        foot = row(theme, self.status, self.close_button, self.print_button, self.save_button)
        foot.setStretch(0, 1)
        upper = row(theme, self.panel, self._place, gap=4)
        upper.setStretch(1, 1)
        frame = column(theme, self.differs, upper, rule(), foot, margin=4, gap=3)
        frame.setStretch(1, 1)
        self.setLayout(frame)
        resize_within(self, QSize(theme.width(150), theme.metrics().height() * 46), self.screen())

    def _connect(self) -> None:
        self.panel.changed.connect(self._on_choice)
        self._wait.timeout.connect(self._make)
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print_or_stop)
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+S": self.save,
            "Ctrl+P": self.print_or_stop,
            "Ctrl++": lambda: self.preview.pages.zoom(1),
            "Ctrl+=": lambda: self.preview.pages.zoom(1),
            "Ctrl+-": lambda: self.preview.pages.zoom(-1),
            "Ctrl+0": self.preview.pages.fit_width,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)
        show_keys_on_f1(self, self._context.theme, _KEYS)

    def _load(self, scope: Scope, as_at: date) -> None:
        self.panel.setEnabled(False)
        self._tell("The report is being made…")
        register = self._register
        self._offering = self._context.tasks.run(
            lambda: Offered(counts(register, Selection(as_at)), publications(register)),
            lambda offered: self._on_offered(offered, scope, as_at),
            self._on_fault,
        )

    def _on_offered(self, offered: Offered, scope: Scope, as_at: date) -> None:
        self.panel.load(offered, scope, as_at)
        self.panel.setEnabled(True)
        self.panel.body.setFocus(Qt.FocusReason.OtherFocusReason)
        self._make()

    def _tell(self, sentence: str) -> None:
        """Say something in the place of the preview."""
        self.told.setText(sentence)
        self._place.setCurrentWidget(self.told)
        self._refresh_buttons()

    def _on_choice(self) -> None:
        self._drop_making()
        if self.panel.fault() is None:
            self.status.setText("The report is being made again…")
        self._refresh_buttons()
        self._wait.start()

    def _drop_making(self) -> None:
        if self._making is not None:
            self._making.cancel()
            self._making = None

    def _make(self) -> None:
        self._drop_making()
        choices, fault = self.panel.choices(), self.panel.fault()
        if choices is None:
            self.status.setText("")
            self._tell(fault or "")
            return
        register = self._register
        self._making = self._context.tasks.run(lambda: _made(register, choices), self._on_made, self._on_fault)

    def _on_made(self, printed: _Printed) -> None:
        self._making = None
        self._printed = printed
        self.panel.show_marking(printed.choices.marking)
        self.preview.show_report(printed.pdf, printed.texts)
        self._place.setCurrentWidget(self.preview)
        self.status.setText(printed.choices.summary(len(printed.texts)))
        self._refresh_buttons()

    def _on_fault(self, fault: Exception) -> None:
        self._making = None
        self.status.setText("")
        if isinstance(fault, TrackerError):
            self._tell(str(fault))
        else:
            self._tell("The report could not be made.")
            self._context.voice.fail(fault)

    def _current(self) -> _Printed | None:
        """Return the report that the choices mean; None while it is still being made, or cannot be."""
        printed = self._printed
        return printed if printed is not None and printed.choices == self.panel.choices() else None

    def _refresh_buttons(self) -> None:
        is_ready = self._current() is not None and self._place.currentWidget() is self.preview
        self.save_button.setEnabled(is_ready and self._run is None)
        self.print_button.setEnabled(is_ready or self._run is not None)
        self.print_button.setText("&Print…" if self._run is None else "Stop &printing")

    def save(self) -> None:
        """Ask where, and write the report that is shown."""
        printed = self._current()
        if printed is None or not self.save_button.isEnabled():
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggestion = Path(documents) / printed.choices.file_name()
        self._context.voice.ask_save(
            "Save the report", suggestion, "PDF (*.pdf)", lambda out: self._save_to(out, printed)
        )

    def _save_to(self, out: Path, printed: _Printed) -> None:
        self._context.tasks.run(
            lambda: save_pdf(printed.pdf, out), lambda _: self.status.setText(f"Saved as {out.name} in {out.parent}")
        )

    def print_or_stop(self) -> None:
        """Ask for a printer and print the report that is shown; while it prints, stop it."""
        printed = self._current()
        if self._run is not None:
            self._stop_run()
            self.status.setText("Printing was stopped; pages that the printer already has may still come out.")
        elif printed is not None and self.print_button.isEnabled():
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setDocName(Path(printed.choices.file_name()).stem)
            self._ask_printer(self, printer, lambda: self._print_on(printer, printed))

    def _print_on(self, printer: QPrinter, printed: _Printed) -> None:
        run = PaperRun(printed.pdf, _chosen_pages(printer, len(printed.texts)), printer, self._context.tasks, self)
        run.page_begun.connect(lambda page, of: self.status.setText(f"Printing page {page} of {of}…"))
        run.ended.connect(self._on_run_ended)
        run.failed.connect(self._on_run_failed)
        self._run = run
        self._refresh_buttons()
        run.start()

    def _on_run_ended(self) -> None:
        self._stop_run()
        self.status.setText("All pages were handed to the printer.")

    def _on_run_failed(self, fault: Exception | None) -> None:
        self._stop_run()
        self.status.setText(_NO_PRINTER)
        if fault is not None:
            self._context.voice.fail(fault)

    def _stop_run(self) -> None:
        if self._run is not None:
            self._run.stop()
            self._run.deleteLater()
            self._run = None
        self._refresh_buttons()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    @override
    def done(self, result: int) -> None:
        self._wait.stop()
        self._drop_making()
        if self._offering is not None:
            self._offering.cancel()
        self._stop_run()
        super().done(result)


def _made(register: Register, choices: Choices) -> _Printed:
    made = progress_pdf(register, choices.scope, choices.as_at, choices.marking)
    return _Printed(replace(choices, marking=made.marking), made.pdf, texts_of(made.pdf))


def _chosen_pages(printer: QPrinter, count: int) -> range:
    """Return the pages that were asked for, counted from 0; all where none were."""
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        return range(min(printer.fromPage(), count) - 1, min(printer.toPage(), count))
    return range(count)
