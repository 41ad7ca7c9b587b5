"""The figure of a report: painted, with words for whoever does not see it."""

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from tracker.reports.tagged.canvas import TaggedCanvas
from tracker.reports.tagged.elements import Place


class Illustration(Flowable):
    """A figure, `width` and `height` points large, painted from its lower left corner."""

    canv: TaggedCanvas

    def __init__(self, alternative: str, width: float, height: float, paint: Callable[[Canvas], None]) -> None:
        super().__init__()
        self.width, self.height = width, height
        self.place = Place("Figure", alternative=alternative)
        self._paint = paint

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Return its width and height."""
        return self.width, self.height

    def draw(self) -> None:
        """Paint the figure, and say where on the page it is."""
        left, low = self.canv.absolutePosition(0, 0)
        right, high = self.canv.absolutePosition(self.width, self.height)
        box = f"{left:.2f} {low:.2f} {right:.2f} {high:.2f}"
        self.place.attributes = f"<</O/Layout/Placement/Block/BBox[{box}]>>"
        with self.canv.content(self.place):
            self.canv.saveState()
            self._paint(self.canv)
            self.canv.restoreState()
