"""Asks what a recommendation is to others, or in which plan elsewhere it is tracked."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.scales import LinkKind
from tracker.services.changes import Changes
from tracker.services.links import READS, Referred, keep_links
from tracker.ui.dialogs.form import needs
from tracker.ui.dialogs.pick_field import ListField
from tracker.ui.parts import label
from tracker.ui.records.change_dialog import ChangeDialog
from tracker.ui.records.recommendations_field import RecommendationsField
from tracker.ui.records.saying import shortened
from tracker.ui.records.window import Opening


class LinkDialog(ChangeDialog):
    """Offers every kind of link, both ways round; several recommendations can be ticked at once."""

    def __init__(
        self,
        opening: Opening,
        recommendation: Referred,
        others: Sequence[Referred],
        recorded_by: str,
    ) -> None:
        super().__init__(opening, f"Add a link – {recommendation.ref}", "Link")
        self._recommendation = recommendation
        self._others = [one for one in others if one.id != recommendation.id]
        self._recorded_by = recorded_by
        self._ways = [(kind, way, words) for kind, both in READS.items() for way, words in enumerate(both) if words]
        self._build()
        self._connect()
        self._on_kind()
        self.begin()

    def _build(self) -> None:
        theme = self.context.theme
        self.head.addWidget(label(self._recommendation.ref, strong=True))
        self.head.addWidget(label(shortened(self._recommendation.text), muted=True, wrap=True))
        self.kind = ListField("How it is linked", [words for *_, words in self._ways])
        self.others = RecommendationsField(theme, self._others)
        self.plan = QLineEdit()
        self.add_field("How it is linke&d", self.kind)
        self.add_field("&Recommendations", self.others, self.others.fault)
        self.add_field("&Plan", self.plan, needs(self.plan, "Name the plan."))
        self.plan.setPlaceholderText("Such as: the HMPPS race action programme, action 14")
        self.setMinimumWidth(theme.width(110))

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.others.changed.connect(self.refresh)

    def _on_kind(self) -> None:
        is_plan = self._way()[0] is LinkKind.TRACKED_IN
        self.show_field(self.others, shown=not is_plan)
        self.show_field(self.plan, shown=is_plan)
        self.refresh()

    def _way(self) -> tuple[LinkKind, bool]:
        kind, way, _ = self._ways[self.kind.currentIndex()]
        return kind, way == 0

    @override
    def is_changed(self) -> bool:
        return super().is_changed() or bool(self.others.chosen())

    @override
    def work(self) -> Callable[[], Changes]:
        kind, is_from_here = self._way()
        others = [one.id for one in self.others.chosen()]
        own, by, plan = self._recommendation.id, self._recorded_by, self.plan.text().strip()
        register = self.register
        if kind is LinkKind.TRACKED_IN:
            return lambda: keep_links(register, own, kind, (), by, plan)
        return lambda: keep_links(register, own, kind, others, by, is_from_here=is_from_here)
