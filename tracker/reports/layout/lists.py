"""Lists: points under one another, and the lines of a contents page."""

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from tracker.reports.tagged.canvas import TaggedCanvas
from tracker.reports.tagged.elements import Place
from tracker.reports.tagged.paragraph import Text

_BULLET = "•"
_NUMBER_ROOM = 40.0  # points for the page number of a line of contents


class Point(Flowable):
    """A point of a list: its bullet, and its words beside it."""

    canv: TaggedCanvas

    def __init__(self, words: Text, label: Place) -> None:
        super().__init__()
        self.words, self._label = words, label
        self.spaceBefore, self.spaceAfter = words.getSpaceBefore(), words.getSpaceAfter()

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return the width that there is, and the height of the words."""
        self.width, self.height = self.words.wrap(aW, aH)
        return self.width, self.height

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Return the part that fits, with the bullet, and the rest, without."""
        parts = self.words.split(aW, aH)
        if len(parts) < 2:
            return [self] if parts else []
        first, *rest = parts
        assert isinstance(first, Text)
        return [Point(first, self._label), *rest]

    def draw(self) -> None:
        """Draw the bullet and the words."""
        style = self.words.style
        with self.canv.content(self._label):
            self.canv.saveState()
            self.canv.setFont(style.bulletFontName, style.bulletFontSize)
            self.canv.setFillColor(style.textColor)
            self.canv.drawString(style.bulletIndent, self.height - self.words.ascent, _BULLET)
            self.canv.restoreState()
        self.words.drawOn(self.canv, 0, 0)


def points(words: Sequence[Text]) -> list[Flowable]:
    """Return paragraphs, each the body of a point, as the points of one list; those without words are left out."""
    whole = Place("L", attributes="<</O/List/ListNumbering/Disc>>")
    made: list[Flowable] = []
    for text in filter(lambda text: text.plain, words):
        point = Place("LI", whole)
        label = Place("Lbl", point)
        text.place = Place("LBody", point, own_words=text.place.own_words)
        made.append(Point(text, label))
    return made


class ContentsLine(Flowable):
    """A line of a contents page: the words of a heading, which lead to it, and its page number on the right."""

    canv: TaggedCanvas

    def __init__(self, words: Text, contents: Place) -> None:
        super().__init__()
        self.words = words
        words.place = Place("Link", Place("Reference", Place("TOCI", contents)))
        self.spaceBefore, self.spaceAfter = words.getSpaceBefore(), words.getSpaceAfter()

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return the width that there is, and the height of the words."""
        self.width, self.height = aW, self.words.wrap(aW - _NUMBER_ROOM, aH)[1]
        return self.width, self.height

    def draw(self) -> None:
        """Draw the words and the page number, which is known when all pages are drawn."""
        # ReportLab takes the canvas away from what it has drawn, before the page number is known.
        canvas, style, key = self.canv, self.words.style, self.words.key
        self.words.drawOn(canvas, 0, 0)
        with canvas.content(self.words.place):
            base = style.leading - self.words.ascent
            canvas.write_later(self.width, base, style, lambda: f" {canvas.page_of(key):,}")
