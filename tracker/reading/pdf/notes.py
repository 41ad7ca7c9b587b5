"""Footnotes at the foot of a page or column, told by their marks and by their smaller type."""

import re
from collections.abc import Collection, Sequence

from tracker.reading.pdf.measures import halves
from tracker.reading.pdf.printed import Piece

_MARKED = re.compile(r"(?P<mark>\d{1,3}|[*†‡§¶])[.)]?\s*(?=\S)")


def notes_begin(lines: Sequence[Piece], body_size: float, marks: Collection[str]) -> int:
    """Return the index of the line at which the column's footnotes begin, or how many lines it has.

    `marks` are the note marks in the page's text.
    """
    begin = len(lines)
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if halves(line.size) >= halves(body_size):
            break
        if _is_marked(line, marks):
            begin = index
    return begin


def is_note_start(line: Piece, marks: Collection[str]) -> bool:
    """Tell the first line of a note among the lines of the notes."""
    return _is_marked(line, marks)


def _is_marked(line: Piece, marks: Collection[str]) -> bool:
    if line.is_note:
        return True
    match = _MARKED.match(line.words)
    return match is not None and match["mark"] in marks
