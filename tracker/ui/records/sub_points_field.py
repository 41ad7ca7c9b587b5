"""The lettered points of a compound recommendation: added, mended, taken away, or proposed from its words."""

from collections.abc import Callable, Sequence
from string import ascii_lowercase

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from tracker.domain.facts import SubPoint
from tracker.services.rewording import points_fault, proposed_points
from tracker.ui.desk_context import Context
from tracker.ui.parts import button, column, label, row
from tracker.ui.theme import Step

_NONE = "The words hold no points such as “(a) ...; (b) ...”; add them one by one."
_REPLACES = "The points that are here now will be replaced by those in the words. Replace them?"


class _PointLine(QWidget):
    """One point: its letter, its words, and a button that takes it away."""

    def __init__(self, context: Context, point: SubPoint) -> None:
        super().__init__()
        self.letter, self.text = QLineEdit(point.letter), QLineEdit(point.text)
        self.remove = button("Remove")
        self.letter.setFixedWidth(context.theme.width(8))
        self.letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setCursorPosition(0)
        layout = row(context.theme, self.letter, self.text, self.remove, gap=1)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.name()

    def name(self) -> None:
        """Give the controls names by the letter."""
        letter = self.letter.text().strip() or "new"
        self.letter.setAccessibleName(f"Letter of point {letter}")
        self.text.setAccessibleName(f"Words of point {letter}")
        self.remove.setAccessibleName(f"Remove point {letter}")

    def point(self) -> SubPoint:
        """Return the point as it is written."""
        letter = self.letter.text().strip().strip("().")
        return SubPoint(letter, " ".join(self.text.text().split()))


class SubPointsField(QWidget):
    """A line for each point; `changed` tells whenever one is added, mended or taken away."""

    changed = Signal()

    def __init__(self, context: Context, words: Callable[[], str]) -> None:
        """Make the field; `words` gives the recommendation's words as they are written now."""
        super().__init__()
        self._context = context
        self._words = words
        self._lines: list[_PointLine] = []
        self._build()

    def _build(self) -> None:
        theme = self._context.theme
        self.setAccessibleName("Sub-points")
        self._holder = QVBoxLayout()
        self._holder.setSpacing(theme.space(1))
        self.add_button = button("&Add a point", self._add)
        self.split_button = button("&Split the words into points", self._split)
        self._told = label(step=Step.SMALL, muted=True, wrap=True)
        self._told.hide()
        acts = row(theme, self.add_button, self.split_button)
        acts.addStretch()
        self.setLayout(column(theme, self._holder, acts, self._told, gap=1))
        self.setFocusProxy(self.add_button)

    def points(self) -> tuple[SubPoint, ...]:
        """Return the points as they are written."""
        return tuple(line.point() for line in self._lines)

    def fault(self) -> str | None:
        """Return what is wrong with the points, None where nothing is."""
        return points_fault(self.points())

    def set_points(self, points: Sequence[SubPoint]) -> None:
        """Show points in the place of those that are shown."""
        for line in tuple(self._lines):
            self._drop(line)
        for point in points:
            self._show(point)
        self.changed.emit()

    def _show(self, point: SubPoint) -> _PointLine:
        line = _PointLine(self._context, point)
        line.remove.clicked.connect(lambda: self._remove(line))
        for field in (line.letter, line.text):
            field.textChanged.connect(self._on_text)
        self._lines.append(line)
        self._holder.addWidget(line)
        return line

    def _on_text(self) -> None:
        for line in self._lines:
            line.name()
        self.changed.emit()

    def _add(self) -> None:
        used = {point.letter.casefold() for point in self.points()}
        letter = next((one for one in ascii_lowercase if one not in used), "")
        self._show(SubPoint(letter, "")).text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._told.hide()
        self.changed.emit()

    def _remove(self, line: _PointLine) -> None:
        at = self._lines.index(line)
        self._drop(line)
        after: QPushButton = self._lines[min(at, len(self._lines) - 1)].remove if self._lines else self.add_button
        after.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, line: _PointLine) -> None:
        self._lines.remove(line)
        self._holder.removeWidget(line)
        line.hide()
        line.setParent(None)
        line.deleteLater()

    def _split(self) -> None:
        found = proposed_points(self._words())
        self._told.setText("" if found else _NONE)
        self._told.setVisible(not found)
        if found and self._lines and found != self.points():
            self._context.voice.confirm(_REPLACES, "Replace", lambda: self.set_points(found))
        elif found:
            self.set_points(found)
