"""The dialog that gives a post's actions to another post, several at once, from a day."""

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit
from typing_extensions import override

from tracker.domain.kept import Action, Post
from tracker.domain.words import plural
from tracker.services.actions import reassign
from tracker.services.changes import Changes
from tracker.ui.day_field import DayField
from tracker.ui.dialogs.form import needs
from tracker.ui.keeping.actions_list import ActionsList
from tracker.ui.keeping.words import post_words
from tracker.ui.parts import label
from tracker.ui.records.change_dialog import ChangeDialog, day_of
from tracker.ui.records.window import Opening


class ReassignDialog(ChangeDialog):
    """Asks which actions move, to which post, from which day, who says so and why."""

    def __init__(
        self,
        opening: Opening,
        about: tuple[Post, Sequence[Action], Sequence[Post]],
        person: str,
        items: Mapping[UUID, str] | None = None,
    ) -> None:
        """Ask `about` a post, the actions that it owns, and the posts there are; the actions serve `items`."""
        super().__init__(opening, "Re-assign actions", "Re-assign")
        self._person = person
        self._post, self._owned, posts = about
        self._items = items or {}
        self._others = [post for post in posts if post.id != self._post.id]
        self._build()
        self._load()
        self.begin()

    def _build(self) -> None:
        theme, today = self.context.theme, self.register.outside.today()
        self.head.addWidget(label(f"Actions of {self._post.facts.title}", strong=True, wrap=True))
        self.head.addWidget(label("Who owned each before stays in its history.", muted=True, wrap=True))
        self.actions_shown = ActionsList(theme)
        self.to, self.by, self.why = QComboBox(), QLineEdit(), QLineEdit()
        self.to.view().setAccessibleName("To")
        self.on = DayField(theme, today, "From", no_future="nothing can take effect in the future")
        self.why.setPlaceholderText("Such as: the directorates were merged")
        self.add_field("&Actions", self.actions_shown, self.actions_shown.fault)
        self.add_field("&To", self.to, lambda: None if self.to.currentData() else "Choose the post that owns them now.")
        self.add_field("&From", self.on, self.on.fault)
        self.add_field("&By", self.by, needs(self.by, "Name who says so."))
        self.add_field("W&hy", self.why, needs(self.why, "Say why the actions are re-assigned."))

    def _load(self) -> None:
        self.actions_shown.show_actions(self._owned, self._items)
        self.to.addItem("Choose a post", None)
        for post in self._others:
            self.to.addItem(post_words(post.facts), str(post.id))
        if len(self._others) == 1:
            self.to.setCurrentIndex(1)
        self.on.set_day(self.register.outside.today())
        self.by.setText(self._person)

    @override
    def work(self) -> Callable[[], Changes]:
        register, person, day = self.register, self._person, day_of(self.on.day())
        # Above the posts stands the line that asks to choose one.
        actions, post = [action.id for action in self.actions_shown.chosen()], self._others[self.to.currentIndex() - 1]
        by, why = self.by.text(), self.why.text()
        return lambda: reassign(register, actions, post.id, day, by, person, why)

    def told(self) -> str:
        """Return what was done, in a few words."""
        return f"{plural(len(self.actions_shown.chosen()), 'action')} re-assigned to {self.to.currentText()}."
