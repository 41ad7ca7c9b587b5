"""From the entries of all pages to the lines of a document, numbered in reading order."""

import re
from collections.abc import Iterator, Sequence

from tracker.domain.proposal import Box
from tracker.reading.document import Line
from tracker.reading.marks import marks_in
from tracker.reading.pdf.entries import Entry, Kind
from tracker.reading.pdf.headings import Headings
from tracker.reading.pdf.measures import Measures, halves
from tracker.reading.pdf.paragraphs import is_full, leads_in
from tracker.reading.pdf.printed import Frame, Piece
from tracker.reading.wording import ends_sentence, starts_lower

_LEADERS = re.compile(r"(?:(?:\.\s?){4,}|…{2,})\s*(?:\d{1,4}|[ivxl]{1,7})?$")
_LETTER_WIDTH = 0.5
_MOST_INDENT = 120
_FARTHEST_MARGIN = 110.0


def lines_of(entries: Sequence[Entry], measures: Measures) -> Iterator[Line]:
    """Yield the lines of a document's entries."""
    texts = [entry for entry in entries if entry.kind is Kind.TEXT]
    headings = Headings([entry.paragraph for entry in texts], measures)
    after = dict(zip(map(id, texts), texts[1:], strict=False))
    number = 0
    before: Entry | None = None
    for entry in entries:
        if entry.kind is Kind.TEXT:
            following = after.get(id(entry))
            level = headings.level(entry.paragraph, following.paragraph if following else None)
            made = _text_lines(entry, number, level, _begins(before, entry), measures)
            before = entry
        elif entry.kind in {Kind.ROW, Kind.CONTENTS}:
            made = _row_lines(entry, number)
            before = None if entry.kind is Kind.ROW else before
        else:
            made = _other_lines(entry, number)
        yield from made
        number += len(made)


def _begins(before: Entry | None, entry: Entry) -> bool | None:
    """Tell whether an entry goes on with the text of the column before; None where only the words can tell."""
    if not entry.is_first or before is None:
        return False
    last, line = before.paragraph.lines[-1], entry.paragraph.lines[0]
    if entry.paragraph.label or halves(last.size) != halves(line.size) or last.bold != line.bold:
        return False
    if ends_sentence(last.words) or (before.paragraph.label is not None and leads_in(entry.paragraph.words, last)):
        return False
    if is_full(last, line, before.right):
        return True if starts_lower(line.words) else None
    return None if starts_lower(line.words) else False


def _text_lines(entry: Entry, number: int, level: int, begins: bool | None, measures: Measures) -> list[Line]:
    paragraph = entry.paragraph
    first = paragraph.lines[0]
    indent = _indent(entry, measures)
    found = [
        Line(
            number + 1,
            first.text,
            paragraph.rest,
            entry.page,
            indent,
            heading=level,
            bold=first.bold,
            label=paragraph.label,
            row=_has_leaders(first.text),
            size=round(first.size, 1),
            box=_box(entry.frame, (first,)),
            joins=begins,
            marks=marks_in(first.text),
        )
    ]
    for place, line in enumerate(paragraph.lines[1:], start=2):
        found.append(
            Line(
                number + place,
                line.text,
                line.words,
                entry.page,
                indent,
                heading=level,
                bold=line.bold,
                row=_has_leaders(line.text),
                size=round(line.size, 1),
                box=_box(entry.frame, (line,)),
                joins=True,
                marks=marks_in(line.text),
            )
        )
    return found


def _has_leaders(text: str) -> bool:
    """Tell a line of a list of contents by the dots that lead to its page number."""
    return ("..." in text or ". ." in text or "…" in text) and _LEADERS.search(text) is not None


def _indent(entry: Entry, measures: Measures) -> int:
    line, margin = entry.paragraph.lines[0], measures.margin(entry.page)
    left = margin if 0 <= entry.left - margin < _FARTHEST_MARGIN else entry.left
    return min(_MOST_INDENT, max(0, round((line.left - left) / (_LETTER_WIDTH * measures.body_size))))


def _row_lines(entry: Entry, number: int) -> list[Line]:
    pieces = entry.paragraph.lines
    text = "\t".join(entry.cells) if entry.cells else " ".join(piece.text for piece in pieces)
    size = round(pieces[0].size, 1) if pieces else None
    return [
        Line(
            number + 1,
            text,
            entry.paragraph.rest,
            entry.page,
            bold=all(piece.bold for piece in pieces),
            row=True,
            cells=entry.cells,
            size=size,
            box=_box(entry.frame, pieces),
        )
    ]


def _other_lines(entry: Entry, number: int) -> list[Line]:
    """Return the lines of a note, or of what recognition shall not see."""
    is_note = entry.kind is Kind.NOTE
    return [
        Line(
            number + place,
            line.text,
            line.words if is_note else "",
            entry.page,
            note=is_note,
            size=round(line.size, 1),
            box=_box(entry.frame, (line,)),
            joins=is_note and place > 1,
            marks=marks_in(line.text) if is_note else (),
        )
        for place, line in enumerate(entry.paragraph.lines, start=1)
    ]


def _box(frame: Frame, pieces: Sequence[Piece]) -> Box | None:
    if not pieces:
        return None
    if len(pieces) == 1:
        return frame.box(pieces[0].left, pieces[0].top, pieces[0].right, pieces[0].bottom)
    return frame.box(
        min(piece.left for piece in pieces),
        min(piece.top for piece in pieces),
        max(piece.right for piece in pieces),
        max(piece.bottom for piece in pieces),
    )
