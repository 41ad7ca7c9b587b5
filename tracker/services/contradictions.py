"""What contradicts itself in the register, item by item: each a plain sentence, with the way to mend it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.db import listing
from tracker.domain.contradicted import Contradicted
from tracker.domain.contradictions import RULES
from tracker.domain.listing import Selection
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class Group:
    """All contradictions of one kind, with what they say and what mends them."""

    sentence: str
    mend: str
    found: tuple[Contradicted, ...]


def looked_for() -> tuple[str, ...]:
    """Return what is looked for, each in a sentence, the gravest first."""
    return tuple(rule.sentence for rule in RULES.values())


def grouped(found: Sequence[Contradicted]) -> tuple[Group, ...]:
    """Return contradictions by their kind, the gravest first."""
    return tuple(
        Group(rule.sentence, rule.mend, own)
        for kind, rule in RULES.items()
        if (own := tuple(one for one in found if one.kind is kind))
    )


def contradicted(register: Register, selection: Selection) -> tuple[Contradicted, ...]:
    """Return the contradictions of the selected items, the gravest kind first, then in the order of the list."""
    with register.store.reading() as connection:
        rows = listing.all_rows(connection, replace(selection, contradictory=True))
    found = [Contradicted(row, kind) for row in rows for kind in row.contradictions]
    gravity = {kind: place for place, kind in enumerate(RULES)}
    return tuple(sorted(found, key=lambda one: gravity[one.kind]))
