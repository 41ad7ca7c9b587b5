"""One contradiction in one item: its sentence, with what a closing lacks, and the way to mend it."""

from dataclasses import dataclass

from tracker.domain.contradictions import RULES, Contradiction
from tracker.domain.listing import AssignmentRow


@dataclass(frozen=True, slots=True)
class Contradicted:
    """One contradiction in one item."""

    row: AssignmentRow
    kind: Contradiction

    @property
    def lacking(self) -> tuple[str, ...]:
        """What a closing lacks, where that is what contradicts itself."""
        return self.row.lacks if self.kind is Contradiction.UNVERIFIED else ()

    @property
    def sentence(self) -> str:
        """What contradicts itself; for a closing, with what it lacks."""
        told = RULES[self.kind].sentence
        return f"{told} It lacks {'; '.join(self.lacking)}." if self.lacking else told

    @property
    def mend(self) -> str:
        """What mends it."""
        return RULES[self.kind].mend


def contradictions_of(row: AssignmentRow) -> tuple[Contradicted, ...]:
    """Return what contradicts itself in a row, gravest first."""
    return tuple(Contradicted(row, kind) for kind in row.contradictions)
