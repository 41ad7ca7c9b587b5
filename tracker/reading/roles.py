"""What each block is, seen by itself: an announcement, a lead-in, a list item, a heading, text, or an aside."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

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


def parts_of(blocks: Sequence[Block], wordbook: Wordbook) -> tuple[Part, ...]:
    """Give each block its role."""
    return tuple(_looking_ahead([_part(block, after, wordbook) for block, after in _with_next(blocks)]))


def _with_next(blocks: Sequence[Block]) -> Iterator[tuple[Block, Block | None]]:
    """Pair each block with the next one that is no aside."""
    after: Block | None = None
    pairs: list[tuple[Block, Block | None]] = []
    for block in reversed(blocks):
        pairs.append((block, after))
        after = after if block.aside else block
    return reversed(pairs)


def _part(block: Block, after: Block | None, wordbook: Wordbook) -> Part:
    if block.aside or not (block.words or block.label):
        return Part(block, Role.ASIDE)
    label = parse_label(block.label) if block.label else None
    if label is None or label.kind is LabelKind.NUMBER:
        section = section_of(block)
        if section:
            return Part(block, Role.SECTION, section=section)
    stem = None if block.run_on else stem_of(block.words, is_headline(block), wordbook)
    if label is None:
        return _unlabelled(block, stem)
    return _labelled(block, label, stem, after)


def _unlabelled(block: Block, stem: Stem | None) -> Part:
    if stem:
        return Part(block, Role.STEM, stem=stem)
    return Part(block, Role.HEADING if is_headline(block) and not block.run_on else Role.TEXT)


def _labelled(block: Block, label: Label, stem: Stem | None, after: Block | None) -> Part:
    if label.kind is LabelKind.NAMED:
        return Part(block, Role.ITEM, label, stem=stem)
    if stem and (block.heading or _is_lead_in_among_bullets(block, label, after)):
        return Part(block, Role.STEM, label, stem=stem)
    if block.heading and not MODAL_WORD.search(block.words):
        return Part(block, Role.HEADING, label)
    return Part(block, Role.ITEM, label, stem=stem)


def _is_lead_in_among_bullets(block: Block, label: Label, after: Block | None) -> bool:
    """Tell a lead-in that was printed as a bullet at the level of its own items."""
    if label.kind is not LabelKind.BULLET or not block.words.endswith(":") or after is None or after.label is None:
        return False
    return parse_label(after.label).kind is LabelKind.BULLET and after.indent <= block.indent


def _looking_ahead(parts: Sequence[Part]) -> Iterator[Part]:
    """Tell each part what comes after it."""
    ordinal: int | None = None
    content: Part | None = None
    reversed_parts: list[Part] = []
    for part in reversed(parts):
        reversed_parts.append(replace(part, next_ordinal=ordinal, content=content))
        if part.role is Role.SECTION:
            ordinal = None
        elif part.role is Role.ITEM and part.label and part.label.kind is LabelKind.NUMBER:
            ordinal = part.label.ordinal
        if part.role not in {Role.HEADING, Role.ASIDE}:
            content = part
    return reversed(reversed_parts)
