"""The window that prints reports: choices at the left, a live preview beside them, then paper, a file, or issuing."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from tracker.domain.listing import Selection
from tracker.errors import TrackerError
from tracker.services.issuing import issued_reports
from tracker.services.listing import counts, publications
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.keys import show_keys_on_f1
from tracker.ui.enter_key import press_focused
from tracker.ui.geometry import resize_within
from tracker.ui.parts import button, column, label, row, rule
from tracker.ui.printing.checks_page import ChecksPage, checks_title
from tracker.ui.printing.choices import Offered
from tracker.ui.printing.choices_panel import ChoicesPanel
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.printing.issuing import Issuer
from tracker.ui.printing.keys import PRINTING_KEYS
from tracker.ui.printing.making import Made, Maker
from tracker.ui.printing.manner_fields import remember
from tracker.ui.printing.paper_printer import AskPrinter, PaperPrinter, ask_printer
from tracker.ui.printing.preview_pane import PreviewPane
from tracker.ui.printing.saving import ask_and_save
from tracker.ui.tasks import Task

# Long enough for somebody who types a date, short enough to feel live.
_WAIT_MS = 300
_KNOWN_NOW = (
    "The list behind shows what had been recorded by that day. A report says how things stood that day by all that is "
    "recorded now, so that its figures can differ from those of the list."
)
_BUSY = "The report is being issued; this window can be closed when that is done."


class PrintWindow(QDialog):
    """Previews, saves, prints and issues reports of a register; shown with `open` or `show`.

    `issued_wanted` asks to show what was issued. `left_to_mend` tells that the desk shows what is to be mended; this
    window is hidden then, until `resume`.
    """

    issued_wanted = Signal()
    left_to_mend = Signal(object)

    def __init__(
        self,
        register: Register,
        context: Context,
        desk: FromDesk | None = None,
        parent: QWidget | None = None,
        ask: AskPrinter = ask_printer,
    ) -> None:
        """Print what `desk` shows, to begin with."""
        super().__init__(parent)
        self._register = register
        self._context = context
        self._desk = desk or FromDesk()
        self._made: Made | None = None
        self._is_loaded = False
        self._offering: Task[Offered] | None = None
        self._maker = Maker(register, context, self)
        self._printer = PaperPrinter(context, self, ask)
        self._issuer = Issuer(register, context, self)
        self._wait = QTimer(self)
        self._build()
        self._connect()
        self._load()

    def _build(self) -> None:
        theme, today = self._context.theme, self._register.outside.today()
        self.setWindowTitle("Print a report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.panel = ChoicesPanel(theme, today, self._desk)
        self.pane = PreviewPane(theme)
        self.checks = ChecksPage(theme)
        self.pane.preview.tabs.addTab(self.checks, checks_title(()))
        self.differs = label(_KNOWN_NOW, wrap=True)
        self.differs.setProperty("surface", "past")
        self.differs.setMargin(theme.space(2))
        self.differs.setVisible(self._desk.filters.known_then)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        upper = row(theme, self.panel, self.pane, gap=4)
        upper.setStretch(1, 1)
        frame = column(theme, self.differs, upper, rule(), self._foot(), margin=4, gap=3)
        frame.setStretch(1, 1)
        self.setLayout(frame)
        resize_within(self, QSize(theme.width(160), theme.metrics().height() * 46), self.screen())

    def _foot(self) -> QWidget:
        theme, foot = self._context.theme, QWidget()
        self.status = label(muted=True, wrap=True)
        self.issued_button = button("Issued repor&ts…", self.issued_wanted.emit)
        self.close_button = button("Close", self.reject)
        self.print_button = button("&Print…", self.print_or_stop)
        self.save_button = button("&Save as PDF…", self.save)
        self.issue_button = button("&Issue…", self.issue, primary=True)
        for made, key in ((self.print_button, "Ctrl+P"), (self.save_button, "Ctrl+S")):
            made.setToolTip(key)
        self.issue_button.setToolTip("Numbers the report and keeps it for good (Ctrl+Shift+S)")
        acts = (self.print_button, self.save_button, self.issue_button)
        line = row(theme, self.status, self.issued_button, self.close_button, *acts)
        line.setStretch(0, 1)
        foot.setLayout(line)
        return foot

    def _connect(self) -> None:
        self.panel.changed.connect(self._on_choice)
        self._wait.timeout.connect(self._make)
        self._maker.page_done.connect(self.pane.show_page)
        self._maker.made.connect(self._show_made)
        self._maker.failed.connect(self._on_fault)
        self.pane.cancelled.connect(self._cancel)
        self.pane.wanted_again.connect(self._make)
        self.checks.item_wanted.connect(self._go_to)
        self._issuer.issued.connect(self._on_issued)
        self._issuer.overtaken.connect(self._on_overtaken)
        for part in (self._issuer, self._printer):
            part.told.connect(self.status.setText)
            part.changed.connect(self._refresh)
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+S": self.save,
            "Ctrl+P": self.print_or_stop,
            "Ctrl+Shift+S": self.issue,
            **{f"Ctrl+{at + 1}": partial(self.pane.go_to_tab, at) for at in range(self.pane.preview.tabs.count())},
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)
        self.pane.preview.listen_in(self)
        show_keys_on_f1(self, self._context.theme, PRINTING_KEYS)

    def _load(self) -> None:
        self.pane.tell("The report is being made…")
        self._refresh()
        register, as_at = self._register, self._desk.filters.day or self._register.outside.today()
        self._offering = self._context.tasks.run(
            lambda: Offered(counts(register, Selection(as_at)), publications(register), issued_reports(register)),
            lambda offered: self._on_offered(offered, as_at),
            self._on_fault,
        )

    def _on_offered(self, offered: Offered, as_at: date) -> None:
        self.panel.load(offered, self._context.settings.now, as_at)
        self._is_loaded = True
        self._refresh()
        self.panel.kind.setFocus(Qt.FocusReason.OtherFocusReason)
        self._make()

    # Making.

    def _on_choice(self) -> None:
        self._maker.stop()
        if self.panel.fault() is None:
            self.pane.show_making()
        self._refresh()
        self._wait.start()

    def _make(self) -> None:
        self._wait.stop()
        self._maker.stop()
        choices, fault = self.panel.choices(), self.panel.fault()
        if choices is None:
            self.status.setText("")
            self.pane.tell(fault or "")
        elif self._made is not None and self._made.choices == choices and self._made.number is None:
            self._show_made(self._made)
        else:
            self.pane.show_making()
            self._maker.make(choices)
        self._refresh()

    def _cancel(self) -> None:
        self._wait.stop()
        self._maker.stop()
        self.pane.show_stopped()
        self._refresh()

    def _show_made(self, made: Made) -> None:
        is_other_kind = self._made is None or self._made.choices.order.kind is not made.choices.order.kind
        self._made = made
        self.panel.show_carried(made.marking, made.withheld)
        self.pane.show_report(made.pdf, made.said)
        if is_other_kind:
            self.pane.preview.pages.go_to_start()
        self.checks.show_checks(made.checks)
        self.pane.preview.tabs.setTabText(2, checks_title(made.checks))
        self.status.setText(made.choices.summary(self.pane.preview.pages.page_count()))
        self._refresh()

    def _on_fault(self, fault: Exception) -> None:
        self.status.setText("")
        if isinstance(fault, TrackerError):
            self.pane.tell(str(fault))
        else:
            self.pane.tell("The report could not be made.")
            self._context.voice.fail(fault)
        self._refresh()

    def _current(self) -> Made | None:
        """Return the report that the choices mean; None while it is still being made, or cannot be."""
        made = self._made
        is_shown = made is not None and made.choices == self.panel.choices() and self.pane.is_current
        return made if is_shown else None

    def _refresh(self) -> None:
        made, is_printing, is_issuing = self._current(), self._printer.is_printing, self._issuer.is_busy
        is_free = made is not None and not is_printing and not is_issuing
        self.save_button.setEnabled(is_free)
        self.issue_button.setEnabled(is_free and made is not None and made.number is None)
        self.print_button.setEnabled(is_free or is_printing)
        self.print_button.setText("Stop &printing" if is_printing else "&Print…")
        self.panel.hold(is_held=is_issuing or not self._is_loaded)

    # What is done with a report.

    def save(self) -> None:
        """Ask where, and write the report that is shown."""
        made = self._current()
        if made is not None and self.save_button.isEnabled():
            remember(self._context, made.choices.order)
            ask_and_save(self._context, made.pdf, made.file_name, self.status.setText)

    def print_or_stop(self) -> None:
        """Ask for a printer and print the report that is shown; while it prints, stop it."""
        made = self._current()
        if self._printer.is_printing:
            self._printer.stop()
        elif made is not None and self.print_button.isEnabled():
            remember(self._context, made.choices.order)
            self._printer.ask(made.pdf, self.pane.preview.pages.page_count(), made.file_name)

    def issue(self) -> None:
        """Ask, and issue the report that is shown."""
        made = self._current()
        if made is not None and self.issue_button.isEnabled():
            remember(self._context, made.choices.order)
            self._issuer.ask(made)

    def _on_issued(self, made: Made) -> None:
        self._show_made(made)
        self.status.setText(f"Issued as report {made.number}. It can be saved or printed from here.")
        self.save_button.setFocus()
        self._context.tasks.run(partial(issued_reports, self._register), self.panel.show_issued)

    def _on_overtaken(self) -> None:
        self._made = None
        self._make()

    # Leaving, for good or to mend something.

    def _go_to(self, item: object) -> None:
        self._end_work()
        self.hide()
        self.left_to_mend.emit(self)
        self._desk.go_to(item)  # type: ignore[arg-type]  # signals carry no types

    def resume(self) -> None:
        """Go on where it was left to mend something: all that was chosen stands, and the report is made anew."""
        self.open()
        self._on_overtaken()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    @override
    def reject(self) -> None:
        if self._issuer.is_busy:
            self.status.setText(_BUSY)
        elif not self.pane.preview.leave_search():
            super().reject()

    @override
    def done(self, result: int) -> None:
        self._end_work()
        super().done(result)

    def _end_work(self) -> None:
        self._wait.stop()
        self._maker.stop()
        if self._offering is not None:
            self._offering.cancel()
        self._printer.drop()
