"""The letters of a page's text objects, by whichever of PDFium's two ways is the quicker for the page."""

import ctypes
from collections import defaultdict
from functools import cache
from typing import Any, TypeAlias

import pypdfium2.raw as pdfium

Handle: TypeAlias = Any
"""What PDFium gives to name a thing of its own."""

_CROWDED = 250
_MOST_LETTERS = 16_384


class Letters:
    """Tells the text of the objects of one page after the other; keeps one buffer for all."""

    def __init__(self) -> None:
        self._buffer = (ctypes.c_ushort * _MOST_LETTERS)()
        self._texts: Handle = None
        self._by_object: dict[int, str] | None = None

    def turn_to(self, texts: Handle, objects: int) -> None:
        """Begin with a page, given its text and how many objects it has.

        PDFium looks for an object's letters among all of the page, which takes ever longer the more objects there are:
        a crowded page is asked letter by letter instead.
        """
        self._texts = texts
        self._by_object = _by_object(texts) if objects > _CROWDED else None

    def of(self, item: Handle) -> str:
        """Return an object's text; a space that PDFium guesses behind it is part of it."""
        if self._by_object is not None:
            return self._by_object.get(address_of(item), "")
        size = pdfium.FPDFTextObj_GetText(item, self._texts, self._buffer, ctypes.sizeof(self._buffer))
        if size > ctypes.sizeof(self._buffer):
            self._buffer = (ctypes.c_ushort * size)()
            return self.of(item)
        return ctypes.string_at(self._buffer, size - 2).decode("utf-16-le", "replace") if size > 2 else ""


def address_of(handle: Handle) -> int:
    """Return what tells one of PDFium's things from another, or 0 for none."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


@cache
def _object_at() -> Any:
    """Return PDFium's function for the object of a letter, as one that answers with the plain address."""
    plain = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
    return plain(address_of(pdfium.FPDFText_GetTextObject))


def _by_object(texts: Handle) -> dict[int, str]:
    object_at, letter_at = _object_at(), pdfium.FPDFText_GetUnicode
    page = ctypes.c_void_p(address_of(texts))
    found: dict[int, list[str]] = defaultdict(list)
    last = 0
    for index in range(pdfium.FPDFText_CountChars(texts)):
        letter = chr(letter_at(texts, index))
        # What no object drew is a space or a line's end that PDFium put in.
        last, owner = (object_at(page, index) or 0), last
        if last:
            found[last].append(letter)
        elif owner and letter == " ":
            found[owner].append(letter)
    return {address: _whole("".join(letters)) for address, letters in found.items()}


def _whole(text: str) -> str:
    """Return the text with letters that stand as two halves, as Windows gives them, made whole."""
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
