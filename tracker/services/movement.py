"""What moved between two days, by body and in total: it always adds up."""

from dataclasses import dataclass
from datetime import date

from tracker.db import spans
from tracker.domain.dates import long_day
from tracker.domain.movement import Movement, movement
from tracker.errors import BadInput
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class Moved:
    """What moved after the end of one day up to the end of another: in all, and for each body in the alphabet."""

    after: date
    upto: date
    total: Movement
    by_body: tuple[tuple[str, Movement], ...]


def moved(register: Register, after: date, upto: date) -> Moved:
    """Return what moved; the total is that of all items, and the sum of the bodies.

    BadInput where the second day is before the first, or is still to come.
    """
    judge_days(register, after, upto)
    with register.store.reading() as connection:
        found = spans.lives(connection)
    bodies: dict[tuple[str, str], list[spans.Lived]] = {}
    for lived in found:
        # Two bodies can bear one label; each has a line of its own.
        bodies.setdefault((lived.label.casefold(), str(lived.body)), []).append(lived)
    by_body = [(own[0].label, movement((one.life for one in own), after, upto)) for _, own in sorted(bodies.items())]
    total = movement((one.life for one in found), after, upto)
    return Moved(after, upto, total, tuple((body, told) for body, told in by_body if told != Movement()))


def judge_days(register: Register, after: date, upto: date) -> None:
    """Raise BadInput where nothing can be told of what moved between two days."""
    if upto < after:
        raise BadInput(f"{long_day(upto)} is before {long_day(after)}; the second day must be the later one.")
    if upto > register.outside.today():
        raise BadInput(f"{long_day(upto)} is after today; what will move is not known.")


def sum_in_words(movement: Movement) -> str:
    """Return the sum in words: "12 open + 3 new + ... - 2 closed - 0 passed on = 13 open: it adds up."."""
    came = f"{movement.opening:,} open + {movement.new:,} new + {movement.reopened:,} re-opened"
    went = f"{movement.received:,} received − {movement.closed:,} closed − {movement.passed_on:,} passed on"
    verdict = "it adds up" if movement.adds_up else "it does not add up; run a check of this register"
    return f"{came} + {went} = {movement.closing:,} open: {verdict}."
