"""Watching long work: it tells how far it is, and learns at the same moment that it shall stop."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias, TypeVar

T = TypeVar("T")

Watch: TypeAlias = Callable[[float], object]
"""Called often during long work with the share that is done, from 0 to 1; it raises Stopped to end the work."""


PageWatch: TypeAlias = Callable[[int], object]
"""Called whenever a page of a report is done with how many there are so far; it raises Stopped to end the work."""


_STRETCH = 512
"""How many items pass between two looks: some milliseconds of work."""


def unwatched(share: float) -> None:
    """Let work run to its end unseen."""


def unwatched_pages(pages: int) -> None:
    """Let a report be set to its end unseen."""


def watched(items: Sequence[T], watch: Watch) -> Iterator[T]:
    """Yield the items of some work, telling the watch every so many of them how far it is."""
    for index, item in enumerate(items):
        if index % _STRETCH == 0:
            watch(index / len(items))
        yield item


def part_of(watch: Watch, start: float, end: float) -> Watch:
    """Return the watch for a part of some work, which fills the share from `start` to `end`."""
    return lambda share: watch(start + share * (end - start))
