"""What one action of the user changed: the value that screens refresh by."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Changes:
    """The assignments and publications that an action touched, and the entries that it made."""

    assignments: frozenset[UUID] = frozenset()
    entries: tuple[UUID, ...] = ()
    publications: frozenset[UUID] = frozenset()
