"""Protective markings: what a report carries on every page, and what does not belong in this program."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tracker.errors import BadInput

OFFICIAL = "OFFICIAL"
SENSITIVE = "OFFICIAL-SENSITIVE"
LEVELS = (OFFICIAL, SENSITIVE)
_TOO_HIGH = ("CONFIDENTIAL", "SECRET", "TOP-SECRET")


@dataclass(frozen=True, slots=True)
class Marking:
    """The protective marking of a report: printed at the top and bottom of every page."""

    level: str = OFFICIAL
    descriptors: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the marking as printed."""
        return " – ".join((self.level, *self.descriptors))

    def at_least(self, markings: Iterable[str]) -> "Marking":
        """Return the marking raised to the highest of what a report holds; descriptors stay as they are."""
        return replace(self, level=highest((self.level, *markings)))


def highest(markings: Iterable[str]) -> str:
    """Return the highest level of some markings; OFFICIAL for none.

    A legacy marking of old papers (PROTECT, RESTRICTED) is kept as text and counts as OFFICIAL-SENSITIVE.
    """
    return OFFICIAL if all(_plain(m) == OFFICIAL for m in markings) else SENSITIVE


def read_marking(text: str) -> str:
    """Return a marking as it is kept; BadInput for none, and for what ranks above OFFICIAL-SENSITIVE."""
    plain = _plain(text)
    if plain.startswith(_TOO_HIGH):
        raise BadInput(f"What is marked {text.strip().upper()} does not belong in this program; it was not taken.")
    if not plain:
        raise BadInput("A marking is needed: OFFICIAL or OFFICIAL-SENSITIVE.")
    return plain if plain in LEVELS else text.strip().upper()


def _plain(text: str) -> str:
    return "-".join(text.upper().replace("-", " ").split())
