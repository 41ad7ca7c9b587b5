"""PDFium's text objects as the spans of a page; the only module that calls PDFium.

PDFium is not made for threads: whoever opens a document here waits until the one before is closed.
"""

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from math import hypot
from threading import Lock
from typing import TypeAlias

import pypdfium2.raw as pdfium

from tracker.errors import BadInput
from tracker.reading.pdf.fonts import UNMAPPED, Face, face_of, plain
from tracker.reading.pdf.letters import Handle, Letters, address_of
from tracker.reading.pdf.printed import Frame, Page, Rule, Span

_Matrix: TypeAlias = tuple[float, float, float, float, float, float]
_Placed: TypeAlias = tuple[Handle, _Matrix | None]

_ONE_AT_A_TIME = Lock()
_DEEPEST = 8
_MOST_OBJECTS = 500_000
_MOST_LETTERS = 200_000
_MOST_RULES = 1_000
_ASKEW = 0.1
_THICKEST_RULE = 3.0
_SHORTEST_RULE = 20.0
_LEAST_GLYPH = 0.15
_SMALLEST_TYPE = 1.0


@contextmanager
def opened(data: bytes, name: str) -> Iterator["Opened"]:
    """Open a PDF's bytes and close it at the end; `name` is the file's, for what must be said.

    Raises BadInput where it is encrypted or damaged.
    """
    with _ONE_AT_A_TIME:
        handle = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
        if not handle:
            raise BadInput(_why(pdfium.FPDF_GetLastError(), name))
        try:
            yield Opened(handle)
        finally:
            pdfium.FPDF_CloseDocument(handle)


def _why(fault: int, name: str) -> str:
    if fault == pdfium.FPDF_ERR_PASSWORD:
        return f"“{name}” is locked with a password; open it in a PDF viewer and save or print it without one."
    if fault == pdfium.FPDF_ERR_SECURITY:
        return f"“{name}” is protected in a way that is not known here; ask its publisher for an open copy."
    return f"“{name}” is damaged or no PDF; fetch it again from where it was published."


