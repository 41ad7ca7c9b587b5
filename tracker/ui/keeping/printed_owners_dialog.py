"""The dialog that makes an owner as printed a post, which then owns the actions that named it."""

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.facts import PostFacts
from tracker.domain.words import plural
from tracker.services.actions import PrintedOwner, make_post
from tracker.services.changes import Changes
from tracker.ui.day_field import DayField
from tracker.ui.dialogs.form import needs
from tracker.ui.dialogs.pick_field import ListField
from tracker.ui.keeping.actions_list import ActionsList
from tracker.ui.parts import label
from tracker.ui.records.change_dialog import ChangeDialog, day_of
from tracker.ui.records.window import Opening

_TOLD = "These owners stand in action plans, and are no posts yet. How each was printed stays with its actions."


class PrintedOwnersDialog(ChangeDialog):
    """Asks which owner becomes a post, under which title, which of its actions it takes, from which day and why."""

    def __init__(
        self, opening: Opening, owners: Sequence[PrintedOwner], items: Mapping[UUID, str], person: str
    ) -> None:
        """Ask about `owners`, who own actions that serve `items`."""
        super().__init__(opening, "Owners as printed", "Make it a post")
        self._owners, self._items, self._person = tuple(owners), items, person
        self._build()
        self._connect()
        self._show_owner()
        self.begin()

    def _build(self) -> None:
        theme, today = self.context.theme, self.register.outside.today()
        self.head.addWidget(label(_TOLD, muted=True, wrap=True))
        lines = [f"{owner.words} · {plural(len(owner.actions), 'action')}" for owner in self._owners]
        self.owner = ListField("Owner as printed", lines)
        self.actions_shown = ActionsList(theme)
        self.post_title, self.directorate, self.why = QLineEdit(), QLineEdit(), QLineEdit()
        self.by = QLineEdit(self._person)
        self.on = DayField(theme, today, "From", no_future="nothing can take effect in the future")
        self.on.set_day(today)
        self.why.setPlaceholderText("Such as: the post that the action plan means")
        self.add_field("&Owner as printed", self.owner)
        self.add_field("&Actions", self.actions_shown, self.actions_shown.fault)
        self.add_field("&Title", self.post_title, needs(self.post_title, "A post needs a title."))
        self.add_field("Directo&rate", self.directorate)
        self.add_field("&From", self.on, self.on.fault)
        self.add_field("&By", self.by, needs(self.by, "Name who says so."))
        self.add_field("W&hy", self.why, needs(self.why, "Say why the actions are re-assigned."))

    def _connect(self) -> None:
        self.owner.currentIndexChanged.connect(self._show_owner)

    def _show_owner(self) -> None:
        owner = self._owners[self.owner.currentIndex()]
        self.actions_shown.show_actions(owner.actions, self._items)
        self.post_title.setText(owner.words)
        self.post_title.setCursorPosition(0)
        self.refresh()

    @override
    def work(self) -> Callable[[], Changes]:
        register, person, day = self.register, self._person, day_of(self.on.day())
        facts = PostFacts(self.post_title.text().strip(), self.directorate.text().strip())
        actions = [action.id for action in self.actions_shown.chosen()]
        by, why = self.by.text(), self.why.text()
        return lambda: make_post(register, facts, actions, day, by, person, why)

    def told(self) -> str:
        """Return what was done, in a few words."""
        moved = plural(len(self.actions_shown.chosen()), "action")
        return f"{self.post_title.text().strip()} is a post now, and owns {moved}."
