"""Amends what is kept of a report: title, publishers, date, code, kind, marking, and when an answer is due."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.facts import PublicationFacts
from tracker.domain.markings import LEVELS
from tracker.domain.publications import Publication
from tracker.services.changes import Changes
from tracker.services.publications import amend_publication
from tracker.ui.day_field import DayField
from tracker.ui.dialogs.form import needs
from tracker.ui.dialogs.pick_field import PickField
from tracker.ui.parts import label
from tracker.ui.records.change_dialog import ChangeDialog
from tracker.ui.records.part_edit import PartEdit
from tracker.ui.records.window import Opening

_KINDS = ("inspection", "thematic", "joint", "aggregate", "annual", "follow-up", "press notice")


class ReportDetailsDialog(ChangeDialog):
    """Asks for a report's details as they shall be, and why; references of its recommendations stay as they are."""

    def __init__(self, opening: Opening, report: Publication, recorded_by: str) -> None:
        super().__init__(opening, f"Amend – {report.facts.code}", "Amend")
        self._report = report
        self._recorded_by = recorded_by
        self._build()
        self._load()
        self.begin()

    def _build(self) -> None:
        theme, today = self.context.theme, self.register.outside.today()
        self.head.addWidget(label("References of its recommendations stay as they are.", muted=True, wrap=True))
        self.title, self.publishers, self.code = QLineEdit(), QLineEdit(), QLineEdit()
        self.published = PartEdit(today, "Published", "A day, a month or a year; empty where it is not known")
        self.kind, self.marking = _words("Kind", _KINDS), _words("Marking", LEVELS)
        self.due = DayField(theme, today, "Response due by", optional=True)
        self.publishers.setPlaceholderText("Commas between them")
        self.add_field("&Title", self.title, needs(self.title, "A report needs a title."))
        self.add_field("&Publishers", self.publishers)
        self.add_field("Publis&hed", self.published, self.published.fault)
        self.add_field("Short &code", self.code, needs(self.code, "A short code is needed."))
        self.add_field("&Kind", self.kind)
        self.add_field("&Marking", self.marking)
        self.add_field("Response &due by", self.due, self.due.fault)
        self.reason_given = self.add_reason("What they were stays in the history, with this reason")
        self.setMinimumWidth(theme.width(100))

    def _load(self) -> None:
        facts = self._report.facts
        self.title.setText(facts.title)
        self.publishers.setText(", ".join(facts.publishers))
        self.published.set_part(facts.published)
        self.code.setText(facts.code)
        self.kind.setCurrentText(facts.kind or "")
        self.marking.setCurrentText(facts.marking)
        self.due.set_day(facts.response_due)
        for field in (self.title, self.publishers):
            field.setCursorPosition(0)

    def facts(self) -> PublicationFacts:
        """Return the report's details as they shall be; BadInput where a date cannot be read."""
        publishers = (" ".join(part.split()) for part in self.publishers.text().split(","))
        return replace(
            self._report.facts,
            title=" ".join(self.title.text().split()),
            publishers=tuple(name for name in publishers if name),
            published=self.published.part(),
            code=self.code.text().strip(),
            kind=self.kind.words() or None,
            marking=self.marking.words(),
            response_due=self.due.day(),
        )

    @override
    def work(self) -> Callable[[], Changes]:
        facts, by, why = self.facts(), self._recorded_by, self.reason_given.text().strip()
        return lambda: amend_publication(self.register, self._report.id, facts, by, why, self._report.facts)


def _words(name: str, words: Sequence[str]) -> PickField:
    return PickField(name, [(word, None) for word in words], takes_words=True)
