"""A published report in a register, and the short codes and references that name it and its recommendations."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import count, islice
from uuid import UUID

from tracker.domain.contents import PublicationFacts

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
    """Return a reference for each recommendation of a publication, in order: by number, or by position.

    Numbers serve where every one is there and none comes twice or is `taken`; otherwise positions do for all, from
    the first that is free, passing over those taken: a reference must be unique and must not change. Plain numbers
    also give the order, so that one left out at first comes into its place later.
    """
    used = {ref.casefold() for ref in taken}
    known = [n for n in numbers if n]
    named = [f"{code}/{n}" for n in known]
    if len(numbers) == len({ref.casefold() for ref in named} - used):
        plain = all(n.isdecimal() for n in known)
        return [
            Reference(ref, int(n) if plain else position)
            for position, (ref, n) in enumerate(zip(named, known, strict=True), first_position)
        ]
    free = (p for p in count(first_position) if f"{code}/{p}".casefold() not in used)
    return [Reference(f"{code}/{position}", position) for position in islice(free, len(numbers))]
