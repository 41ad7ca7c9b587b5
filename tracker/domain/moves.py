"""What moved between two days, item by item: the movements that a report lists beside its totals."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from tracker.domain.movement import Movement


class MoveKind(StrEnum):
    """The kinds of movement, in the order in which reports list them."""

    OPENED = "Opened"
    RECEIVED = "Received from another body"
    REOPENED = "Re-opened"
    CLOSED = "Closed"
    PASSED_ON = "Passed on to another body"
    DATE_MOVED = "Target date moved"
    ASSESSED_UP = "Assessed higher"
    ASSESSED_DOWN = "Assessed lower"
    ASSESSED = "Assessed"
    AMENDED = "Words amended"


@dataclass(frozen=True, slots=True)
class Move:
    """One movement of one item (its id is the row's): what it was before and is after, in the register's words."""

    kind: MoveKind
    on: date
    item: UUID
    ref: str
    body: str
    before: str = ""
    after: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """What moved after the end of the day `since`: in total, by body (its label, in the alphabet), and item by item."""

    since: date
    total: Movement
    by_body: tuple[tuple[str, Movement], ...]
    moves: tuple[Move, ...]
