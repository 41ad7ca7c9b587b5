"""Words that are too long for a line, let break anywhere: Qt would rather make a window wider than the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLayout
from typing_extensions import override

from tracker.ui.theme import Step

_MOST_CHARACTERS = 24
_HERE = "\u200b"


def breakable(words: str) -> str:
    """Return words as they are shown, with places to break in those that are too long; nobody sees them."""
    return " ".join(_broken(word) for word in words.split(" "))


def _broken(word: str) -> str:
    if len(word) <= _MOST_CHARACTERS:
        return word
    parts = (word[at : at + _MOST_CHARACTERS] for at in range(0, len(word), _MOST_CHARACTERS))
    return _HERE.join(parts)


def unbroken(words: str) -> str:
    """Return words as they were before they were shown."""
    return words.replace(_HERE, "")


def let_break(layout: QLayout) -> None:
    """Let the words of every label of a layout break."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        said = item.widget() if item is not None else None
        if isinstance(said, QLabel):
            said.setWordWrap(True)
            said.setText(breakable(said.text()))


class BreakingLabel(QLabel):
    """A label of plain text in as many lines as it needs, whatever words are in it."""

    def __init__(
        self, *, step: Step = Step.BODY, strong: bool = False, muted: bool = False, selectable: bool = False
    ) -> None:
        super().__init__()
        if selectable:
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("step", step.name.lower())
        self.setProperty("strong", strong)
        self.setProperty("muted", muted)

    @override
    def setText(self, words: str) -> None:
        super().setText(breakable(words))
        self.setAccessibleName(words)

    @override
    def text(self) -> str:
        return unbroken(super().text())
