"""The walk through a document that gathers the items of its lists of recommendations, and nothing else."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from tracker.reading import doubts
from tracker.reading.addressees import addressed_in
from tracker.reading.blocks import Block, is_headline
from tracker.reading.inline import InlineList, inline_list
from tracker.reading.labels import Label, LabelKind
from tracker.reading.roles import Part, Role
from tracker.reading.sections import Section, ends_section
from tracker.reading.stems import Stem, StemForm, is_trusted
from tracker.reading.tails import trailing_number
from tracker.reading.wordbook import Wordbook
from tracker.reading.wording import (
    MODAL_WORD,
    RECOMMEND_WORD,
    ends_sentence,
    reads_as_recommendation,
    starts_lower,
    starts_with_verb,
)


@dataclass(frozen=True, slots=True)
class Found:
    """An item as gathered: its words, its place, its printed number, and the list that it stands in.

    `run` counts the numbered sequences of the document. `is_lost` says that a number must have stood here.
    """

    words: str
    line: int
    page: int | None
    number: str | None
    run: int
    section: Section
    stem: Stem | None = None
    main: bool = False
    is_lost: bool = False
    doubts: tuple[str, ...] = ()


_NUMBERED = frozenset({LabelKind.NUMBER, LabelKind.AUTOMATIC, LabelKind.NAMED})
_LARGEST_GAP = 3
_SHORT_HEADING_WORDS = 8


def gather(parts: Iterable[Part], wordbook: Wordbook) -> tuple[Found, ...]:
    """Walk through the document's parts and return the items of its lists of recommendations, in order."""
    walk = _Walk(wordbook)
    for part in parts:
        walk.step(part)
    return tuple(walk.found)


