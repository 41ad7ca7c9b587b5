"""The base of windows that tell of one thing: its title and a sentence on it above; what is shown is copied as text."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from tracker.ui.dialogs.breaking import BreakingLabel
from tracker.ui.records.window import Opening, RecordWindow
from tracker.ui.theme import Step


class HeadedWindow(RecordWindow):
    """A window with a head, what a concrete class builds, and the foot."""

    def __init__(self, opening: Opening, name: str) -> None:
        super().__init__(opening, name)
        self.title, self.told = BreakingLabel(step=Step.TITLE, strong=True), BreakingLabel(muted=True)

    @override
    def _lay_out(
        self,
        *parts: QWidget | QLayout,
        acts: tuple[QWidget, ...] = (),
        ends: tuple[QWidget, ...] = (),
        roomy: int = 0,
        size: tuple[int, int] = (120, 34),
    ) -> None:
        super()._lay_out(self.title, self.told, *parts, acts=acts, ends=ends, roomy=2 + roomy, size=size)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self.tell("Copied as text.")
