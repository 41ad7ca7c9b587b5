"""Recommendations of other reports that are likely the same, told by their words."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from difflib import SequenceMatcher
from uuid import UUID

from sqlalchemy import Connection, text

from tracker.db import records
from tracker.db.records import Referred
from tracker.domain.dates import first_day, last_day

_MOST_WORDS, _MOST_CANDIDATES, _MOST_SHOWN = 24, 80, 6
_LEAST_LIKENESS = 0.5
# What nearly every recommendation says tells none of them apart.
_COMMON = frozenset(
    "about against all also and any are been being both each ensure ensures ensuring every following for from has "
    "have into its must need needs not other should such than that the their them there these they this those "
    "through under using was were when where which while will with within work".split()
)
# The index finds a few candidates by their rarest words; only those are compared, never all with all.
_CANDIDATES = text(
    "SELECT recommendation_key FROM search WHERE search MATCH :words AND recommendation_key IS NOT NULL "
    "ORDER BY rank LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class Likely:
    """A recommendation that is likely the same as another, how alike they are (0 to 1), and whether it came before."""

    recommendation: Referred
    likeness: float
    is_earlier: bool


def likeness(one: str, other: str) -> float:
    """Return how alike two recommendations are, from 0 to 1: by their telling words, in their order and in any."""
    first, second = _telling(one), _telling(other)
    if not first or not second:
        return 0.0
    in_order = SequenceMatcher(None, first, second, autojunk=False).ratio()
    in_any = SequenceMatcher(None, sorted(set(first)), sorted(set(second)), autojunk=False).ratio()
    return max(in_order, in_any)


def _telling(words: str) -> list[str]:
    found = re.findall(r"[^\W_]{3,}", words.casefold())
    return [word for word in found if word not in _COMMON]


def likely_repeats(connection: Connection, ref: str, leave_out: Collection[UUID] = ()) -> tuple[Likely, ...]:
    """Return what other reports recommend in like words, the likest first, less those that are linked already."""
    key = records.recommendation_key(connection, ref=ref)
    if key is None:
        return ()
    (own,) = records.recommended(connection, [key]).values()
    alike = {
        one: likeness(own.facts.item, other.facts.item)
        for one, other in records.recommended(connection, _candidates(connection, own.facts.item)).items()
        if one not in leave_out and other.facts.publication != own.facts.publication
    }
    told = sorted((one for one in alike if alike[one] >= _LEAST_LIKENESS), key=lambda one: alike[one], reverse=True)
    names = records.referred(connection, told[:_MOST_SHOWN])
    until = last_day(own.publication.published)
    return tuple(Likely(names[one], alike[one], first_day(names[one].published) <= until) for one in told[:_MOST_SHOWN])


def _candidates(connection: Connection, item: str) -> list[int]:
    # Items alone are compared: a long lead-in to the same bodies makes nothing alike.
    wanted = list(dict.fromkeys(_telling(item)))[:_MOST_WORDS]
    if not wanted:
        return []
    asked = {"words": " OR ".join(f'"{word}"' for word in wanted), "most": _MOST_CANDIDATES}
    return list(connection.execute(_CANDIDATES, asked).scalars())
