"""A field to choose one word of a few: radio buttons side by side or one below the other, each with its key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QWidget

from tracker.ui.parts import row
from tracker.ui.theme import Theme

_MOST_CHARACTERS = 76


def without_key(word: str) -> str:
    """Return a word without the mark of its key; a doubled ampersand is one that is shown."""
    return "&".join(part.replace("&", "") for part in word.split("&&"))


def keyless(word: str) -> str:
    """Return a word of the user's so that no ampersand in it marks a key."""
    return word.replace("&", "&&")


class ChoiceField(QWidget):
    """Offers words (an ampersand marks a word's key); none is chosen until somebody chooses.

    Where they are too long to stand side by side, they stand one below the other.
    """

    changed = Signal()

    def __init__(self, theme: Theme, name: str, words: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._group = QButtonGroup(self)
        self._layout: QBoxLayout = row(theme)
        self._build(words)
        self._group.buttonToggled.connect(self._on_toggled)

    def _build(self, words: Sequence[str]) -> None:
        self.setAccessibleName(self._name)
        self.setLayout(self._layout)
        # Set before the proxy, which would take it over: a label's key passes over what takes no focus at all.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fill(words)

    def _fill(self, words: Sequence[str]) -> None:
        buttons = [QRadioButton(word) for word in words]
        for made in buttons:
            made.setAccessibleName(f"{self._name}: {without_key(made.text())}")
            made.ensurePolished()
            self._group.addButton(made)
            self._layout.addWidget(made)
        wide = sum(made.sizeHint().width() + self._theme.space(4) for made in buttons)
        is_stacked = wide > self._theme.width(_MOST_CHARACTERS)
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight)
        self._layout.setSpacing(self._theme.space(1 if is_stacked else 4))
        if not is_stacked:
            self._layout.addStretch()
        for made in buttons:
            self._layout.setAlignment(made, Qt.AlignmentFlag.AlignLeft if is_stacked else Qt.AlignmentFlag(0))
        if buttons:
            self.setFocusProxy(buttons[0])

    def set_words(self, words: Sequence[str]) -> None:
        """Offer other words, none of them chosen."""
        self.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none
        for gone in self._group.buttons():
            self._group.removeButton(gone)
            gone.setParent(None)
            gone.deleteLater()
        while self._layout.takeAt(0) is not None:
            pass
        self._fill(words)
        self.changed.emit()

    def value(self) -> str | None:
        """Return the chosen word without its mark, None where none is chosen."""
        chosen = self._group.checkedButton()
        return without_key(chosen.text()) if chosen is not None else None

    def set_value(self, word: str) -> None:
        """Choose a word."""
        for made in self._group.buttons():
            made.setChecked(without_key(made.text()) == word)

    def fault(self) -> str | None:
        """Return what is missing, None where a word is chosen."""
        return None if self.value() else f"{self._name}: choose one."

    def _on_toggled(self, _: object, is_on: bool) -> None:  # Qt's own signature
        if is_on:
            self.changed.emit()
