"""From lines to blocks: one paragraph, heading or list item each, un-wrapped and mended where conversion broke it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from tracker.domain.watching import Watch, unwatched, watched
from tracker.reading.dates import title_before_date
from tracker.reading.document import Document, Line
from tracker.reading.labels import LabelKind, parse_label
from tracker.reading.wordbook import Wordbook
from tracker.reading.wording import (
    MODAL_WORD,
    ends_sentence,
    is_unfinished,
    reads_as_recommendation,
    starts_lower,
    unspoilt,
)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or list item with the place where it starts.

    `aside` marks what stands between the paragraphs of a page and belongs to none: notes, table rows, page numbers,
    running heads. `run_on` marks a heading that turned out to be the broken-off first line of a paragraph; `joins`
    tells whether the layout shows it to go on with the paragraph before it, as a line's does. `note` marks a footnote,
    and `marks` are the note marks that the words lack; of a note, its own comes first.
    """

    words: str
    line: int
    page: int | None = None
    label: str | None = None
    heading: int = 0
    bold: bool = False
    indent: int = 0
    aside: bool = False
    run_on: bool = False
    joins: bool | None = None
    note: bool = False
    marks: tuple[str, ...] = ()


_PAGE_NUMBER = re.compile(r"(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?|\(\d{1,4}\)|[ivxl]{1,6}", re.IGNORECASE)
_GLUED = re.compile(r"(?<=[.?!”\"’')])\s+((?P<name>[A-Z]\w{4,15}(?: [a-z]{1,5})?)(?: [IVX\d]{1,3})?)$")
_SECTION_LABELS = frozenset(
    "finding findings recommendation recommendations issue issues conclusion conclusions response responses".split()
)
_LONG_LINES = 200
_SHORT_HEAD_WORDS = 14
_LEAST_PARAGRAPH = 60
_LONGEST_PARAGRAPH = 20_000
"""From so many letters on nothing more is mended on to a paragraph: the work stays in proportion."""

_RUNNING_HEAD_TIMES = 3
_WRAP_SLACK = 0.85
_WHOLE_PARAGRAPHS = frozenset({"HTML", "Word"})
"""Formats whose readers give each paragraph as one line, so that no line is a wrapped one's first."""

_LINES_OF_A_BRACKET = 6
_SIGN = re.compile(r"\(([2-9b-z])\)")
_HALF_BRACKET = re.compile(r"\w{1,4}(?:\.\d{1,3})*\)")


def blocks_of(document: Document, wordbook: Wordbook, watch: Watch = unwatched) -> tuple[Block, ...]:
    """Gather the document's lines into blocks."""
    gathered = _gather(document, wordbook, watch)
    gathered = [piece for block in gathered for piece in _unglue(block)]
    gathered = _set_aside_running_heads(gathered)
    return tuple(_mend(list(_attach_lone_labels(gathered)), wordbook))


def is_headline(block: Block) -> bool:
    """Tell whether the block looks like a heading: marked as one, or short, without an end, and with a capital."""
    if block.heading or block.aside:
        return block.heading > 0
    words = block.words
    if block.label or ends_sentence(words.rstrip(":") if words.isupper() else words) or words.endswith(","):
        return False
    is_short = words.count(" ") < _SHORT_HEAD_WORDS or title_before_date(words) is not None
    return is_short and not starts_lower(words)


def _gather(document: Document, wordbook: Wordbook, watch: Watch) -> list[Block]:
    width = None if document.format in _WHOLE_PARAGRAPHS else _wrap_width(document.lines)
    blocks: list[Block] = []
    gathered: list[Line] = []
    previous: Line | None = None
    for line in watched(document.lines, watch):
        if gathered and previous is not None and line.label and _is_label_by_chance(line.label, gathered):
            line = replace(line, words=f"{line.label} {line.words}".strip(), label=None)
            gathered.append(line)
            previous = line
            continue
        if not line.words and not line.label:
            previous = None
            continue
        if previous is None or not _continues(previous, line, width):
            if gathered:
                blocks.append(_block(gathered, wordbook))
            gathered = []
        gathered.append(line)
        previous = line
    if gathered:
        blocks.append(_block(gathered, wordbook))
    return blocks


def _is_label_by_chance(label: str, lines: Sequence[Line]) -> bool:
    """Tell what a line happens to begin with: "14)" of "(paragraphs 12 and 14)", or "(2)" after "(1)" in a sentence."""
    before = " ".join(line.words for line in lines[-_LINES_OF_A_BRACKET:])
    sign = _SIGN.fullmatch(label)
    if sign:
        return f"({chr(ord(sign[1]) - 1)})" in before
    return _HALF_BRACKET.fullmatch(label) is not None and before.count("(") > before.count(")")


def _block(lines: Sequence[Line], wordbook: Wordbook) -> Block:
    line = lines[0]
    aside = line.note or line.row or (line.label is None and _PAGE_NUMBER.fullmatch(line.words) is not None)
    return Block(
        wordbook.mend(" ".join([each.words for each in lines])),
        line.number,
        line.page,
        label=line.label,
        heading=line.heading,
        bold=line.bold,
        indent=line.indent,
        aside=aside,
        joins=line.joins,
        note=line.note,
        marks=tuple(mark for each in lines if each.marks for mark in each.marks),
    )


