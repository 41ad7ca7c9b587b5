"""The lettered points of a compound recommendation: added, mended, taken away, or proposed from its words."""

from collections.abc import Callable, Sequence
from string import ascii_lowercase

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from tracker.domain.facts import SubPoint
from tracker.services.rewording import points_fault, proposed_points
from tracker.ui.desk_context import Context
from tracker.ui.parts import button, label
from tracker.ui.records.lines_field import Line, LinesField
from tracker.ui.theme import Step, Theme

_NONE = "The words hold no points such as “(a) ...; (b) ...”; add them one by one."
_REPLACES = "The points that are here now will be replaced by those in the words. Replace them?"


class PointLine(Line):
    """One point: its letter and its words."""

    def __init__(self, theme: Theme, letter: str) -> None:
        self.letter, self.text = QLineEdit(letter), QLineEdit()
        self.letter.setFixedWidth(theme.width(8))
        self.letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        super().__init__(theme, "Point", (self.letter, self.text), (0, 1))
        self.letter.textChanged.connect(self._name)
        self._name()
        # A new point has its letter already.
        self.setFocusProxy(self.text)

    def _name(self) -> None:
        letter = self.letter.text().strip() or "new"
        self.letter.setAccessibleName(f"Letter of point {letter}")
        self.text.setAccessibleName(f"Words of point {letter}")
        self.remove_button.setAccessibleName(f"Take point {letter} away")

    def point(self) -> SubPoint:
        """Return the point as it is written."""
        letter = self.letter.text().strip().strip("().")
        return SubPoint(letter, " ".join(self.text.text().split()))


class SubPointsField(LinesField[PointLine]):
    """A line for each point, each with the next letter that is free."""

    def __init__(self, context: Context, words: Callable[[], str]) -> None:
        """Make the field; `words` gives the recommendation's words as they are written now."""
        self._context = context
        self._recommended = words
        self.split_button = button("&Split the words into points", self._split)
        self.split_button.setProperty("step", "small")
        super().__init__(context.theme, "Sub-points", "&Add a point", self.split_button)
        self.told = label(step=Step.SMALL, muted=True, wrap=True)
        self.told.hide()
        self._frame.addWidget(self.told)
        self.changed.connect(self.told.hide)

    @override
    def new_line(self) -> PointLine:
        used = {point.letter.casefold() for point in self.points()}
        return PointLine(self._theme, next((one for one in ascii_lowercase if one not in used), ""))

    def points(self) -> tuple[SubPoint, ...]:
        """Return the points as they are written."""
        return tuple(line.point() for line in self.lines)

    @override
    def fault(self) -> str | None:
        return points_fault(self.points())

    def set_points(self, points: Sequence[SubPoint]) -> None:
        """Show points in the place of those that are shown."""
        self.clear()
        for point in points:
            line = self.add_line()
            line.letter.setText(point.letter)
            line.text.setText(point.text)
            line.text.setCursorPosition(0)
        self.changed.emit()

    def _split(self) -> None:
        found = proposed_points(self._recommended())
        if not found:
            self.told.setText(_NONE)
            self.told.show()
        elif self.lines and found != self.points():
            self._context.voice.confirm(_REPLACES, "Replace", lambda: self.set_points(found))
        else:
            self.set_points(found)
