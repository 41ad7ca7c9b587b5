"""A few boxes to tick, one below the other, which scroll where they are many."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from tracker.ui.theme import Theme

_MOST_SHOWN = 6


def boxes_in_sight(theme: Theme, boxes: Sequence[QCheckBox], indent: int = 0) -> QWidget:
    """Return boxes one below the other, indented by quarters of the font's height."""
    holder = QWidget()
    inside = QVBoxLayout(holder)
    inside.setContentsMargins(theme.space(indent), 0, 0, 0)
    inside.setSpacing(theme.space(1))
    for box in boxes:
        inside.addWidget(box)
    if len(boxes) <= _MOST_SHOWN:
        return holder
    scroll = QScrollArea()
    scroll.setWidget(holder)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFixedHeight(theme.space(6) * _MOST_SHOWN)
    return scroll


class TickList(QWidget):
    """One box for each line."""

    def __init__(self, theme: Theme, name: str, lines: Sequence[str]) -> None:
        super().__init__()
        self.boxes = [QCheckBox(line.replace("&", "&&")) for line in lines]
        self.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(boxes_in_sight(theme, self.boxes))
        if self.boxes:
            # Set before the proxy, as in `ChoiceField`.
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setFocusProxy(self.boxes[0])

    def chosen(self) -> tuple[int, ...]:
        """Return the places of the lines that are ticked, from 0."""
        return tuple(place for place, box in enumerate(self.boxes) if box.isChecked())
