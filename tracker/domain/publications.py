"""A published report in a register, and the short codes and references that name it and its recommendations."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import count
from uuid import UUID

from tracker.domain.facts import PublicationFacts

_SMALL_WORDS = frozenset("a an and at by for from in into of on or s the to with report inspection thematic".split())
_MOST_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Publication:
    """A publication of the register."""

    id: UUID
    facts: PublicationFacts


def suggested_code(title: str, published: str | None, taken: Collection[str]) -> str:
    """Return a short code not yet taken: initials of the title's telling words and the year, such as "MSMC2019"."""
    words = [w for w in re.findall(r"[^\W\d_]+", title) if w.casefold() not in _SMALL_WORDS]
    initials = "".join(w[0] for w in words[:_MOST_LETTERS]).upper() or "R"
    stem = initials + (published or "")[:4]
    used = {code.casefold() for code in taken}
    candidates = (stem, *(f"{stem}{letter}" for letter in "BCDEFGHIJKLMNOPQRSTUVWXYZ"))
    free = next((c for c in candidates if c.casefold() not in used), None)
    return free or next(c for n in range(2, len(used) + 3) if (c := f"{stem}-{n}").casefold() not in used)


@dataclass(frozen=True, slots=True)
class Reference:
    """What a recommendation is called in a register, and its place in the order of its publication."""

    ref: str
    position: int


def references(
    code: str, numbers: Sequence[str | None], first_position: int = 1, taken: Collection[str] = ()
) -> list[Reference]:
    """Return a reference for each recommendation of a publication, in order: by its number, else by its position.

    A number serves whoever bears it first; what has none, or one that is `taken`, gets its position, or the next that
    is free: a reference must be unique and must not change. Where every number is plain and serves, numbers give the
    order too, so that a recommendation left out at first comes into its place later.
    """
    used = {ref.casefold() for ref in taken}
    serves = [bool(number) and _claim(f"{code}/{number}", used) for number in numbers]
    if all(serves) and all(n and n.isdecimal() for n in numbers):
        return [Reference(f"{code}/{n}", int(n)) for n in numbers if n]
    made = []
    for position, (number, is_its_own) in enumerate(zip(numbers, serves, strict=True), first_position):
        known = f"{code}/{number}" if is_its_own else None
        ref = known or next(free for p in count(position) if _claim(free := f"{code}/{p}", used))
        made.append(Reference(ref, position))
    return made


def _claim(ref: str, used: set[str]) -> bool:
    """Note a reference as used; False where it is used already."""
    is_free = ref.casefold() not in used
    used.add(ref.casefold())
    return is_free
