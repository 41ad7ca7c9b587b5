"""The one word for a recommendation made to several bodies: that of the body furthest from done."""

from collections.abc import Iterable

from tracker.domain.status import Side, Status, side_of

# Furthest from done first. What is open comes before what is closed, and what is unverified before what is verified.
ORDER = (
    Status.NO_RESPONSE,
    Status.NOT_AGREED,
    Status.NOT_STARTED,
    Status.REOPENED,
    Status.PARTLY_AGREED,
    Status.AGREED,
    Status.TRACKED_ELSEWHERE,
    Status.IN_PROGRESS,
    Status.FOUND_SHORT,
    Status.PARTLY_COMPLETE,
    Status.AWAITING_CHECK,
    Status.FOUND_ACHIEVED,
    Status.UNVERIFIED,
    Status.CLOSED_NOT_AGREED,
    Status.NO_LONGER_RELEVANT,
    Status.SUPERSEDED,
    Status.AS_FAR_AS_AGREED,
    Status.IMPLEMENTED,
    Status.PASSED_ON,
)
FURTHEST_FIRST = tuple(status for status in ORDER if status is not Status.PASSED_ON)
DEFINITION = (
    "A recommendation made to several bodies is open while any of them has it open. Its overall status is that of the "
    "body furthest from done; an item that was passed on counts where it went. From the furthest to the nearest: "
    "{statuses}."
)


def overall_status(statuses: Iterable[Status]) -> Status:
    """Return the overall status of a recommendation from those of its items, of which there is at least one."""
    found = list(statuses)
    here = [status for status in found if side_of(status) is not Side.PASSED_ON]
    return min(here or found, key=ORDER.index)
