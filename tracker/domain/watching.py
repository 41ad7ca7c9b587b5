"""Watching long work: it tells how far it is, and learns at the same moment that it shall stop."""

from collections.abc import Callable
from typing import TypeAlias

Watch: TypeAlias = Callable[[float], object]
"""Called often during long work with the share that is done, from 0 to 1; it raises Stopped to end the work."""


def unwatched(share: float) -> None:
    """Let work run to its end unseen."""


def part_of(watch: Watch, start: float, end: float) -> Watch:
    """Return the watch for a part of some work, which fills the share from `start` to `end`."""
    return lambda share: watch(start + share * (end - start))
