"""The position that a report prints: plain data that reconciles, as at a day, drawn from no clock."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.domain.chain import Seal
from tracker.domain.facts import PublicationFacts, ScaleFacts
from tracker.domain.history import HistoryLine
from tracker.domain.listing import AssignmentRow
from tracker.domain.markings import Marking
from tracker.domain.schedule import Schedule
from tracker.domain.status import Side, Status, is_open, side_of


@dataclass(frozen=True, slots=True)
class PositionItem:
    """One row with the words and the history that the annex prints; `closing` says how it was closed, if it was."""

    row: AssignmentRow
    stem: str
    item: str
    source: PublicationFacts
    page: int | None
    line: int | None
    history: tuple[HistoryLine, ...]
    closing: str = ""


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
    """Everything a progress report says. `scope` tells in words what is included, for the cover.

    `scales` are those on which any item was assessed.
    """

    register: str
    title: str
    scope: tuple[str, ...]
    as_at: date
    marking: Marking
    items: tuple[PositionItem, ...]
    seal: Seal
    embargo: date | None = None
    scales: tuple[ScaleFacts, ...] = ()

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
