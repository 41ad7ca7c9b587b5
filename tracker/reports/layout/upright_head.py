"""A head of a table that reads from the bottom to the top, for columns too narrow for its words."""

from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from tracker.reports.tagged.canvas import TaggedCanvas
from tracker.reports.tagged.elements import Place
from tracker.reports.tagged.paragraph import Text

_ENDLESS = 1e7  # points: no head breaks


class UprightHead(Flowable):
    """Words turned on their side, so many points long."""

    canv: TaggedCanvas

    def __init__(self, words: Text, length: float) -> None:
        super().__init__()
        self.words = words
        self.length = length

    @property
    def place(self) -> Place:
        """The place of its words in the structure."""
        return self.words.place

    @place.setter
    def place(self, place: Place) -> None:
        self.words.place = place

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return the width that there is, and its length as the height."""
        self.width, self.height = aW, self.length
        return self.width, self.height

    def draw(self) -> None:
        """Draw the words, turned, on the right where the figures stand."""
        self.words.wrap(self.length, _ENDLESS)
        self.canv.rotate(90)
        self.words.drawOn(self.canv, 0, -self.width)
