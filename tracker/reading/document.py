"""A document as readers hand it over: its lines, with the layout that recognition needs and nothing of its format."""

from dataclasses import dataclass

from tracker.domain.proposal import Box


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document.

    `number` counts from 1 over the whole document; `page` counts from 1, or is None where the format has no pages.
    `text` is the line as it stands; `words` is the same without markup, label and footnote marks. `indent` is in
    characters; `heading` is a level from 1, or 0; `label` is the bullet or printed number in front, as printed.
    A `note` is a footnote's own text; a `row` is a line of a table or of a list of contents, and `cells` are its cells'
    words where they are known, one string for each column. `size` is the type's size in points and `box` the line's
    rectangle, where the format says them. `joins` tells whether the line goes on with the paragraph before it,
    even over notes and the end of a page; it is None where the layout does not tell and the words must.
    `marks` are the note marks that `words` lacks, in their order; of a note's first line, its own comes first.
    """

    number: int
    text: str
    words: str
    page: int | None = None
    indent: int = 0
    heading: int = 0
    bold: bool = False
    label: str | None = None
    note: bool = False
    row: bool = False
    cells: tuple[str, ...] = ()
    size: float | None = None
    box: Box | None = None
    joins: bool | None = None
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was opened: its lines in order, the name of its format, and what could not be read of it."""

    lines: tuple[Line, ...]
    format: str
    doubts: tuple[str, ...] = ()
