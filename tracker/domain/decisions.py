"""What a board is asked to decide, derived from where the items stand: numbered, so that a minute can cite it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.attention import open_items
from tracker.domain.contents import EntryKind
from tracker.domain.position import Position, PositionItem
from tracker.domain.scales import Response
from tracker.domain.status import Status

# What is this late, or was moved this often, is past what the body and its sponsor settle between themselves.
ESCALATE_DAYS = 90
ESCALATE_MOVES = 3

_AGREED = (Response.AGREED, Response.PARTLY_AGREED)
_DONE_OR_ELSEWHERE = (Status.FOUND_ACHIEVED, Status.AWAITING_CHECK, Status.TRACKED_ELSEWHERE)


class DecisionKind(StrEnum):
    """The kinds of decision, in the order in which they are asked for."""

    AGREE_DATE = "Agree a date"
    ACCEPT_CLOSURE = "Accept a closure"
    ESCALATE = "Escalate"
    ACCEPT_REFUSAL = "Accept a refusal"


class Ground(StrEnum):
    """Why a decision is asked for."""

    NO_DATE = "Agreed, and there is no target date."
    NO_DAY = "The words of its target date name no day."
    WITHDRAWN = "Its target date was withdrawn, and no other is set."
    ACHIEVED = "Assessed at the top of the scale, and not closed."
    CLAIMED = "Reported complete, with evidence; a check is awaited."
    LATE = "Long overdue."
    MOVED = "Its date was moved again and again."
    REFUSED = "The body does not agree, and nobody has accepted that yet."


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on one item; `number` counts the decisions of a report, from 1."""

    number: int
    kind: DecisionKind
    item: PositionItem
    grounds: tuple[Ground, ...]


def decisions(position: Position) -> tuple[Decision, ...]:
    """Return the decisions that a position asks for, kind by kind; an item may ask for several."""
    asked = [(kind, item, tuple(grounds)) for item in open_items(position) for kind, grounds in _asked(item)]
    order = list(DecisionKind)
    asked.sort(key=lambda one: order.index(one[0]))
    return tuple(Decision(number, *one) for number, one in enumerate(asked, 1))


def _asked(item: PositionItem) -> Iterator[tuple[DecisionKind, list[Ground]]]:
    kinds = {
        DecisionKind.AGREE_DATE: [_lacks_date(item)],
        DecisionKind.ACCEPT_CLOSURE: [_may_close(item)],
        DecisionKind.ESCALATE: _presses(item),
        DecisionKind.ACCEPT_REFUSAL: [Ground.REFUSED if item.row.status is Status.NOT_AGREED else None],
    }
    for kind, found in kinds.items():
        if grounds := [ground for ground in found if ground]:
            yield kind, grounds


def _lacks_date(item: PositionItem) -> Ground | None:
    """Return why a date must be agreed: of what is reported complete, or followed up elsewhere, none is asked for."""
    row = item.row
    if row.target is not None or row.status in _DONE_OR_ELSEWHERE:
        return None
    if row.target_words:
        return Ground.NO_DAY
    if any(line.kind is EntryKind.TARGET and line.withdrawn for line in item.history):
        return Ground.WITHDRAWN
    return Ground.NO_DATE if row.response in _AGREED else None


def _may_close(item: PositionItem) -> Ground | None:
    if item.row.status is Status.FOUND_ACHIEVED:
        return Ground.ACHIEVED
    is_claimed = item.row.status is Status.AWAITING_CHECK and item.row.evidence_count
    return Ground.CLAIMED if is_claimed else None


def _presses(item: PositionItem) -> list[Ground | None]:
    return [
        Ground.LATE if item.row.days_late > ESCALATE_DAYS else None,
        Ground.MOVED if item.row.slips >= ESCALATE_MOVES else None,
    ]
