"""The dialog that records what somebody independent found: an inspectorate in a report, or a check in the office."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.kept import Scale
from tracker.domain.statements import AssessmentMade
from tracker.domain.words import listed
from tracker.ui.choice_field import ChoiceField, keyless
from tracker.ui.dialogs.case import are_of_one
from tracker.ui.dialogs.cited import CitedField
from tracker.ui.dialogs.offered import begun
from tracker.ui.dialogs.pick_field import ListField
from tracker.ui.dialogs.recording import RecordingDialog

_INSPECTORATE, _CHECK = "An inspectorate", "A check in the office"
_FREE_WORDS, _WHOLE = "In free words", "The whole item"


class AssessmentDialog(RecordingDialog):
    """Asks who found it and where that stands, then the finding: a word of a scale, or free words."""

    title = "Record an assessment"

    @override
    def _build_facts(self) -> None:
        theme = self.context.theme
        self.found_by = ChoiceField(theme, "Found by", ("An ins&pectorate", "A &check in the office"))
        self.cited = CitedField(self.case.known)
        self.role = QLineEdit()
        self.scale = ListField("Scale", [*(s.facts.name for s in self.case.known.scales), _FREE_WORDS])
        self.finding = ChoiceField(theme, "Finding", ())
        self.free_words = QLineEdit()
        points = [f"({point.letter}) {begun(point.text)}" for point in self.case.detail.facts.sub_points]
        self.point = ListField("Point", [_WHOLE, *points])
        self.role.setPlaceholderText("For example Head of assurance")
        self.add_field("Fo&und by", self.found_by, self.found_by.fault)
        self.add_field("&Report", self.cited, lambda: None if self.cited.words() else "Name the report that says so.")
        self.add_field("Ro&le", self.role, lambda: None if self.role.text().strip() else "Name the checker’s role.")
        self.add_field("&Scale", self.scale)
        self.add_field("&Finding", self.finding, self.finding.fault)
        self.add_field("Fin&ding", self.free_words, self._free_fault)
        self.add_field("Poi&nt", self.point)

    def _free_fault(self) -> str | None:
        return None if self.free_words.text().strip() else "Write what was found."

    @override
    def _connect(self) -> None:
        super()._connect()
        self.found_by.changed.connect(self._on_found_by)
        self.cited.currentTextChanged.connect(self._on_cited)
        self.scale.currentIndexChanged.connect(self._on_scale)
        self.scale.activated.connect(self._on_scale_chosen)
        self.finding.changed.connect(self.refresh)
        if self.bodies is not None:
            self.bodies.changed.connect(self._show_fields)

    @override
    def _load(self) -> None:
        super()._load()
        self._is_scale_chosen = False
        self._on_scale()

    @override
    def _whose(self) -> str:
        return ""

    def _is_check(self) -> bool:
        return self.found_by.value() == _CHECK

    def _on_found_by(self) -> None:
        self._suggest_scale()
        self.suggest_by(self.case.recorded_by if self._is_check() else listed(self.cited.publishers()))
        self._show_fields()

    def _on_cited(self) -> None:
        self._suggest_scale()
        self.suggest_by(listed(self.cited.publishers()))

    def _on_scale_chosen(self) -> None:
        self._is_scale_chosen = True

    def _suggest_scale(self) -> None:
        """Choose the scale of whoever assesses, until somebody chooses another; the office's own has no owner."""
        if self._is_scale_chosen:
            return
        scales, publishers = self.case.known.scales, self.cited.publishers()
        fit = [s for s in scales if bool(s.facts.owner) != self._is_check()]
        own = [s for s in fit if s.facts.owner in publishers]
        likely = next(iter([*own, *fit]), None)
        self.scale.setCurrentIndex(scales.index(likely) if likely is not None else len(scales))

    def _scale(self) -> Scale | None:
        """Return the scale that is chosen, None for free words."""
        scales, at = self.case.known.scales, self.scale.currentIndex()
        return scales[at] if 0 <= at < len(scales) else None

    def _on_scale(self) -> None:
        scale = self._scale()
        self.finding.set_words([keyless(word) for word in scale.facts.values] if scale else [])
        self._show_fields()

    def _show_fields(self) -> None:
        is_told, has_scale = self.found_by.value() is not None, self._scale() is not None
        self.show_field(self.cited, shown=is_told and not self._is_check())
        self.show_field(self.role, shown=is_told and self._is_check())
        self.show_field(self.scale, shown=is_told)
        self.show_field(self.finding, shown=is_told and has_scale)
        self.show_field(self.free_words, shown=is_told and not has_scale)
        self.show_field(self.point, shown=is_told and self._has_points())
        self.refresh()

    def _has_points(self) -> bool:
        return bool(self.case.detail.facts.sub_points) and are_of_one(self.chosen_rows())

    def _part(self) -> str:
        points, at = self.case.detail.facts.sub_points, self.point.currentIndex()
        return points[at - 1].letter if at > 0 and self._has_points() else ""

    def _found(self) -> str:
        value = self.finding.value() if self._scale() else self.free_words.text().strip()
        return value or ""

    @override
    def facts(self) -> tuple[AssessmentMade, ...]:
        scale, (text, internal) = self._scale(), self.words()
        made = AssessmentMade(
            self._found(), scale=scale.id if scale else None, part=self._part(), text=text, internal=internal
        )
        if self._is_check():
            return (replace(made, role=self.role.text().strip()),)
        return (replace(made, publication=self.cited.publication(), citation=self.cited.citation()),)

    @override
    def told(self) -> str:
        part = self._part()
        return f"assessed{f' on point ({part})' if part else ''}: {self._found()}"
