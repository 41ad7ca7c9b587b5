"""What moved between two days, by body and in total: it always adds up."""

from dataclasses import dataclass
from datetime import date

from tracker.db import spans
from tracker.domain.movement import Movement, movement
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class Moved:
    """What moved after the end of one day up to the end of another: in all, and for each body in the alphabet."""

    after: date
    upto: date
    total: Movement
    by_body: tuple[tuple[str, Movement], ...]


def moved(register: Register, after: date, upto: date) -> Moved:
    """Return what moved; the total is that of all items, and the sum of the bodies."""
    with register.store.reading() as connection:
        found = spans.lives(connection)
    bodies: dict[str, list[spans.Lived]] = {}
    for lived in found:
        bodies.setdefault(lived.body, []).append(lived)
    by_body = [
        (body, movement((one.life for one in own), after, upto))
        for body, own in sorted(bodies.items(), key=lambda pair: pair[0].casefold())
    ]
    total = movement((one.life for one in found), after, upto)
    return Moved(after, upto, total, tuple((body, told) for body, told in by_body if told != Movement()))
