"""What each block is, seen by itself: an announcement, a lead-in, a list item, a heading, text, or an aside."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TypeAlias

from tracker.domain.watching import Watch, unwatched, watched
from tracker.reading.blocks import Block, is_headline
from tracker.reading.labels import Label, LabelKind, parse_label
from tracker.reading.sections import Section, section_of
from tracker.reading.stems import Stem, stem_of
from tracker.reading.wordbook import Wordbook
from tracker.reading.wording import MODAL_WORD


class Role(Enum):
    """The parts that blocks play."""

    ASIDE = auto()
    SECTION = auto()
    STEM = auto()
    ITEM = auto()
    HEADING = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """A block in its role, with what was read from it.

    `next_ordinal` is the plain number of the next numbered item before the list can have ended, or None. `content` is
    the next part that is no heading and no aside, or None.
    """

    block: Block
    role: Role
    label: Label | None = None
    section: Section | None = None
    stem: Stem | None = None
    next_ordinal: int | None = None
    content: "Part | None" = field(default=None, repr=False, compare=False)


_Read: TypeAlias = tuple[Role, Label | None, Section | None, Stem | None]
"""What a block is by itself: its role, and what was read from it."""


def parts_of(blocks: Sequence[Block], wordbook: Wordbook, watch: Watch = unwatched) -> tuple[Part, ...]:
    """Give each block its role; the last comes first, so that each part knows what comes after it."""
    parts: list[Part] = []
    after: Block | None = None
    ordinal: int | None = None
    content: Part | None = None
    for block in watched(blocks[::-1], watch):
        role, label, section, stem = _read(block, after, wordbook)
        part = Part(block, role, label, section, stem, ordinal, content)
        parts.append(part)
        after = after if block.aside else block
        if role is Role.SECTION:
            ordinal = None
        elif role is Role.ITEM and label and label.kind is LabelKind.NUMBER:
            ordinal = label.ordinal
        if role not in {Role.HEADING, Role.ASIDE}:
            content = part
    return tuple(reversed(parts))


def _read(block: Block, after: Block | None, wordbook: Wordbook) -> _Read:
    if block.aside or not (block.words or block.label):
        return Role.ASIDE, None, None, None
    label = parse_label(block.label) if block.label else None
    if label is None or label.kind is LabelKind.NUMBER:
        section = section_of(block)
        if section:
            return Role.SECTION, None, section, None
    is_title = is_headline(block)
    stem = None if block.run_on else stem_of(block.words, is_title, wordbook)
    if label:
        role = _role_of_labelled(block, label, stem, after)
        return role, label, None, None if role is Role.HEADING else stem
    if stem:
        return Role.STEM, None, None, stem
    return Role.HEADING if is_title and not block.run_on else Role.TEXT, None, None, None


def _role_of_labelled(block: Block, label: Label, stem: Stem | None, after: Block | None) -> Role:
    if label.kind is LabelKind.NAMED:
        return Role.ITEM
    if stem and (block.heading or _is_lead_in_among_bullets(block, label, after)):
        return Role.STEM
    return Role.HEADING if block.heading and not MODAL_WORD.search(block.words) else Role.ITEM


def _is_lead_in_among_bullets(block: Block, label: Label, after: Block | None) -> bool:
    """Tell a lead-in that was printed as a bullet at the level of its own items."""
    if label.kind is not LabelKind.BULLET or not block.words.endswith(":") or after is None or after.label is None:
        return False
    return parse_label(after.label).kind is LabelKind.BULLET and after.indent <= block.indent
