"""What contradicts itself in the register, item by item: each a plain sentence, with the way to mend it."""

from dataclasses import dataclass, replace

from tracker.db import listing
from tracker.domain.contradictions import RULES, Contradiction
from tracker.domain.listing import AssignmentRow, Selection
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class Contradicted:
    """One contradiction in one item."""

    row: AssignmentRow
    kind: Contradiction

    @property
    def sentence(self) -> str:
        """What contradicts itself; for a closing, with what it lacks."""
        told = RULES[self.kind].sentence
        lacks = self.row.lacks if self.kind is Contradiction.UNVERIFIED else ()
        return f"{told} It lacks {'; '.join(lacks)}." if lacks else told

    @property
    def mend(self) -> str:
        """What mends it."""
        return RULES[self.kind].mend


def contradicted(register: Register, selection: Selection) -> tuple[Contradicted, ...]:
    """Return the contradictions of the selected items, the gravest kind first, then in the order of the list."""
    with register.store.reading() as connection:
        rows = listing.all_rows(connection, replace(selection, contradictory=True))
    found = [Contradicted(row, kind) for row in rows for kind in row.contradictions]
    gravity = {kind: place for place, kind in enumerate(RULES)}
    return tuple(sorted(found, key=lambda one: gravity[one.kind]))
