"""The canvas of a report: it marks what is drawn on it as content of an element, or as mere decoration."""

from calendar import timegm
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from hashlib import md5
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import TimeStamp
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from typing_extensions import override

from tracker.reports.tagged.elements import Annotation, Element, Piece, Place

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class LinkMade:
    """A link: on this page (from 0), over this box, in these words, to the place of this key."""

    page: int
    box: Box
    words: str
    key: str
    element: Element


@dataclass(frozen=True, slots=True)
class _Later:
    """Words that are known only at the end, right-aligned at a point, in a style."""

    page: int
    token: str
    right: float
    y: float
    style: ParagraphStyle
    words: Callable[[], str]


class TaggedCanvas(Canvas):
    """A canvas that knows the structure of what is drawn on it; one canvas makes one file.

    `day` is the file's date: its identity depends on its content alone. Words of the register are marked with
    `own_language` where the report is in another.
    """

    def __init__(self, *given: Any, day: date, own_language: str = "", **named: Any) -> None:
        super().__init__(*given, **named)
        self.root = Element("Document")
        self.pieces: list[list[Element]] = [[]]
        self.links: list[LinkMade] = []
        self.places: dict[str, tuple[int, float]] = {}
        self._own_language = own_language
        self._is_decoration = False
        self._later: list[_Later] = []
        _date(self._doc, day)  # type: ignore[attr-defined]  # private, and not in the type stubs

    @property
    def page(self) -> int:
        """The page that is drawn on, from 0."""
        return self.getPageNumber() - 1

    @contextmanager
    def content(self, place: Place) -> Iterator[None]:
        """Mark what is drawn meanwhile as the content of a place; within decoration it is decoration too."""
        if self._is_decoration:
            yield
            return
        element, own = self.element(place), self.pieces[-1]
        element.kids.append(Piece(self.page, len(own)))
        self._write(f"/{element.kind} <</MCID {len(own)}>> BDC")
        own.append(element)
        yield
        self._write("EMC")

    @contextmanager
    def decoration(self, properties: str = "") -> Iterator[None]:
        """Mark what is drawn meanwhile as an artifact: it is on the page and no part of what the report says."""
        if self._is_decoration:
            yield
            return
        self._write(f"/Artifact <<{properties}>> BDC" if properties else "/Artifact BMC")
        self._is_decoration = True
        yield
        self._is_decoration = False
        self._write("EMC")

    def element(self, place: Place) -> Element:
        """Return the element of a place."""
        return place.made(self.root, self._own_language)

    def stand(self, *places: Place) -> None:
        """Let what is in these places be said from here on, though nothing may be drawn in some of them."""
        if not self._is_decoration:
            for place in places:
                self.element(place)

    def link(self, place: Place, box: Box, words: str, key: str) -> None:
        """Lay a link over a box, in the coordinates of what is drawn; it belongs to a place."""
        if self._is_decoration:
            return
        left, low = self.absolutePosition(box[0], box[1])
        right, high = self.absolutePosition(box[2], box[3])
        element = self.element(place)
        element.kids.append(Annotation(self.page, len(self.links)))
        self.links.append(LinkMade(self.page, (left, low, right, high), words, key, element))

    def mark_place(self, key: str, y: float) -> None:
        """Note that links of this key lead here, so many points above the origin of what is drawn."""
        self.places.setdefault(key, (self.page, self.absolutePosition(0, y)[1]))

    @property
    def page_count(self) -> int:
        """How many pages there are; known when all of them are drawn."""
        return len(self.pieces) - 1

    def page_of(self, key: str) -> int:
        """Return the page, from 1, of the place that a key leads to; known when all pages are drawn."""
        return self.places[key][0] + 1

    def write_later(self, right: float, y: float, style: ParagraphStyle, words: Callable[[], str]) -> None:
        """Print words when all pages are drawn, so that they end at a point of what is drawn now."""
        token = f"% later {len(self._later)} %"
        self._write(token)
        x, height = self.absolutePosition(right, y)
        left, low = self.absolutePosition(0, 0)
        self._later.append(_Later(self.page, token, x - left, height - low, style, words))

    @override
    def showPage(self) -> None:
        """End the page, and begin the next with no pieces on it."""
        super().showPage()
        self.pieces.append([])

    @override
    def save(self) -> None:
        """Print what could be known only now, and finish the file."""
        if self._code:  # type: ignore[attr-defined]  # private, and not in the type stubs
            self.showPage()
        pages: Any = self._doc.Pages.pages  # type: ignore[attr-defined]
        for later in self._later:
            page = pages[later.page]
            page.stream = page.stream.replace(later.token, self._printed(later), 1)
        super().save()

    def _printed(self, later: _Later) -> str:
        words, style = later.words(), later.style
        text = self.beginText(later.right - stringWidth(words, style.fontName, style.fontSize), later.y)
        text.setFont(style.fontName, style.fontSize)
        text.setFillColor(style.textColor)
        text.textOut(words)
        return str(text.getCode())

    def _write(self, code: str) -> None:
        self._code.append(code)  # type: ignore[attr-defined]  # private, and not in the type stubs


def _date(document: Any, day: date) -> None:
    # ReportLab offers no other way to date a file: it would take a fixed day, or the environment's.
    stamp = TimeStamp(invariant=1)
    stamp.t, stamp.lt, stamp.YMDhms = timegm(day.timetuple()), day.timetuple(), tuple(day.timetuple())[:6]
    document._timeStamp = stamp  # noqa: SLF001
    document.signature = md5(day.isoformat().encode(), usedforsecurity=False)
