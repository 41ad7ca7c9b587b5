"""The dialogs for the actions of an action plan: a new one, and one that is further on or has another date or owner."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.facts import ActionFacts
from tracker.domain.kept import Action
from tracker.domain.saying import action_name
from tracker.errors import BadInput, TrackerError
from tracker.services.changes import Changes
from tracker.ui.dialogs.action_fields import ActionFields
from tracker.ui.dialogs.breaking import BreakingLabel
from tracker.ui.dialogs.case import Amendment, Case
from tracker.ui.dialogs.offered import action_line
from tracker.ui.dialogs.pick_field import ListField
from tracker.ui.dialogs.recording import RecordingDialog


def next_letter(actions: Sequence[Action]) -> str:
    """Return the letter after the last one that an item's actions bear; empty where they bear none."""
    letters = [a.facts.letter for a in actions if len(a.facts.letter) == 1 and "a" <= a.facts.letter < "z"]
    return chr(ord(max(letters)) + 1) if letters else ""


class ActionDialog(RecordingDialog):
    """Asks what will be done, by whom and by when; it serves all the items that are ticked."""

    title = "Add an action"
    verb = "Add"

    @override
    def _build_facts(self) -> None:
        self.action = self._lines("What will be done, as the action plan words it")
        self.letter = QLineEdit(next_letter(self.case.detail.actions))
        self.letter.setMaximumWidth(self.context.theme.width(10))
        self.letter.setPlaceholderText("a, b …")
        self.add_field("Ac&tion", self.action, lambda: None if self._text() else "An action needs words.")
        self.add_field("&Letter", self.letter)
        self.fields = ActionFields(self, self.case.known, self.case.today)

    @override
    def _build_words(self) -> None:
        # The words of an action are all that is said of it.
        return

    @override
    def _connect(self) -> None:
        super()._connect()
        self.fields.due.changed.connect(self.refresh)

    @override
    def _load(self) -> None:
        super()._load()
        self.fields.show(ActionFacts((), ""))

    def _text(self) -> str:
        return self.action.toPlainText().strip()

    @override
    def facts(self) -> tuple[ActionFacts, ...]:
        words = ActionFacts((), self._text(), self.letter.text().strip(" ()"))
        return (self.fields.change().applied_to(words),)

    @override
    def told(self) -> str:
        return f"{action_name(self.facts()[0]).lower()} added"


class AmendActionDialog(RecordingDialog):
    """Asks which action, and what has changed of it."""

    title = "Update an action"
    for_several = False

    @classmethod
    @override
    def hindrance(cls, case: Case) -> str | None:
        return None if case.detail.actions else "This item has no actions yet; add one first."

    @override
    def _build_facts(self) -> None:
        self.which = ListField("Action", [action_line(action.facts) for action in self.case.detail.actions])
        self.wording = BreakingLabel(muted=True, selectable=True)
        self.add_field("&Action", self.which)
        self.add_field("Words", self.wording)
        self.fields = ActionFields(self, self.case.known, self.case.today)
        self.why = QLineEdit()
        self.why.setPlaceholderText("Why it changed, where that is worth keeping")
        self.add_field("W&hy", self.why)
        self.show_field(self.which, shown=len(self.case.detail.actions) > 1)

    @override
    def _build_words(self) -> None:
        return

    @override
    def _connect(self) -> None:
        super()._connect()
        self.fields.due.changed.connect(self.refresh)
        self.which.currentIndexChanged.connect(self._show_action)

    @override
    def _load(self) -> None:
        super()._load()
        self._show_action()
        self.fields.state.setFocus()

    def _action(self) -> Action:
        return self.case.detail.actions[max(0, self.which.currentIndex())]

    def _show_action(self) -> None:
        facts = self._action().facts
        self.wording.setText(f"({facts.letter}) {facts.text}" if facts.letter else facts.text)
        self.fields.show(facts)
        self.refresh()

    @override
    def first_fault(self) -> str | None:
        return super().first_fault() or (None if self.fields.is_changed() else "Nothing is changed yet.")

    @override
    def _submit(self) -> None:
        if not self.fields.is_changed():
            return
        action, case, by, why = self._action().id, self.case, self.by.text().strip(), self.why.text().strip()
        try:
            on = self.on.day() or case.today
            change = self.fields.change()
        except TrackerError as fault:
            self.refuse(str(fault))
            return

        def work() -> Changes:
            # As it stands by then: what another window changed meanwhile stays.
            now = next((a.facts for a in case.again().actions if a.id == action), None)
            if now is None:
                raise BadInput("That action serves this item no more.")
            return case.amend(Amendment(action, change.applied_to(now), on, by, why))

        self.run(work)

    @override
    def told(self) -> str:
        return f"{action_name(self._action().facts).lower()} updated"
