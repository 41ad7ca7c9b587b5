"""A field to choose one word of a few: radio buttons side by side, each with its key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from tracker.ui.parts import row
from tracker.ui.theme import Theme


class ChoiceField(QWidget):
    """Offers words (an ampersand marks a word's key); none is chosen until somebody chooses."""

    def __init__(self, theme: Theme, name: str, words: Sequence[str]) -> None:
        super().__init__()
        self._name = name
        self._group = QButtonGroup(self)
        self._build(theme, words)

    def _build(self, theme: Theme, words: Sequence[str]) -> None:
        self.setAccessibleName(self._name)
        buttons = [QRadioButton(word) for word in words]
        for made in buttons:
            made.setAccessibleName(f"{self._name}: {made.text().replace('&', '')}")
            self._group.addButton(made)
        layout = row(theme, *buttons, gap=4)
        layout.addStretch()
        self.setLayout(layout)
        # Set before the proxy, which would take it over: a label's key passes over what takes no focus at all.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(buttons[0])

    def value(self) -> str | None:
        """Return the chosen word without its mark, None where none is chosen."""
        chosen = self._group.checkedButton()
        return chosen.text().replace("&", "") if chosen is not None else None

    def set_value(self, word: str) -> None:
        """Choose a word."""
        for made in self._group.buttons():
            made.setChecked(made.text().replace("&", "") == word)

    def fault(self) -> str | None:
        """Return what is missing, None where a word is chosen."""
        return None if self.value() else f"{self._name}: choose one."
