"""Which items of a position ask for attention besides the overdue: plain selections, each in the order of its list."""

from datetime import date

from tracker.domain.dates import first_day
from tracker.domain.figures import months_between
from tracker.domain.position import Position, PositionItem
from tracker.domain.scales import Flag
from tracker.domain.schedule import DUE_SOON_DAYS, Schedule
from tracker.domain.status import Status, is_open

DUE_LATER_DAYS = 90  # domain.md: due in the next 45 and 90 days
OLDEST = 10


def open_items(position: Position) -> tuple[PositionItem, ...]:
    """Return the open items, in the order of the position."""
    return tuple(item for item in position.items if is_open(item.row.status))


def due_in(item: PositionItem) -> int | None:
    """Return in how many days an item falls due, negative where that is past; None where it has no target date."""
    return (item.row.target - item.row.as_at).days if item.row.target else None


def due_later(position: Position) -> tuple[PositionItem, ...]:
    """Return what falls due after the due soon, but within `DUE_LATER_DAYS` days; the soonest first."""
    found = [
        (days, item)
        for item in position.items
        if item.row.schedule is Schedule.NOT_YET_DUE
        and (days := due_in(item)) is not None
        and DUE_SOON_DAYS < days <= DUE_LATER_DAYS
    ]
    return tuple(item for _, item in sorted(found, key=lambda pair: pair[0]))


def flagged(position: Position, flag: Flag) -> tuple[PositionItem, ...]:
    """Return the open items that bear a flag."""
    return tuple(item for item in open_items(position) if flag_of(item, flag) is not None)


def flag_of(item: PositionItem, flag: Flag) -> str | None:
    """Return what a flag of an item names, empty where it names nothing; None where the item does not bear it."""
    for words in item.row.flags:
        name, _, what = words.partition(": ")
        if name == flag:
            return what
    return None


def elsewhere(position: Position) -> tuple[PositionItem, ...]:
    """Return what is tracked in another plan."""
    return tuple(item for item in position.items if item.row.status is Status.TRACKED_ELSEWHERE)


def priorities(position: Position) -> tuple[PositionItem, ...]:
    """Return the open items that their reports call a priority."""
    return tuple(item for item in open_items(position) if item.row.priority)


def oldest(position: Position) -> tuple[PositionItem, ...]:
    """Return the `OLDEST` open items that were published first, of those of which it is known when."""
    dated = [item for item in open_items(position) if item.row.published]
    return tuple(sorted(dated, key=lambda item: first_day(item.row.published))[:OLDEST])


def months_open(published: str | None, as_at: date) -> int | None:
    """Return for how many whole months something has been published on a day; None where it is not known."""
    return None if published is None else months_between(first_day(published), as_at)


def repeats(position: Position) -> tuple[PositionItem, ...]:
    """Return one open item of each chain of recommendations said again: the one said last. The oldest chains first."""
    latest: dict[frozenset[str], PositionItem] = {}
    for item in open_items(position):
        if len(item.chain) > 1:
            chain = frozenset(one.ref for one in item.chain)
            held = latest.get(chain)
            if held is None or _place(item) > _place(held):
                latest[chain] = item
    return tuple(sorted(latest.values(), key=lambda item: first_day(item.chain[0].published or "9999")))


def _place(item: PositionItem) -> int:
    """Return at which place of its chain an item stands."""
    return next((at for at, one in enumerate(item.chain) if one.ref == item.row.ref), -1)
