"""The names of bodies that are known before a document is opened: the built-in ones, and those a register adds."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Self

from tracker.reading.gazetteer import BODIES, INSPECTORATES

_JOINED = re.compile(r"\band\b|,|&", re.IGNORECASE)
_PUBLISHES = re.compile(
    r"\b(?:Inspectorates?|Inspectors?(?:[- ]General)?|Ombudsman|Audit(?:ors?)?|Regulator|Investigation Branch)\b"
)
_NEVER = re.compile(r"(?!)")
_LEAST_LETTERS = 2
_SLACK = 20
"""How many letters, articles and blanks a phrase may have beyond the longest name."""


class Gazetteer:
    """Names of bodies, in any case; a name in capitals without a space ("NPS") only so. Made once, then only asked."""

    def __init__(self, more: Iterable[str] = ()) -> None:
        given = [" ".join(name.split()) for name in more]
        given = [name for name in given if len(name) >= _LEAST_LETTERS]
        names = [*BODIES, *INSPECTORATES, *given]
        self._known = frozenset(_key(name) for name in names)
        self._longest = max(map(len, names)) + _SLACK
        self._whole = _any_of(name for name in names if _JOINED.search(name))
        publishing = [name for name in given if _PUBLISHES.search(name)]
        self.publishers = (*INSPECTORATES, *sorted(publishing, key=len, reverse=True))

    @classmethod
    @cache
    def built_in(cls) -> Self:
        """Return the names that are known everywhere."""
        return cls()

    def knows(self, phrase: str) -> bool:
        """Tell whether the phrase is one of the names; a leading "the" or "all" and a last stop count for nothing."""
        if len(phrase) > self._longest:
            return False
        return _key(phrase) in self._known or _bare(phrase).lower() in self._known

    def joined_within(self, phrase: str) -> Iterator[tuple[int, int]]:
        """Yield where names with an "and" or a comma of their own stand in the phrase."""
        return (match.span() for match in self._whole.finditer(phrase))


def _bare(name: str) -> str:
    name = " ".join(name.replace("’", "'").split()).rstrip(".,:;")
    for article in ("the ", "all "):
        if name[: len(article)].lower() == article:
            name = name[len(article) :]
    return name


def _key(name: str) -> str:
    bare = _bare(name)
    return bare if bare.isupper() and " " not in bare else bare.lower()


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern of the names, the longer before the shorter ones that they begin with."""
    longest_first = sorted(set(names), key=len, reverse=True)
    if not longest_first:
        return _NEVER
    alternatives = "|".join(re.escape(name.replace("’", "'")).replace("'", "['’]") for name in longest_first)
    return re.compile(rf"\b(?:{alternatives})(?![\w-])", re.IGNORECASE)
