"""Where the pages of a document lie one below the other, and where a place on the screen lies on a page. No widget."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from PySide6.QtCore import QRectF, QSizeF

from tracker.domain.proposal import Box


@dataclass(frozen=True, slots=True)
class PageLayout:
    """Pages of some sizes (in points) at a width in pixels, with a gap between them."""

    sizes: Sequence[QSizeF]
    width: float
    gap: float
    _tops: list[float] = field(init=False)

    def __post_init__(self) -> None:
        heights = (self._height(page) + self.gap for page in range(len(self.sizes)))
        object.__setattr__(self, "_tops", list(accumulate(heights, initial=self.gap)))

    def _scale(self, page: int) -> float:
        return self.width / max(self.sizes[page].width(), 1)

    def _height(self, page: int) -> float:
        return self.sizes[page].height() * self._scale(page)

    @property
    def height(self) -> float:
        """The height of all pages, in pixels."""
        return self._tops[-1]

    def page_at(self, y: float) -> int:
        """Return the page (from 0) at a height in pixels, or the nearest one above."""
        return max(0, min(bisect_right(self._tops, y) - 1, len(self.sizes) - 1))

    def page_rect(self, page: int) -> QRectF:
        """Return where a page lies, in pixels."""
        return QRectF(0, self._tops[page], self.width, self._height(page))

    def rect(self, page: int, box: Box) -> QRectF:
        """Return where a box of a page lies, in pixels."""
        scale, top = self._scale(page), self._tops[page]
        return QRectF(
            box.left * scale, top + box.top * scale, (box.right - box.left) * scale, (box.bottom - box.top) * scale
        )
