"""What moved between two days: opening + new + re-opened + received - closed - passed on = closing, always."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.domain.status import Side


@dataclass(frozen=True, slots=True)
class Life:
    """The sides on which one item was counted, each with its first day, in order; whether it came by a hand-over."""

    sides: Sequence[tuple[date, Side]]
    is_received: bool = False


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


def movement(lives: Iterable[Life], after: date, upto: date) -> Movement:
    """Return what moved after the end of one day, up to the end of another that is not before it."""
    opening = new = reopened = received = closed = passed_on = closing = 0
    for life in lives:
        before: Side | None = None
        was_open = is_open = False
        for since, side in life.sides:
            if since > upto:
                break
            if since <= after:
                was_open = side is Side.OPEN
            else:
                # One that comes into the register closed has come and been closed.
                new += before is None and not life.is_received
                received += before is None and life.is_received
                reopened += side is Side.OPEN and before in (Side.CLOSED, Side.PASSED_ON)
                closed += side is Side.CLOSED and before in (None, Side.OPEN)
                passed_on += side is Side.PASSED_ON and before in (None, Side.OPEN)
            before, is_open = side, side is Side.OPEN
        opening += was_open
        closing += is_open
    return Movement(opening, new, reopened, received, closed, passed_on, closing)
