"""The dialog that asks who takes over a post, and from which day."""

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from tracker.domain.kept import Post
from tracker.services.actions import new_holder
from tracker.services.register import Register
from tracker.ui.day_field import DayField
from tracker.ui.desk_context import Context
from tracker.ui.keeping.dialog import KeepingDialog, Then, needs
from tracker.ui.parts import label

_TOLD = "Whoever holds it now holds it until the day before. The actions of the post stay with the post."


class HolderDialog(KeepingDialog):
    """Asks for a name and a day."""

    def __init__(
        self, context: Context, register: Register, parent: QWidget | None, post: Post, person: str, then: Then
    ) -> None:
        super().__init__(context, parent, "A new holder of the post", "Keep", then)
        self._register, self._post, self._person = register, post, person
        self._build()
        self.begin()

    def _build(self) -> None:
        today = self._register.outside.today()
        self.head.addWidget(label(self._post.facts.title, strong=True, wrap=True))
        self.head.addWidget(label(_TOLD, muted=True, wrap=True))
        self.named, self.why = QLineEdit(), QLineEdit()
        self.since = DayField(self.context.theme, today, "From")
        self.since.set_day(today)
        self.why.setPlaceholderText("If there is more to say")
        self.add_field("&Name", self.named, needs(self.named, "Name who holds the post now."))
        self.add_field("&From", self.since, self.since.fault)
        self.add_field("&Why", self.why)

    @override
    def _submit(self) -> None:
        since = self.since.day()
        if since is None:
            return
        register, post, person = self._register, self._post, self._person
        name, why = self.named.text(), self.why.text()
        self.keep(lambda: new_holder(register, post, name, since, person, why))
