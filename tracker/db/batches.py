"""Long lists cut into pieces that one SQL statement can take."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

MOST = 500  # older SQLite builds take at most 999 values in one statement
Member = TypeVar("Member")


def batches(members: Iterable[Member]) -> Iterator[list[Member]]:
    """Yield the members in lists of at most MOST."""
    rest = iter(members)
    while piece := list(islice(rest, MOST)):
        yield piece
