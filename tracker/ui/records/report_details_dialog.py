"""Amends what is kept of a report: title, publishers, date, code, kind, marking, and when an answer is due."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from tracker.domain.dates import say_part
from tracker.domain.facts import PublicationFacts
from tracker.domain.markings import LEVELS
from tracker.domain.publications import Publication
from tracker.errors import BadInput
from tracker.services.changes import Changes
from tracker.services.publications import amend_publication
from tracker.ui.day_field import DayField
from tracker.ui.dialogs.pick_field import PickField
from tracker.ui.intake.published import read_published
from tracker.ui.parts import label
from tracker.ui.records.change_dialog import ChangeDialog
from tracker.ui.records.window import OnChanged, Opening

_KINDS = ("inspection", "thematic", "joint", "aggregate", "annual", "follow-up", "press notice")


class ReportDetailsDialog(ChangeDialog):
    """Asks for a report's details as they shall be, and why; references of its recommendations stay as they are."""

    def __init__(
        self, opening: Opening, parent: QWidget | None, report: Publication, recorded_by: str, on_changed: OnChanged
    ) -> None:
        super().__init__(opening.context, parent, f"Amend – {report.facts.code}", "Amend", on_changed)
        self._register = opening.register
        self._report = report
        self._recorded_by = recorded_by
        self._today = opening.register.outside.today()
        self._build()
        self._load()
        self.begin()

    def _build(self) -> None:
        theme = self.context.theme
        self.head.addWidget(label("References of its recommendations stay as they are.", muted=True, wrap=True))
        self.title, self.publishers, self.published, self.code = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.kind, self.marking = _words("Kind", _KINDS), _words("Marking", LEVELS)
        self.due = DayField(theme, self._today, "Response due by", optional=True)
        self.publishers.setPlaceholderText("Commas between them")
        self.published.setPlaceholderText("A day, a month or a year; empty where it is not known")
        self.add_field("&Title", self.title, lambda: None if self.title.text().strip() else "A report needs a title.")
        self.add_field("&Publishers", self.publishers)
        self.add_field("Publis&hed", self.published, self._published_fault)
        self.add_field(
            "Short &code", self.code, lambda: None if self.code.text().strip() else "A short code is needed."
        )
        self.add_field("&Kind", self.kind)
        self.add_field("&Marking", self.marking)
        self.add_field("Response &due by", self.due, self.due.fault)
        self.reason_given = self.add_reason("What they were stays in the history, with this reason")
        self.setMinimumWidth(theme.width(100))

    def _load(self) -> None:
        facts = self._report.facts
        self.title.setText(facts.title)
        self.publishers.setText(", ".join(facts.publishers))
        self.published.setText(say_part(facts.published) if facts.published else "")
        self.code.setText(facts.code)
        self.kind.setCurrentText(facts.kind or "")
        self.marking.setCurrentText(facts.marking)
        self.due.set_day(facts.response_due)
        for field in (self.title, self.publishers):
            field.setCursorPosition(0)

    def _published_fault(self) -> str | None:
        try:
            read_published(self.published.text(), self._today)
        except BadInput as fault:
            return str(fault)
        return None

    def facts(self) -> PublicationFacts:
        """Return the report's details as they shall be; BadInput where a date cannot be read."""
        publishers = (" ".join(part.split()) for part in self.publishers.text().split(","))
        return replace(
            self._report.facts,
            title=" ".join(self.title.text().split()),
            publishers=tuple(name for name in publishers if name),
            published=read_published(self.published.text(), self._today),
            code=self.code.text().strip(),
            kind=self.kind.words() or None,
            marking=self.marking.words(),
            response_due=self.due.day(),
        )

    @override
    def work(self) -> Callable[[], Changes]:
        facts, by, why = self.facts(), self._recorded_by, self.reason_given.text().strip()
        return lambda: amend_publication(self._register, self._report.id, facts, by, why)


def _words(name: str, words: Sequence[str]) -> PickField:
    return PickField(name, [(word, None) for word in words], takes_words=True)
