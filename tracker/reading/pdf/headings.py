"""Headings by the size and weight of their type, beside the running text of the document."""

import re
from collections.abc import Mapping, Sequence

from tracker.reading.labels import LabelKind, parse_label
from tracker.reading.pdf.measures import Measures, halves
from tracker.reading.pdf.paragraphs import Paragraph

_LARGER = 1.08
_LONGEST_LARGE = 40
_LONGEST_BOLD = 20
_LONGEST_SENTENCE = 14
_DEEPEST = 6
_LETTERS = re.compile(r"[^\W\d_]{2}")


class Headings:
    """The levels of a document's headings: the largest type is the first."""

    def __init__(self, paragraphs: Sequence[Paragraph], measures: Measures) -> None:
        self._body = measures.body_size
        sizes = {halves(paragraph.lines[0].size) for paragraph in paragraphs if self._is_large(paragraph)}
        self._levels: Mapping[int, int] = {
            size: min(level, _DEEPEST) for level, size in enumerate(sorted(sizes, reverse=True), start=1)
        }

    def level(self, paragraph: Paragraph, after: Paragraph | None) -> int:
        """Return the level of a paragraph that is a heading, from 1, or 0; `after` is the one that follows."""
        if self._is_large(paragraph):
            return self._levels[halves(paragraph.lines[0].size)]
        if self._is_bold_heading(paragraph) and not (after and after.label and after.lines[0].bold and paragraph.label):
            return min(len(self._levels) + 1, _DEEPEST)
        return 0

    def _is_large(self, paragraph: Paragraph) -> bool:
        if paragraph.lines[0].size < _LARGER * self._body or not _may_be_heading(paragraph):
            return False
        return len(paragraph.words.split()) <= _LONGEST_LARGE

    def _is_bold_heading(self, paragraph: Paragraph) -> bool:
        if halves(paragraph.lines[0].size) < halves(self._body) or not _may_be_heading(paragraph):
            return False
        is_bold = all(line.bold for line in paragraph.lines)
        return (
            is_bold and len(paragraph.words.split()) <= _LONGEST_BOLD and not paragraph.words.endswith((".", ";", ","))
        )


def _may_be_heading(paragraph: Paragraph) -> bool:
    if not _LETTERS.search(paragraph.words):
        return False
    if paragraph.label and parse_label(paragraph.label).kind in {LabelKind.BULLET, LabelKind.NAMED, LabelKind.LETTER}:
        return False
    return not (paragraph.words.endswith(".") and len(paragraph.words.split()) > _LONGEST_SENTENCE)
