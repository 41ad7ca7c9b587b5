"""Amends a recommendation: number, words, kind, priority, themes, sub-points, and the parts of its bodies."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit
from typing_extensions import override

from tracker.domain.facts import RecommendationFacts
from tracker.domain.rollup import DEFINITIONS
from tracker.domain.scales import RollUp
from tracker.services.changes import Changes
from tracker.services.publications import Amendable, amend_recommendation, amendable
from tracker.services.rewording import reworded
from tracker.ui.dialogs.pick_field import ListField, PickField
from tracker.ui.parts import label
from tracker.ui.records.change_dialog import ChangeDialog
from tracker.ui.records.recording_person import as_person
from tracker.ui.records.roles_field import RolesField
from tracker.ui.records.sub_points_field import SubPointsField
from tracker.ui.records.themes_field import ThemesField
from tracker.ui.records.window import Opening
from tracker.ui.theme import Step

_RULES = {RollUp.ALL: "All points", RollUp.WORST: "The worst point"}


class AmendRecommendationDialog(ChangeDialog):
    """Asks for a recommendation as it shall be, and why; its reference never changes."""

    def __init__(self, opening: Opening, recommendation: UUID, found: Amendable, recorded_by: str) -> None:
        super().__init__(opening, f"Amend – {found.facts.ref}", "Amend")
        self._recommendation = recommendation
        self._found = found
        self._recorded_by = recorded_by
        self._build()
        self._load()
        self._connect()
        self._on_words()
        self._on_rule()
        self.begin()

    @classmethod
    def ask(cls, opening: Opening, recommendation: UUID) -> None:
        """Find a recommendation as it is now and open the dialog; who records is asked first where not known."""

        def find(person: str) -> None:
            opening.context.tasks.run(
                lambda: amendable(opening.register, recommendation),
                lambda found: cls(opening, recommendation, found, person).open(),
            )

        as_person(opening.context, opening.parent, find)

    def _build(self) -> None:
        self.head.addWidget(label(self._found.facts.ref, strong=True))
        self.head.addWidget(label("The reference stays as it is: others name the recommendation by it.", muted=True))
        self.setMinimumWidth(self.context.theme.width(110))
        self._build_words()
        self._build_sorting()
        self._build_parts()
        self.reason_given = self.add_reason("What it said before stays in the history, with this reason")

    def _build_words(self) -> None:
        self.number = QLineEdit()
        self.number.setMaximumWidth(self.context.theme.width(16))
        self.stem, self.item = self.lines(lines=2), self.lines(lines=4)
        self.sentence = label(step=Step.SMALL, muted=True, wrap=True)
        self.add_field("&Number", self.number)
        self.add_field("&Lead-in", self.stem)
        self.add_field(
            "&Words",
            self.item,
            lambda: None if self.item.toPlainText().strip() else "The recommendation needs its words.",
        )
        self.form.addRow(label(), self.sentence)

    def _build_sorting(self) -> None:
        self.kind = PickField("Kind", [(kind, None) for kind in self._found.kinds], takes_words=True)
        self.priority = QCheckBox("A &priority of its report")
        self.themes = ThemesField(self._found.themes)
        self.add_field("&Kind", self.kind, lambda: None if self.kind.words() else "Write or choose a kind.")
        self.form.addRow(label(), self.priority)
        self._watch(self.priority)
        self.add_field("&Themes", self.themes)

    def _build_parts(self) -> None:
        self.points = SubPointsField(self.context, self.item.toPlainText)
        self.rule = ListField("Counts as done by", list(_RULES.values()))
        self.definition = label(step=Step.SMALL, muted=True, wrap=True)
        self.add_field("Sub-points", self.points, self.points.fault)
        self.add_field("Counts as &done by", self.rule)
        self.form.addRow(label(), self.definition)
        self.roles = RolesField(self.context.theme, self._found.rows) if len(self._found.rows) > 1 else None
        if self.roles is not None:
            self.add_field("&Bodies", self.roles)

    def _load(self) -> None:
        facts = self._found.facts
        self.number.setText(facts.number or "")
        self.stem.setPlainText(facts.stem)
        self.item.setPlainText(facts.item)
        self.kind.setCurrentText(facts.kind)
        self.priority.setChecked(facts.priority)
        self.themes.set_themes(facts.themes)
        self.points.set_points(facts.sub_points)
        self.rule.setCurrentIndex(list(_RULES).index(facts.rollup))

    def _connect(self) -> None:
        for field in (self.stem, self.item):
            field.textChanged.connect(self._on_words)
        self.points.changed.connect(self._on_rule)
        self.rule.currentIndexChanged.connect(self._on_rule)

    def facts(self) -> RecommendationFacts:
        """Return the recommendation as it shall be."""
        stem, item = self.stem.toPlainText(), self.item.toPlainText()
        return replace(
            reworded(self._found.facts, self.number.text(), stem, item),
            kind=self.kind.words(),
            priority=self.priority.isChecked(),
            themes=self.themes.themes(),
            sub_points=self.points.points(),
            rollup=self._rule(),
        )

    def _rule(self) -> RollUp:
        return list(_RULES)[self.rule.currentIndex()]

    def _on_words(self) -> None:
        self.sentence.setText(f"Reads: {self.facts().text}" if self.item.toPlainText().strip() else "")

    def _on_rule(self) -> None:
        is_compound = bool(self.points.points())
        self.show_field(self.rule, shown=is_compound)
        self.form.setRowVisible(self.definition, is_compound)
        self.definition.setText(DEFINITIONS[self._rule()])
        self.refresh()

    @override
    def work(self) -> Callable[[], Changes]:
        register, recommendation, facts = self.register, self._recommendation, self.facts()
        by, why = self._recorded_by, self.reason_given.text().strip()
        roles = self.roles.roles() if self.roles is not None else {}
        seen = self._found.facts
        return lambda: amend_recommendation(register, recommendation, facts, by, why, roles, seen)
