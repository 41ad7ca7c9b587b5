"""The walk through a page's tree that writes one line for each block, list item and row of a table."""

import re
from collections.abc import Iterator

from lxml import etree

from tracker.domain.watching import Watch, unwatched
from tracker.reading.document import Document, Line
from tracker.reading.labels import split_label
from tracker.reading.web.markers import OpenHtmlList
from tracker.reading.web.page import tree_of
from tracker.reading.web.parts import BLOCKS, HEADINGS, LISTS, holds_notes, is_note_mark, is_unseen, tables_of_data
from tracker.reading.web.tables import rows_of

_INDENT = 4
_DEEPEST_INDENT = 12
_WATCHED_ELEMENTS = 2000
_BOLD_SHARE = 0.95
_BOLD = frozenset(("b", "strong"))
_MARK = re.compile(r"[^\W_]{1,4}|[*†‡§]")
_SITE = re.compile(r"\s+(?:[|»]|::| [-–—])\s+[^|»]{2,60}$")


def read_html(data: bytes, name: str, watch: Watch = unwatched) -> Document:
    """Read the bytes of a web page called `name`.

    Raises BadInput where they are no text, or are nested too deeply to be a report.
    """
    root = tree_of(data, name)
    walk = _Walk(tables_of_data(root))
    walk.begin(root)
    total = 1 + sum(1 for _ in root.iter())
    for seen, done in enumerate(_steps(walk, root)):
        if seen % _WATCHED_ELEMENTS == 0:
            watch(min(done / total, 1))
    walk.flush()
    watch(1)
    return Document(tuple(walk.lines), "HTML")


def _steps(walk: "_Walk", root: etree._Element) -> Iterator[int]:
    """Lead the walk through the elements that are seen, and yield how many were met."""
    elements = etree.iterwalk(root, events=("start", "end"))
    skipped: etree._Element | None = None
    met = 0
    for event, element in elements:
        if event == "start":
            met += 1
            if walk.passes_over(element):
                skipped = element
                elements.skip_subtree()
            else:
                walk.enter(element)
            yield met
        elif element is skipped:
            walk.say(element.tail)
        else:
            walk.leave(element)


class _Walk:
    """Where the walk stands: the words of the block under way, and the lists and notes that it stands in."""

    def __init__(self, tables: set[etree._Element]) -> None:
        self.lines: list[Line] = []
        self._tables = tables
        self._pieces: list[str] = []
        self._lists: list[OpenHtmlList] = []
        self._label = ""
        self._heading = 0
        self._bold = 0
        self._bold_letters = 0
        self._notes = 0
        self._is_note = False
        self._marks: list[str] = []

    def begin(self, root: etree._Element) -> None:
        """Write the title that the page has for its window, where it shows no other."""
        title = root.findtext(".//title")
        if title and root.find(".//h1") is None:
            self._heading = 1
            self.say(_SITE.sub("", " ".join(title.split())))
            self.flush()
            self._heading = 0

    def passes_over(self, element: etree._Element) -> bool:
        """Tell whether the walk leaves an element out, having written its table if it is one."""
        if not isinstance(element.tag, str) or is_unseen(element):
            return True
        if is_note_mark(element):
            self._is_note |= not "".join(self._pieces).strip()
            self._marks += _MARK.findall("".join(element.itertext()))[:1]
            return True
        if element in self._tables:
            self.flush()
            for cells in rows_of(element):
                self._write(" | ".join(cells).replace("\n", " "), cells=cells)
            return True
        return False

    def enter(self, element: etree._Element) -> None:
        """Begin an element."""
        tag = str(element.tag)
        if tag in BLOCKS or tag == "br":
            self.flush()
        if tag in LISTS:
            self._lists.append(OpenHtmlList.of(element))
        elif tag == "li":
            self._label = self._lists[-1].label(element) if self._lists else "-"
        self._heading = HEADINGS.get(tag, self._heading)
        self._bold += tag in _BOLD
        self._notes += holds_notes(element)
        self.say(element.text)

    def leave(self, element: etree._Element) -> None:
        """End an element."""
        tag = element.tag
        if tag in BLOCKS:
            self.flush()
        if tag in LISTS and self._lists:
            self._lists.pop()
        if tag == "li":
            self._label = ""
        self._heading = 0 if tag in HEADINGS else self._heading
        self._bold -= tag in _BOLD
        self._notes -= holds_notes(element)
        self.say(element.tail)

    def say(self, text: str | None) -> None:
        """Add text to the block under way."""
        if text:
            self._pieces.append(text)
            self._bold_letters += len("".join(text.split())) if self._bold else 0

    def flush(self) -> None:
        """Write the block under way, if it has words."""
        words = " ".join("".join(self._pieces).split())
        if words:
            letters = len("".join(words.split()))
            self._write(words, is_bold=self._bold_letters >= _BOLD_SHARE * letters)
            self._label = ""
            self._is_note = False
            self._marks.clear()
        self._pieces.clear()
        self._bold_letters = 0

    def _write(self, words: str, *, is_bold: bool = False, cells: tuple[str, ...] = ()) -> None:
        indent = _INDENT * min(len(self._lists), _DEEPEST_INDENT)
        label, rest = split_label(f"{self._label} {words}" if self._label else words)
        if self._label and label is None:
            label, rest = self._label, words
        self.lines.append(
            Line(
                number=len(self.lines) + 1,
                text=" " * indent + (f"{self._label} {words}" if self._label else words),
                words=words if cells else rest,
                indent=indent,
                heading=self._heading,
                bold=is_bold,
                label=None if cells else label,
                note=self._notes > 0 or self._is_note,
                row=bool(cells),
                cells=cells,
                marks=tuple(self._marks),
            )
        )
        if not self._label:
            self.lines.append(Line(len(self.lines) + 1, "", ""))
