"""The course of an item: on which day it came to which status, what was said of it, and from where it came."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.domain.amendments import Amendment
from tracker.domain.history import HistoryLine
from tracker.domain.movement import Life
from tracker.domain.status import Side, Status, side_of

Statuses = Sequence[tuple[date, Status]]
"""The statuses that one item had, each with its first day, in order."""


@dataclass(frozen=True, slots=True)
class Course:
    """One item that a report covers. `body` is the label that it is listed under, `amendments` those of its words.

    `came_from` names the body that handed it over, where it was received, `went_to` those that it was passed on to.
    """

    item: UUID
    ref: str
    body_id: UUID
    body: str
    statuses: Statuses
    history: Sequence[HistoryLine] = ()
    amendments: Sequence[Amendment] = ()
    is_received: bool = False
    came_from: str = ""
    went_to: str = ""

    @property
    def life(self) -> Life:
        """The sides on which it was counted."""
        sides: list[tuple[date, Side]] = []
        for since, status in self.statuses:
            if not sides or sides[-1][1] is not side_of(status):
                sides.append((since, side_of(status)))
        return Life(sides, self.is_received)

    def was_here(self, day: date) -> bool:
        """Say whether it was with its body on a day; the day on which it was passed on is the next body's."""
        held = [status for since, status in self.statuses if since <= day]
        return bool(held) and held[-1] is not Status.PASSED_ON

    def status_on(self, day: date) -> Status | None:
        """Return its status at the end of a day; None before it was there."""
        return next((status for since, status in reversed(self.statuses) if since <= day), None)

    def status_before(self, day: date) -> Status | None:
        """Return its status at the end of the day before a day; None before it was there."""
        return next((status for since, status in reversed(self.statuses) if since < day), None)


def joined(earlier: Statuses, later: Statuses) -> Statuses:
    """Return the statuses of an item and of the one that it was received from as those of one.

    That it was passed on in between is no event of the whole: it went on.
    """
    first = later[0][0] if later else date.max
    return [*(one for one in earlier if one[0] < first and one[1] is not Status.PASSED_ON), *later]


def whole_courses(
    items: Iterable[UUID], origins: Mapping[UUID, UUID], statuses: Mapping[UUID, Statuses]
) -> Iterator[tuple[UUID, Statuses, UUID | None]]:
    """Yield for each item its statuses joined with those of all it was received from, and from what it still was.

    Where several bodies took over one item, the first of them in the order of the items goes on with its course; for
    the others it begins with their receiving it, so that nothing counts twice on the days before.
    """
    claimed: set[UUID] = set()
    for item in items:
        course, nearest = statuses.get(item, ()), item
        while (origin := origins.get(nearest)) is not None and origin not in claimed:
            claimed.add(origin)
            course, nearest = joined(statuses.get(origin, ()), course), origin
        yield item, course, origin
