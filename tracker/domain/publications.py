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


def references(
    code: str, numbers: Sequence[str | None], first_position: int = 1, taken: Collection[str] = ()
) -> list[str]:
    """Return a reference for each recommendation of a publication, in order: by number, or by position.

    Numbers serve where every one is there and none comes twice; otherwise positions do for all, passing over those
    `taken` already, for a reference must be unique and must not change.
    """
    known = [n for n in numbers if n]
    if len(known) == len(numbers) == len({n.casefold() for n in known}) and first_position == 1:
        return [f"{code}/{n}" for n in known]
    used = {ref.casefold() for ref in taken}
    free = (ref for position in count(first_position) if (ref := f"{code}/{position}").casefold() not in used)
    return list(islice(free, len(numbers)))
