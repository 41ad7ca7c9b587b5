"""Reads a chart back from its page: the words in their places, the painted shapes, the text that tells it."""

from dataclasses import dataclass
from itertools import combinations

import pypdfium2
import pypdfium2.raw as pdfium
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from reportlab.platypus.flowables import Flowable

from tests.reports.positions import AS_AT
from tracker.reports.layout import styles
from tracker.reports.layout.figure import Illustration
from tracker.reports.layout.paper import Sheet, typeset

names = st.text(max_size=80) | st.sampled_from(["", "W" * 200, "مرحبا", "👍🏽", "Ŵyl ŷd", "one\ntwo", "<b>&"])
numbers = st.integers(0, 12) | st.sampled_from([0, 1, 99, 1_234, 12_345])
whole = settings(max_examples=25, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@dataclass(frozen=True)
class Place:
    """Where something stands on the page, in points."""

    left: float
    bottom: float
    right: float
    top: float

    def meets(self, other: "Place") -> bool:
        """Say whether two places overlap."""
        across = self.left < other.right and other.left < self.right
        return across and self.bottom < other.top and other.bottom < self.top


@dataclass(frozen=True)
class Chart:
    """A chart as read back: every run of words with its place, the places of its shapes, whether margins are white."""

    words: tuple[tuple[str, Place], ...]
    shapes: tuple[Place, ...]
    keeps_margins: bool

    @property
    def said(self) -> list[str]:
        """The words, in the order in which they are painted."""
        return [words for words, _ in self.words]


def painted(chart: Flowable) -> Chart:
    """Print a chart alone on a page, and read it back without the page's furniture."""
    pdf = typeset(Sheet("Chart", "Chart", "OFFICIAL", "none", AS_AT), [chart])
    document = pypdfium2.PdfDocument(pdf)
    try:
        assert len(document) == 1
        return _chart(document[0])
    finally:
        document.close()


def _chart(page: pypdfium2.PdfPage) -> Chart:
    words: list[tuple[str, Place]] = []
    shapes: list[Place] = []
    text = page.get_textpage()
    for part in page.get_objects(max_depth=1):
        place = Place(*part.get_bounds())
        if place.top < styles.EDGE + 60 or place.bottom > styles.PAGE_HEIGHT - styles.EDGE - 15:
            continue
        if part.type == pdfium.FPDF_PAGEOBJ_TEXT:
            words.append((text.get_text_bounded(*_grown(place)).strip(), place))
        elif part.type == pdfium.FPDF_PAGEOBJ_PATH:
            shapes.append(place)
    return Chart(tuple(words), tuple(shapes), _has_white_margins(page))


def _has_white_margins(page: pypdfium2.PdfPage) -> bool:
    picture = page.render(scale=1, grayscale=True)
    dots, across = bytes(picture.buffer), picture.stride
    left, right = int(styles.LEFT) - 1, int(styles.LEFT + styles.BODY_WIDTH) + 3
    lines = [dots[y * across : y * across + picture.width] for y in range(picture.height)]
    return all(not (line[:left] + line[right:]).strip(b"\xff") for line in lines)


def _grown(place: Place) -> tuple[float, float, float, float]:
    return place.left - 0.5, place.bottom - 0.5, place.right + 0.5, place.top + 0.5


def alternative_of(chart: Flowable) -> str:
    """Return the text that tells a chart to whoever does not see it."""
    assert isinstance(chart, Illustration)
    return chart.place.alternative or ""


def keeps_words_apart(chart: Chart) -> bool:
    """Say whether no words of a chart overlap."""
    return not any(one.meets(other) for (_, one), (_, other) in combinations(chart.words, 2))
