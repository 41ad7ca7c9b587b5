"""What a printed name that the register does not know shall mean: a new body, another name of one, a class of one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from uuid import UUID

from tracker.domain.bodies import Body, folded_name, names_of

_ALIKE = 0.8
_SMALL_WORDS = frozenset("of the for and in to a an on all each".split())
_MOST_LIKELY = 5


class Meaning(StrEnum):
    """The three things that a name can turn out to be."""

    NEW = "new body"
    ALIAS = "another name of"
    CLASS = "class of"


@dataclass(frozen=True, slots=True)
class BodyDecision:
    """What one printed name shall mean, for a whole report.

    A new body and a class get `name`; an alias and a class are of the body with the id `body`.
    """

    printed: str
    meaning: Meaning
    name: str = ""
    body: UUID | None = None

    @property
    def key(self) -> str:
        """The printed name, folded for comparing."""
        return folded_name(self.printed)


def as_name(printed: str) -> str:
    """Return the name that a new body takes from how it is printed: without "the", with a capital."""
    name = re.sub(r"^[Tt]he ", "", printed.strip())
    return name[:1].upper() + name[1:]


def likely_bodies(printed: str, bodies: Iterable[Body]) -> tuple[Body, ...]:
    """Return the bodies that a name could well be another name of, the likeliest first: at most five.

    A name is like another that has its initials, all of its main words, or nearly its letters.
    """
    wanted = folded_name(printed)
    scored = ((max((_likeness(wanted, name) for name in names_of(body)), default=0.0), body) for body in bodies)
    likely = sorted((pair for pair in scored if pair[0] >= _ALIKE), key=lambda pair: (-pair[0], pair[1].facts.name))
    return tuple(body for _, body in likely[:_MOST_LIKELY])


def _likeness(left: str, right: str) -> float:
    """Return how alike two folded names are, from 0 to 1."""
    if left == right:
        return 1.0
    if right.replace(" ", "") in _initials(left) or left.replace(" ", "") in _initials(right):
        return 0.95
    ours, theirs = _main_words(left), _main_words(right)
    if ours and theirs and (ours <= theirs or theirs <= ours) and min(len(ours), len(theirs)) > 1:
        return 0.9
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _ALIKE else 0.0


def _initials(name: str) -> frozenset[str]:
    """Return the initials of a name of several words, with and without its small words."""
    words = name.split()
    kept = (words, [word for word in words if word not in _SMALL_WORDS])
    return frozenset("".join(w if w == "hm" else w[0] for w in some) for some in kept if len(some) > 1)


def _main_words(name: str) -> frozenset[str]:
    return frozenset(re.sub(r"s$", "", word) for word in name.split() if word not in _SMALL_WORDS)
