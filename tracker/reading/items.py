"""The walk through a document that gathers the items of its lists of recommendations, and nothing else."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.domain.watching import Watch, unwatched, watched
from tracker.reading import doubts
from tracker.reading.addressees import addressed_in
from tracker.reading.asking import asks, requests
from tracker.reading.blocks import Block
from tracker.reading.bodies import is_body, is_name
from tracker.reading.found import LONGEST_ITEM, Found, printed_together
from tracker.reading.headed import Headed, HeadedOne
from tracker.reading.inline import InlineList, inline_list
from tracker.reading.labels import Label, LabelKind, parse_label
from tracker.reading.openlist import OpenList
from tracker.reading.roles import Part, Role
from tracker.reading.sections import Section, ends_section
from tracker.reading.stems import Stem, StemForm, is_trusted
from tracker.reading.tails import trailing_number
from tracker.reading.wordbook import Wordbook
from tracker.reading.wording import (
    MODAL_WORD,
    QUOTES,
    RECOMMEND_WORD,
    ends_sentence,
    is_sentence,
    reads_as_recommendation,
    starts_lower,
    starts_with_verb,
)

_PROPOSES = re.compile(r"\b(?:propos\w+|suggest\w*|recommend\w*|advise|should|must)\b[^.]*:$")
_ALONE = (doubts.OUTSIDE_A_SECTION, doubts.PARAGRAPH)
_SHORT_HEADING_WORDS = 8
_LEAST_SENTENCE_WORDS = 5


def gather(
    parts: Sequence[Part], wordbook: Wordbook, watch: Watch = unwatched, *, has_table: bool = False
) -> tuple[Found, ...]:
    """Walk through the document's parts and return the items of its lists of recommendations, in order.

    Where there is no list, and no table that stands for one, the paragraphs that ask are taken.
    """
    walk = _Walk(wordbook)
    for part in watched(parts, watch):
        walk.step(part)
    found = walk.end()
    return found or (() if has_table else tuple(walk.asking))


class _Walk:
    """Where the walk stands: the open section, lead-in and list, and what was gathered so far."""

    def __init__(self, wordbook: Wordbook) -> None:
        self.found: list[Found] = []
        self._wordbook = wordbook
        self._section: Section | None = None
        self._closed: Section | None = None
        self._closed_stem: Stem | None = None
        self._stem: Stem | None = None
        self._list = OpenList()
        self._run = 0
        self._is_main = False
        self._doubts: tuple[str, ...] = ()
        self._theme: str | None = None
        self._headed = HeadedOne(wordbook)
        self.asking: list[Found] = []

    def step(self, part: Part) -> None:
        """Take one part in."""
        if self._headed.is_answered_by(part):
            self._add_headed(self._headed.answer(part.block))
        elif part.role is Role.SECTION and part.section:
            self._take_section(part.section, part)
        elif part.role is Role.STEM and part.stem:
            self._take_stem(part.stem, part)
        elif part.role is Role.ITEM and part.label:
            self._take_item(part, part.label)
        elif part.role is Role.HEADING:
            self._take_heading(part)
        elif part.role is Role.TEXT:
            self._take_text(part)

    def end(self) -> tuple[Found, ...]:
        """Return what was gathered, when all parts were taken in."""
        self._add_headed(self._headed.give_up())
        return tuple(self.found)

    # Sections, lead-ins and headings

    def _take_section(self, section: Section, part: Part) -> None:
        self._add_headed(self._headed.give_up())
        outer = self._section
        if outer is not None and not section.level:
            section = replace(section, level=outer.level, restating=section.restating or outer.restating)
        self._open(section)
        self._is_main = section.main
        if section.addressee and (
            is_body(section.addressee, self._wordbook) or is_name(section.addressee, self._wordbook)
        ):
            self._stem = Stem(part.block.words, section.addressee, StemForm.HEADING)

    def _open(self, section: Section) -> None:
        """Open a section, and with it a new sequence of numbers."""
        self._section, self._closed, self._stem, self._closed_stem = section, None, None, None
        self._doubts = ()
        self._run += 1
        self._list = OpenList()

    def _close(self, block: Block) -> None:
        self._closed = None if ends_section(block) else self._section
        is_theme = self._list.kind is LabelKind.BULLET and not block.heading and not (self._stem and self._stem.joins)
        self._theme = block.words if self._closed and is_theme else None
        self._closed_stem = self._stem
        self._section, self._stem = None, None
        self._is_main = self._list.is_foreign = False

    def _take_stem(self, stem: Stem, part: Part) -> None:
        is_inside = self._section is not None and not self._section.implied
        if not is_inside and stem.form is StemForm.HEADING:
            self._take_heading(part)
        elif not is_inside and not is_trusted(stem, self._wordbook):
            self._list.is_foreign = True
        else:
            self._lead_in(stem, part.block)

    def _lead_in(self, stem: Stem, block: Block) -> None:
        if self._section is None or self._section.implied:
            self._open(Section(block.line, restating=stem.past))
            self._doubts = (doubts.OUTSIDE_A_SECTION,) if stem.form is StemForm.SHOULD else ()
        elif self._section.single:
            self._is_main = False
        self._stem = stem
        self._list = OpenList(last=self._list.last, number=self._list.number)

    def _take_heading(self, part: Part) -> None:
        block = part.block
        if self._headed.takes_heading(block):
            return
        self._add_headed(self._headed.give_up())
        if self._section is None:
            return
        is_first = self._list.count == 0 and self._stem is None and not self._list.is_interrupted
        if self._list.lacks_one_before_next(part) and len(block.words.split()) >= _LEAST_SENTENCE_WORDS:
            self._add(block, None, is_lost=True)
            self._list.is_broken_off = not ends_sentence(block.words)
        elif ends_section(block):
            self._close(block)
        elif not block.heading and self._is_lost_bullet(block) and starts_with_verb(block.words):
            self._add_lost_bullet(part)
        elif 0 < self._section.level < block.heading or is_first or self._is_theme(part.content):
            self._stem = None
            self._list = OpenList(last=self._list.last, number=self._list.number, is_interrupted=is_first)
        else:
            self._close(block)

    def _is_theme(self, content: Part | None) -> bool:
        """Tell a heading within a numbered list from one that ends it, by what stands under it."""
        if content is None or content.label is None or content.label.kind is not LabelKind.NUMBER:
            return False
        if self._list.kind not in {LabelKind.NUMBER, None} or not self._list.is_alike(content.label.number):
            return False
        words = content.block.words
        needs_lead_in = self._stem is not None and self._stem.joins and starts_with_verb(words)
        return reads_as_recommendation(words) and not needs_lead_in

    # Items with a label

    def _take_item(self, part: Part, label: Label) -> None:
        block = part.block
        self._list.is_broken_off = False
        if label.kind is LabelKind.NAMED:
            self._take_named(block, label.number)
        elif self._section is None or self._list.is_foreign:
            self._resume(block, label)
        elif self._list.holds_as_point(part, label):
            self._extend(block)
        elif self._list.is_ended_by(block, label):
            self._close(block)
        elif label.kind in {LabelKind.NUMBER, LabelKind.AUTOMATIC}:
            self._take_number(part, label)
        elif self._list.is_numbered:
            if self._list.is_bulleted or self._list.lacks_one_before_next(part):
                self._add(block, None, is_lost=True)
        elif self._fits(block):
            self._list.begin(label, block)
            self._add(block, label.number, self._interruption())

    def _take_number(self, part: Part, label: Label) -> None:
        if part.stem and self._leads_in(part, label):
            self._lead_in(part.stem, part.block)
        elif not self._list.is_strange(label):
            self._take_numbered(part.block, label)

    def _leads_in(self, part: Part, label: Label) -> bool:
        """Tell a lead-in that has the number of its paragraph, not of a recommendation: "75. We recommend that X:"."""
        after = part.content.label if part.content else None
        has_points = after is not None and after.kind in {LabelKind.LETTER, LabelKind.BULLET}
        is_listed = self._list.kind is LabelKind.NUMBER or label.ordinal in {1, self._list.last + 1}
        is_bare = part.stem is not None and part.stem.bare and part.block.words.endswith(":")
        return is_bare and has_points and not is_listed

    def _take_named(self, block: Block, number: str | None) -> None:
        self._add_headed(self._headed.give_up())
        self._add_headed(self._headed.begin(block, number))

    def _add_headed(self, headed: Headed | None) -> None:
        if headed:
            self._add_named(*headed)

    def _add_named(self, block: Block, number: str | None) -> None:
        if self._section is None:
            self._open(Section(block.line, implied=True))
        self._list = OpenList(kind=LabelKind.NAMED)
        self._add(block, number)

    def _resume(self, block: Block, label: Label) -> None:
        """Go on with a numbered list that a heading or a strange list interrupted."""
        section = self._section or self._closed
        if section is None:
            self._keep_asking(block, label.number)
            return
        stem = self._stem or self._closed_stem
        is_worded_alike = MODAL_WORD.search(block.words) or (stem and stem.joins and starts_with_verb(block.words))
        goes_on = self._list.is_next(label.number) and is_worded_alike
        goes_on = goes_on or (bool(self._list.number) and self._list.is_alike(label.number) and asks(block.words))
        is_coded = self._list.goes_on_in_code(label) and reads_as_recommendation(block.words)
        if goes_on or is_coded:
            self._section, self._stem, self._list.is_foreign = section, stem, False
            self._add(block, label.number)
        elif self._theme and label.kind is LabelKind.BULLET and self._is_worded_like_last(block.words):
            self._section = section
            self._doubts = (doubts.under_heading(self._theme),)
            self._add(block, label.number)

    def _is_worded_like_last(self, words: str) -> bool:
        """Tell whether the words ask as a list under another theme does."""
        is_alike = bool(self.found) and starts_with_verb(self.found[-1].words) and starts_with_verb(words)
        return is_alike or MODAL_WORD.search(words) is not None

    def _take_numbered(self, block: Block, label: Label) -> None:
        ordinal = self._list.last + 1 if label.kind is LabelKind.AUTOMATIC else label.ordinal
        if not self._list.follows(ordinal):
            if ordinal != 1:
                return
            self._run += 1
            self._list.last = 0
        if not self._fits(block):
            if not (self._section and self._section.mixed):
                self._close(block)
            return
        self._list.begin(label, block)
        if ordinal is None:
            self._add(block, label.number)
            return
        printed = list(printed_together(block.words, ordinal))
        marks = block.marks if len(printed) == 1 else ()
        for number, words in printed:
            self._add(replace(block, words=words, marks=marks), number)

    def _fits(self, block: Block) -> bool:
        """Tell whether an item directly under an announcement, with no lead-in, can be a recommendation."""
        is_mixed = self._section is None or self._section.mixed
        if self._stem or (requests(block.words) if is_mixed else reads_as_recommendation(block.words)):
            return True
        return not is_mixed and (len(block.words.split()) > _SHORT_HEADING_WORDS or is_sentence(block.words))

    def _interruption(self) -> tuple[str, ...]:
        return (doubts.AFTER_A_PARAGRAPH,) if self._list.is_interrupted and self._stem else ()

    def _add(self, block: Block, number: str | None, more: tuple[str, ...] = (), *, is_lost: bool = False) -> None:
        if self._section is None:
            return
        if not self._stem and not reads_as_recommendation(block.words):
            more = (*more, doubts.NOT_WORDED_AS_ONE)
        self._list.count_in(block.words, number, is_lost=is_lost)
        self.found.append(
            Found(
                words=block.words,
                line=block.line,
                page=block.page,
                number=number,
                run=self._run,
                section=self._section,
                stem=self._stem,
                main=self._is_main,
                is_lost=is_lost,
                doubts=(*self._doubts, *more),
                marks=block.marks,
            )
        )

    def _extend(self, block: Block) -> None:
        """Give a point to the item that it belongs to, with its letter."""
        whole = self.found[-1].words
        letter = f"{block.label} " if block.label and block.label.strip("().").isalnum() else ""
        gap = " " if letter or whole.endswith((":", ";", ",", ".", " and", " or")) else "; "
        self._lengthen(f"{gap}{letter}{block.words}", block)
        self._list.has_points = True
        ordinal = parse_label(block.label).ordinal if block.label else None
        self._list.point = ordinal or self._list.point

    def _is_open_ended(self) -> bool:
        """Tell whether the last item's words lead on to a point, or to one more."""
        return self.found[-1].words.endswith((":", ";", ",", "; and", "; or", ", and", ", or"))

    def _lengthen(self, words: str, block: Block) -> None:
        last = self.found[-1]
        if len(last.words) > LONGEST_ITEM:
            return
        self.found[-1] = replace(last, words=last.words + words, marks=last.marks + block.marks)
        self._list.tail = words[-1:]

    # Text without a label

    def _take_text(self, part: Part) -> None:
        block = part.block
        if listed := inline_list(block.words, self._wordbook):
            self._take_inline(listed, block)
        elif self._speaks_for_itself(block):
            self._add_named(block, None)
        elif self._section is None:
            self._theme = None
            self._keep_asking(block, None)
        elif not self._list.is_foreign:
            self._take_text_in_section(part, self._section)

    def _speaks_for_itself(self, block: Block) -> bool:
        """Tell a paragraph that is a recommendation wherever it stands: numbered at its end, or asking in bold."""
        if block.words.endswith(":"):
            return False
        is_numbered = trailing_number(block.words) is not None
        is_worded = reads_as_recommendation(block.words) or (self._section is not None and not self._section.implied)
        return (is_numbered and is_worded) or (block.bold and asks(block.words))

    def _keep_asking(self, block: Block, number: str | None) -> None:
        """Keep a paragraph that asks outside any section, for a document that turns out to have no list."""
        if asks(block.words) and not block.words.endswith(":"):
            section = Section(block.line)
            self.asking.append(
                Found(block.words, block.line, block.page, number, 0, section, doubts=_ALONE, marks=block.marks)
            )

    def _take_inline(self, listed: InlineList, block: Block) -> None:
        section, stem = self._section, self._stem
        if section is None and not is_trusted(listed.stem, self._wordbook):
            return
        self._section, self._stem = section or Section(block.line), listed.stem
        self._run += 1
        self._list = OpenList(kind=LabelKind.NUMBER)
        for number, words in listed.items:
            self._add(replace(block, words=words, marks=()), number, listed.doubts)
        self._section, self._stem = section, stem

    def _take_text_in_section(self, part: Part, section: Section) -> None:
        block = part.block
        if self._list.is_broken_off:
            self._lengthen(f" {block.words}", block)
            self._list.is_broken_off = False
        elif self._is_lost_number(part):
            self._list.kind = LabelKind.NUMBER
            self._add(block, None, is_lost=True)
        elif self._is_lost_bullet(block):
            self._add_lost_bullet(part)
        elif self._list.is_numbered and self._list.count and not self._list.is_left and self._is_open_ended():
            self._extend(block)
        elif self._is_paragraph_item(block, section):
            self._add(block, None, () if section.single or self._stem else (doubts.PARAGRAPH,))
        else:
            self._list.is_foreign = block.words.endswith(":") and not _PROPOSES.search(block.words)
            self._list.is_interrupted = self._list.is_left = True

    def _is_lost_number(self, part: Part) -> bool:
        words = part.block.words
        if part.block.run_on and self._list.kind is LabelKind.NUMBER:
            return MODAL_WORD.search(words) is not None
        is_missing = self._list.lacks_one_before_next(part)
        return is_missing and reads_as_recommendation(words) and not words.endswith(":")

    def _is_lost_bullet(self, block: Block) -> bool:
        if self._stem is None or not self._stem.joins or self._list.is_numbered or self._list.is_interrupted:
            return False
        is_first = self._list.count == 0 or self._list.kind is None
        return starts_lower(block.words) or (is_first and starts_with_verb(block.words))

    def _add_lost_bullet(self, part: Part) -> None:
        """Add an item without a bullet, which is a doubt where the others of its list have one."""
        has_bullets = self._list.kind is not None or (part.content is not None and part.content.label is not None)
        self._add(part.block, None, (doubts.LOST_BULLET,) if has_bullets else ())

    def _is_paragraph_item(self, block: Block, section: Section) -> bool:
        words = block.words
        if self._list.kind is not None or words.endswith(":") or words.startswith(QUOTES):
            return False
        if self._stem is not None:
            return not self._stem.joins and reads_as_recommendation(words)
        if section.single:
            return self._list.count == 0 and reads_as_recommendation(words)
        if section.mixed and not RECOMMEND_WORD.search(words):
            return False
        return bool(reads_as_recommendation(words) and addressed_in(words, self._wordbook).bodies)
