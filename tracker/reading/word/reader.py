"""The walk through a Word document's body that writes a line for each paragraph, list item, note and row of a table."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from lxml import etree

from tracker.domain.watching import Watch, unwatched
from tracker.reading.document import Document, Line
from tracker.reading.labels import split_label
from tracker.reading.word.names import FALLBACK, W, child, value, whole
from tracker.reading.word.numbering import Numbering
from tracker.reading.word.package import Package
from tracker.reading.word.paragraphs import Words, words_of
from tracker.reading.word.styles import Style, Styles

_LEFT_OUT = frozenset(
    (f"{W}sectPr", f"{W}del", f"{W}moveFrom", f"{W}tblPr", f"{W}tblGrid", f"{W}trPr", f"{W}tcPr", FALLBACK)
)
_INDENT = 4
_TWIPS_A_CHARACTER = 180
_MOST_COLUMNS = 60
_WATCHED_BLOCKS = 200
# A document that was pasted from text has a paragraph for each line of it, and empty ones between its paragraphs.
_TYPED_LINE = 130
_TYPED_BLANKS = 0.12
_LEAST_TYPED = 20


def read_docx(data: bytes, name: str, watch: Watch = unwatched) -> Document:
    """Read the bytes of a Word document called `name`.

    Raises BadInput where it is locked, damaged, or built to do harm.
    """
    package = Package(data, name)
    root = package.part("word/document.xml")
    body = child(root, "body")
    if body is None:
        raise package.missing_text()
    styles = Styles(package.part("word/styles.xml"))
    numbering = Numbering(package.part("word/numbering.xml"), styles)
    notes = _notes(package, styles)
    lines = list(_Walk(styles, numbering, notes).lines(body, watch))
    watch(1)
    return Document(tuple(_counted(lines, is_typed=_is_typed(lines))), "Word")


def _notes(package: Package, styles: Styles) -> dict[tuple[str, str], str]:
    """Return the text of the document's notes by their sort and id."""
    found: dict[tuple[str, str], str] = {}
    for kind in ("footnote", "endnote"):
        part = package.part(f"word/{kind}s.xml")
        for note in () if part is None else part.iterfind(f"{W}{kind}"):
            texts = (words_of(p, styles.of_paragraph(p), styles).text for p in note.iter(f"{W}p"))
            found[kind, value(note, "id") or ""] = " ".join(" ".join(texts).split())
    return found


def _is_typed(lines: list[Line]) -> bool:
    lengths = sorted(len(line.words) for line in lines if line.words)
    blanks = sum(1 for line in lines if not line.text)
    if len(lengths) < _LEAST_TYPED or blanks < _TYPED_BLANKS * len(lines):
        return False
    return lengths[len(lengths) * 95 // 100] <= _TYPED_LINE


def _counted(lines: list[Line], *, is_typed: bool) -> Iterator[Line]:
    """Yield the lines with their numbers; after each paragraph an empty one, so that no other is taken for its end."""
    numbers = count(1)
    for line in lines:
        yield replace(line, number=next(numbers))
        if not is_typed and line.words and not line.label and not line.row:
            yield Line(next(numbers), "", "")


class _Walk:
    """The walk through one document, with what its other parts say of styles, lists and notes."""

    def __init__(self, styles: Styles, numbering: Numbering, notes: dict[tuple[str, str], str]) -> None:
        self._styles = styles
        self._numbering = numbering
        self._notes = notes

    def lines(self, body: etree._Element, watch: Watch) -> Iterator[Line]:
        """Yield the lines of the body, not yet numbered."""
        total = max(len(body), 1)
        for at, block in enumerate(body):
            if at % _WATCHED_BLOCKS == 0:
                watch(at / total)
            yield from self._block(block)

    def _blocks(self, holder: etree._Element) -> Iterator[Line]:
        for block in holder:
            yield from self._block(block)

    def _block(self, block: etree._Element) -> Iterator[Line]:
        if block.tag in _LEFT_OUT:
            return
        if block.tag == f"{W}p":
            yield from self._paragraph(block)
        elif block.tag == f"{W}tbl":
            yield from self._table(block)
        else:
            yield from self._blocks(block)

    # Paragraphs

    def _paragraph(self, paragraph: etree._Element) -> Iterator[Line]:
        style = self._styles.of_paragraph(paragraph)
        words = words_of(paragraph, style, self._styles)
        label, indent = self._label(paragraph, style) if words.text else ("", 0)
        texts = words.text.split("\n")
        for at, text in enumerate(texts):
            marks = tuple(map(_mark, words.notes)) if at == 0 else ()
            yield replace(self._line(text, label if at == 0 else "", indent, style, words), marks=marks)
        for note in words.notes:
            if text := self._notes.get(note, ""):
                yield Line(0, text, text, note=True, marks=(_mark(note),))
        for box in words.boxes:
            yield from self._blocks(box)

    def _line(self, text: str, label: str, indent: int, style: Style, words: Words) -> Line:
        printed = f"{label} {text}" if label else text
        found, rest = split_label(printed)
        if label and found is None:
            found, rest = label, text
        return Line(
            0,
            " " * indent + printed if printed else "",
            rest,
            indent=indent,
            heading=style.level,
            bold=words.is_bold,
            label=found,
            row=style.is_contents,
            size=style.size,
        )

    def _label(self, paragraph: etree._Element, style: Style) -> tuple[str, int]:
        """Return the label that Word prints before the paragraph, and the paragraph's indent in characters."""
        own = child(paragraph, "pPr", "numPr")
        number = value(child(own, "numId")) or style.list_id
        left = whole(child(paragraph, "pPr", "ind"), "left")
        indent = max(style.indent if left is None else left, 0) // _TWIPS_A_CHARACTER
        if number is None or number == "0":
            return "", indent
        at = whole(child(own, "ilvl"))
        if at is None:
            named = value(child(paragraph, "pPr", "pStyle"))
            at = self._numbering.level_of_style(number, named) if own is None else None
        at = (style.list_level or 0) if at is None else at
        return self._numbering.label(number, at), _INDENT * (min(max(at, 0), 8) + 1)

    # Tables

    def _table(self, table: etree._Element) -> Iterator[Line]:
        rows = [list(_within(row, "tc")) for row in _within(table, "tr")]
        if max(map(len, rows), default=0) < 2:  # a box around text, not a table
            for cells in rows:
                for cell in cells:
                    yield from self._blocks(cell)
            return
        for cells in rows:
            words: list[str] = []
            for cell in cells:
                words.append(self._cell(cell))
                across = min(whole(child(cell, "tcPr", "gridSpan")) or 1, _MOST_COLUMNS)
                words.extend([""] * (across - 1))
            text = " | ".join(words).replace("\n", " ")
            if any(words):
                yield Line(0, text, text, row=True, cells=tuple(words[:_MOST_COLUMNS]))

    def _cell(self, cell: etree._Element) -> str:
        return "\n".join(line.text.strip() for line in self._blocks(cell) if line.text.strip() and not line.note)


def _mark(note: tuple[str, str]) -> str:
    kind, number = note
    return number if kind == "footnote" else f"{kind} {number}"


def _within(holder: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the rows of a table or the cells of a row, also those in content controls and insertions."""
    for inner in holder:
        if inner.tag == f"{W}{name}":
            yield inner
        elif inner.tag not in _LEFT_OUT and inner.tag not in {f"{W}tr", f"{W}tc"}:
            yield from _within(inner, name)
