"""The one word that says where an item stands: a printed rule, first match wins."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.scales import Flag, Outcome, Progress, Response
from tracker.domain.standing import Standing


class Meaning(StrEnum):
    """What a status or schedule means to the reader; colours and signs are chosen by it."""

    OVERDUE = "overdue"
    DUE_SOON = "due soon"
    TO_CHECK = "to check"
    IN_PROGRESS = "in progress"
    NOTHING_YET = "nothing yet"
    CLOSED = "closed"
    CLOSED_UNVERIFIED = "closed unverified"
    NOT_AGREED = "not agreed"


class Status(StrEnum):
    """The derived words of the field, in the order of the rule."""

    PASSED_ON = "Passed on"
    UNVERIFIED = "Closed unverified"
    IMPLEMENTED = "Closed - implemented"
    AS_FAR_AS_AGREED = "Closed - implemented as far as agreed"
    CLOSED_NOT_AGREED = "Closed - not agreed"
    SUPERSEDED = "Closed - superseded"
    NO_LONGER_RELEVANT = "Closed - no longer relevant"
    TRACKED_ELSEWHERE = "Tracked elsewhere"
    REOPENED = "Re-opened"
    FOUND_SHORT = "Reported complete, found short"
    FOUND_ACHIEVED = "Found achieved, ready to close"
    AWAITING_CHECK = "Reported complete, awaiting check"
    PARTLY_COMPLETE = "Partly complete"
    IN_PROGRESS = "In progress"
    NOT_STARTED = "Not started"
    NOT_AGREED = "Not agreed"
    AGREED = "Agreed, no update yet"
    PARTLY_AGREED = "Partly agreed, no update yet"
    NO_RESPONSE = "No response yet"


class Side(StrEnum):
    """On which side of the totals a status counts."""

    OPEN = "open"
    CLOSED = "closed"
    PASSED_ON = "passed on"


@dataclass(frozen=True, slots=True)
class Clause:
    """One line of the rule: the status, when it applies, and that in words for print."""

    status: Status
    applies: Callable[[Standing], bool]
    definition: str
    meaning: Meaning
    side: Side = Side.OPEN


def _closed_as(outcome: Outcome) -> Callable[[Standing], bool]:
    return lambda standing: standing.closed is not None and standing.closed.said.outcome is outcome


def _reported(progress: Progress) -> Callable[[Standing], bool]:
    return lambda standing: standing.progress is progress


def _answered(response: Response) -> Callable[[Standing], bool]:
    return lambda standing: standing.response is response


RULE: tuple[Clause, ...] = (
    Clause(
        Status.PASSED_ON,
        lambda standing: standing.passed_on is not None,
        "Handed over to a successor body, where it goes on. Counted neither as open nor as closed.",
        Meaning.NOTHING_YET,
        Side.PASSED_ON,
    ),
    Clause(
        Status.UNVERIFIED,
        lambda standing: bool(standing.lacks),
        "Closed although something lacks that its closing needs; what that is stands beside it. Counted as closed.",
        Meaning.CLOSED_UNVERIFIED,
        Side.CLOSED,
    ),
    Clause(
        Status.IMPLEMENTED,
        _closed_as(Outcome.IMPLEMENTED),
        "Done, with dated evidence, and checked by somebody who had not reported it complete. Counted as closed.",
        Meaning.CLOSED,
        Side.CLOSED,
    ),
    Clause(
        Status.AS_FAR_AS_AGREED,
        _closed_as(Outcome.AS_FAR_AS_AGREED),
        "The part that the body agreed to is done, with evidence, and checked. Counted as closed.",
        Meaning.CLOSED,
        Side.CLOSED,
    ),
    Clause(
        Status.CLOSED_NOT_AGREED,
        _closed_as(Outcome.NOT_AGREED),
        "The body does not agree, and that was accepted by name. Counted as closed.",
        Meaning.NOT_AGREED,
        Side.CLOSED,
    ),
    Clause(
        Status.SUPERSEDED,
        _closed_as(Outcome.SUPERSEDED),
        "Another recommendation, named beside it, took its place. Counted as closed.",
        Meaning.CLOSED,
        Side.CLOSED,
    ),
    Clause(
        Status.NO_LONGER_RELEVANT,
        _closed_as(Outcome.NO_LONGER_RELEVANT),
        "What it was about is no more, for the reason given, and that was agreed by name. Counted as closed.",
        Meaning.CLOSED,
        Side.CLOSED,
    ),
    Clause(
        Status.TRACKED_ELSEWHERE,
        lambda standing: standing.flag(Flag.TRACKED_ELSEWHERE) is not None,
        "Taken into another plan, named beside it, and followed up there. Counted as open.",
        Meaning.IN_PROGRESS,
    ),
    Clause(
        Status.REOPENED,
        lambda standing: standing.reopened_on is not None,
        "Opened again after it had been closed or reported complete, and nothing new reported yet. Counted as open.",
        Meaning.TO_CHECK,
    ),
    Clause(
        Status.FOUND_SHORT,
        lambda standing: standing.is_found_short,
        "The body reports it complete, but it was then assessed below the top of the scale. Counted as open.",
        Meaning.TO_CHECK,
    ),
    Clause(
        Status.FOUND_ACHIEVED,
        lambda standing: standing.is_found_achieved,
        "Assessed at the top of the scale, and not closed yet. Counted as open.",
        Meaning.TO_CHECK,
    ),
    Clause(
        Status.AWAITING_CHECK,
        _reported(Progress.COMPLETE),
        "The body reports it complete; nobody independent has checked that yet. Counted as open.",
        Meaning.TO_CHECK,
    ),
    Clause(
        Status.PARTLY_COMPLETE,
        _reported(Progress.PARTLY_COMPLETE),
        "The body reports a part of it complete. Counted as open.",
        Meaning.IN_PROGRESS,
    ),
    Clause(
        Status.IN_PROGRESS,
        _reported(Progress.IN_PROGRESS),
        "The body reports that work is under way. Counted as open.",
        Meaning.IN_PROGRESS,
    ),
    Clause(
        Status.NOT_STARTED,
        _reported(Progress.NOT_STARTED),
        "The body reports that work has not begun. Counted as open.",
        Meaning.NOTHING_YET,
    ),
    Clause(
        Status.NOT_AGREED,
        _answered(Response.NOT_AGREED),
        "The body does not agree, and has reported no progress. Counted as open until that is accepted.",
        Meaning.NOT_AGREED,
    ),
    Clause(
        Status.AGREED,
        _answered(Response.AGREED),
        "The body agrees, and has reported no progress yet. Counted as open.",
        Meaning.NOTHING_YET,
    ),
    Clause(
        Status.PARTLY_AGREED,
        _answered(Response.PARTLY_AGREED),
        "The body agrees with a part of it, and has reported no progress yet. Counted as open.",
        Meaning.NOTHING_YET,
    ),
    Clause(
        Status.NO_RESPONSE,
        lambda _: True,
        "The body has neither answered nor reported progress. Counted as open.",
        Meaning.NOTHING_YET,
    ),
)
CLAUSE_OF: dict[Status, Clause] = {clause.status: clause for clause in RULE}


def status_of(standing: Standing) -> Status:
    """Return the status by the rule: the first clause that applies."""
    return next(clause.status for clause in RULE if clause.applies(standing))


def side_of(status: Status) -> Side:
    """Return on which side totals count this status."""
    return CLAUSE_OF[status].side


def is_open(status: Status) -> bool:
    """Say whether totals count this status as open."""
    return side_of(status) is Side.OPEN


def meaning_of(status: Status) -> Meaning:
    """Return what the status means to the reader."""
    return CLAUSE_OF[status].meaning
