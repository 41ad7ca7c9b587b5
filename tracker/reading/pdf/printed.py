"""What a page prints, from the text objects of the file up to the pieces of a row, in points from the top left."""

from typing import NamedTuple

from tracker.domain.proposal import Box


class Span(NamedTuple):
    """The text of one object: where it starts and ends, its baseline, the size of its type."""

    text: str
    left: float
    right: float
    base: float
    top: float
    bottom: float
    size: float
    bold: bool


class Piece(NamedTuple):
    """Spans of one row that belong together, as printed and without note marks.

    `hang` is where the words after a label begin. `marks` are the note marks that were raised above the words, and
    `is_note` says that such a mark stands in front of them.
    """

    text: str
    words: str
    left: float
    right: float
    base: float
    top: float
    bottom: float
    size: float
    bold: bool
    marks: tuple[str, ...] = ()
    is_note: bool = False
    hang: float | None = None


Row = list[Piece]
"""Pieces on one baseline, from left to right."""


class Frame(NamedTuple):
    """How a page lies: the visible rectangle of its own coordinates, and by how many quarters each thing is turned.

    `turn` is that of most of its text, `shown` that of the page as it is shown; both are 0 for nearly every page.
    """

    left: float
    bottom: float
    right: float
    top: float
    turn: int = 0
    shown: int = 0

    @property
    def width(self) -> float:
        """The width of the page as its text is read."""
        return self.top - self.bottom if self.turn % 2 else self.right - self.left

    @property
    def height(self) -> float:
        """The height of the page as its text is read."""
        return self.right - self.left if self.turn % 2 else self.top - self.bottom

    def read(self, x: float, y: float) -> tuple[float, float]:
        """Return a point of the page's own coordinates from the top left corner of the page as its text is read."""
        return self._turned(x, y, self.turn)

    def box(self, left: float, top: float, right: float, bottom: float) -> Box:
        """Return a rectangle of the page as read on the page as shown."""
        if self.turn == self.shown:
            return Box(round(left, 1), round(top, 1), round(right, 1), round(bottom, 1))
        corners = [self._turned(*self._own(x, y), self.shown) for x, y in ((left, top), (right, bottom))]
        across, down = sorted(x for x, _ in corners), sorted(y for _, y in corners)
        return Box(round(across[0], 1), round(down[0], 1), round(across[1], 1), round(down[1], 1))

    def _turned(self, x: float, y: float, quarters: int) -> tuple[float, float]:
        if quarters == 0:
            return x - self.left, self.top - y
        if quarters == 1:
            return y - self.bottom, x - self.left
        if quarters == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def _own(self, x: float, y: float) -> tuple[float, float]:
        if self.turn == 0:
            return x + self.left, self.top - y
        if self.turn == 1:
            return y + self.left, x + self.bottom
        if self.turn == 2:
            return self.right - x, y + self.bottom
        return self.right - y, self.top - x


class Rule(NamedTuple):
    """A level line that is drawn on the page, as under a table's heading or around its cells."""

    left: float
    right: float
    base: float


class Page(NamedTuple):
    """One page as printed: its number from 1, its frame, its spans, what stands askew, and the rules drawn on it."""

    number: int
    frame: Frame
    spans: list[Span]
    askew: list[Span]
    rules: list[Rule]
