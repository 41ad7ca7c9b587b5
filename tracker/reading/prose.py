"""Recommendations that running text only mentions, offered apart from the lists and never mixed with them."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from tracker.domain.watching import Watch, unwatched, watched
from tracker.reading.addressees import addressed_in
from tracker.reading.bodies import is_body, split_bodies
from tracker.reading.roles import Part, Role
from tracker.reading.wordbook import Wordbook
from tracker.reading.wording import MODAL, QUOTES, sentences


@dataclass(frozen=True, slots=True)
class Mention:
    """A recommendation mentioned in running text: its sentence and the bodies that it names."""

    sentence: str
    item: str
    addressees: tuple[str, ...]
    line: int
    page: int | None


_TO_THAT = re.compile(r"\brecommend(?:s|ed)? to (?P<bodies>.{2,400}?) that (?P<item>.+)$")
_INCLUDED = re.compile(r"\b(?:recommendations?\b.{0,200}?|these) included? (?P<items>.+)$", re.IGNORECASE)
_MADE_TO = re.compile(
    r"\brecommendations?\b(?: for improvement)?,? to (?P<bodies>[^.;]{2,400}?)(?:,? includ\w+|\.|$)", re.IGNORECASE
)
_THAT = re.compile(
    r"\b(?:we|this report|the report|inspectors|it is|it was) (?:also |further |therefore )?"
    r"recommend(?:s|ed)? that (?P<item>.+)$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"(?P<item>.+?) (?:is|are) (?:also |strongly )?recommended\b", re.IGNORECASE)
_ADVICE = re.compile(
    rf"(?P<subject>[A-Z][^.,;:]{{1,80}}?) {MODAL} (?:also |now )?(?P<item>(?!not |be |have been )\w+ .+)$"
)
_GERUND = re.compile(r",? and (?=\w+ing\b)|, (?=(?:\w+ )?\w+ing\b|and |better )(?:and )?")
_LONGEST = 2_000


def mentions(
    parts: Sequence[Part], taken: Collection[int], wordbook: Wordbook, watch: Watch = unwatched, *, has_list: bool
) -> tuple[Mention, ...]:
    """Find the mentions outside the lines already taken.

    Plain advice ("Managers should ...") counts only in a document that has no list of its own.
    """
    found: list[Mention] = []
    for part in watched(parts, watch):
        block = part.block
        if part.role is Role.TEXT and block.line not in taken and not block.words.startswith(QUOTES):
            found.extend(_in_paragraph(part, wordbook, has_list=has_list))
    return tuple(found)


def _in_paragraph(part: Part, wordbook: Wordbook, *, has_list: bool) -> Iterator[Mention]:
    bodies: tuple[str, ...] = ()
    for sentence in sentences(part.block.words):
        if len(sentence) > _LONGEST:
            continue
        made_to = _MADE_TO.search(sentence)
        if made_to:
            bodies = split_bodies(made_to["bodies"], wordbook).bodies
        for item, addressees in _in_sentence(sentence, bodies, wordbook, has_list=has_list):
            yield Mention(sentence, item.rstrip("."), addressees, part.block.line, part.block.page)


def _in_sentence(
    sentence: str, bodies: tuple[str, ...], wordbook: Wordbook, *, has_list: bool
) -> Iterator[tuple[str, tuple[str, ...]]]:
    if "ecommend" in sentence or bodies:
        if match := _TO_THAT.search(sentence):
            yield match["item"], split_bodies(match["bodies"], wordbook).bodies
        elif match := _INCLUDED.search(sentence):
            yield from ((item.strip(" ,"), bodies) for item in _GERUND.split(match["items"]) if item.strip(" ,."))
        elif match := _THAT.search(sentence):
            yield match["item"], addressed_in(sentence, wordbook).bodies
        elif match := _PASSIVE.match(sentence):
            yield match.group(), ()
    elif not has_list and (advice := _ADVICE.match(sentence)) and is_body(advice["subject"], wordbook):
        yield advice["item"], split_bodies(advice["subject"], wordbook).bodies
