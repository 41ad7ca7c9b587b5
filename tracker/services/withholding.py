"""What a report of a lower marking withholds: the items marked higher, and whatever would tell of one of them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from tracker.domain.history import HistoryLine
from tracker.domain.listing import AssignmentRow
from tracker.domain.markings import Marking
from tracker.domain.statements import AssessmentMade, Closed


@dataclass(frozen=True, slots=True)
class Kept:
    """The `rows` that a report prints, and the recommendations `hidden` that it must not so much as mention."""

    rows: tuple[AssignmentRow, ...]
    hidden: frozenset[UUID]


def may_hold(marking: Marking | None, own: Marking) -> bool:
    """Say whether what bears a marking may be in a report: always where none was chosen, for its own is raised."""
    return marking is None or marking.covers(own)


def cited(history: Iterable[HistoryLine]) -> set[UUID]:
    """Return the publications that a history cites by name: where something was found, or verified."""
    said = (line.said for line in history)
    return {one.publication for one in said if isinstance(one, AssessmentMade | Closed) and one.publication}


def taken_over(history: Iterable[HistoryLine]) -> set[str]:
    """Return the references of the recommendations that a history says took over."""
    return {line.said.superseded_by.strip() for line in history if isinstance(line.said, Closed)} - {""}


def kept(
    rows: Sequence[AssignmentRow],
    marking: Marking | None,
    own: Mapping[UUID, Marking],
    mentioned: Mapping[UUID, Marking],
    named: Mapping[UUID, Collection[UUID]],
) -> Kept:
    """Return what a report of some marking prints of its items; `own` are their markings, by item.

    `mentioned` are the markings of the recommendations that stand around them, and `named` those among these that an
    item names in its own words, so that it cannot be told without them: it is withheld with them.
    """
    held = [row for row in rows if may_hold(marking, own[row.id])]
    while True:
        printed = {row.recommendation_id for row in held}
        withheld = {row.recommendation_id for row in rows}
        higher = {one for one, theirs in mentioned.items() if not may_hold(marking, theirs)}
        hidden = frozenset((withheld | higher) - printed)
        told = [row for row in held if not hidden & set(named.get(row.id, ()))]
        if len(told) == len(held):
            return Kept(tuple(told), hidden)
        held = told
