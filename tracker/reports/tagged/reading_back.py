"""A finished report read back in the order of its structure, as somebody hears it.

It reads what this program wrote and no other PDF: fonts of single bytes with their maps, words in plain strings.
"""

import io
import re
from collections.abc import Iterator
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf

from tracker.domain.said import Said

_HEEDED = re.compile(
    rb"/MCID (?P<piece>\d+)>> BDC|(?P<other>/Artifact)|(?P<end>\bEMC\b)|/(?P<font>\S+) [\d.]+ Tf"
    rb"|\((?P<words>(?:[^\\()]|\\.)*)\) Tj",
    re.DOTALL,
)
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_PAIR = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]+)>")
_LINES = frozenset(("P", "LI", "Caption", "Figure", "TOCI", "Title", "BlockQuote", "Note"))
_INLINE = (Name.Span, Name.Link)
_SIGNS = ".,;:!?…"
_NARROW = 2  # columns: the heads of so few need not be told with each row

_Owner = tuple[int, int]


def read_back(pdf: bytes) -> tuple[Said, ...]:
    """Return the headings and lines of a report in reading order; the cells of a row stand in one line."""
    with Pdf.open(io.BytesIO(pdf)) as document:
        pieces: dict[tuple[_Owner, int], str] = {}
        fonts: dict[_Owner, dict[int, str]] = {}
        for page in document.pages:
            pieces |= {(page.obj.objgen, number): words for number, words in _pieces(page, fonts)}
        return tuple(said for said in _Reader(pieces).lines(document.Root.StructTreeRoot) if said.words)


def _pieces(page: Page, fonts: dict[_Owner, dict[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield the words of each marked piece of a page."""
    number, words, letters = -1, "", dict[int, str]()
    for found in _HEEDED.finditer(page.Contents.read_bytes()):
        match found.lastgroup:
            case "piece":
                number, words = int(found["piece"]), ""
            case "other":
                number = -1
            case "end":
                if number >= 0:
                    yield number, words
                number = -1
            case "font":
                letters = _font(page.Resources.Font[f"/{found['font'].decode('ascii')}"], fonts)
            case _ if number >= 0:
                shown = _ESCAPED.sub(_unescaped, found["words"])
                words += "".join(letters.get(code, "") for code in shown)
            case _:
                pass


def _unescaped(found: "re.Match[bytes]") -> bytes:
    told = found[1]
    return bytes((int(told, 8) & 0xFF,)) if told.isdigit() else _LETTERS.get(told, told)


def _font(resource: Object, fonts: dict[_Owner, dict[int, str]]) -> dict[int, str]:
    known = fonts.get(resource.objgen)
    if known is None:
        pairs = _PAIR.findall(resource.ToUnicode.read_bytes().decode("ascii"))
        known = {int(code, 16): bytes.fromhex(text).decode("utf-16-be", "replace") for code, text in pairs}
        fonts[resource.objgen] = known
    return known


class _Reader:
    """Walks the structure; `pieces` are the words of marked content by page and number."""

    def __init__(self, pieces: dict[tuple[_Owner, int], str]) -> None:
        self._pieces = pieces

    def lines(self, given: Object) -> Iterator[Said]:
        """Yield what an element says, line by line."""
        for kid in _kids(given):
            if not isinstance(kid, Dictionary) or "/S" not in kid:
                continue
            tag = str(kid.S)[1:]
            if tag == "Table":
                yield from self._table(kid)
            elif re.fullmatch(r"H\d", tag):
                yield Said(self._words(kid), int(tag[1:]))
            elif tag in _LINES:
                yield Said(self._words(kid))
            else:
                yield from self.lines(kid)

    def _table(self, given: Object) -> Iterator[Said]:
        """Yield the rows of a table, a line for each; its cells are told with the heads of their columns."""
        heads: list[str] = []
        for row in _rows(given):
            cells = [kid for kid in _kids(row) if isinstance(kid, Dictionary)]
            told = [self._cell(cell) for cell in cells]
            if all(cell.S == Name.TH for cell in cells):
                heads = told
                yield Said("; ".join(filter(None, told)))
                continue
            if len(heads) == len(told) > _NARROW:
                named = (f"{head}: {cell}" for head, cell in zip(heads[1:], told[1:], strict=True) if cell)
                told = [told[0], *named]
            first = f"{told[0]}: " if cells[0].S == Name.TH and told[0] else ""
            yield Said(first + "; ".join(filter(None, told[1:] if first else told)))

    def _cell(self, given: Object) -> str:
        """Return what a cell says; what stands on lines of its own is told apart by a comma where no sign ends it."""
        blocks = [kid for kid in _kids(given) if isinstance(kid, Dictionary) and kid.get("/S") not in _INLINE]
        lines = [words for block in blocks if (words := self._words(block))]
        if len(lines) < 2:  # one is no list
            return self._words(given)
        ended = (line if line[-1] in _SIGNS else f"{line}," for line in lines[:-1])
        return " ".join((*ended, lines[-1]))

    def _words(self, given: Object) -> str:
        """Return what an element says, on one line."""
        told = [str(given.Alt)] if "/Alt" in given else list(self._parts(given))
        return " ".join("".join(told).split())

    def _parts(self, given: Object) -> Iterator[str]:
        for kid in _kids(given):
            if isinstance(kid, int):
                yield self._pieces.get((given.Pg.objgen, kid), "")
            elif kid.get("/Type") == Name.MCR:
                yield self._pieces.get((kid.Pg.objgen, int(kid.MCID)), "")
            elif "/S" in kid:
                yield "".join(self._parts(kid)) if kid.S in _INLINE else f" {self._words(kid)} "


def _rows(given: Object) -> Iterator[Object]:
    """Yield the rows of a table, also where they stand in its head or body."""
    for kid in _kids(given):
        if isinstance(kid, Dictionary) and kid.get("/S") == Name.TR:
            yield kid
        elif isinstance(kid, Dictionary):
            yield from _rows(kid)


def _kids(given: Object) -> list[Any]:
    kids = given.get("/K")
    return [] if kids is None else list(kids) if isinstance(kids, Array) else [kids]
