"""The line above a preview that says that it is old: a new one is being made, or was given up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tracker.ui.parts import button, label, on_surface, row
from tracker.ui.theme import Theme


class MakingBar(QWidget):
    """Hidden while what is shown is what was chosen."""

    cancelled = Signal()
    wanted_again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.told = label(wrap=True)
        self.cancel_button = button("Cancel makin&g", self.cancelled.emit)
        self.again_button = button("Make it a&gain", self.wanted_again.emit)
        line = row(theme, self.told, self.cancel_button, self.again_button, margin=2)
        line.setStretch(0, 1)
        self.setLayout(line)
        on_surface(self, "past")
        self.hide()

    def show_making(self, pages: int, *, has_old: bool) -> None:
        """Say that a report is being made, and how many of its pages are done."""
        made = f" Page {pages:,}…" if pages else ""
        old = "What is shown is from before the change; the new report is being made."
        self._show(f"{old if has_old else 'The report is being made.'}{made}", is_making=True)

    def show_stopped(self, *, has_old: bool) -> None:
        """Say that making was given up."""
        old = "What is shown is from before the change. "
        self._show(f"{old if has_old else ''}The report was not made: you cancelled it.", is_making=False)

    def _show(self, text: str, *, is_making: bool) -> None:
        self.told.setText(text)
        had_focus = self.cancel_button.hasFocus()
        self.cancel_button.setVisible(is_making)
        self.again_button.setVisible(not is_making)
        if had_focus and not is_making:
            self.again_button.setFocus()
        self.show()
