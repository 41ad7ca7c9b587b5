"""The tree of a report's structure: what each thing is, and which pieces of which pages belong to it."""

from dataclasses import dataclass, field
from typing import NamedTuple

_MOST_LETTERS = 16_000  # PDF/A-2 allows a string 32,767 bytes, and a letter takes two of them


class Piece(NamedTuple):
    """A piece of a page (pages count from 0), marked on it by this number."""

    page: int
    number: int


class Annotation(NamedTuple):
    """The link of this number, on a page (pages count from 0)."""

    page: int
    link: int


@dataclass(slots=True, eq=False)
class Element:
    """One element: its kind by PDF's own name ("H1", "P", "TD"), and what it holds, in reading order.

    `attributes` are PDF dictionaries as written, `language` a tag where it differs from the report's, `alternative`
    what is told to whoever does not see it.
    """

    kind: str
    attributes: str = ""
    language: str = ""
    alternative: str = ""
    kids: list["Element | Piece | Annotation"] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Place:
    """Where something will stand in the tree. Its element is made when it is first drawn, which is the reading order.

    What is broken over several pages has one place, and so one element. `own_words` says that its words are the
    register's, in English whatever language the report is in.
    """

    kind: str
    within: "Place | None" = None
    attributes: str = ""
    own_words: bool = False
    alternative: str = ""
    element: Element | None = None

    def made(self, root: Element, own_language: str) -> Element:
        """Return its element, made as the last one of what it stands within, the report itself where in nothing."""
        if self.element is None:
            parent = self.within.made(root, own_language) if self.within else root
            language = own_language if self.own_words else ""
            self.element = Element(self.kind, self.attributes, language, self.alternative)
            parent.kids.append(self.element)
        return self.element


def fitting(words: str) -> str:
    """Return words that programs show, cut where they are longer than a string of a PDF may be."""
    return words if len(words) <= _MOST_LETTERS else words[:_MOST_LETTERS] + "…"
