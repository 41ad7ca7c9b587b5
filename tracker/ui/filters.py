"""What the desk is narrowed to: pure values, turned into a selection that the list is asked for."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
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
    READY_TO_CLOSE = "Ready to close"
    FOUND_SHORT = "Found short"
    STALE = "Nothing new for 3 months"
    DRAFTS = "Drafts to clear"
    UNVERIFIED = "Closed unverified"
    CONTRADICTIONS = "Contradictions"


# Offered only while there is something in them: they are for days on which something is the matter.
OCCASIONAL = (View.READY_TO_CLOSE, View.FOUND_SHORT, View.STALE, View.DRAFTS, View.UNVERIFIED, View.CONTRADICTIONS)
_STATUSES = {
    View.NO_RESPONSE: Status.NO_RESPONSE,
    View.READY_TO_CLOSE: Status.FOUND_ACHIEVED,
    View.FOUND_SHORT: Status.FOUND_SHORT,
    View.UNVERIFIED: Status.UNVERIFIED,
}
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
        case View.DRAFTS:
            return counts.drafts
        case View.STALE:
            return counts.stale
        case View.CONTRADICTIONS:
            return counts.contradictory
        case _ if view in _STATUSES:
            return counts.by_status.get(_STATUSES[view], 0)
        case _:
            return counts.by_schedule.get(_SCHEDULES[view], 0)


@dataclass(frozen=True, slots=True)
class Named:
    """A body or report that the desk is narrowed to, and how it is called."""

    id: UUID
    label: str


@dataclass(frozen=True, slots=True)
class Filters:
    """Everything that narrows and orders the list, and the day that it is looked at.

    `day` is an earlier day (None: today), `known_then` asks by what had been recorded at its end. `as_now` lists
    items by the body now responsible.
    """

    view: View = View.ALL
    body: Named | None = None
    publication: Named | None = None
    search: str = ""
    sort: SortBy = SortBy.REF
    descending: bool = False
    theme: str | None = None
    as_now: bool = False
    day: date | None = None
    known_then: bool = False

    @property
    def is_narrowed(self) -> bool:
        """Say whether anything is filtered out."""
        return self != self.cleared()

    def cleared(self) -> "Filters":
        """Return the same order and the same day with nothing filtered out."""
        return replace(self, view=View.ALL, body=None, publication=None, search="", theme=None)

    def looking_back(self, day: date | None, *, known_then: bool = False) -> "Filters":
        """Return these filters on an earlier day, or today again (None)."""
        return replace(self, day=day, known_then=known_then and day is not None)

    @property
    def is_past(self) -> bool:
        """Say whether one looks at an earlier day: nothing can be recorded there."""
        return self.day is not None

    @property
    def moment(self) -> tuple[date | None, bool, bool]:
        """Return what the counts depend on: everything else only narrows the list."""
        return self.day, self.known_then, self.as_now

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

    def by_responsible(self, *, as_now: bool) -> "Filters":
        """Return these filters with items listed by the body now responsible, or by the one addressed.

        A body that the list was narrowed to need not be there in the other way.
        """
        return replace(self, as_now=as_now, body=None) if as_now is not self.as_now else self

    def as_known(self) -> datetime | None:
        """Return the moment by which things had to be known: the end of the day, where that was asked for."""
        if self.day is None or not self.known_then:
            return None
        return datetime.combine(self.day, time.max).astimezone()

    def selection(self, today: date) -> Selection:
        """Return what to ask the list for."""
        return Selection(
            as_at=self.day or today,
            as_known=self.as_known(),
            body=self.body.id if self.body else None,
            publication=self.publication.id if self.publication else None,
            status=_STATUSES.get(self.view),
            schedule=_SCHEDULES.get(self.view),
            open_only=self.view is View.OPEN,
            contradictory=self.view is View.CONTRADICTIONS,
            drafts=self.view is View.DRAFTS,
            stale=self.view is View.STALE,
            theme=self.theme,
            as_now=self.as_now,
            search=self.search.strip(),
            sort=self.sort,
            descending=self.descending,
        )


def _other(current: Named | None, chosen: Named) -> Named | None:
    return None if current is not None and current.id == chosen.id else chosen
