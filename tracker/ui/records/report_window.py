"""A report as it is kept: its details, what was found of the whole of it, who answered when, and its history."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFormLayout, QTabWidget, QWidget
from typing_extensions import override

from tracker.domain.dates import long_day, say_part, short_day
from tracker.domain.facts import PublicationFacts
from tracker.domain.history import HistoryLine
from tracker.domain.statements import AssessmentMade
from tracker.domain.words import file_size, listed
from tracker.services.changes import Changes
from tracker.services.evidence import source_copy
from tracker.services.keeping import RecordHistory, record_history
from tracker.services.known import Known, known
from tracker.services.publications import Report, report, withdraw_assessment
from tracker.ui.parts import button, column, label, prose, row
from tracker.ui.records.headed_window import HeadedWindow
from tracker.ui.records.history_view import HistoryView
from tracker.ui.records.reason_dialog import ReasonDialog
from tracker.ui.records.record_table import Head, Line, RecordTable
from tracker.ui.records.report_assessment_dialog import ReportAssessmentDialog
from tracker.ui.records.report_details_dialog import ReportDetailsDialog
from tracker.ui.records.saying import days_late, days_to_answer
from tracker.ui.records.window import Opening

_NOT_OPENED = "The system has no program for this kind of file; the copy lies at {path}."
_ASSESSMENTS = (
    Head("On", width=17),
    Head("Found", is_wide=True),
    Head("By", width=32),
    Head("Words", width=44),
)
_ANSWERS = (
    Head("Body", is_wide=True),
    Head("Answered", is_figures=True, width=18),
    Head("Days after publication", is_figures=True, width=28),
    Head("Against the due day", is_figures=True, width=34),
)


@dataclass(frozen=True, slots=True)
class _Found:
    report: Report
    history: RecordHistory


class ReportWindow(HeadedWindow):
    """Shows one report on four pages; details are amended and assessments recorded and withdrawn from here."""

    def __init__(self, opening: Opening, publication: UUID) -> None:
        super().__init__(opening, "Inspection report")
        self._publication = publication
        self._found: _Found | None = None
        self._build()
        self._connect()
        self.load()

    def _build(self) -> None:
        self.amend_button = button("&Amend the details…", self._amend)
        self.open_button = button("&Open the document", self._open)
        self.record_button = button("&Record an assessment…", self._assess)
        self.withdraw_button = button("&Withdraw…", self._withdraw)
        self.assessments = RecordTable(self.context.theme, "Assessments of the whole report", _ASSESSMENTS)
        self.answers = RecordTable(self.context.theme, "How long each body took to answer", _ANSWERS)
        self.history = HistoryView(self.over())
        self._answers_told = label(muted=True, wrap=True)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName("Pages on this report")
        self.tabs.tabBar().setAccessibleName("Pages on this report")
        self.tabs.addTab(self._details_page(), "&Details")
        self.tabs.addTab(self._page(self.assessments, self.record_button, self.withdraw_button), "Asse&ssments")
        self.tabs.addTab(self._page(self._answers_told, self.answers), "Days to a&nswer")
        self.tabs.addTab(self._page(self.history), "&History")
        self._lay_out(self.tabs, size=(140, 34))

    def _details_page(self) -> QWidget:
        theme = self.context.theme
        names = ("Short code", "Publishers", "Published", "Kind", "Marking", "Response due by", "Kept document")
        self.details = {name: prose() for name in names}
        form = QFormLayout()
        form.setHorizontalSpacing(theme.space(4))
        form.setVerticalSpacing(theme.space(2))
        for name, told in self.details.items():
            told.setAccessibleName(name)
            form.addRow(label(name, muted=True), told)
        acts = row(theme, self.amend_button, self.open_button)
        acts.addStretch()
        page = QWidget()
        layout = column(theme, form, acts, margin=2, gap=4)
        layout.addStretch()
        page.setLayout(layout)
        return page

    def _page(self, *parts: QWidget) -> QWidget:
        page, theme = QWidget(), self.context.theme
        acts = [part for part in parts if part in (self.record_button, self.withdraw_button)]
        layout = column(theme, *(part for part in parts if part not in acts), margin=2)
        if acts:
            line = row(theme, *acts)
            line.addStretch()
            layout.addLayout(line)
        page.setLayout(layout)
        return page

    def _connect(self) -> None:
        self.assessments.currentCellChanged.connect(self._refresh)
        self.history.copied.connect(self.copy)

    @override
    def load(self) -> None:
        register, publication = self.register, self._publication
        day = self.opening.past or register.outside.today()
        self.read(
            lambda: _Found(report(register, publication, day), record_history(register, publication)),
            self._on_found,
        )

    def _on_found(self, found: _Found) -> None:
        self._found = found
        facts = found.report.publication.facts
        self.title.setText(facts.title)
        past = f" · as at {long_day(self.opening.past)}: nothing can be recorded" if self.opening.past else ""
        self.told.setText(f"{listed(facts.publishers) or 'Publisher not known'}, {say_part(facts.published)}{past}")
        for name, words in _details(facts).items():
            self.details[name].setText(words)
        self.assessments.show_lines([_assessment(line) for line in self._assessments()])
        due = f"An answer is asked for by {long_day(facts.response_due)}." if facts.response_due else ""
        self._answers_told.setText(due or "The report sets no day by which an answer is due; amend its details to.")
        self.answers.show_lines(
            [
                Line((a.body, f"{a.answered} of {a.items}", days_to_answer(a), days_late(a)))
                for a in found.report.answers
            ]
        )
        self.history.show_history(found.history)
        self._refresh()

    def _assessments(self) -> tuple[HistoryLine, ...]:
        lines = self._found.report.assessments if self._found else ()
        return tuple(line for line in reversed(lines) if isinstance(line.said, AssessmentMade))

    def _chosen(self) -> HistoryLine | None:
        lines, at = self._assessments(), self.assessments.currentRow()
        return lines[at] if 0 <= at < len(lines) else None

    def _refresh(self) -> None:
        found, chosen = self._found, self._chosen()
        can_record = found is not None and self.opening.past is None
        self.amend_button.setEnabled(can_record)
        self.record_button.setEnabled(can_record)
        self.open_button.setEnabled(found is not None and found.report.publication.facts.source is not None)
        self.withdraw_button.setEnabled(can_record and chosen is not None and chosen.withdrawn is None)

    def _amend(self) -> None:
        if self._found is not None:
            publication = self._found.report.publication
            self.as_person(lambda person: ReportDetailsDialog(self.over(), publication, person).open())

    def _assess(self) -> None:
        register = self.register
        self.look_up(
            lambda: known(register),
            lambda offered: self.as_person(lambda person: self._ask_assessment(offered, person)),
        )

    def _ask_assessment(self, offered: Known, person: str) -> None:
        if self._found is not None:
            publication = self._found.report.publication
            ReportAssessmentDialog(self.over(), publication, offered, person).open()

    def _withdraw(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.as_person(lambda person: self._ask_reason(chosen, person))

    def _ask_reason(self, chosen: HistoryLine, person: str) -> None:
        register, publication = self.register, self._publication

        def withdraw(reason: str) -> Changes:
            return withdraw_assessment(register, publication, chosen.entry_id, person, person, reason)

        ReasonDialog(self.over(), chosen.headline, withdraw, "Withdraw").open()

    def _open(self) -> None:
        register, publication = self.register, self._publication
        self.look_up(lambda: source_copy(register, publication), self._on_copy)

    def _on_copy(self, path: Path) -> None:
        if not self.context.opener(path):
            self.context.voice.warn(_NOT_OPENED.format(path=path))


def _details(facts: PublicationFacts) -> dict[str, str]:
    source = facts.source
    return {
        "Short code": facts.code,
        "Publishers": ", ".join(facts.publishers) or "Not known",
        "Published": say_part(facts.published) if facts.published else "Not known",
        "Kind": facts.kind or "Not said",
        "Marking": facts.marking,
        "Response due by": long_day(facts.response_due) if facts.response_due else "No day set",
        "Kept document": f"{source.name}, {file_size(source.size)}" if source else "None is held",
    }


def _assessment(line: HistoryLine) -> Line:
    said = line.said
    where = (said.citation or said.role) if isinstance(said, AssessmentMade) else ""
    by = f"{line.by}\n{where}" if where else line.by
    words = "\n".join(part for part in (line.text, f"Internal: {line.internal}" if line.internal else "") if part)
    if line.withdrawn is not None:
        words = f"{words}\nWithdrawn: {line.withdrawn.reason}".strip()
    return Line((short_day(line.day), line.headline, by, words), is_struck=line.withdrawn is not None)
