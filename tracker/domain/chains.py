"""The chain of a recommendation that is made again and again: first said, said again, for how many years."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from tracker.domain.facts import LinkFacts
from tracker.domain.scales import LinkKind


@dataclass(frozen=True, slots=True)
class Link:
    """A link as the register keeps it."""

    id: UUID
    facts: LinkFacts


def chain_of(recommendation: UUID, links: Iterable[Link]) -> frozenset[UUID]:
    """Return all recommendations that repeat one another, directly or through others; just the one where none does."""
    pairs = [
        (link.facts.recommendation, link.facts.other)
        for link in links
        if link.facts.kind is LinkKind.REPEATS and link.facts.other is not None
    ]
    found, fresh = {recommendation}, {recommendation}
    while fresh:
        near = {b for a, b in pairs if a in fresh} | {a for a, b in pairs if b in fresh}
        fresh = near - found
        found |= fresh
    return frozenset(found)


def years_between(first: str | None, last: int) -> int | None:
    """Return for how many years something was said, from a date or part of one to a year; None where not known."""
    return None if first is None else max(0, last - int(first[:4]))
