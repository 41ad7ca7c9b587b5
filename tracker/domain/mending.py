"""Proposals as a person mends them: other words, one made of two, two made of one, one that the reader missed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tracker.domain.proposal import Proposal, Spot

_STOPS = (".", "!", "?", "”", '"')
_LABEL = re.compile(r"(?:[-–—*•●○▪■◦‣]\s*)?(?:\(?(?P<number>[A-Z]{0,2}\d{1,3}(?:\.\d{1,3}){0,2})[.):]\s+)?")


def mended(
    proposal: Proposal, number: str, item: str, addressees: Sequence[str], *, main: bool | None = None
) -> Proposal:
    """Return a proposal as a person mended it; having been looked at, it has no doubts left."""
    words = " ".join(item.split())
    return replace(
        proposal,
        number=number.strip() or None,
        item=words,
        text=proposal.text if words == proposal.item else _sentence(proposal, words),
        addressees=_each_once(" ".join(line.split()) for line in addressees),
        main=proposal.main if main is None else main,
        doubts=(),
    )


def merged(first: Proposal, second: Proposal) -> Proposal:
    """Return the one recommendation that was read as two, under the first one's number and lead-in."""
    words = f"{first.item.rstrip()} {second.item.lstrip()}"
    return replace(
        first,
        number=first.number or second.number,
        item=words,
        text=_sentence(first, words),
        addressees=_each_once((*first.addressees, *second.addressees)),
        main=first.main or second.main,
        doubts=(),
        references=_each_once((*first.references, *second.references)),
        also_at=tuple(dict.fromkeys((*first.also_at, *second.also_at))),
    )


def split(proposal: Proposal, at: int) -> tuple[Proposal, Proposal] | None:
    """Return the two recommendations that were read as one, the second from character `at` of its words on.

    None where one of them would have no words. A number in front of the second one's words becomes its number.
    """
    left, right = proposal.item[:at].rstrip(" ;,"), proposal.item[at:].lstrip(" ;,")
    label = _LABEL.match(right)
    number = label["number"] if label else None
    right = right[label.end() :] if label else right
    if not left.strip() or not right.strip():
        return None
    first = replace(proposal, item=left, text=_sentence(proposal, left), doubts=())
    second = replace(first, number=number, item=right, text=_sentence(proposal, right), references=())
    return first, second


def added(words: str, page: int | None, line: int | None, beside: Proposal | None) -> Proposal:
    """Return the recommendation that a person found in the source, with the lead-in and bodies of the one `beside`."""
    words = " ".join(words.split())
    label = _LABEL.match(words)
    number = label["number"] if label else None
    item = words[label.end() :] if label else words
    if beside is None:
        return Proposal(number, "", item, _stopped(item), (), page=page, line=line)
    return replace(
        beside,
        number=number,
        item=item,
        text=_sentence(beside, item),
        page=page,
        line=line,
        doubts=(),
        references=(),
        also_at=(),
    )


def places_of(proposal: Proposal) -> tuple[Spot, ...]:
    """Return all places where the document prints a proposal, the first one first."""
    return (Spot(proposal.page, proposal.line), *proposal.also_at)


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _sentence(proposal: Proposal, words: str) -> str:
    """Put other words in the place that the item has in its sentence, or after its lead-in."""
    old = proposal.item.rstrip(".:;, ")
    at = proposal.text.casefold().rfind(old.casefold())
    lead = proposal.text[:at] if at >= 0 else f"{proposal.stem.rstrip(' :')}: " if proposal.stem else ""
    # Where the reader made the item's first letter small to fit the sentence, the new words fit it the same way.
    if at >= 0 and proposal.text[at].islower() and old[:1].isupper():
        words = words[:1].lower() + words[1:]
    return _stopped(f"{lead}{words}")


def _stopped(sentence: str) -> str:
    return sentence if sentence.endswith(_STOPS) else f"{sentence.rstrip(':;,')}."
