"""An issued report as it was issued: looked at, searched, read, saved and printed, and never changed."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from typing_extensions import override

from tracker.domain.dates import long_day
from tracker.domain.issued import IssuedReport
from tracker.domain.said import Said
from tracker.services.issuing import issued_pdf
from tracker.services.printing import said_by
from tracker.services.register import Register
from tracker.ui.file_names import file_name
from tracker.ui.issued.model import issued_words
from tracker.ui.parts import button
from tracker.ui.printing.kinds import kind_name
from tracker.ui.printing.paper_printer import AskPrinter, PaperPrinter, ask_printer
from tracker.ui.printing.preview import PREVIEW_KEYS, Preview
from tracker.ui.printing.saving import ask_and_save
from tracker.ui.records.headed_window import HeadedWindow
from tracker.ui.records.window import Opening

UNALTERED = "As issued; unaltered: the file is the very one that was recorded then."


@dataclass(frozen=True, slots=True)
class Kept:
    """An issued report's file, verified against what was recorded of it, and what it says."""

    pdf: bytes
    said: tuple[Said, ...]


def kept_report(register: Register, number: int) -> Kept:
    """Return an issued report; StoreFault where its file is missing or was changed."""
    pdf = issued_pdf(register, number)
    return Kept(pdf, said_by(pdf))


class IssuedReportWindow(HeadedWindow):
    """Shows one issued report, after its file was verified."""

    own_keys = (("Save a copy", "Ctrl+S"), ("Print it on paper", "Ctrl+P"), *PREVIEW_KEYS)

    def __init__(self, opening: Opening, report: IssuedReport, ask: AskPrinter = ask_printer) -> None:
        super().__init__(opening, f"Report {report.number}")
        self._report = report
        self._kept: Kept | None = None
        self._printer = PaperPrinter(self.context, self, ask)
        self._build()
        self._connect()
        self.load()

    def _build(self) -> None:
        self.preview = Preview(self.context.theme)
        self.print_button = button("&Print…", self.print_or_stop)
        self.save_button = button("&Save a copy…", self.save)
        acts = (self.print_button, self.save_button)
        self._lay_out(self.preview, ends=acts, roomy=0, size=(130, 44))
        self.title.setText(issued_words(self._report))
        self.told.setText(issued_by_words(self._report))
        self._refresh()

    def _connect(self) -> None:
        self._printer.told.connect(self.tell)
        self._printer.changed.connect(self._refresh)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_or_stop)
        self.preview.listen_in(self)

    @override
    def load(self) -> None:
        register, number = self.register, self._report.number
        self.tell("The report is being opened and verified…")
        self.read(lambda: kept_report(register, number), self._on_found)

    @override
    def refuse(self, sentence: str) -> None:
        self.tell("")
        super().refuse(sentence)

    def _on_found(self, kept: Kept) -> None:
        self._kept = kept
        self.preview.show_report(kept.pdf, kept.said)
        self.tell(UNALTERED)
        self.preview.pages.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def _refresh(self) -> None:
        is_printing = self._printer.is_printing
        self.save_button.setEnabled(self._kept is not None and not is_printing)
        self.print_button.setEnabled(self._kept is not None)
        self.print_button.setText("Stop &printing" if is_printing else "&Print…")

    def save(self) -> None:
        """Ask where, and write a copy."""
        if self._kept is not None:
            ask_and_save(self.context, self._kept.pdf, issued_file_name(self._report), self.tell)

    def print_or_stop(self) -> None:
        """Ask for a printer and print the report; while it prints, stop it."""
        if self._printer.is_printing:
            self._printer.stop()
        elif self._kept is not None:
            self._printer.ask(self._kept.pdf, self.preview.pages.page_count(), issued_file_name(self._report))

    @override
    def reject(self) -> None:
        if not self.preview.leave_search():
            super().reject()

    @override
    def done(self, result: int) -> None:
        self._printer.drop()
        super().done(result)


def issued_by_words(report: IssuedReport) -> str:
    """Return what is said of an issued report beside its name: what it covers, when and by whom it was issued."""
    facts = report.facts
    embargo = f", under embargo until {long_day(facts.embargo)}" if facts.embargo else ""
    issued = f"Issued on {long_day(report.issued_on)} by {report.recorded_by}"
    return f"{facts.covers}. {issued}, marked {facts.marking.upper()}{embargo}."


def issued_file_name(report: IssuedReport) -> str:
    """Return the name of a file that a copy is saved in; marking, embargo and internal notes stand in it."""
    facts = report.facts
    marking = facts.marking.upper().replace(" – ", " ")
    embargo = f"EMBARGOED until {facts.embargo.isoformat()}" if facts.embargo else None
    parts = (
        f"Report {report.number}",
        kind_name(facts.kind),
        facts.as_at.isoformat(),
        "Welsh" if facts.language == "cy" else None,
        "with internal notes" if facts.internal_notes else None,
        marking,
        embargo,
    )
    return file_name(*filter(None, parts), ending=".pdf")
