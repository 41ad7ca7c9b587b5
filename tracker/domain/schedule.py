"""How an item stands against its target date on a day: derived, never typed, never stored."""

from datetime import date
from enum import StrEnum

from tracker.domain.status import Meaning, Status, is_open

DUE_SOON_DAYS = 45  # contract.md, `list`: "due soon" is within 45 days


class Schedule(StrEnum):
    """The words of the schedule."""

    OVERDUE = "overdue"
    AWAITING_CHECK = "awaiting check"
    DUE_SOON = "due soon"
    NOT_YET_DUE = "not yet due"
    NO_DATE = "no date"
    CLOSED = "closed"


MEANING_OF_SCHEDULE: dict[Schedule, Meaning | None] = {
    Schedule.OVERDUE: Meaning.OVERDUE,
    Schedule.AWAITING_CHECK: Meaning.TO_CHECK,
    Schedule.DUE_SOON: Meaning.DUE_SOON,
    Schedule.NOT_YET_DUE: None,
    Schedule.NO_DATE: None,
    Schedule.CLOSED: Meaning.CLOSED,
}


def schedule_of(status: Status, target: date | None, day: date) -> Schedule:
    """Return the schedule of an item on a day. What awaits a check is never overdue: the body has done its part."""
    if not is_open(status):
        return Schedule.CLOSED
    if status is Status.AWAITING_CHECK:
        return Schedule.AWAITING_CHECK
    if target is None:
        return Schedule.NO_DATE
    if target < day:
        return Schedule.OVERDUE
    return Schedule.DUE_SOON if (target - day).days <= DUE_SOON_DAYS else Schedule.NOT_YET_DUE


def days_late(schedule: Schedule, target: date | None, day: date) -> int:
    """Return how many days an overdue item is late; 0 for any other."""
    return (day - target).days if schedule is Schedule.OVERDUE and target else 0
