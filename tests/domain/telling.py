"""Short ways to tell the life of one assignment, day by day, in tests."""

from dataclasses import replace
from datetime import date, timedelta

from tests.builders import ASSIGNMENT, CREATED, entry, fixed_id
from tracker.domain.contents import Content
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.facts import ActionFacts
from tracker.domain.fold import ONE, fold
from tracker.domain.rollup import Whole
from tracker.domain.scales import ActionState, Finding, Outcome, Progress
from tracker.domain.standing import Standing
from tracker.domain.statements import AssessmentMade, Closed, Correction, ProgressReported

COMPLETE = ProgressReported(Progress.COMPLETE)
UNDER_WAY = ProgressReported(Progress.IN_PROGRESS)
ACHIEVED = AssessmentMade("Achieved", Finding.ACHIEVED, scale_name="Inspections")
PARTLY = AssessmentMade("Partially achieved", Finding.PARTLY, scale_name="Inspections")
NOT_ACHIEVED = AssessmentMade("Not achieved", Finding.NOT_ACHIEVED, scale_name="Inspections")
DONE = Closed(Outcome.IMPLEMENTED, checker="Tom Wick", role="Auditor")


def day(n: int) -> date:
    """Return a day of 2020 and after, counted from New Year's Day."""
    return date(2020, 1, 1) + timedelta(n)


def told(*said: tuple[Content, int] | tuple[Content, int, str]) -> list[Entry]:
    """Return an assignment's entries: what was said, on which day, and by whom where not by the body itself."""
    made = [entry(CREATED, day(0), 1)]
    for number, (content, on, *by) in enumerate(said, 2):
        subject = action(content.letter) if isinstance(content, ActionFacts) else ASSIGNMENT
        told = entry(content, day(on), number)
        made.append(replace(told, subject=subject, by=by[0] if by else told.by))
    return made


def withdrawn(entries: list[Entry], *numbers: int) -> list[Entry]:
    """Return the entries with those at some places withdrawn."""
    gone = (entry(Correction(entries[n].id, "A slip of the pen"), None, 90 + n) for n in numbers)
    return [*entries, *gone]


def stood(*said: tuple[Content, int] | tuple[Content, int, str], whole: Whole = ONE) -> Standing:
    """Return where an assignment stands after all that was said."""
    return fold(told(*said), whole=whole)


def action(letter: str) -> Subject:
    """Return the subject of an action by its letter."""
    return Subject(SubjectKind.ACTION, fixed_id("action", letter))


def plan(letter: str = "a", state: ActionState = ActionState.PLANNED, due: date | None = None) -> ActionFacts:
    """Return an action that serves the assignment."""
    return ActionFacts((ASSIGNMENT.id,), "Buy lamps", letter, due=due, state=state)
