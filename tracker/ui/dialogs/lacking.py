"""What still lacks for a closing, as it stands now, and the box that says to close all the same."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from tracker.ui.dialogs.breaking import BreakingLabel
from tracker.ui.parts import column
from tracker.ui.theme import Theme


class LackingField(QWidget):
    """Says in a live line that nothing lacks, or what does, with a box to close as unverified."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._is_lacking = False
        self._told = BreakingLabel()
        self.box = QCheckBox("Close as &unverified")
        layout = column(theme, self._told, self.box, gap=1)
        self.setLayout(layout)
        # Whoever is sent here by Ctrl+Enter types on: a space in a name must not tick the box.
        self.setFocusProxy(self._told)

    def tell(self, lacks: Sequence[str], otherwise: str) -> None:
        """Tell what lacks, a sentence for each item; `otherwise` where nothing does."""
        self._is_lacking = bool(lacks)
        self._told.setText("\n".join(lacks) or otherwise)
        self._told.setProperty("strong", bool(lacks))
        self._told.style().polish(self._told)
        self.box.setVisible(bool(lacks))
        self.box.setAccessibleName(f"Close as unverified: {' '.join(lacks)}")
        if not lacks:
            self.box.setChecked(False)

    def is_unverified(self) -> bool:
        """Say whether it is closed although something lacks."""
        return self._is_lacking and self.box.isChecked()

    def fault(self) -> str | None:
        """Return why it cannot be closed, None where nothing lacks or that is accepted."""
        if self._is_lacking and not self.box.isChecked():
            return "Add what lacks, or tick to close it as unverified; it prints as such, with what lacks."
        return None