class Opened:
    """A PDF that PDFium holds open."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle
        self._letters = Letters()
        self._edges = tuple(ctypes.c_float() for _ in range(4))
        self._size = ctypes.c_float()
        self._name = ctypes.create_string_buffer(256)
        self._matrix = pdfium.FS_MATRIX()
        self._faces: dict[int, Face] = {}

    def __len__(self) -> int:
        return int(pdfium.FPDF_GetPageCount(self._handle))

    def page(self, number: int) -> Page | None:
        """Return a page by its number from 1, or None where it cannot be loaded, or holds what no page of text does."""
        handle = pdfium.FPDF_LoadPage(self._handle, number - 1)
        if not handle:
            return None
        try:
            texts = pdfium.FPDFText_LoadPage(handle)
            if not texts:
                return None
            try:
                return self._read(number, handle, texts)
            finally:
                pdfium.FPDFText_ClosePage(texts)
        finally:
            pdfium.FPDF_ClosePage(handle)

    def _read(self, number: int, handle: Handle, texts: Handle) -> Page | None:
        # A font's address may be that of another font once its page is closed.
        self._faces.clear()
        objects = list(islice(self._objects(handle), _MOST_OBJECTS))
        if len(objects) == _MOST_OBJECTS or pdfium.FPDFText_CountChars(texts) > _MOST_LETTERS:
            return None
        self._letters.turn_to(texts, len(objects))
        shown = pdfium.FPDFPage_GetRotation(handle) % 4
        page = self._gather(number, objects, self._frame(handle, shown, shown))
        if len(page.askew) > len(page.spans):
            turned = (self._gather(number, objects, self._frame(handle, turn, shown)) for turn in range(4))
            page = max(turned, key=lambda page: len(page.spans))
        return page

    def _frame(self, handle: Handle, turn: int, shown: int) -> Frame:
        rectangle = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(handle, rectangle)
        return Frame(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top, turn, shown)

    def _gather(self, number: int, objects: Sequence[_Placed], frame: Frame) -> Page:
        page = Page(number, frame, [], [], [])
        kind_of, a_text, a_path = pdfium.FPDFPageObj_GetType, pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH
        for item, within in objects:
            kind = kind_of(item)
            if kind == a_text:
                self._add_text(page, item, within)
            elif kind == a_path and len(page.rules) < _MOST_RULES:
                self._add_rules(page, item, within)
        return page

    def _objects(self, page: Handle) -> Iterator[_Placed]:
        """Yield the page's objects, those inside of forms with the matrix that places them."""
        get, kind_of, a_form = pdfium.FPDFPage_GetObject, pdfium.FPDFPageObj_GetType, pdfium.FPDF_PAGEOBJ_FORM
        for index in range(pdfium.FPDFPage_CountObjects(page)):
            item = get(page, index)
            if kind_of(item) == a_form:
                yield from self._inside(item, None, 1)
            else:
                yield item, None

    def _inside(self, form: Handle, within: _Matrix | None, depth: int) -> Iterator[_Placed]:
        placed = self._placed(form, within)
        for index in range(pdfium.FPDFFormObj_CountObjects(form)):
            item = pdfium.FPDFFormObj_GetObject(form, index)
            if pdfium.FPDFPageObj_GetType(item) != pdfium.FPDF_PAGEOBJ_FORM:
                yield item, placed
            elif depth < _DEEPEST:
                yield from self._inside(item, placed, depth + 1)

    def _placed(self, item: Handle, within: _Matrix | None) -> _Matrix:
        """Return an object's matrix on the page."""
        own = self._matrix
        pdfium.FPDFPageObj_GetMatrix(item, own)
        matrix = (own.a, own.b, own.c, own.d, own.e, own.f)
        return matrix if within is None else _product(matrix, within)

    def _bounds(self, item: Handle, frame: Frame, within: _Matrix | None) -> tuple[float, float, float, float]:
        """Return the left, top, right and bottom of an object on the page as it is read."""
        pdfium.FPDFPageObj_GetBounds(item, *self._edges)
        left, bottom, right, top = (edge.value for edge in self._edges)
        if within is not None:
            left, bottom, right, top = _rectangle(left, bottom, right, top, within)
        if frame.turn == 0:
            return left - frame.left, frame.top - top, right - frame.left, frame.top - bottom
        (left, top), (right, bottom) = frame.read(left, top), frame.read(right, bottom)
        return min(left, right), min(top, bottom), max(left, right), max(top, bottom)

    def _add_text(self, page: Page, item: Handle, within: _Matrix | None) -> None:
        text = self._letters.of(item)
        left, top, right, bottom = self._bounds(item, page.frame, within)
        a, b, c, d, e, f = self._placed(item, within)
        pdfium.FPDFTextObj_GetFontSize(item, self._size)
        size = max(_SMALLEST_TYPE, abs(self._size.value) * hypot(c, d))
        face = self._face(item)
        if not text.strip():
            if right - left < _LEAST_GLYPH * size:
                return
            text = UNMAPPED
        start, base = page.frame.read(e, f)
        span = Span(plain(text, face), min(start, left), right, base, top, bottom, size, face.bold)
        turn = page.frame.turn
        along, across = (a, b, -a, -b)[turn], (b, a, b, a)[turn]
        is_upright = along > 0 and abs(across) < _ASKEW * along
        if not is_upright:
            page.askew.append(span)
        elif right > 0 and left < page.frame.width and 0 <= base <= page.frame.height:
            page.spans.append(span)

    def _face(self, item: Handle) -> Face:
        font = pdfium.FPDFTextObj_GetFont(item)
        address = address_of(font)
        face = self._faces.get(address)
        if face is None:
            face = Face(bold=False)
            if font:
                pdfium.FPDFFont_GetBaseFontName(font, self._name, len(self._name))
                face = face_of(self._name.value.decode("utf-8", "replace"), pdfium.FPDFFont_GetWeight(font))
            self._faces[address] = face
        return face

    def _add_rules(self, page: Page, item: Handle, within: _Matrix | None) -> None:
        """Keep what a drawn path can mean for a table: a level line, or the upper and lower edge of a box."""
        left, top, right, bottom = self._bounds(item, page.frame, within)
        if right - left >= _SHORTEST_RULE:
            page.rules.append(Rule(left, right, top))
            if bottom - top > _THICKEST_RULE:
                page.rules.append(Rule(left, right, bottom))


def _product(first: _Matrix, then: _Matrix) -> _Matrix:
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _rectangle(
    left: float, bottom: float, right: float, top: float, matrix: _Matrix
) -> tuple[float, float, float, float]:
    a, b, c, d, e, f = matrix
    across = [a * x + c * y + e for x in (left, right) for y in (bottom, top)]
    up = [b * x + d * y + f for x in (left, right) for y in (bottom, top)]
    return min(across), min(up), max(across), max(up)
