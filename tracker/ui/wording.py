"""How rows and days are said on screen, so that list, detail, tool-tip and screen reader say the same."""

from tracker.domain.dates import short_day
from tracker.domain.listing import AssignmentRow
from tracker.domain.schedule import MEANING_OF_SCHEDULE, Schedule
from tracker.domain.status import Meaning
from tracker.domain.words import plural


def title_of(row: AssignmentRow) -> str:
    """Return how a row is named wherever it stands alone: "HMPPS: SO2019/7"."""
    return f"{row.body}: {row.ref}"


def schedule_words(row: AssignmentRow) -> str:
    """Return the schedule as people say it: "71 days late", "Due in 21 days", "40 days waiting"."""
    match row.schedule:
        case Schedule.OVERDUE:
            return f"{plural(row.days_late, 'day')} late"
        case Schedule.AWAITING_CHECK:
            return f"{plural(row.days_waiting, 'day')} waiting"
        case Schedule.DUE_SOON:
            return _due_in((row.target - row.as_at).days if row.target else 0)
        case other:
            return other.value.capitalize()


def _due_in(days: int) -> str:
    return f"Due in {plural(days, 'day')}" if days else "Due today"


def schedule_meaning(row: AssignmentRow) -> Meaning | None:
    """Return what the schedule means to the reader; None for what needs no colour."""
    return MEANING_OF_SCHEDULE[row.schedule]


def target_words(row: AssignmentRow) -> str:
    """Return the target date as lists show it, or the words where it names no day; empty where there is none."""
    return short_day(row.target) if row.target else row.target_words or ""


def first_promise(row: AssignmentRow) -> str:
    """Return the first promise where it no longer stands: "first 30 Sep 2019"; empty where it does."""
    if row.first_target is None or (row.first_target == row.target and not row.slips):
        return ""
    return f"first {short_day(row.first_target)}"


def promise_words(row: AssignmentRow) -> str:
    """Return what became of the first promise: "first 30 Sep 2019 · 2 moves · +92 days"; empty where it stands."""
    parts = [first_promise(row)]
    if row.slips:
        parts.append(plural(row.slips, "move"))
    if row.slip_days:
        parts.append(f"+{plural(row.slip_days, 'day')}")
    return " · ".join(part for part in parts if part)
