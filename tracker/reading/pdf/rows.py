"""Spans to rows: what stands on one baseline, joined to words by the width of the gaps; raised digits as note marks."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import attrgetter
from statistics import median

from tracker.reading.labels import split_label
from tracker.reading.pdf.fonts import BULLET, UNMAPPED
from tracker.reading.pdf.printed import Piece, Row, Span

_SAME_BASE = 0.3
_SMALL = 0.85
_RAISED = 0.1
_HIGHEST_MARK = 0.75
_NEAR = 2
_ADJOINING = 0.4
_BULLET_REACH = 3.0
_WIDE_GAP = 1.0
_WORD_GAP = 0.21
_LETTERS_OF_SPACED = 4
_SPACED_WORD = 1.6
_TRACKED = re.compile(r"(?:\S ){3,}\S")
_MARK = re.compile(r"[\d*†‡§¶,\s\u2013-]{1,7}|\[\d{1,3}\]|[a-z]?\)|[ivx]{1,4}")
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def rows_of(spans: Iterable[Span]) -> list[Row]:
    """Gather a page's spans into rows from the top down."""
    found: list[Row] = []
    for group in _with_raised(_on_one_base(spans)):
        row = _row(group)
        if row:
            found.append(row)
    return found


def joined(row: Sequence[Piece]) -> Piece:
    """Join the pieces of a row to one, as a line of running text."""
    if len(row) == 1:
        return row[0]
    first = row[0]
    return Piece(
        " ".join(piece.text for piece in row),
        " ".join(piece.words for piece in row if piece.words),
        first.left,
        max(piece.right for piece in row),
        _base(row),
        min(piece.top for piece in row),
        max(piece.bottom for piece in row),
        max(row, key=lambda piece: len(piece.words)).size,
        all(piece.bold for piece in row if len(piece.words) > 1) and any(piece.bold for piece in row),
        tuple(mark for piece in row for mark in piece.marks),
        first.is_note,
        row[1].left,
    )


def _base(row: Sequence[Piece]) -> float:
    return max(row, key=lambda piece: len(piece.words)).base


def _on_one_base(spans: Iterable[Span]) -> list[list[Span]]:
    groups: list[list[Span]] = []
    base, reach = 0.0, 0.0
    for span in sorted(spans, key=attrgetter("base")):
        if groups and span.base - base <= min(reach, _SAME_BASE * span.size):
            groups[-1].append(span)
        else:
            groups.append([span])
            base, reach = span.base, _SAME_BASE * span.size
    return groups


def _with_raised(groups: list[list[Span]]) -> list[list[Span]]:
    """Give raised and lowered letters, and bullets that hang lower, to the nearest row that they belong to."""
    found: list[list[Span]] = []
    for index, group in enumerate(groups):
        base = group[0].base
        around = (*found[-_NEAR:], *groups[index + 1 : index + 1 + _NEAR])
        rest = group
        for row in sorted(around, key=lambda row: abs(row[0].base - base)):
            if not rest or abs(row[0].base - base) > _HIGHEST_MARK * row[0].size:
                break
            rest = _hand_over(rest, row)
        if rest:
            found.append(rest)
    return found


def _hand_over(group: list[Span], row: list[Span]) -> list[Span]:
    """Move the spans that hang on another row into it, and return the others."""
    largest = max(span.size for span in row)
    small = (span for span in group if span.size <= _SMALL * largest)
    hanging = [span for span in small if any(_hangs_on(span, other) for other in row)]
    hanging += [span for span in group if span not in hanging and _is_lone_bullet(span, group, row)]
    row.extend(hanging)
    return [span for span in group if span not in hanging] if hanging else group


def _hangs_on(span: Span, other: Span) -> bool:
    """Tell whether a span is small beside another that it adjoins."""
    if span.size > _SMALL * other.size or abs(other.base - span.base) > _HIGHEST_MARK * other.size:
        return False
    return abs(max(span.left - other.right, other.left - span.right)) < _ADJOINING * other.size


