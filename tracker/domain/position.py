"""The position that a report prints: plain data that reconciles, as at a day, drawn from no clock."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from tracker.domain.chain import Seal
from tracker.domain.facts import PublicationFacts, ScaleFacts, SubPoint
from tracker.domain.history import HistoryLine
from tracker.domain.listing import AssignmentRow
from tracker.domain.markings import Marking
from tracker.domain.moves import Period
from tracker.domain.scales import ActionState
from tracker.domain.schedule import Schedule
from tracker.domain.standing import PartFinding
from tracker.domain.status import Side, Status, is_open, side_of

OFFICIAL_ALONE = Marking()


class ReportKind(StrEnum):
    """The reports that can be printed, by the names that scripts give."""

    PROGRESS = "progress"
    BRIEF = "brief"
    FOLLOW_UP = "follow-up"
    ACTION_PLAN = "action-plan"
    RECOMMENDATION = "recommendation"


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a report covers: everything in the register, unless something here narrows it.

    `body` and `theme` are names, `ref` the reference of one recommendation, `filters` those of the list on screen, in
    words. `as_now` says that each item counts once, under the body that is responsible for it now.
    """

    body: str | None = None
    publication: PublicationFacts | None = None
    theme: str | None = None
    ref: str | None = None
    filters: tuple[str, ...] = ()
    as_now: bool = False


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """One action of an item's action plan: `due` is its day or its words, in words; `owner` a post, person or body."""

    letter: str
    text: str
    owner: str
    due: str
    state: ActionState


@dataclass(frozen=True, slots=True)
class SaidAgain:
    """One recommendation of a chain: it was said in this report, and made to these bodies."""

    ref: str
    title: str
    published: str | None
    owners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Restated:
    """One thing of which a report said something, and entries recorded since make it something else for that day.

    `what` is the fact ("Status", "Target date", "The item"), `said` what the report said, `now` what holds now.
    """

    ref: str
    body: str
    what: str
    said: str
    now: str


@dataclass(frozen=True, slots=True)
class Previous:
    """The issued report that this one follows. `open` is the number of open items that it printed.

    `restated` is what entries recorded after it changed of what it said, as at its own day, and `restated_open` by how
    many more items were open then by that.
    """

    number: int
    as_at: date
    issued_on: date
    open: int
    restated: tuple[Restated, ...] = ()
    restated_open: int = 0


@dataclass(frozen=True, slots=True)
class PositionItem:
    """One row with the words and the history that the annex prints.

    `marking` is the highest of its report and its evidence, `chain` the recommendations that it repeats or that repeat
    it, itself included, the first said first; empty where it was said once. `parts` are the findings on its points.
    """

    row: AssignmentRow
    stem: str
    item: str
    source: PublicationFacts
    page: int | None
    line: int | None
    history: tuple[HistoryLine, ...]
    marking: Marking = OFFICIAL_ALONE
    actions: tuple[PlannedAction, ...] = ()
    chain: tuple[SaidAgain, ...] = ()
    points: tuple[SubPoint, ...] = ()
    parts: tuple[PartFinding, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BodyTotals:
    """One line of the table of body by status; `counts` follow the statuses of the table's head."""

    body: str
    counts: tuple[int, ...]
    open: int
    overdue: int
    total: int
    closed: int = 0
    passed_on: int = 0


@dataclass(frozen=True, slots=True)
class Position:
    """Everything a report says of what it covers, as at a day.

    `scales` are those on which any item was assessed; `report` tells the assessments of a whole publication, where one
    alone is covered. `period` is what moved since an earlier day, `previous` the issued report that it follows.
    `withheld` items are marked higher than the report may be: nothing else of them is in it. `number` is its own where
    it is issued, and `author` and `distribution` say from whom and to whom; with `internal_notes` it is not for
    publication.
    """

    register: str
    coverage: Coverage
    as_at: date
    marking: Marking
    items: tuple[PositionItem, ...]
    seal: Seal
    embargo: date | None = None
    scales: tuple[ScaleFacts, ...] = ()
    report: tuple[HistoryLine, ...] = ()
    period: Period | None = None
    previous: Previous | None = None
    withheld: int = 0
    number: int | None = None
    author: str = ""
    distribution: tuple[str, ...] = ()
    internal_notes: bool = False

    @property
    def rows(self) -> tuple[AssignmentRow, ...]:
        """The rows of the items, in their order."""
        return tuple(i.row for i in self.items)

    @property
    def recommendations(self) -> int:
        """How many recommendations there are, each counted once however many bodies it is made to."""
        return len({r.recommendation_id for r in self.rows})

    @property
    def statuses(self) -> tuple[Status, ...]:
        """The statuses that occur, in the order of the rule."""
        found = {r.status for r in self.rows}
        return tuple(s for s in Status if s in found)

    @property
    def overdue(self) -> tuple[PositionItem, ...]:
        """The overdue items, the longest late first; equals stay in the order of the items."""
        late = [i for i in self.items if i.row.schedule is Schedule.OVERDUE]
        return tuple(sorted(late, key=lambda i: -i.row.days_late))

    @property
    def by_body(self) -> tuple[BodyTotals, ...]:
        """The table of body by status, bodies in the alphabet."""
        rows: dict[UUID, list[AssignmentRow]] = {}
        for row in self.rows:
            rows.setdefault(row.body_id, []).append(row)
        lines = sorted(rows.values(), key=lambda own: (own[0].body.casefold(), str(own[0].body_id)))
        return tuple(self._totals(own[0].body, own) for own in lines)

    @property
    def all_bodies(self) -> BodyTotals:
        """The last line of the table: all bodies together."""
        return self._totals("All", self.rows)

    def _totals(self, label: str, rows: Sequence[AssignmentRow]) -> BodyTotals:
        counted = Counter(r.status for r in rows)
        return BodyTotals(
            body=label,
            counts=tuple(counted[s] for s in self.statuses),
            open=sum(is_open(r.status) for r in rows),
            overdue=sum(r.schedule is Schedule.OVERDUE for r in rows),
            total=len(rows),
            closed=sum(side_of(r.status) is Side.CLOSED for r in rows),
            passed_on=sum(side_of(r.status) is Side.PASSED_ON for r in rows),
        )
