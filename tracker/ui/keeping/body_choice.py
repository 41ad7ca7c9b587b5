"""A box that chooses one body of a register: any part of a name that only one has finds it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from typing_extensions import override

from tracker.domain.bodies import Body
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
        self.edit.editingFinished.connect(self._on_left)

    def show_bodies(self, bodies: Sequence[Body]) -> None:
        """Offer these bodies; what is chosen stays chosen, and nobody hears of it."""
        chosen, typed = self.value(), self.currentText()
        with QSignalBlocker(self):
            self.clear()
            self._offered = tuple((body_choice(body), body.id) for body in bodies)
            self.addItems([words for words, _ in self._offered])
            self.set_value(chosen)
            if chosen is None:
                self.setEditText(typed)
        self._show_beginning()

    @override
    def _place(self) -> int:
        at, written = super()._place(), self.currentText().strip().casefold()
        if at >= 0 or not written:
            return at
        fit = [n for n, (words, _) in enumerate(self._offered) if written in words.casefold()]
        return fit[0] if len(fit) == 1 else -1

    def fault_if_none(self) -> str | None:
        """Return what is wrong, where one must be chosen."""
        return self.fault() or (None if self.value() else f"{self._named}: choose a body.")

    def _on_left(self) -> None:
        """Write out the whole name of what was typed; nothing written is no body."""
        if self._place() >= 0 or not self.currentText().strip():
            self.setCurrentIndex(self._place())
