"""Records what somebody independent found of a whole report, such as “overall lack of progress”."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.kept import Scale
from tracker.domain.publications import Publication
from tracker.domain.statements import AssessmentMade
from tracker.domain.words import listed
from tracker.services.changes import Changes
from tracker.services.known import Known
from tracker.services.publications import assess_report
from tracker.ui.choice_field import ChoiceField, keyless
from tracker.ui.day_field import DayField
from tracker.ui.dialogs.cited import CitedField
from tracker.ui.dialogs.form import needs
from tracker.ui.dialogs.pick_field import ListField
from tracker.ui.parts import label
from tracker.ui.records.change_dialog import ChangeDialog, day_of
from tracker.ui.records.window import Opening

_INSPECTORATE, _CHECK = "An inspectorate", "A check in the office"
_FREE_WORDS = "In free words"
_FUTURE = "nothing can take effect in the future"


class ReportAssessmentDialog(ChangeDialog):
    """Asks who found what of a whole report: an inspectorate, citing where it says so, or a check in the office."""

    def __init__(
        self,
        opening: Opening,
        report: Publication,
        known: Known,
        recorded_by: str,
    ) -> None:
        super().__init__(opening, f"Assess the whole of {report.facts.code}", "Record")
        self._report = report
        self._known = known
        self._recorded_by = recorded_by
        self._build()
        self._connect()
        self._load()
        self.begin()

    def _build(self) -> None:
        self.head.addWidget(label(self._report.facts.title, strong=True, wrap=True))
        told = "It is shown with each of its recommendations, and changes where none of them stands."
        self.head.addWidget(label(told, muted=True, wrap=True))
        self.setMinimumWidth(self.context.theme.width(100))
        self._build_finding()
        self._build_signature()
        self.text, self.internal = self.lines(), self.lines(lines=2)
        self.text.setPlaceholderText("What may be published; reports print it")
        self.internal.setPlaceholderText("For the office; no report prints it unless asked")
        self.add_field("&Text", self.text)
        self.add_field("I&nternal note", self.internal)

    def _build_finding(self) -> None:
        theme = self.context.theme
        self.found_by = ChoiceField(theme, "Found by", ("An ins&pectorate", "A &check in the office"))
        self.cited = CitedField(self._known)
        self.role = QLineEdit()
        self.role.setPlaceholderText("For example Head of assurance")
        self.scale = ListField("Scale", [_FREE_WORDS, *(scale.facts.name for scale in self._known.scales)])
        self.finding = ChoiceField(theme, "Finding", ())
        self.free_words = QLineEdit()
        self.free_words.setPlaceholderText("For example: overall lack of progress")
        self.add_field("Fo&und by", self.found_by, self.found_by.fault)
        self.add_field("&Report", self.cited, lambda: None if self.cited.words() else "Name the report that says so.")
        self.add_field("Ro&le", self.role, needs(self.role, "Name the checker’s role."))
        self.add_field("&Scale", self.scale)
        self.add_field("&Finding", self.finding, self.finding.fault)
        self.add_field("Fin&ding", self.free_words, needs(self.free_words, "Write what was found."))

    def _build_signature(self) -> None:
        self.by = QLineEdit()
        self.by.setPlaceholderText("The inspectorate, or the name of whoever checked it")
        self.on = DayField(self.context.theme, self.register.outside.today(), "On", no_future=_FUTURE)
        self.add_field("&By", self.by, needs(self.by, "Name who found it."))
        self.add_field("&On", self.on, self.on.fault)

    def _connect(self) -> None:
        self.found_by.changed.connect(self._on_found_by)
        self.finding.changed.connect(self.refresh)
        self.scale.currentIndexChanged.connect(self._on_scale)

    def _load(self) -> None:
        self.found_by.set_value(_INSPECTORATE)
        self.on.set_day(self.register.outside.today())
        self._on_scale()
        self._on_found_by()

    def _is_check(self) -> bool:
        return self.found_by.value() == _CHECK

    def _scale(self) -> Scale | None:
        """Return the scale that is chosen, None for free words."""
        at = self.scale.currentIndex() - 1
        return self._known.scales[at] if at >= 0 else None

    def _on_found_by(self) -> None:
        publishers, own = listed(self._report.facts.publishers), self._recorded_by
        if self.by.text().strip() in ("", publishers, own):
            self.by.setText(own if self._is_check() else publishers)
        self.show_field(self.cited, shown=not self._is_check())
        self.show_field(self.role, shown=self._is_check())
        self.refresh()

    def _on_scale(self) -> None:
        scale = self._scale()
        self.finding.set_words([keyless(word) for word in scale.facts.values] if scale is not None else [])
        self.show_field(self.finding, shown=scale is not None)
        self.show_field(self.free_words, shown=scale is None)
        self.refresh()

    def statement(self) -> AssessmentMade:
        """Return the assessment as it is written."""
        scale, is_check = self._scale(), self._is_check()
        return AssessmentMade(
            value=(self.finding.value() or "") if scale is not None else self.free_words.text().strip(),
            scale=scale.id if scale is not None else None,
            publication=None if is_check else self.cited.publication(),
            citation="" if is_check else self.cited.citation(),
            role=self.role.text().strip() if is_check else "",
            text=self.text.toPlainText().strip(),
            internal=self.internal.toPlainText().strip(),
        )

    @override
    def work(self) -> Callable[[], Changes]:
        statement, on, by, recorded_by = self.statement(), day_of(self.on.day()), self.by.text(), self._recorded_by
        return lambda: assess_report(self.register, self._report.id, statement, on, by, recorded_by)
