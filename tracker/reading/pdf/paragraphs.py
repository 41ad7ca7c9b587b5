"""Lines to paragraphs: a line goes on with the one before by its distance, edges, type, and what had no room."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tracker.reading.labels import LabelKind, parse_label, split_label
from tracker.reading.pdf.measures import Measures, halves
from tracker.reading.pdf.printed import Piece
from tracker.reading.wording import ends_sentence, is_unfinished, starts_lower

_SAME_EDGE = 2.5
_SPACED = 1.18
_TIGHTEST = 0.5
_DEEPEST_HANG = 8
_WORD_SPACE = 0.3
_SLACK = 0.6
_DISPLAY = 1.15


class Paragraph(NamedTuple):
    """Lines that run on from one to the next, and the label in front of the first."""

    lines: list[Piece]
    label: str | None
    rest: str

    @property
    def words(self) -> str:
        """All words after the label."""
        return " ".join([self.rest, *(line.words for line in self.lines[1:])])


def paragraphs_of(lines: Sequence[Piece], right: float, measures: Measures) -> Iterator[Paragraph]:
    """Gather a column's lines into paragraphs; `right` is the edge that its lines reach."""
    current: Paragraph | None = None
    for line in lines:
        label, rest = split_label(line.words)
        if label is not None and current is not None and _is_wrapped_number(current, line, label, right):
            label = None
        if current is not None and label is None and _goes_on(current, line, right, measures):
            current.lines.append(line)
        else:
            if current is not None:
                yield current
            current = Paragraph([line], label, rest)
    if current is not None:
        yield current


def _is_wrapped_number(paragraph: Paragraph, line: Piece, label: str, right: float) -> bool:
    """Tell a number inside of a sentence that a line happens to begin with: "in place" and below it "5. In summer"."""
    before, parsed = paragraph.lines[-1], parse_label(label)
    if line.hang is not None or parsed.kind is not LabelKind.NUMBER or parsed.bulleted:
        return False
    if label.startswith("(") and parsed.ordinal:
        return is_full(before, line, right) and _runs_inside(paragraph, parsed.ordinal)
    is_among_items = paragraph.label is not None and abs(paragraph.lines[0].left - line.left) < _SAME_EDGE
    may_be_first = parsed.number == "1" or is_among_items
    return not may_be_first and is_full(before, line, right) and not ends_sentence(before.words)


def _runs_inside(paragraph: Paragraph, ordinal: int) -> bool:
    """Tell whether "(2)" goes on with a list inside of the paragraph's sentence, or "(1)" can begin one."""
    if ordinal == 1:
        return not ends_sentence(paragraph.words)
    return f"({ordinal - 1}) " in paragraph.words


def _goes_on(paragraph: Paragraph, line: Piece, right: float, measures: Measures) -> bool:
    before = paragraph.lines[-1]
    if halves(before.size) != halves(line.size) or not line.words:
        return False
    distance = line.base - before.base
    if not _TIGHTEST * line.size < distance <= _SPACED * measures.leading(line.size):
        return False
    if before.bold != line.bold and not is_full(before, line, right):
        return False
    if line.size > _DISPLAY * measures.body_size:
        return not ends_sentence(before.words)
    if not _fits_edges(paragraph, line) or (paragraph.label is not None and leads_in(line.words, before)):
        return False
    return is_full(before, line, right) or (starts_lower(line.words) and not ends_sentence(before.words))


def leads_in(words: str, before: Piece) -> bool:
    """Tell words that can only be a lead-in of their own below an item whose last line happens to be full."""
    return words.endswith(":") and not starts_lower(words) and not is_unfinished(before.words)


def is_full(before: Piece, line: Piece, right: float) -> bool:
    """Tell whether the next line's first word had no room at the end of the line before."""
    first, _, _ = line.words.partition(" ")
    letter = (line.right - line.left) / max(1, len(line.text))
    return before.right + (len(first) + _WORD_SPACE) * letter > right - _SLACK * line.size


def _fits_edges(paragraph: Paragraph, line: Piece) -> bool:
    """Tell whether the line begins where a further line of the paragraph can begin."""
    first, before = paragraph.lines[0], paragraph.lines[-1]
    if len(paragraph.lines) > 1:
        return abs(line.left - before.left) < _SAME_EDGE or _is_centred(before, line)
    if paragraph.label is not None:
        hang = first.hang if first.hang is not None else first.left + _DEEPEST_HANG * first.size
        return first.left - _SAME_EDGE < line.left < hang + _SAME_EDGE + first.size
    step = line.left - first.left
    if abs(step) < _SAME_EDGE or _is_centred(first, line):
        return True
    if step < 0:
        return -step < _DEEPEST_HANG / 2 * line.size
    return step < _DEEPEST_HANG * line.size and not ends_sentence(first.words)


def _is_centred(before: Piece, line: Piece) -> bool:
    return abs((before.left + before.right) - (line.left + line.right)) < 2 * _SAME_EDGE
