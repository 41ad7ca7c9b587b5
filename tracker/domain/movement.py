"""What moved between two days: opening + new + re-opened + received - closed - passed on = closing, always."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.status import Side


class Step(StrEnum):
    """What can happen to an item on a day, by the name of its figure."""

    NEW = "new"
    RECEIVED = "received"
    REOPENED = "reopened"
    CLOSED = "closed"
    PASSED_ON = "passed_on"


@dataclass(frozen=True, slots=True)
class Life:
    """The sides on which one item was counted, each with its first day, in order; whether it came by a hand-over."""

    sides: Sequence[tuple[date, Side]]
    is_received: bool = False

    def is_open_on(self, day: date) -> bool:
        """Say whether it counts as open at the end of a day."""
        held = [side for since, side in self.sides if since <= day]
        return bool(held) and held[-1] is Side.OPEN


@dataclass(frozen=True, slots=True)
class Movement:
    """How many items were open at the end of one day and at the end of a later one, and what happened between."""

    opening: int = 0
    new: int = 0
    reopened: int = 0
    received: int = 0
    closed: int = 0
    passed_on: int = 0
    closing: int = 0

    @property
    def adds_up(self) -> bool:
        """Say whether what moved explains the difference; it always does."""
        came = self.opening + self.new + self.reopened + self.received
        return came - self.closed - self.passed_on == self.closing


def steps(life: Life, after: date, upto: date) -> Iterator[tuple[date, Step]]:
    """Yield what happened to one item after the end of one day, up to the end of another that is not before it."""
    before: Side | None = None
    for since, side in life.sides:
        if since > upto:
            return
        if since > after:
            for step in _steps(before, side, is_received=life.is_received):
                yield since, step
        before = side


def _steps(before: Side | None, side: Side, *, is_received: bool) -> Iterator[Step]:
    # One that comes into the register closed has come and been closed.
    if before is None:
        yield Step.RECEIVED if is_received else Step.NEW
    if side is Side.OPEN and before in (Side.CLOSED, Side.PASSED_ON):
        yield Step.REOPENED
    if side is Side.CLOSED and before in (None, Side.OPEN):
        yield Step.CLOSED
    if side is Side.PASSED_ON and before in (None, Side.OPEN):
        yield Step.PASSED_ON


def movement(lives: Iterable[Life], after: date, upto: date) -> Movement:
    """Return what moved after the end of one day, up to the end of another that is not before it."""
    counted: Counter[Step] = Counter()
    opening = closing = 0
    for life in lives:
        counted.update(step for _, step in steps(life, after, upto))
        opening += life.is_open_on(after)
        closing += life.is_open_on(upto)
    return Movement(opening=opening, closing=closing, **{step.value: counted[step] for step in Step})
