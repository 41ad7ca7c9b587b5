"""The list: one row for each recommendation and body, and what can be asked of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from tracker.domain.contradictions import Contradiction
from tracker.domain.scales import Finding, Role
from tracker.domain.schedule import Schedule, days_late
from tracker.domain.status import Status


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """One recommendation as addressed to one body, as it stands on the day of the list.

    `text` is the whole sentence, `item` the recommendation's own words; `body` is the label that lists show. `lacks`
    is what a closing lacks that is not verified. One that was handed over says from which other it was `received_from`.
    """

    key: int
    id: UUID
    recommendation_id: UUID
    ref: str
    publication: str
    publication_id: UUID
    published: str | None
    number: str | None
    text: str
    item: str
    addressee: str
    body: str
    body_name: str
    body_id: UUID
    status: Status
    response: str | None
    response_on: date | None
    progress: str | None
    progress_on: date | None
    target: date | None
    target_words: str | None
    first_target: date | None
    slips: int
    slip_days: int
    schedule: Schedule
    last_entry_on: date | None
    evidence_count: int
    priority: bool
    as_at: date
    first_response_on: date | None = None
    assessment: str | None = None
    assessment_scale: str | None = None
    assessment_on: date | None = None
    assessment_by: str | None = None
    finding: Finding | None = None
    closed_on: date | None = None
    closed_reason: str | None = None
    lacks: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    actions: int = 0
    open_actions: int = 0
    drafts: int = 0
    role: Role = Role.UNSAID
    received_from: UUID | None = None
    response_due: date | None = None
    themes: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Return the words that tell rows apart: the item's own, for all items of one stem begin alike."""
        return self.item or self.text

    @property
    def is_unverified(self) -> bool:
        """Say whether it was closed although something lacks."""
        return self.status is Status.UNVERIFIED

    @property
    def days_to_answer(self) -> int | None:
        """Return how many days after publication the body answered, negative before it; None where either is not known.

        A month or year alone is no day to count from.
        """
        if self.first_response_on is None or self.published is None or len(self.published) < len("2019-01-24"):
            return None
        return (self.first_response_on - date.fromisoformat(self.published)).days

    @property
    def days_answered_late(self) -> int | None:
        """Return how many days after its due day the answer came, or is missing so far; negative where it was early.

        None where no day was set, and where the answer is not due yet.
        """
        if self.response_due is None:
            return None
        if self.first_response_on is not None:
            return (self.first_response_on - self.response_due).days
        return (self.as_at - self.response_due).days if self.as_at > self.response_due else None

    @property
    def days_late(self) -> int:
        """Return how many days it is overdue, 0 where it is not."""
        return days_late(self.schedule, self.target, self.as_at)

    @property
    def days_waiting(self) -> int:
        """Return for how many days it has awaited a check, 0 where it does not."""
        waits = self.status is Status.AWAITING_CHECK and self.progress_on
        return (self.as_at - self.progress_on).days if waits and self.progress_on else 0


# An open item of which nothing was said for a quarter of a year: action plan updates come each quarter.
STALE_DAYS = 91


class SortBy(StrEnum):
    """The columns by which the list can be sorted."""

    REF = "ref"
    BODY = "body"
    TEXT = "text"
    STATUS = "status"
    RESPONSE = "response"
    TARGET = "target"
    SCHEDULE = "schedule"
    LAST_ENTRY = "last_entry_on"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows are wanted, as at which day, as known when (None: now), in which order.

    `stale` ones are open, and nothing was said of them for `STALE_DAYS`. `as_now` lists each item once, by the body now
    responsible; else by the body that it was addressed or handed to.
    `search` matches references, words of the recommendation and of its history, bodies and reports; every word must
    be there, the last may be unfinished.
    """

    as_at: date
    as_known: datetime | None = None
    body: UUID | None = None
    publication: UUID | None = None
    status: Status | None = None
    schedule: Schedule | None = None
    open_only: bool = False
    contradictory: bool = False
    drafts: bool = False
    stale: bool = False
    theme: str | None = None
    as_now: bool = False
    search: str = ""
    sort: SortBy = SortBy.REF
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """How many items a body or report has: all, open, overdue. Items are recommendation-and-body pairs."""

    id: UUID
    label: str
    name: str
    total: int
    open: int
    overdue: int


@dataclass(frozen=True, slots=True)
class Counts:
    """The counts of the whole register on a day. `recommendations` counts each once, `total` once for each body.

    A recommendation is open (`open_recommendations`) while any of its bodies has it open.
    """

    recommendations: int
    total: int
    open: int
    by_schedule: dict[Schedule, int]
    by_status: dict[Status, int]
    by_body: tuple[Count, ...]
    by_publication: tuple[Count, ...]
    open_recommendations: int = 0
    contradictory: int = 0
    drafts: int = 0
    stale: int = 0
    by_theme: tuple[tuple[str, int], ...] = ()