class _Walk:
    """Where the walk stands: the open section, lead-in and list, and what was gathered so far."""

    def __init__(self, wordbook: Wordbook) -> None:
        self.found: list[Found] = []
        self._wordbook = wordbook
        self._section: Section | None = None
        self._closed: Section | None = None
        self._stem: Stem | None = None
        self._doubts: tuple[str, ...] = ()
        self._main = False
        self._waiting: tuple[Block, str] | None = None
        self._run = 0
        self._last = 0
        self._open_list(None)

    def _open_list(self, kind: LabelKind | None) -> None:
        self._kind = kind
        self._count = 0
        self._indent = 0
        self._is_bulleted = False
        self._is_foreign = False
        self._is_interrupted = False
        self._is_broken_off = False

    def step(self, part: Part) -> None:
        """Take one part in."""
        if part.role is Role.SECTION and part.section:
            self._take_section(part.section, part)
        elif part.role is Role.STEM and part.stem:
            self._take_stem(part.stem, part)
        elif part.role is Role.ITEM and part.label:
            self._take_item(part, part.label)
        elif part.role is Role.HEADING:
            self._take_heading(part)
        elif part.role is Role.TEXT:
            self._take_text(part)

    # Sections and lead-ins

    def _take_section(self, section: Section, part: Part) -> None:
        self._waiting = None
        if self._section is not None and not section.level:
            outer = self._section
            section = replace(section, level=outer.level, restating=section.restating or outer.restating)
        self._section, self._closed, self._stem, self._doubts = section, None, None, ()
        self._main = section.main
        self._run += 1
        self._last = 0
        self._open_list(None)
        if section.addressee:
            self._stem = Stem(part.block.words, section.addressee, StemForm.HEADING)

    def _take_stem(self, stem: Stem, part: Part) -> None:
        if self._waiting:
            self._take_waiting(part.block)
            return
        if stem.form is StemForm.HEADING and self._section is None:
            self._take_heading(part)
            return
        if self._section is None and not is_trusted(stem):
            self._is_foreign = True
            return
        if self._section is None:
            self._section = Section(part.block.line, restating=stem.past)
            self._doubts = (doubts.OUTSIDE_A_SECTION,) if stem.form is StemForm.SHOULD else ()
            self._run += 1
            self._last = 0
        self._stem = stem
        self._main = self._main and not self._section.single
        self._open_list(None)

    # Headings

    def _take_heading(self, part: Part) -> None:
        block = part.block
        if self._section is None:
            return
        if self._is_missing(part) and len(block.words.split()) > _SHORT_HEADING_WORDS // 2:
            self._add(block, None, is_lost=True)
            self._is_broken_off = not ends_sentence(block.words)
        elif 0 < self._section.level < block.heading and not ends_section(block):
            self._stem = None
            self._open_list(None)
        else:
            self._close(block)

    def _close(self, block: Block) -> None:
        self._closed = None if ends_section(block) else self._section
        self._section, self._stem, self._waiting, self._main, self._doubts = None, None, None, False, ()
        self._is_foreign = False

    # Items

    def _take_item(self, part: Part, label: Label) -> None:
        block = part.block
        self._is_broken_off = False
        if label.kind is LabelKind.NAMED and label.number:
            self._take_named(part, label.number)
        elif self._section is None or self._is_foreign:
            self._resume(part, label)
        elif self._is_point_of_item(part, label):
            self._extend(block)
        elif self._is_subheading(block, label):
            self._close(block)
        elif label.kind in {LabelKind.NUMBER, LabelKind.AUTOMATIC}:
            self._take_numbered(part, label)
        elif self._kind is LabelKind.NUMBER:
            self._add(block, None, is_lost=True)
        elif self._fits(block):
            self._begin(label, block)
            self._add(block, label.number, self._interruption())

    def _take_named(self, part: Part, number: str) -> None:
        """Take "Recommendation 4: ...", which needs no section around it, or keep its number for what follows."""
        block = part.block
        if not ends_sentence(block.words) and not MODAL_WORD.search(block.words):
            self._waiting = (block, number)
        elif reads_as_recommendation(block.words):
            self._add_named(block, number)

    def _take_waiting(self, block: Block) -> None:
        if self._waiting is None:
            return
        heading, number = self._waiting
        self._waiting = None
        if reads_as_recommendation(block.words):
            self._add_named(replace(block, line=heading.line, page=heading.page), number)

    def _add_named(self, block: Block, number: str | None) -> None:
        if self._section is None:
            self._section, self._stem, self._doubts = Section(block.line), None, ()
            self._run += 1
        self._open_list(LabelKind.NAMED)
        self._add(block, number)

    def _resume(self, part: Part, label: Label) -> None:
        """Go on with a numbered list that a heading or a strange list interrupted."""
        goes_on = label.kind is LabelKind.NUMBER and self._last > 0 and label.ordinal == self._last + 1
        section = self._section or self._closed
        if goes_on and section and MODAL_WORD.search(part.block.words):
            self._section, self._is_foreign = section, False
            self._add(part.block, label.number)

    def _is_point_of_item(self, part: Part, label: Label) -> bool:
        """Tell a point (a), (b) or a bullet that belongs to the item before it."""
        if self._count == 0 or self._kind is None:
            return False
        if label.kind is LabelKind.LETTER:
            return self._kind is not LabelKind.LETTER and not self._is_subheading(part.block, label)
        if label.kind is LabelKind.BULLET and self._kind in _NUMBERED:
            return not self._is_bulleted and not self._is_missing(part)
        if label.kind is LabelKind.BULLET:
            return part.block.indent > self._indent + 1 and self._kind is LabelKind.BULLET
        return self._kind is LabelKind.NAMED or (self._kind is LabelKind.BULLET and self._ends_in_colon())

    def _is_subheading(self, block: Block, label: Label) -> bool:
        """Tell a lettered title, or a numbered paragraph of the chapter, that ends the list before it."""
        if label.kind is LabelKind.LETTER:
            whole = self._count > 0 and self.found[-1].words.endswith(".")
            return whole and is_headline(replace(block, label=None))
        return label.kind is LabelKind.NUMBER and self._kind is LabelKind.BULLET and label.ordinal != 1

    def _take_numbered(self, part: Part, label: Label) -> None:
        block, ordinal = part.block, label.ordinal
        if label.kind is LabelKind.AUTOMATIC:
            ordinal = self._last + 1
        if ordinal is not None and self._last and not self._last < ordinal <= self._last + _LARGEST_GAP:
            if ordinal != 1:
                return
            self._run += 1
            self._last = 0
        if not self._fits(block):
            self._close(block)
            return
        self._begin(label, block)
        self._add(block, str(ordinal) if ordinal is not None else label.number)

    def _begin(self, label: Label, block: Block) -> None:
        if self._kind is None:
            self._open_list(label.kind)
            self._indent = block.indent
            self._is_bulleted = label.bulleted

    def _fits(self, block: Block) -> bool:
        """Tell whether an item directly under an announcement, with no lead-in, can be a recommendation."""
        if self._stem or reads_as_recommendation(block.words):
            return True
        return self._section is not None and not self._section.mixed and len(block.words.split()) > _SHORT_HEADING_WORDS

    def _interruption(self) -> tuple[str, ...]:
        return (doubts.AFTER_A_PARAGRAPH,) if self._is_interrupted and self._stem else ()

    def _add(self, block: Block, number: str | None, more: tuple[str, ...] = (), *, is_lost: bool = False) -> None:
        if self._section is None:
            return
        if not self._stem and not reads_as_recommendation(block.words):
            more = (*more, doubts.NOT_WORDED_AS_ONE)
        found = Found(
            words=block.words,
            line=block.line,
            page=block.page,
            number=number,
            run=self._run,
            section=self._section,
            stem=self._stem,
            main=self._main,
            is_lost=is_lost,
            doubts=(*self._doubts, *more),
        )
        self._count += 1
        self._last = int(number) if number and number.isdecimal() else self._last + is_lost
        self.found.append(found)
        self._split_off_next()

    def _split_off_next(self) -> None:
        """Split off the next item where two were printed on one line."""
        whole = self.found[-1]
        if self._kind is not LabelKind.NUMBER or not self._last:
            return
        start = re.search(rf"[.!?”\"’)]\s+{self._last + 1}\.\s+(?=[A-Z“\"])", whole.words)
        if start:
            self.found[-1] = replace(whole, words=whole.words[: start.start() + 1])
            rest = Block(whole.words[start.end() :], whole.line, whole.page)
            self._add(rest, str(self._last + 1))

    def _extend(self, block: Block) -> None:
        last = self.found[-1]
        letter = f"{block.label} " if block.label and block.label.strip("()").rstrip(".)").isalpha() else ""
        gap = " " if last.words.endswith((":", ";", ",", ".")) or letter else "; "
        self.found[-1] = replace(last, words=f"{last.words}{gap}{letter}{block.words}")

    def _ends_in_colon(self) -> bool:
        return self._count > 0 and self.found[-1].words.endswith(":")

    # Text

    def _take_text(self, part: Part) -> None:
        block = part.block
        if self._waiting:
            self._take_waiting(block)
        elif listed := inline_list(block.words):
            self._take_inline(listed, block)
        elif trailing_number(block.words) and reads_as_recommendation(block.words):
            self._add_named(block, None)
        elif self._section is not None and not self._is_foreign:
            self._take_text_in_section(part)

    def _take_inline(self, listed: InlineList, block: Block) -> None:
        if self._section is None and not is_trusted(listed.stem):
            return
        section, stem = self._section, self._stem
        self._section, self._stem = section or Section(block.line), listed.stem
        self._run += 1
        self._open_list(LabelKind.NUMBER)
        for number, words in listed.items:
            self._add(replace(block, words=words), number, listed.doubts)
        self._section, self._stem = section, stem

    def _take_text_in_section(self, part: Part) -> None:
        block = part.block
        if self._is_broken_off:
            self.found[-1] = replace(self.found[-1], words=f"{self.found[-1].words} {block.words}")
            self._is_broken_off = False
        elif self._is_lost_number(part):
            self._add(block, None, is_lost=True)
            self._kind = self._kind or LabelKind.NUMBER
        elif self._is_lost_bullet(block):
            self._add(block, None, (doubts.LOST_BULLET,))
        elif self._ends_in_colon() and self._kind in _NUMBERED:
            self._extend(block)
        elif self._is_paragraph_item(block):
            self._add(
                block, None, () if self._section and (self._section.single or self._stem) else (doubts.PARAGRAPH,)
            )
        else:
            self._is_foreign = block.words.endswith(":")
            self._is_interrupted = True

    def _is_missing(self, part: Part) -> bool:
        """Tell whether exactly one number is missing before the next numbered item."""
        in_numbers = self._kind is LabelKind.NUMBER or (self._kind is None and self._count == 0)
        return in_numbers and part.next_ordinal == self._last + 2

    def _is_lost_number(self, part: Part) -> bool:
        words = part.block.words
        if part.block.run_on and self._kind is LabelKind.NUMBER:
            return MODAL_WORD.search(words) is not None
        return self._is_missing(part) and reads_as_recommendation(words) and not words.endswith(":")

    def _is_lost_bullet(self, block: Block) -> bool:
        if self._stem is None or not self._stem.joins or self._kind in _NUMBERED or self._is_interrupted:
            return False
        return starts_lower(block.words) or (self._count == 0 and starts_with_verb(block.words))

    def _is_paragraph_item(self, block: Block) -> bool:
        if self._section is None or self._kind is not None or block.words.endswith(":"):
            return False
        if self._stem is not None:
            return not self._stem.joins and reads_as_recommendation(block.words)
        if self._section.single:
            return self._count == 0 and reads_as_recommendation(block.words)
        if self._section.mixed and not RECOMMEND_WORD.search(block.words):
            return False
        return bool(MODAL_WORD.search(block.words) and addressed_in(block.words, self._wordbook).bodies)
