"""A page that must stay one page: of several versions of a story it prints the fullest that fits."""

from collections.abc import Callable, Sequence

from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from tracker.reports.layout.flow import Story
from tracker.reports.text import printable
from tracker.reports.wording import ELLIPSIS, excerpt

_ENDLESS = 1e6


class OnePage(Flowable):
    """Versions of a story, the fullest first; it gives way to the first that fits, else to the last.

    It asks for more than any page has, so that it is split where the page's height is known.
    """

    def __init__(self, versions: Sequence[Callable[[], Story]]) -> None:
        super().__init__()
        self.versions = versions

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return a height that no page has."""
        return aW, _ENDLESS

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Return the story that takes its place."""
        story: Story = []
        for version in self.versions:
            story = version()
            if _height(story, aW) <= aH:
                break
        return story


def _height(story: Story, width: float) -> float:
    """Return the height of a story in a frame, where the space after one part is the space before the next as well."""
    height = after = 0.0
    for part in story:
        height += after + max(part.getSpaceBefore() - after, 0.0) + part.wrap(width, _ENDLESS)[1]
        after = part.getSpaceAfter()
    return height


def cut(text: str, words: int, letters: int) -> str:
    """Return the beginning of a text on one line, of so many words and letters at most; a cut shows as an ellipsis."""
    told = excerpt(printable(text), words)
    return told if len(told) <= letters else _behind_a_word(told[:letters]).rstrip(" \u00a0,;:.…") + ELLIPSIS


def _behind_a_word(text: str) -> str:
    """Return a text that was cut somewhere without the rest of its last word, unless that is most of it."""
    whole = text.rpartition(" ")[0]
    return whole if 2 * len(whole) > len(text) else text
