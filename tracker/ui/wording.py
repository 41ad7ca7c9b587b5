"""How rows and days are said on screen, so that list, detail, tool-tip and screen reader say the same."""

from tracker.domain.closing import check_words
from tracker.domain.contradictions import RULES
from tracker.domain.dates import short_day
from tracker.domain.listing import AssignmentRow
from tracker.domain.schedule import MEANING_OF_SCHEDULE, Schedule
from tracker.domain.statements import AssessmentMade, Closed
from tracker.domain.status import Meaning, Status
from tracker.domain.words import plural
from tracker.services.detail import Detail


def title_of(row: AssignmentRow) -> str:
    """Return how a row is named wherever it stands alone: "HMPPS: SO2019/7"."""
    return f"{row.body}: {row.ref}"


def schedule_words(row: AssignmentRow) -> str:
    """Return the schedule as people say it: "71 days late", "Due in 21 days", "40 days waiting".

    Of what was closed unverified, what lacks.
    """
    match row.schedule:
        case Schedule.OVERDUE:
            return f"{plural(row.days_late, 'day')} late"
        case Schedule.AWAITING_CHECK:
            return f"{plural(row.days_waiting, 'day')} waiting"
        case Schedule.DUE_SOON:
            return _due_in((row.target - row.as_at).days if row.target else 0)
        case Schedule.CLOSED if row.status is Status.PASSED_ON:
            return "Where it went"
        case Schedule.CLOSED if row.lacks:
            return f"Lacks {'; '.join(row.lacks)}"
        case other:
            return other.value.capitalize()


def _due_in(days: int) -> str:
    return f"Due in {plural(days, 'day')}" if days else "Due today"


def schedule_meaning(row: AssignmentRow) -> Meaning | None:
    """Return what the schedule means to the reader; None for what needs no colour."""
    if row.status is Status.PASSED_ON:
        return None
    return Meaning.CLOSED_UNVERIFIED if row.lacks else MEANING_OF_SCHEDULE[row.schedule]


def status_words(row: AssignmentRow) -> str:
    """Return the status with all that stands beside it, one on a line: flags, what lacks, what contradicts itself."""
    lacks = [f"It lacks {'; '.join(row.lacks)}."] if row.lacks else []
    return "\n".join((row.status.value, *row.flags, *lacks, *(RULES[kind].sentence for kind in row.contradictions)))


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


def answer_words(detail: Detail) -> str:
    """Return when the body answered, how long that took, and who answered: "15 Feb 2019 · 22 days · by HMPPS"."""
    row = detail.row
    if row.response_on is None:
        late = row.days_answered_late
        return f"{plural(late, 'day')} late" if late and late > 0 else ""
    parts = [short_day(row.response_on)]
    if row.days_answered_late is not None:
        parts.append(_lateness(row.days_answered_late))
    elif row.days_to_answer is not None:
        parts.append(f"after {plural(row.days_to_answer, 'day')}" if row.days_to_answer >= 0 else "before the report")
    responder = detail.standing.responder
    if responder is not None and responder in detail.bodies and responder != row.body_id:
        parts.append(f"by {detail.bodies[responder].label}")
    return " · ".join(parts)


def _lateness(days: int) -> str:
    if days == 0:
        return "on the day it was due"
    return f"{plural(days, 'day')} late" if days > 0 else f"{plural(-days, 'day')} early"


def assessed_words(detail: Detail) -> str:
    """Return who assessed it, and when: "HMI Prisons · 20 Aug 2019"; empty where nobody did.

    Of a finding that points come to, from how many: nobody said it of the whole.
    """
    row, points = detail.row, len(detail.facts.sub_points)
    if row.assessment_on is None:
        return ""
    found = sum(not part.is_past for part in detail.standing.parts)
    if found and points:
        return f"from {found} of {plural(points, 'point')} · {short_day(row.assessment_on)}"
    return " · ".join(part for part in (row.assessment_by or "", short_day(row.assessment_on)) if part)


def cited_words(assessment: AssessmentMade) -> str:
    """Return what an assessment rests on: the publication that is cited, or the role of an internal checker."""
    if assessment.citation.strip():
        return f"In {assessment.citation.strip()}"
    return f"Internal check: {assessment.role.strip()}" if assessment.role.strip() else ""


def check_of(closed: Closed) -> str:
    """Return who checked a closing, with a capital; empty where nobody did."""
    told = check_words(closed)
    return told[:1].upper() + told[1:]
