"""The dialog that gives a post's actions to another post, several at once, from a day."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem
from typing_extensions import override

from tracker.domain.kept import Action, Post
from tracker.domain.words import plural
from tracker.services.actions import reassign
from tracker.services.changes import Changes
from tracker.ui.day_field import DayField
from tracker.ui.dialogs.form import needs
from tracker.ui.keeping.words import action_words, post_words
from tracker.ui.parts import label
from tracker.ui.records.change_dialog import ChangeDialog, day_of
from tracker.ui.records.window import Opening

_MOST_LINES = 8


class ReassignDialog(ChangeDialog):
    """Asks which actions move, to which post, from which day, who says so and why."""

    def __init__(self, opening: Opening, about: tuple[Post, Sequence[Action], Sequence[Post]], person: str) -> None:
        """Ask `about` a post, the actions that it owns, and the posts there are."""
        super().__init__(opening, "Re-assign actions", "Re-assign")
        self._person = person
        self._post, self._owned, posts = about
        self._others = [post for post in posts if post.id != self._post.id]
        self._build()
        self._connect()
        self._load()
        self.begin()

    def _build(self) -> None:
        theme, today = self.context.theme, self.register.outside.today()
        self.head.addWidget(label(f"Actions of {self._post.facts.title}", strong=True, wrap=True))
        self.head.addWidget(label("Who owned each before stays in its history.", muted=True, wrap=True))
        self.actions_shown = QListWidget()
        self.actions_shown.setProperty("framed", True)
        self.actions_shown.setWordWrap(True)
        self.actions_shown.setTabKeyNavigation(False)
        self.actions_shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines = min(_MOST_LINES, 2 * len(self._owned) + 1)
        self.actions_shown.setFixedHeight(theme.metrics().lineSpacing() * lines + theme.space(4))
        self.to, self.by, self.why = QComboBox(), QLineEdit(), QLineEdit()
        self.to.view().setAccessibleName("To")
        self.on = DayField(theme, today, "From", no_future="nothing can take effect in the future")
        self.why.setPlaceholderText("Such as: the directorates were merged")
        self.add_field("&Actions", self.actions_shown, self._actions_fault)
        self.add_field("&To", self.to, lambda: None if self.to.currentData() else "Choose the post that owns them now.")
        self.add_field("&From", self.on, self.on.fault)
        self.add_field("&By", self.by, needs(self.by, "Name who says so."))
        self.add_field("&Why", self.why, needs(self.why, "Say why the actions are re-assigned."))

    def _connect(self) -> None:
        self.actions_shown.itemChanged.connect(self.refresh)

    def _load(self) -> None:
        for action in self._owned:
            item = QListWidgetItem(action_words(action))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.actions_shown.addItem(item)
        self.actions_shown.setCurrentRow(0)
        self.to.addItem("Choose a post", None)
        for post in self._others:
            self.to.addItem(post_words(post.facts), str(post.id))
        if len(self._others) == 1:
            self.to.setCurrentIndex(1)
        self.on.set_day(self.register.outside.today())
        self.by.setText(self._person)

    def _chosen(self) -> list[Action]:
        shown = (self.actions_shown.item(place) for place in range(self.actions_shown.count()))
        return [
            action
            for action, item in zip(self._owned, shown, strict=True)
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _actions_fault(self) -> str | None:
        if not self._chosen():
            return "Tick the actions that move."
        return None

    @override
    def work(self) -> Callable[[], Changes]:
        register, person, day = self.register, self._person, day_of(self.on.day())
        # Above the posts stands the line that asks to choose one.
        actions, post = [action.id for action in self._chosen()], self._others[self.to.currentIndex() - 1]
        by, why = self.by.text(), self.why.text()
        return lambda: reassign(register, actions, post.id, day, by, person, why)

    def told(self) -> str:
        """Return what was done, in a few words."""
        return f"{plural(len(self._chosen()), 'action')} re-assigned to {self.to.currentText()}."
