"""Reads the structure of a tagged PDF back: the tree of its elements with their words, and what is wrong with it.

The words are those of the marked content, page after page, exactly as the codes and their maps say: where a space is
missing between two lines, it is missing here too.
"""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from tests.reports.marked import ContentReader, Marks, Place
from tests.reports.structure_faults import Named, structure_faults

INLINE = frozenset("Span Link Em Strong Quote Code Reference Annot Lbl".split())


@dataclass(frozen=True)
class Element:
    """An element of the structure: its tag, the language it is in, what is said of it, its words and elements in order.

    `alt` tells what a figure shows, `actual_text` what is said in place of its words; `attributes` are Scope, ColSpan
    and the like, names and strings as plain words.
    """

    tag: str
    lang: str | None = None
    alt: str | None = None
    actual_text: str | None = None
    attributes: Mapping[str, Any] = field(default_factory=dict)
    parts: tuple["str | Element", ...] = ()

    @property
    def children(self) -> tuple["Element", ...]:
        """Its elements, in reading order."""
        return tuple(part for part in self.parts if isinstance(part, Element))

    @property
    def text(self) -> str:
        """All words in it, in reading order; elements that are blocks of their own stand on lines of their own."""
        if self.actual_text is not None:
            return self.actual_text
        told = ""
        for part in self.parts:
            block = isinstance(part, Element) and part.tag not in INLINE
            words = part.text if isinstance(part, Element) else part
            told += ("\n" if block and told and not told.endswith("\n") else "") + words + ("\n" if block else "")
        return told.removesuffix("\n")

    def walk(self) -> Iterator["Element"]:
        """Give the element and all in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def all(self, *tags: str) -> list["Element"]:
        """Return the elements in it, itself included, that have one of these tags, in reading order."""
        return [element for element in self.walk() if element.tag in tags]


@dataclass(frozen=True)
class Structure:
    """A document's structure: its elements under one root, the words of each page's artifacts, and the faults."""

    root: Element
    artifacts: tuple[tuple[str, ...], ...]
    faults: tuple[str, ...]


def structure(pdf: bytes) -> Structure:
    """Read the structure of a PDF back; one without any has an empty root, and that fault."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        reader = ContentReader()
        pages = [reader.read(page) for page in document.pages]
        tree = _Tree(document, {place: "".join(said) for marks in pages for place, said in marks.words.items()})
        root = tree.root()
        return Structure(
            root,
            tuple(tuple(filter(None, map("".join, marks.artifacts))) for marks in pages),
            (*_content_faults(pages), *structure_faults(document, set(tree.words), tree.named)),
        )


def _content_faults(pages: list[Marks]) -> Iterator[str]:
    for number, marks in enumerate(pages, 1):
        yield from (f"page {number}: {fault}" for fault in marks.faults)


class _Tree:
    """The tree as it is read: its words come from the marked content, and which element names what is kept."""

    def __init__(self, document: pikepdf.Pdf, words: Mapping[Place, str]) -> None:
        self.words = words
        self.named = Named()
        self._top = document.Root.get("/StructTreeRoot", pikepdf.Dictionary())
        self._lang = _told(document.Root, "/Lang")

    def root(self) -> Element:
        """Return the elements under a root that has no tag."""
        return Element("", self._lang, parts=self._parts(self._top, self._lang, ""))

    def _element(self, given: pikepdf.Object, above: pikepdf.Object, lang: str | None) -> Element:
        tag = str(given.S).removeprefix("/")
        if "/P" not in given or given.P.objgen != above.objgen:
            self.named.strays.append(tag)
        lang = _told(given, "/Lang") or lang
        return Element(
            tag,
            lang,
            _told(given, "/Alt"),
            _told(given, "/ActualText"),
            self._attributes(given),
            self._parts(given, lang, tag),
        )

    def _parts(self, given: pikepdf.Object, lang: str | None, tag: str) -> tuple[str | Element, ...]:
        found: list[str | Element] = []
        for kid in _listed(given.get("/K")):
            if not isinstance(kid, pikepdf.Object):
                found.append(self._words((given.Pg.objgen, kid), given))
            elif kid.get("/Type") == "/MCR":
                owner = kid.Stm if "/Stm" in kid else kid.Pg if "/Pg" in kid else given.Pg
                found.append(self._words((owner.objgen, int(kid.MCID)), given))
            elif kid.get("/Type") == "/OBJR":
                self.named.objects.setdefault(kid.Obj.objgen, []).append((given.objgen, tag))
            else:
                found.append(self._element(kid, given, lang))
        return tuple(found)

    def _words(self, place: Place, by: pikepdf.Object) -> str:
        self.named.contents.setdefault(place, []).append(by.objgen)
        return self.words.get(place, "")

    def _attributes(self, given: pikepdf.Object) -> dict[str, Any]:
        classes = [self._top.ClassMap[name] for name in _listed(given.get("/C"))]
        told = [one for group in (*classes, given.get("/A")) for one in _listed(group) if not isinstance(one, int)]
        return {key[1:]: _plain(value) for one in told for key, value in one.items() if key != "/O"}


def _listed(kids: Any) -> list[Any]:
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _told(given: pikepdf.Object, key: str) -> str | None:
    return str(given[key]) if key in given else None


def _plain(value: Any) -> Any:
    if isinstance(value, pikepdf.Array):
        return tuple(_plain(one) for one in value)
    return str(value).removeprefix("/") if isinstance(value, pikepdf.Object) else value
