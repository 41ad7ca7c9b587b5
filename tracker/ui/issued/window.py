"""The reports that were issued, the newest first: each is opened as it was, saved, printed, compared with another."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget
from typing_extensions import override

from tracker.domain.issued import IssuedReport
from tracker.domain.words import plural
from tracker.services.issuing import issued_pdf, issued_reports
from tracker.ui.issued.comparison_window import ComparisonWindow
from tracker.ui.issued.model import issued_words
from tracker.ui.issued.report_window import IssuedReportWindow, issued_file_name
from tracker.ui.issued.table import IssuedTable
from tracker.ui.parts import button, column, label, prose
from tracker.ui.popup import popup
from tracker.ui.printing.paper_printer import AskPrinter, ask_printer
from tracker.ui.printing.saving import ask_and_save
from tracker.ui.records.headed_window import HeadedWindow
from tracker.ui.records.window import Opening

_TOLD = "Enter opens the report that is chosen; Shift or Ctrl chooses two to compare."
_TEACHES = (
    "A report that is issued gets a number and is kept here for good, exactly as it was, with the data that it was "
    "printed from. It can never be changed, only followed: the next report of the same coverage says what moved since, "
    "and its figures go on from those of the last one.\n\n"
    "To issue one, print a report (Ctrl+P on the desk) and choose Issue there."
)
_ONE_ALONE = "There is only one issued report yet; there is none to compare it with."


class IssuedWindow(HeadedWindow):
    """Lists the issued reports of a register."""

    own_keys = (
        ("Open the report that is chosen", "Enter"),
        ("Choose two to compare", "Shift+Down, Ctrl+Down and Ctrl+Space"),
    )

    def __init__(self, opening: Opening, ask: AskPrinter = ask_printer) -> None:
        super().__init__(opening, "Issued reports")
        self._ask = ask
        self._build()
        self._connect()
        self.load()

    def _build(self) -> None:
        theme = self.context.theme
        self.table = IssuedTable(theme)
        self._place = QStackedWidget()
        self._place.addWidget(self.table)
        self._place.addWidget(self._nothing())
        self.open_button = button("&Open", self.open_report, primary=True)
        self.save_button = button("&Save a copy…", self.save)
        self.compare_button = button("&Compare…", self.compare)
        acts = (self.compare_button, self.save_button)
        self._lay_out(self._place, acts=acts, ends=(self.open_button,), roomy=0, size=(150, 32))
        self.title.setText("Issued reports")
        self._refresh()

    def _nothing(self) -> QWidget:
        page = QWidget()
        layout = column(self.context.theme, label("No report has been issued yet", strong=True), prose(_TEACHES))
        layout.addStretch()
        page.setLayout(layout)
        return page

    def _connect(self) -> None:
        self.table.opened.connect(self.open_report)
        self.table.selectionModel().selectionChanged.connect(self._refresh)

    @override
    def load(self) -> None:
        register = self.register
        self.read(lambda: issued_reports(register), self._on_found)

    def _on_found(self, reports: tuple[IssuedReport, ...]) -> None:
        self.table.items.show(reports)
        self._place.setCurrentIndex(0 if reports else 1)
        self.told.setText(_TOLD)
        self.told.setVisible(bool(reports))
        if reports:
            self.table.select(0)
            self.table.setFocus()
            self.tell(plural(len(reports), "issued report"))
        self._refresh()

    def _refresh(self) -> None:
        chosen = self.table.chosen()
        self.open_button.setEnabled(bool(chosen))
        self.save_button.setEnabled(len(chosen) == 1)
        self.compare_button.setEnabled(0 < len(chosen) <= 2)
        self.compare_button.setText("&Compare" if len(chosen) == 2 else "&Compare with…")

    def open_report(self) -> None:
        """Open the report that is chosen, as it was issued; it can be printed from there."""
        report = self.table.current()
        if report is not None:
            IssuedReportWindow(self.over(), report, self._ask).open()

    def save(self) -> None:
        """Ask where, and write a copy of the report that is chosen, after it was verified."""
        report, register = self.table.current(), self.register
        if report is not None:
            name, number = issued_file_name(report), report.number
            self.look_up(
                lambda: issued_pdf(register, number), lambda pdf: ask_and_save(self.context, pdf, name, self.tell)
            )

    def compare(self) -> None:
        """Compare the two reports that are chosen; where one is, ask which other."""
        chosen = self.table.chosen()
        if len(chosen) == 2:
            self._compare(chosen[0].number, chosen[1].number)
        elif len(self.table.items.reports) == 1:
            self.tell(_ONE_ALONE)
        elif chosen:
            menu = QMenu(self)
            menu.setAccessibleName("Compare with")
            for other in self.table.items.reports:
                if other.number != chosen[0].number:
                    menu.addAction(issued_words(other), partial(self._compare, chosen[0].number, other.number))
            popup(menu, self.compare_button.mapToGlobal(QPoint(0, 0)))

    def _compare(self, one: int, other: int) -> None:
        ComparisonWindow(self.over(), (one, other)).open()
