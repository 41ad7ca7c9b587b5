"""The window of the scales: each inspectorate's own words in their order, what each comes to, and which are in use."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from typing_extensions import override

from tracker.domain.kept import Scale
from tracker.domain.words import plural
from tracker.services.scales import ASSESSMENT, EVIDENCE_KIND, KIND, keep_scale, scales
from tracker.ui.keeping.fields import Fields
from tracker.ui.keeping.finder import Listed
from tracker.ui.keeping.records_window import RecordsWindow, Texts, Work
from tracker.ui.keeping.scale_form import LANES, NO_FACTS, ScaleForm

_NEW = (ASSESSMENT, KIND, EVIDENCE_KIND)


class ScalesWindow(RecordsWindow):
    """Keeps the scales of a register."""

    texts = Texts(
        "Scales and kinds",
        "Find a scale, its owner or a word",
        "&Add a scale…",
        "A new scale",
        "Each inspectorate assesses in its own words. They are kept as printed; what each comes to on the common scale "
        "serves for totals alone.",
    )
    known: tuple[Scale, ...] | None
    form: ScaleForm

    @override
    def make_form(self) -> Fields:
        return ScaleForm(self.context.theme)

    @override
    def read_known(self) -> tuple[Scale, ...]:
        return scales(self.register)

    @override
    def listed(self, known: Any) -> Sequence[Listed]:
        order = list(LANES)
        lanes = sorted(known, key=lambda s: order.index(s.facts.lane) if s.facts.lane in order else len(order))
        return [self._listed(scale) for scale in lanes]

    @staticmethod
    def _listed(scale: Scale) -> Listed:
        facts = scale.facts
        lane = LANES.get(facts.lane, facts.lane.capitalize())
        words = plural(len(facts.values), "word")
        quiet = " · ".join((lane, words, "in use" if facts.in_use else "not in use"))
        return Listed(scale.id, facts.name, quiet, " ".join((facts.owner, *facts.values)))

    @override
    def show_record(self, chosen: UUID | None) -> tuple[str, str]:
        scale = next((scale for scale in self.known or () if scale.id == chosen), None)
        self.form.load(scale.facts if scale else NO_FACTS, is_new=scale is None, lanes=_NEW)
        if scale is None:
            return self.texts.new_title, "The words in the order in which the inspectorate lists them."
        facts = scale.facts
        in_use = "in use" if facts.in_use else "not in use"
        return facts.name, " · ".join(part for part in (LANES.get(facts.lane, ""), facts.owner, in_use) if part)

    @override
    def keeping(self, chosen: UUID | None, person: str, why: str) -> Work:
        register, facts = self.register, self.form.facts()
        return lambda: keep_scale(register, facts, person, chosen, why)
