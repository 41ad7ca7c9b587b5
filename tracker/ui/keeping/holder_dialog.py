"""The dialog that asks who takes over a post, and from which day."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.kept import Post
from tracker.services.actions import new_holder
from tracker.services.changes import Changes
from tracker.ui.day_field import DayField
from tracker.ui.dialogs.form import needs
from tracker.ui.parts import label
from tracker.ui.records.change_dialog import ChangeDialog, day_of
from tracker.ui.records.window import Opening

_TOLD = "Whoever holds it now holds it until the day before. The actions of the post stay with the post."


class HolderDialog(ChangeDialog):
    """Asks for a name and a day."""

    def __init__(self, opening: Opening, post: Post, person: str) -> None:
        super().__init__(opening, "A new holder of the post", "Keep")
        self._post, self._person = post, person
        self._build()
        self.begin()

    def _build(self) -> None:
        today = self.register.outside.today()
        self.head.addWidget(label(self._post.facts.title, strong=True, wrap=True))
        self.head.addWidget(label(_TOLD, muted=True, wrap=True))
        self.named, self.why = QLineEdit(), QLineEdit()
        self.since = DayField(self.context.theme, today, "From")
        self.since.set_day(today)
        self.why.setPlaceholderText("If there is more to say")
        self.add_field("&Name", self.named, needs(self.named, "Name who holds the post now."))
        self.add_field("&From", self.since, self.since.fault)
        self.add_field("W&hy", self.why)

    @override
    def work(self) -> Callable[[], Changes]:
        register, post, person = self.register, self._post, self._person
        name, since, why = self.named.text(), day_of(self.since.day()), self.why.text()
        return lambda: new_holder(register, post, name, since, person, why)
