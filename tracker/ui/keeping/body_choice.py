"""A box that chooses one body of a register, by any of its names or a part of one."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker

from tracker.domain.bodies import Body
from tracker.ui.dialogs.offered import names_in_order
from tracker.ui.dialogs.pick_field import PickField
from tracker.ui.keeping.words import body_choice

_CHARACTERS = 20


class BodyChoice(PickField):
    """Chooses a body, or none where nothing is written; which there are may change."""

    def __init__(self, name: str, hint: str = "None") -> None:
        super().__init__(name, (), hint=hint)
        self._named = name
        # It stands in lines beside the days from and until.
        self.setMinimumContentsLength(_CHARACTERS)

    def show_bodies(self, bodies: Sequence[Body]) -> None:
        """Offer these bodies; what is chosen stays chosen, and nobody hears of it."""
        chosen, typed = self.value(), self.currentText()
        with QSignalBlocker(self):
            self.clear()
            self._offer(
                [(body_choice(body), body.id) for body in bodies], {body.id: names_in_order(body) for body in bodies}
            )
            self.addItems([words for words, _ in self._offered])
            self.set_value(chosen)
            if chosen is None:
                self.setEditText(typed)
        self._show_beginning()

    def fault_if_none(self) -> str | None:
        """Return what is wrong, where one must be chosen."""
        return self.fault() or (None if self.value() else f"{self._named}: choose a body.")
