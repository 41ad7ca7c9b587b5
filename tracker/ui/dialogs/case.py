"""What a dialog that records is opened about: the item, who records, what can be chosen, and how it is recorded."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NoReturn
from uuid import UUID

from tracker.domain.facts import ActionFacts
from tracker.domain.history import HistoryLine
from tracker.domain.listing import AssignmentRow
from tracker.domain.standing import Standing
from tracker.domain.status import Status
from tracker.services.changes import Changes
from tracker.services.detail import Detail
from tracker.services.known import Known
from tracker.services.ledger import Recording

Record = Callable[[Sequence[UUID], Recording], Changes]


@dataclass(frozen=True, slots=True)
class Amendment:
    """An action said again: as it is from a day, by whose word, and why."""

    action: UUID
    facts: ActionFacts
    on: date
    by: str
    why: str = ""


Amend = Callable[[Amendment], Changes]
Standings = Callable[[Sequence[UUID], date], Mapping[UUID, Standing]]
UndoHandOver = Callable[[UUID, str], Changes]


def _not_at_hand(*_: object) -> NoReturn:
    raise NotImplementedError("The desk gives this to the dialogs that need it.")


@dataclass(frozen=True, slots=True)
class Case:
    """What is recorded about, and how: `recorded_by` types it; what is called is called in the background.

    `again` takes the item as it stands by then. `items` are the rows that it may be recorded for (none: the bodies of
    the recommendation), of which `ticked` are chosen at first (none: the item itself). `standings` tells where items
    stood on a day; `undo_hand_over` takes back that an item was passed on, for a reason. `day` is the one that it is
    proposed to take effect on (None: today); `histories` are those of other items that a dialog asked for.
    """

    detail: Detail
    today: date
    recorded_by: str
    record: Record
    again: Callable[[], Detail]
    known: Known = field(default_factory=Known)
    items: tuple[AssignmentRow, ...] = ()
    ticked: frozenset[UUID] = frozenset()
    amend: Amend = _not_at_hand
    standings: Standings = _not_at_hand
    day: date | None = None
    histories: Mapping[UUID, Sequence[HistoryLine]] = field(default_factory=dict)
    undo_hand_over: UndoHandOver = _not_at_hand

    @property
    def offered(self) -> tuple[AssignmentRow, ...]:
        """Return the rows that it may be recorded for; what was passed on is none of them."""
        rows = self.items or self.detail.siblings
        return tuple(row for row in rows if row.status is not Status.PASSED_ON)

    @property
    def left_out(self) -> int:
        """Return how many of the rows that were selected are not offered."""
        return len(self.items) - len(self.offered) if self.items else 0

    @property
    def chosen_at_first(self) -> frozenset[UUID]:
        """Return the ids of the rows that are chosen until somebody chooses others."""
        return self.ticked or frozenset({self.detail.row.id})


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was recorded, told in words, and from which day it takes effect, where it has one."""

    changes: Changes
    words: str
    on: date | None = None


Then = Callable[[Recorded], None]


def are_of_one(rows: Sequence[AssignmentRow]) -> bool:
    """Say whether rows are of one recommendation."""
    return len({row.recommendation_id for row in rows}) <= 1
