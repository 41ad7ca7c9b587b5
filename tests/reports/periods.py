"""Invented positions with a period and a past: what moved, what was closed when, what is made again and again."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from tests.reports.positions import Given, board_position, fixed_id, item, line, position
from tracker.domain.movement import Movement
from tracker.domain.moves import Move, MoveKind, Period
from tracker.domain.position import PlannedAction, Position, PositionItem, Previous, SaidAgain
from tracker.domain.scales import ActionState, Progress, Response
from tracker.domain.statements import ProgressReported, TargetSet
from tracker.domain.status import Status

SINCE = date(2019, 6, 30)


def period(total: Movement | None = None, moves: Iterable[Move] = ()) -> Period:
    """Return a period of one body: what moved in total, and the movements listed."""
    moved = total or Movement(opening=25, new=3, reopened=1, received=1, closed=8, passed_on=1, closing=21)
    return Period(SINCE, moved, (("Signals Board", moved),), tuple(moves))


def date_moved(ref: str, before: str, after: str, reason: str = "The lamps were delivered late") -> Move:
    """Return the moving of a target date."""
    return Move(
        MoveKind.DATE_MOVED, date(2019, 8, 20), fixed_id(ref), ref, "Signals Board", before, after, reason=reason
    )


def previous(number: int = 6) -> Previous:
    """Return the report before."""
    return Previous(number, SINCE, date(2019, 7, 4), 25)


def owned(made: PositionItem, owner: str) -> PositionItem:
    """Return the item with an action that has this owner."""
    action = PlannedAction("a", "Buy the brackets", owner, "30 June 2019", ActionState.UNDER_WAY)
    return replace(made, actions=(action,))


def said_again(made: PositionItem, first: str) -> PositionItem:
    """Return the item as one that was first said in an earlier report."""
    chain = (SaidAgain("NR2012/4", "Lamps", first), SaidAgain(made.row.ref, made.row.publication, made.row.published))
    return replace(made, chain=chain)


def closed(number: int, on: date, status: Status = Status.IMPLEMENTED, published: str = "2016-01-24") -> Given:
    """Return an item that was closed on a day."""
    return Given(number=number, status=status, row={"closed_on": on, "published": published})


def late(number: int, days: int, body: str = "Signals Board", **more: str) -> PositionItem:
    """Return an item that is so many days late, with a reason for its last move, a last report and an owner."""
    first, now = TargetSet(date(2019, 3, 31)), date.fromordinal(date(2019, 9, 30).toordinal() - days)
    moved = TargetSet(now, reason=more.get("reason", "The foundry went out of business"), agreed_by="A. Chief")
    told = ProgressReported(Progress.IN_PROGRESS, more.get("told", "Sixty of 96 lamps hang; the rest wait for glass."))
    history = (
        line(first, date(2019, 2, 15)),
        line(moved, date(2019, 4, 20), promised=first),
        line(told, date(2019, 9, 2)),
    )
    made = Given(
        number=number,
        body=body,
        item=more.get("item", "light every lamp before the first train of the evening, in every box on every line"),
        response=Response.AGREED,
        progress=Progress.IN_PROGRESS,
        target=now,
        first_target=date(2019, 3, 31),
        slips=1,
        history=history,
    )
    return owned(item(made), more.get("owner", "Head of Lamps"))


def moving_position() -> Position:
    """Return a board's position with a period, items of several ages, completions of several years and repeats."""
    board = board_position()
    years = [closed(100 + n, date(2016 + n % 4, 1 + n % 12, 20)) for n in range(11)]
    unverified = closed(120, date(2019, 5, 2), Status.UNVERIFIED)
    ages = [
        Given(number=130 + n, body="Lamps and Brackets Directorate", row={"published": part})
        for n, part in enumerate(("2019-08-01", "2018-06", "2017-03", "2014", None))
    ]
    again = said_again(item(Given(number=140)), "2012-05-03")
    lates = [late(150, 61), late(151, 120, "Rheilffordd Llŷn", owner="Pennaeth Lampau"), late(152, 33)]
    items = (*board.items, *position([*years, unverified, *ages]).items, again, *lates)
    still_open = sum(i.row.closed_on is None for i in items)
    moved = Movement(still_open + 3, 3, 1, 1, 7, 1, still_open)
    moves = [date_moved("NR2019/150", "31 March 2019", "31 July 2019")]
    return replace(board, items=items, period=period(moved, moves), previous=previous())
