"""The words of one Word paragraph: its runs as they are printed, without what was deleted, hidden or only points."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from tracker.reading.word.names import FALLBACK, W, child, is_on, value
from tracker.reading.word.styles import Style, Styles

_LEFT_OUT = frozenset(
    f"{W}{name}" for name in "del moveFrom pPr rPr instrText delText tbl commentReference annotationRef sdtPr".split()
) | {FALLBACK}
_MOST_CHARACTERS = 0x10FFFF


@dataclass(slots=True)
class Words:
    """What a paragraph says: its text with line breaks, how much is bold, its notes' ids, and text boxes set in it."""

    pieces: list[str] = field(default_factory=list)
    letters: int = 0
    bold_letters: int = 0
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words, a line for each line break in the paragraph."""
        lines = (" ".join(line.split()) for line in "".join(self.pieces).split("\n"))
        return "\n".join(line for line in lines if line)

    @property
    def is_bold(self) -> bool:
        """Tell whether all of it is bold."""
        return 0 < self.letters <= self.bold_letters


def words_of(paragraph: etree._Element, style: Style, styles: Styles) -> Words:
    """Read the words of a paragraph."""
    words = Words()
    for run in _runs(paragraph, words):
        _read_run(run, style, styles, words)
    return words


def _runs(element: etree._Element, words: Words) -> Iterator[etree._Element]:
    """Yield the runs of a paragraph, also those in links, fields, insertions and content controls."""
    for inner in element:
        if inner.tag in _LEFT_OUT:
            continue
        if inner.tag == f"{W}r":
            yield inner
        elif inner.tag == f"{W}txbxContent":
            words.boxes.append(inner)
        else:
            yield from _runs(inner, words)


def _read_run(run: etree._Element, style: Style, styles: Styles, words: Words) -> None:
    own = styles.of(value(child(run, "rPr", "rStyle")))
    hidden = child(run, "rPr", "vanish")
    if is_on(hidden) or (hidden is None and own.hidden):
        return
    bold = child(run, "rPr", "b")
    is_bold = is_on(bold) if bold is not None else own.bold or style.bold
    for inner in run:
        text = _text(inner, words)
        if text:
            words.pieces.append(text)
            letters = len("".join(text.split()))
            words.letters += letters
            words.bold_letters += letters if is_bold else 0


def _text(inner: etree._Element, words: Words) -> str:
    name = str(inner.tag).removeprefix(W)
    if name == "t":
        return inner.text or ""
    if name in {"tab", "ptab"}:
        return "\t"
    if name in {"br", "cr"}:
        return " " if value(inner, "type") == "page" else "\n"
    if name == "noBreakHyphen":
        return "-"
    if name == "sym":
        return _symbol(inner)
    if name in {"footnoteReference", "endnoteReference"}:
        words.notes.append((name.removesuffix("Reference"), value(inner, "id") or ""))
    elif inner.tag not in _LEFT_OUT:
        words.boxes.extend(_boxes(inner))
    return ""


def _boxes(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the text boxes of a drawing, each once: the older form that is kept beside it says the same."""
    for inner in element:
        if inner.tag == f"{W}txbxContent":
            yield inner
        elif inner.tag not in _LEFT_OUT:
            yield from _boxes(inner)


def _symbol(element: etree._Element) -> str:
    try:
        code = int(value(element, "char") or "", 16)
    except ValueError:
        return ""
    return chr(code) if 0 < code <= _MOST_CHARACTERS and not 0xD800 <= code <= 0xDFFF else ""
