"""The window of the bodies: their names and times, what they are part of, who took over, and what they hand over."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from tracker.domain.bodies import Body
from tracker.domain.dates import long_day
from tracker.domain.succession import Succession
from tracker.domain.words import plural
from tracker.services.bodies import KnownBodies, keep_body, known_bodies
from tracker.ui.keeping.body_form import NO_FACTS, BodyForm
from tracker.ui.keeping.fields import Fields
from tracker.ui.keeping.finder import Listed
from tracker.ui.keeping.hand_over_window import HandOverWindow
from tracker.ui.keeping.records_window import RecordsWindow, Texts, Work
from tracker.ui.keeping.succession_dialog import SuccessionDialog
from tracker.ui.keeping.words import body_title, time_words
from tracker.ui.parts import button


class BodiesWindow(RecordsWindow):
    """Keeps the bodies of a register."""

    texts = Texts(
        "Bodies",
        "Find a body by any of its names",
        "&Add a body…",
        "A new body",
        "Recommendations are made to bodies, and bodies change: they are renamed, become part of another, or others "
        "take over from them. What is set down here says who was called what on any day, and who is responsible now.",
    )
    known: KnownBodies | None
    form: BodyForm

    @override
    def make_form(self) -> Fields:
        made = BodyForm(self.context.theme, self.register.outside.today())
        made.successions.add_wanted.connect(lambda took_over: self._on_succession(None, took_over=took_over))
        made.successions.amend_wanted.connect(self._on_amend)
        made.successions.history_wanted.connect(self._on_succession_history)
        return made

    @override
    def acts(self) -> Sequence[QPushButton]:
        self.hand_over_button = button("Hand over its open &items…", self.hand_over)
        return (self.hand_over_button,)

    @override
    def read_known(self) -> KnownBodies:
        return known_bodies(self.register, self.register.outside.today())

    @override
    def listed(self, known: Any) -> Sequence[Listed]:
        return [self._listed(known, body) for body in known.bodies]

    def _listed(self, known: KnownBodies, body: Body) -> Listed:
        facts, count = body.facts, known.counts.get(body.id)
        still_open = f"{count.open} open of {plural(count.total, 'item')}" if count else ""
        quiet = " · ".join(part for part in (time_words(facts.since, facts.until), still_open) if part)
        return Listed(body.id, body_title(body), quiet, " ".join((*facts.aliases, *(n.name for n in facts.names))))

    def _body(self) -> Body | None:
        """Return the body that is shown, None where none is that is kept."""
        return self.known.body(self.chosen) if self.known is not None and self.chosen is not None else None

    @override
    def show_record(self, chosen: UUID | None) -> tuple[str, str]:
        if self.known is None:
            return "", ""
        body = self.known.body(chosen) if chosen else None
        self.form.load(body.facts if body else NO_FACTS, chosen, self.known.bodies)
        self.form.successions.load(self.known, chosen)
        if body is None:
            return self.texts.new_title, "Two bodies may share a name: their times tell them apart."
        return body_title(body), self._beneath(self.known, body)

    def _beneath(self, known: KnownBodies, body: Body) -> str:
        count, facts = known.counts.get(body.id), body.facts
        items = f"{plural(count.total, 'item')}, {count.open} open" if count else "No item is made to it"
        checked = f"checked on {long_day(facts.checked)}" if facts.checked else "not checked"
        return " · ".join(part for part in (time_words(facts.since, facts.until), items, checked) if part)

    @override
    def refresh(self) -> None:
        super().refresh()
        body, known = self._body(), self.known
        count = known.counts.get(body.id) if known is not None and body is not None else None
        is_open = count is not None and count.open > 0
        if self.hand_over_button.isEnabled() and not is_open:
            self.hand_over_button.setEnabled(False)
            self.hand_over_button.setToolTip("It has no open item")

    @override
    def keeping(self, chosen: UUID | None, person: str, why: str) -> Work:
        register, facts, body = self.register, self.form.facts(), self._body() if chosen else None
        return lambda: keep_body(register, facts, person, chosen, why, body.facts if body else None)

    def _on_amend(self, succession: Succession) -> None:
        self._on_succession(succession, took_over=succession.facts.successor == self.chosen)

    def _on_succession(self, amended: Succession | None, *, took_over: bool) -> None:
        body, known = self._body(), self.known
        if body is None or known is None:
            return
        opening, about = self.over("Kept: who took over."), (body, took_over, amended)

        def ask(person: str) -> None:
            SuccessionDialog(opening, known.bodies, about, person).open()

        self.leave(lambda: self.as_person(ask))

    def _on_succession_history(self, succession: Succession) -> None:
        self.leave(lambda: self.show_history(succession.id))

    def hand_over(self) -> None:
        """Open the hand-over of the open items of the body that is shown."""
        HandOverWindow(self.over(), self.chosen).open()