def _is_lone_bullet(span: Span, group: Sequence[Span], row: Sequence[Span]) -> bool:
    """Tell a bullet that has nothing after it on its own line, but on this one."""
    text = span.text.strip()
    if len(text) != 1 or split_label(f"{text} X")[0] is None:
        return False
    reach = _BULLET_REACH * span.size
    return not any(0 < other.left - span.right < reach for other in group) and any(
        0 < other.left - span.right < reach and abs(other.base - span.base) <= _HIGHEST_MARK * other.size
        for other in row
    )


def _row(spans: list[Span]) -> Row:
    if len(spans) == 1:
        piece = _piece(spans)
        return [piece] if piece.text else []
    spans.sort(key=attrgetter("left"))
    pieces: Row = []
    gathered: list[Span] = []
    right = 0.0
    for span in spans:
        if gathered and span.left - right > _WIDE_GAP * min(span.size, gathered[-1].size):
            pieces.append(_piece(gathered))
            gathered = []
        if gathered and _is_shadow(gathered[-1], span):
            continue
        right = span.right if not gathered else max(right, span.right)
        gathered.append(span)
    pieces.append(_piece(gathered))
    return [piece for piece in pieces if piece.text]


def _is_shadow(before: Span, span: Span) -> bool:
    """Tell a text that is drawn a second time beside itself to look bold."""
    return abs(before.left - span.left) < 1 and span.text in {before.text, UNMAPPED}


def _piece(spans: Sequence[Span]) -> Piece:
    if len(spans) == 1:
        text, left, right, base, top, bottom, size, bold = spans[0]
        text = text.strip() if "  " not in text else " ".join(text.split())
        if " " in text and text[1] == " " and _TRACKED.fullmatch(text):
            text = text.replace(" ", "")
        return Piece(text, text, left, right, base, top, bottom, size, bold)
    body = max(spans, key=lambda span: len(span.text) * span.size)
    texts, words, marks, is_note = _words(spans, body)
    return Piece(
        texts,
        words,
        spans[0].left,
        max(span.right for span in spans),
        body.base,
        min(span.top for span in spans),
        max(span.bottom for span in spans),
        body.size,
        all(span.bold for span in spans if len(span.text) > 1) and any(span.bold for span in spans),
        marks,
        is_note,
    )


def _words(spans: Sequence[Span], body: Span) -> tuple[str, str, tuple[str, ...], bool]:
    """Return the spans' text, their words without note marks, the marks, and whether one stands in front."""
    gap_of_words = _gap_of_words(spans)
    text, words, before = "", "", spans[0]
    marks: list[str] = []
    is_note = False
    for span in spans:
        if _are_apart(before, span, gap_of_words):
            text, words = text + " ", words + " "
        own = span.text.strip()
        if _is_mark(span, body):
            is_note = is_note or not words.strip()
            marks.append(own)
            text += own.translate(_SUPERSCRIPT)
        else:
            text, words = text + own, words + own
        before = span
    return " ".join(text.split()), " ".join(words.split()), tuple(marks), is_note


def _are_apart(before: Span, span: Span, gap_of_words: float) -> bool:
    """Tell whether a space stands between two spans; before a raised mark it may be a guess."""
    gap = (span.left - before.right) / max(span.size, before.size)
    is_level = abs(before.base - span.base) < _RAISED * before.size
    has_space = span.text[:1] == " " or (before.text[-1:] == " " and is_level and gap_of_words <= _WORD_GAP)
    return has_space or gap > gap_of_words


def _is_mark(span: Span, body: Span) -> bool:
    is_raised = body.base - span.base > _RAISED * body.size and span.size < _SMALL * body.size
    return is_raised and _MARK.fullmatch(span.text.strip()) is not None


def _gap_of_words(spans: Sequence[Span]) -> float:
    """Return the gap, in parts of the type's size, from which on two spans are two words."""
    if len(spans) < _LETTERS_OF_SPACED or sum(len(span.text.strip()) > 1 for span in spans) * 4 > len(spans):
        return _WORD_GAP
    gaps = [(after.left - before.right) / after.size for before, after in pairwise(spans)]
    return max(_WORD_GAP, _SPACED_WORD * median(gaps))


def is_bullet(piece: Piece) -> bool:
    """Tell a piece that is a bullet and nothing else."""
    return piece.words in {BULLET, UNMAPPED}
