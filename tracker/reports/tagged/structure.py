"""The structure written: the tree of elements and the links, as an update behind the file that ReportLab wrote.

Writing tens of thousands of small objects one by one through a library costs more time than drawing the pages; as text
they cost next to nothing. What reads the file next (`finish`) rewrites it as a whole.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pikepdf import Pdf

from tracker.reports.tagged.canvas import LinkMade, TaggedCanvas
from tracker.reports.tagged.elements import Annotation, Element, Piece, fitting


@dataclass(frozen=True, slots=True)
class WithStructure:
    """A file with its structure behind it: the numbers of the tree's root and of the first of its links."""

    file: bytes
    root: int
    first_link: int


def with_structure(file: bytes, canvas: TaggedCanvas) -> WithStructure:
    """Return the file that a canvas made, with its structure written behind it."""
    with Pdf.open(io.BytesIO(file)) as pdf:
        pages = [page.obj.objgen[0] for page in pdf.pages]
        size = int(pdf.trailer.Size)
        trailer = f"/Root {pdf.Root.objgen[0]} 0 R/Info {pdf.trailer.Info.objgen[0]} 0 R/Prev {_last_xref(file)}"
    written = _Written(canvas, pages, size)
    return WithStructure(file + _section(list(written.objects()), size, len(file), trailer), size, written.first_link)


class _Written:
    """The objects of a structure, each by its number from `size` on: root, parents, elements, links, pages."""

    def __init__(self, canvas: TaggedCanvas, pages: Sequence[int], size: int) -> None:
        self._canvas, self._pages, self._root = canvas, pages, size
        self._elements = list(_each(canvas.root))
        self._number = {id(element): size + 2 + at for at, element in enumerate(self._elements)}
        self.first_link = size + 2 + len(self._elements)
        self._first_list = self.first_link + len(canvas.links)

    def objects(self) -> Iterator[str]:
        """Yield the objects in the order of their numbers."""
        document, parents_of = self._ref(self._canvas.root), f"{self._root + 1} 0 R"
        yield f"<</Type/StructTreeRoot/K {document}/ParentTree {parents_of}/ParentTreeNextKey {self._next_key}>>"
        yield f"<</Nums[{' '.join(self._parents())}]>>"
        parents = {id(self._canvas.root): f"{self._root} 0 R"}
        for element in self._elements:
            own = self._ref(element)
            parents.update((id(kid), own) for kid in element.kids if isinstance(kid, Element))
            yield self._element(element, parents[id(element)])
        for at, link in enumerate(self._canvas.links):
            yield self._link(link, len(self._pages) + at)
        for page in self._canvas.pieces[: len(self._pages)]:
            yield f"[{' '.join(map(self._ref, page))}]"

    @property
    def _next_key(self) -> int:
        return len(self._pages) + len(self._canvas.links)

    def _ref(self, element: Element) -> str:
        return f"{self._number[id(element)]} 0 R"

    def _parents(self) -> Iterator[str]:
        for at in range(len(self._pages)):
            yield f"{at} {self._first_list + at} 0 R"
        for at, link in enumerate(self._canvas.links):
            yield f"{len(self._pages) + at} {self._ref(link.element)}"

    def _element(self, element: Element, parent: str) -> str:
        page = next((kid.page for kid in element.kids if isinstance(kid, Piece)), None)
        kids = [self._kid(kid, page) for kid in element.kids]
        parts = [f"<</Type/StructElem/S/{element.kind}/P {parent}"]
        parts += [f"/Pg {self._pages[page]} 0 R"] if page is not None else []
        parts += [f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]"] if kids else []
        parts += [f"/A {element.attributes}"] if element.attributes else []
        parts += [f"/Lang{text_string(element.language)}"] if element.language else []
        parts += [f"/Alt{text_string(fitting(element.alternative))}"] if element.alternative else []
        return "".join((*parts, ">>"))

    def _kid(self, kid: Element | Piece | Annotation, page: int | None) -> str:
        match kid:
            case Piece(page=on, number=number):
                return str(number) if on == page else f"<</Type/MCR/Pg {self._pages[on]} 0 R/MCID {number}>>"
            case Annotation(page=on, link=link):
                return f"<</Type/OBJR/Pg {self._pages[on]} 0 R/Obj {self.first_link + link} 0 R>>"
            case Element():
                return self._ref(kid)

    def _link(self, link: LinkMade, key: int) -> str:
        box = " ".join(f"{edge:.2f}" for edge in link.box)
        page, height = self._canvas.places[link.key]
        return (
            f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[{box}]/Contents{text_string(fitting(link.words))}"
            f"/Dest[{self._pages[page]} 0 R/XYZ 0 {height:.2f} 0]/StructParent {key}>>"
        )


def _each(root: Element) -> Iterator[Element]:
    waiting = [root]
    while waiting:
        element = waiting.pop()
        yield element
        waiting += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]


def text_string(text: str) -> str:
    """Return a text as PDF writes it in dictionaries, in UTF-16."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def _last_xref(file: bytes) -> int:
    return int(file[file.rindex(b"startxref") :].split()[1])


def _section(objects: Sequence[str], first: int, start: int, trailer: str) -> bytes:
    """Return an update section: the objects from number `first` on, where each begins, and a trailer."""
    body, offsets = [], []
    at = start + 1
    for number, written in enumerate(objects, first):
        text = f"{number} 0 obj\n{written}\nendobj\n"
        offsets.append(at)
        body.append(text)
        at += len(text)
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    end = f"trailer\n<</Size {first + len(objects)}{trailer}>>\nstartxref\n{at}\n%%EOF\n"
    return f"\n{''.join(body)}xref\n{first} {len(objects)}\n{table}{end}".encode("ascii")
