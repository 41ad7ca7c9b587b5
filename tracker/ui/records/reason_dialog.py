"""Asks why something is taken back; it stays in the history, with the reason."""

from collections.abc import Callable
from typing import Self

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from tracker.services.changes import Changes
from tracker.ui.desk_context import Context
from tracker.ui.parts import label
from tracker.ui.records.change_dialog import ChangeDialog
from tracker.ui.records.window import OnChanged

_STAYS = "It stays in the history, struck through, with your reason."


class ReasonDialog(ChangeDialog):
    """Asks for a reason; `take_back(reason)` is called with it in the background."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None,
        what: str,
        take_back: Callable[[str], Changes],
        on_changed: OnChanged,
        verb: str = "Take back",
    ) -> None:
        super().__init__(context, parent, verb, verb, on_changed)
        self._what = what
        self._take_back = take_back
        self._build()
        self.begin()

    @classmethod
    def ask(
        cls,
        context: Context,
        parent: QWidget | None,
        what: str,
        take_back: Callable[[str], Changes],
        on_changed: OnChanged,
        verb: str = "Take back",
    ) -> Self:
        """Open the dialog; `on_changed` hears what was taken back, and nothing where it was cancelled."""
        dialog = cls(context, parent, what, take_back, on_changed, verb)
        dialog.open()
        return dialog

    def _build(self) -> None:
        self.head.addWidget(label(self._what, strong=True, wrap=True))
        self.head.addWidget(label(_STAYS, muted=True, wrap=True))
        self.given = self.add_reason("Such as: recorded by mistake")

    @override
    def work(self) -> Callable[[], Changes]:
        take_back, reason = self._take_back, self.given.text().strip()
        return lambda: take_back(reason)
