"""What the desk is narrowed to: pure values, turned into a selection that the list is asked for."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from uuid import UUID

from tracker.domain.listing import Counts, Selection, SortBy
from tracker.domain.schedule import Schedule
from tracker.domain.status import Status


class View(Enum):
    """The views that the left pane offers, by their words."""

    ALL = "All"
    OPEN = "All open"
    OVERDUE = "Overdue"
    DUE_SOON = "Due in 45 days"
    NO_RESPONSE = "No response yet"
    AWAITING_CHECK = "Awaiting check"


_SCHEDULES = {
    View.OVERDUE: Schedule.OVERDUE,
    View.DUE_SOON: Schedule.DUE_SOON,
    View.AWAITING_CHECK: Schedule.AWAITING_CHECK,
}


def count_of(view: View, counts: Counts) -> int:
    """Return how many rows a view has."""
    match view:
        case View.ALL:
            return counts.total
        case View.OPEN:
            return counts.open
        case View.NO_RESPONSE:
            return counts.by_status.get(Status.NO_RESPONSE, 0)
        case _:
            return counts.by_schedule.get(_SCHEDULES[view], 0)


@dataclass(frozen=True, slots=True)
class Named:
    """A body or report that the desk is narrowed to, and how it is called."""

    id: UUID
    label: str


@dataclass(frozen=True, slots=True)
class Filters:
    """Everything that narrows and orders the list."""

    view: View = View.ALL
    body: Named | None = None
    publication: Named | None = None
    search: str = ""
    sort: SortBy = SortBy.REF
    descending: bool = False

    @property
    def is_narrowed(self) -> bool:
        """Say whether anything is filtered out."""
        return self != self.cleared()

    def cleared(self) -> "Filters":
        """Return the same order with nothing filtered out."""
        return Filters(sort=self.sort, descending=self.descending)

    def viewing(self, view: View) -> "Filters":
        """Return these filters with another view."""
        return replace(self, view=view)

    def toggled(self, *, body: Named | None = None, publication: Named | None = None) -> "Filters":
        """Return these filters narrowed to a body or report; no longer narrowed where they were narrowed to it."""
        return replace(
            self,
            body=self.body if body is None else _other(self.body, body),
            publication=self.publication if publication is None else _other(self.publication, publication),
        )

    def selection(self, as_at: date) -> Selection:
        """Return what to ask the list for, as at a day."""
        return Selection(
            as_at=as_at,
            body=self.body.id if self.body else None,
            publication=self.publication.id if self.publication else None,
            status=Status.NO_RESPONSE if self.view is View.NO_RESPONSE else None,
            schedule=_SCHEDULES.get(self.view),
            open_only=self.view is View.OPEN,
            search=self.search.strip(),
            sort=self.sort,
            descending=self.descending,
        )


def _other(current: Named | None, chosen: Named) -> Named | None:
    return None if current is not None and current.id == chosen.id else chosen
