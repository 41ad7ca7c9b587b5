"""Protective markings: what a report carries on every page, and what does not belong in this program."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from tracker.errors import BadInput

OFFICIAL = "OFFICIAL"
SENSITIVE = "OFFICIAL-SENSITIVE"
LEVELS = (OFFICIAL, SENSITIVE)
# Also behind another word, as in "UK SECRET"; "private and confidential" is an ordinary descriptor.
_HIGHER = re.compile(r"\bSECRET\b|^(?:(?:UK|NATO|EU)-)?CONFIDENTIAL\b")
_LEVEL = re.compile(r"(?P<level>OFFICIAL(?:[\s\-–—]*SENSITIVE)?|PROTECT(?:ED)?|RESTRICTED)\b(?P<rest>.*)", re.DOTALL)
_BETWEEN = re.compile(r"\s+[-–—]+\s+|[–—/,;:|()\[\]]")


@dataclass(frozen=True, slots=True)
class Marking:
    """The protective marking of a report: printed at the top and bottom of every page."""

    level: str = OFFICIAL
    descriptors: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the marking as printed."""
        return " – ".join((self.level, *self.descriptors))

    def at_least(self, markings: "Iterable[Marking]") -> "Marking":
        """Return the marking raised to the highest of what a report holds, with the descriptors of all of it.

        Its own descriptors come first, then those found, in their order; none twice, whatever its case.
        """
        held = (self, *markings)
        words: dict[str, str] = {}
        for word in (word for one in held for word in one.descriptors):
            words.setdefault(word.casefold(), word)
        level = SENSITIVE if any(one.level == SENSITIVE for one in held) else OFFICIAL
        return replace(self, level=level, descriptors=tuple(words.values()))

    def covers(self, other: "Marking") -> bool:
        """Say whether what bears the other marking may be in a report that bears this one."""
        return LEVELS.index(other.level) <= LEVELS.index(self.level)


@cache
def marking_of(text: str) -> Marking:
    """Return the level and the descriptors of a marking as it is kept: "OFFICIAL-SENSITIVE COMMERCIAL".

    A legacy marking of old papers (PROTECT, RESTRICTED) is kept as text and counts as OFFICIAL-SENSITIVE, and so do
    words that name no level at all, for nobody may see too much because of a slip.
    """
    found = _LEVEL.match(" ".join(text.upper().split()))
    if found is None:
        return Marking(SENSITIVE)
    descriptors = (word.strip(" -.") for word in _BETWEEN.split(found["rest"]))
    level = OFFICIAL if found["level"] == OFFICIAL else SENSITIVE
    return Marking(level).at_least([Marking(level, tuple(word for word in descriptors if word))])


def highest(markings: Iterable[str]) -> str:
    """Return the highest level of some markings; OFFICIAL for none."""
    return Marking().at_least(map(marking_of, markings)).level


def lowest(markings: Iterable[Marking]) -> Marking:
    """Return the first of the lowest of some markings; OFFICIAL for none."""
    return min(markings, key=lambda one: LEVELS.index(one.level), default=Marking())


def read_marking(text: str) -> str:
    """Return a marking as it is kept; BadInput for none, and for what ranks above OFFICIAL-SENSITIVE."""
    plain = _plain(text)
    _judge_height(text)
    if not plain:
        raise BadInput("A marking is needed: OFFICIAL or OFFICIAL-SENSITIVE.")
    return plain if plain in LEVELS else text.strip().upper()


def read_descriptor(text: str) -> str:
    """Return a descriptor as it is printed; BadInput for none, and for a word that ranks above OFFICIAL-SENSITIVE."""
    _judge_height(text)
    if not text.strip():
        raise BadInput("A descriptor needs a word, such as COMMERCIAL; leave it out where there is none.")
    return " ".join(text.split())


def _judge_height(text: str) -> None:
    if _HIGHER.search(_plain(text)):
        raise BadInput(f"What is marked {text.strip().upper()} does not belong in this program; it was not taken.")


def _plain(text: str) -> str:
    return "-".join(text.upper().replace("-", " ").split())
