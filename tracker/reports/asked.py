"""What a brief asks its reader to decide: each kind of decision with the items that it is asked for."""

from collections.abc import Callable

from tracker.domain.language import Language
from tracker.domain.position import Position, PositionItem
from tracker.domain.scales import Response
from tracker.domain.status import Status, is_open

Asked = list[tuple[str, list[PositionItem]]]

_LONG_LATE = 90  # days
_OFTEN = 3  # moves of a date
_AGREED = (Response.AGREED, Response.PARTLY_AGREED)
_NEEDS_NO_DATE = (Status.FOUND_ACHIEVED, Status.AWAITING_CHECK, Status.TRACKED_ELSEWHERE)


def asked(position: Position, say: Language) -> Asked:
    """Return the kinds of decision that are asked for, in words, each with its items in their order."""
    kinds: dict[str, Callable[[PositionItem], bool]] = {
        say("Agree a date"): _lacks_date,
        say("Accept a closure"): lambda item: item.row.status is Status.FOUND_ACHIEVED,
        say("Escalate"): lambda item: item.row.days_late > _LONG_LATE or item.row.slips >= _OFTEN,
        say("Accept that the body does not agree"): lambda item: item.row.status is Status.NOT_AGREED,
    }
    still_open = [item for item in position.items if is_open(item.row.status)]
    found = [(words, [item for item in still_open if applies(item)]) for words, applies in kinds.items()]
    return [(words, items) for words, items in found if items]


def _lacks_date(item: PositionItem) -> bool:
    row = item.row
    return row.target is None and row.response in _AGREED and row.status not in _NEEDS_NO_DATE
