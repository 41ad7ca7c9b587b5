"""The chain of a recommendation that is made again and again: first said, said again, for how many years."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.domain.dates import first_day
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


def all_chains(links: Iterable[Link]) -> dict[frozenset[UUID], list[Link]]:
    """Return every chain of recommendations that repeat one another, each with the links that make it."""
    near: dict[UUID, list[UUID]] = {}
    repeats = [link for link in links if link.facts.kind is LinkKind.REPEATS and link.facts.other is not None]
    for link in repeats:
        own, other = link.facts.recommendation, link.facts.other
        assert other is not None
        near.setdefault(own, []).append(other)
        near.setdefault(other, []).append(own)
    chain: dict[UUID, frozenset[UUID]] = {}
    for one in near:
        if one not in chain:
            members = _reached(one, near)
            chain |= dict.fromkeys(members, members)
    found: dict[frozenset[UUID], list[Link]] = {}
    for link in repeats:
        found.setdefault(chain[link.facts.recommendation], []).append(link)
    return found


def _reached(start: UUID, near: Mapping[UUID, Iterable[UUID]]) -> frozenset[UUID]:
    found, fresh = {start}, [start]
    while fresh:
        others = set(near[fresh.pop()]) - found
        found |= others
        fresh.extend(others)
    return frozenset(found)


def in_order(members: Mapping[UUID, str | None], links: Iterable[Link]) -> list[UUID]:
    """Return the members of a chain, the first said first, from when each was published (None: not known).

    What repeats another comes after it, whatever is known of their dates; of the others the earlier comes first.
    """
    repeated: dict[UUID, set[UUID]] = {one: set() for one in members}
    for link in links:
        own, other = link.facts.recommendation, link.facts.other
        if link.facts.kind is LinkKind.REPEATS and own in members and other in members and other is not None:
            repeated[own].add(other)
    waiting, ordered = list(members), list[UUID]()
    while waiting:
        ready = [one for one in waiting if not repeated[one] - set(ordered)] or waiting  # a circle has no first one
        first = min(ready, key=lambda one: members[one] or "9999")
        waiting.remove(first)
        ordered.append(first)
    return ordered


def years_between(first: str | None, last: date) -> int | None:
    """Return for how many whole years something was said, from a date or part of one to a day; None where not known."""
    if first is None:
        return None
    since = first_day(first)
    return max(0, last.year - since.year - ((last.month, last.day) < (since.month, since.day)))
