"""The fields of an action that change over its life: who owns it, when it is due, how far it is."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from tracker.domain.dates import Promise, long_day
from tracker.domain.facts import ActionFacts
from tracker.domain.scales import ActionState
from tracker.services.known import Known
from tracker.ui.choice_field import ChoiceField
from tracker.ui.day_field import DayField
from tracker.ui.dialogs.form import FormDialog
from tracker.ui.dialogs.offered import post_names, posts_offered
from tracker.ui.dialogs.pick_field import PickField


@dataclass(frozen=True, slots=True)
class ActionChange:
    """What was changed of an action; None for what stays: owner as post or words, due date, state."""

    owner: tuple[UUID | None, str] | None = None
    due: Promise | None = None
    state: ActionState | None = None

    def applied_to(self, facts: ActionFacts) -> ActionFacts:
        """Return an action with the changes, and all else as it is."""
        changed = facts
        if self.owner is not None:
            changed = replace(changed, owner=self.owner[0], owner_words=self.owner[1])
        if self.due is not None:
            changed = replace(changed, due=self.due.day, due_words=self.due.words)
        return changed if self.state is None else replace(changed, state=self.state)


class ActionFields:
    """Adds its fields to a dialog, and reads them; what was not changed stays as it was recorded."""

    def __init__(self, dialog: FormDialog, known: Known, today: date) -> None:
        theme = dialog.context.theme
        self.owner = PickField(
            "Owner",
            posts_offered(known, today),
            takes_words=True,
            hint="A post, or the owner as printed",
            names=post_names(known, today),
        )
        self.due = DayField(theme, today, "Due", takes_words=True, optional=True)
        self.state = ChoiceField(theme, "State", ("&Planned", "Under &way", "&Completed", "D&ropped"))
        dialog.add_field("Ow&ner", self.owner)
        dialog.add_field("D&ue", self.due, self.due.fault)
        dialog.add_field("&State", self.state, self.state.fault)
        self._shown = ActionFacts((), "")
        self._written = ("", "")

    def show(self, facts: ActionFacts) -> None:
        """Show an action as it stands."""
        self._shown = facts
        self.owner.set_value(facts.owner)
        if self.owner.value() is None:
            self.owner.setEditText(facts.owner_words)
        self.due.edit.setText(facts.due_words or (long_day(facts.due) if facts.due else ""))
        self.state.set_value(facts.state.value)
        self._written = self._words()

    def _words(self) -> tuple[str, str]:
        return self.owner.words(), self.due.edit.text()

    def change(self) -> ActionChange:
        """Return what was changed since the action was shown; BadInput where the day is none."""
        owner, due = self._written
        post, state = self.owner.value(), self.state.value()
        return ActionChange(
            owner=None if self.owner.words() == owner else (post, "" if post else self.owner.words()),
            due=None if self.due.edit.text() == due else self._promise(),
            state=None if state is None or state == self._shown.state else ActionState(state),
        )

    def _promise(self) -> Promise:
        return Promise(None) if self.due.is_empty() else self.due.promise()

    def is_changed(self) -> bool:
        """Say whether anything differs from the action as it was shown."""
        return self._words() != self._written or self.state.value() != self._shown.state.value
