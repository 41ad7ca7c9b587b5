"""Headings: each is a bookmark of the file, and a place that links lead to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from tracker.reports.layout import styles
from tracker.reports.tagged.elements import Place, fitting
from tracker.reports.tagged.paragraph import Text
from tracker.reports.text import runs

_STYLES = (styles.TITLE, styles.HEADING, styles.ITEM_HEADING)


@dataclass(frozen=True, slots=True)
class Mark:
    """The place of a heading: its words for the outline, its level (0 title, 1 section, 2 item), its key for links.

    `own_words` says that the words are the register's, in English whatever language the report is in.
    """

    words: str
    level: int
    key: str
    own_words: bool = False


class Heading(Text):
    """A heading that is also a bookmark; where it breaks over a page, its beginning keeps the mark."""

    mark: Mark | None = None

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Return the part that fits, with the mark, and the rest."""
        parts = super().split(aW, aH)
        if parts and isinstance(parts[0], Heading):
            parts[0].mark = self.mark
        return parts

    @override
    def draw(self) -> None:
        """Draw the heading, and mark its place for links and for the outline."""
        if self.mark:
            self.canv.mark_place(self.mark.key, self.height + 6)
            self.canv.bookmarkHorizontal(self.mark.key, 0, self.height + 6)
            depth = max(self.mark.level - 1, 0)
            self.canv.addOutlineEntry(fitting(self.mark.words), self.mark.key, depth, closed=self.mark.level == 1)
        super().draw()


def heading(mark: Mark, style: ParagraphStyle | None = None) -> Heading:
    """Return a heading of the level that its mark says, in the style of that level unless told."""
    place = Place(f"H{mark.level + 1}", own_words=mark.own_words)
    made = Heading.of(runs(mark.words), style or _STYLES[mark.level], place)
    made.mark = mark
    return made


def marks_of(story: Iterable[Flowable]) -> Iterator[Mark]:
    """Yield the marks of a story's headings, in their order."""
    for part in story:
        if isinstance(part, Heading) and part.mark:
            yield part.mark
