"""Asks why something is taken back; it stays in the history, with the reason."""

from collections.abc import Callable

from typing_extensions import override

from tracker.services.changes import Changes
from tracker.ui.parts import label
from tracker.ui.records.change_dialog import ChangeDialog
from tracker.ui.records.window import Opening

_STAYS = "It stays in the history, struck through, with your reason."


class ReasonDialog(ChangeDialog):
    """Asks for a reason; `take_back(reason)` is called with it in the background."""

    def __init__(
        self,
        opening: Opening,
        what: str,
        take_back: Callable[[str], Changes],
        verb: str = "Take back",
        reason: str = "",
    ) -> None:
        """Ask under a `verb` about `what`; a `reason` that is likely is written already, to be overwritten."""
        super().__init__(opening, verb, verb)
        self._take_back = take_back
        self._build(what)
        self.given.setText(reason)
        self.given.selectAll()
        self.begin()

    def _build(self, what: str) -> None:
        self.head.addWidget(label(what, strong=True, wrap=True))
        self.head.addWidget(label(_STAYS, muted=True, wrap=True))
        self.given = self.add_reason("Such as: recorded by mistake")

    @override
    def work(self) -> Callable[[], Changes]:
        take_back, reason = self._take_back, self.given.text().strip()
        return lambda: take_back(reason)