def _wrap_width(lines: Iterable[Line]) -> int | None:
    """Return the width at which the document's lines were wrapped, or None where a line is a whole paragraph."""
    lengths = sorted(len(line.text.rstrip()) for line in lines if line.words)
    if not lengths or lengths[len(lengths) * 95 // 100] > _LONG_LINES:
        return None
    return lengths[len(lengths) * 95 // 100]


def _continues(previous: Line, line: Line, width: int | None) -> bool:
    if line.joins is not None:
        return line.joins and line.note == previous.note and not previous.row
    if line.label or line.heading or line.row or line.note or previous.heading or previous.row:
        return False
    if previous.words.endswith(":"):
        return False
    if starts_lower(line.words) or is_unfinished(previous.words):
        return True
    if width is None or (previous.bold and not line.bold):
        return False
    first_word = line.words.partition(" ")[0]
    return len(previous.text.rstrip()) + 1 + len(first_word) >= width * _WRAP_SLACK


def _unglue(block: Block) -> Iterator[Block]:
    """Split off a section's label that was glued to the end of the paragraph before it."""
    glued = None if block.aside else _GLUED.search(block.words)
    if glued is None or unspoilt(glued["name"]) not in _SECTION_LABELS:
        yield block
        return
    yield replace(block, words=block.words[: glued.start()])
    yield Block(glued[1], block.line, block.page)


def _set_aside_running_heads(blocks: Sequence[Block]) -> list[Block]:
    """Mark what returns on page after page with another page number each time."""
    numbers: dict[str, set[str]] = {}
    times: Counter[str] = Counter()
    for block in blocks:
        if _may_be_running_head(block):
            key = re.sub(r"\d+", "#", block.words)
            times[key] += 1
            numbers.setdefault(key, set()).add(block.words)
    running = {key for key, seen in numbers.items() if times[key] >= _RUNNING_HEAD_TIMES and len(seen) == times[key]}
    return [
        replace(block, aside=True)
        if _may_be_running_head(block) and re.sub(r"\d+", "#", block.words) in running
        else block
        for block in blocks
    ]


def _may_be_running_head(block: Block) -> bool:
    has_number = block.words[:1].isdecimal() or block.words[-1:].isdecimal()
    if not has_number or block.label or block.heading or not is_headline(block):
        return False
    return re.search(r"\s\d+$|^\d+\s", block.words) is not None


def _attach_lone_labels(blocks: Sequence[Block]) -> Iterator[Block]:
    """Give a number or bullet that stands alone on its line to the paragraph after it, and a bullet to a number."""
    lone: Block | None = None
    for block in blocks:
        if lone is not None and not block.aside:
            if block.label is None and not block.heading:
                block = replace(block, label=lone.label, line=lone.line, page=lone.page)
            elif block.label and _is_bullet(lone) and not _is_bullet(block):
                block = replace(block, label=f"{lone.label} {block.label}", indent=lone.indent)
            else:
                yield lone
            lone = None
        if block.label and not block.words and not block.aside:
            lone = block
        else:
            yield block
    if lone is not None:
        yield lone


def _is_bullet(block: Block) -> bool:
    return block.label is not None and parse_label(block.label).kind is LabelKind.BULLET


def _mend(blocks: Sequence[Block], wordbook: Wordbook) -> Iterator[Block]:
    """Join what a page's end, a blank line or a false heading broke; asides between the halves come after them."""
    current: Block | None = None
    asides: list[Block] = []
    for block, after in zip_longest(blocks, blocks[1:]):
        if block.aside or (current is not None and _cuts_in(current, block, after)):
            asides.append(block if block.aside else replace(block, aside=True))
        elif current is not None and _goes_on(current, block, is_interrupted=bool(asides)):
            run_on = current.run_on or current.heading > 0
            joined = wordbook.join(current.words, block.words)
            marks = current.marks + block.marks
            current = replace(current, words=joined, heading=0, run_on=run_on, marks=marks)
        else:
            if current is not None:
                yield current
            yield from asides
            asides = []
            current = block
    if current is not None:
        yield current
    yield from asides


def _goes_on(block: Block, after: Block, *, is_interrupted: bool) -> bool:
    joins = after.joins is True or _runs_on(block, after, is_interrupted=is_interrupted)
    return joins and len(block.words) < _LONGEST_PARAGRAPH


def _cuts_in(block: Block, between: Block, after: Block | None) -> bool:
    """Tell a running head that stands between the two halves of a broken sentence."""
    if after is None or after.label or after.heading or between.heading or not starts_lower(after.words):
        return False
    return is_headline(between) and not is_headline(block) and is_unfinished(block.words)


def _runs_on(block: Block, after: Block, *, is_interrupted: bool) -> bool:
    if after.label or after.heading or block.words.endswith(":"):
        return False
    if is_unfinished(block.words):
        return not is_headline(after)
    if ends_sentence(block.words):
        return False
    if block.heading:
        return starts_lower(after.words)
    is_long = not starts_lower(block.words) and len(block.words) > _LEAST_PARAGRAPH
    if block.label is None:
        has_verb = reads_as_recommendation(block.words) or MODAL_WORD.match(after.words)
        is_broken = is_interrupted and block.words[:1].isupper() and (has_verb or not is_headline(block))
        return starts_lower(after.words) and bool(is_long or is_broken)
    if starts_lower(after.words) and block.words[:1].isupper() and block.words[1:2].islower():
        return True
    may_go_on = after.joins is not False and not is_headline(after)
    return is_long and MODAL_WORD.search(block.words) is not None and may_go_on
