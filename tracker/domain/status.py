"""The one word that says where an item stands: a printed rule, first match wins."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.scales import Progress, Response


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

    AWAITING_CHECK = "Reported complete, awaiting check"
    PARTLY_COMPLETE = "Partly complete"
    IN_PROGRESS = "In progress"
    NOT_STARTED = "Not started"
    NOT_AGREED = "Not agreed"
    AGREED = "Agreed, no update yet"
    PARTLY_AGREED = "Partly agreed, no update yet"
    NO_RESPONSE = "No response yet"


@dataclass(frozen=True, slots=True)
class Clause:
    """One line of the rule: the status, when it applies, and that in words for print."""

    status: Status
    applies: Callable[[Response | None, Progress | None], bool]
    definition: str
    meaning: Meaning
    is_open: bool = True


RULE: tuple[Clause, ...] = (
    Clause(
        Status.AWAITING_CHECK,
        lambda _, progress: progress is Progress.COMPLETE,
        "The body reports it complete; nobody independent has checked that yet. Counted as open.",
        Meaning.TO_CHECK,
    ),
    Clause(
        Status.PARTLY_COMPLETE,
        lambda _, progress: progress is Progress.PARTLY_COMPLETE,
        "The body reports a part of it complete. Counted as open.",
        Meaning.IN_PROGRESS,
    ),
    Clause(
        Status.IN_PROGRESS,
        lambda _, progress: progress is Progress.IN_PROGRESS,
        "The body reports that work is under way. Counted as open.",
        Meaning.IN_PROGRESS,
    ),
    Clause(
        Status.NOT_STARTED,
        lambda _, progress: progress is Progress.NOT_STARTED,
        "The body reports that work has not begun. Counted as open.",
        Meaning.NOTHING_YET,
    ),
    Clause(
        Status.NOT_AGREED,
        lambda response, _: response is Response.NOT_AGREED,
        "The body does not agree, and has reported no progress. Counted as open until that is accepted.",
        Meaning.NOT_AGREED,
    ),
    Clause(
        Status.AGREED,
        lambda response, _: response is Response.AGREED,
        "The body agrees, and has reported no progress yet. Counted as open.",
        Meaning.NOTHING_YET,
    ),
    Clause(
        Status.PARTLY_AGREED,
        lambda response, _: response is Response.PARTLY_AGREED,
        "The body agrees with a part of it, and has reported no progress yet. Counted as open.",
        Meaning.NOTHING_YET,
    ),
    Clause(
        Status.NO_RESPONSE,
        lambda _response, _progress: True,
        "The body has neither answered nor reported progress. Counted as open.",
        Meaning.NOTHING_YET,
    ),
)
CLAUSE_OF: dict[Status, Clause] = {clause.status: clause for clause in RULE}


def status_of(response: Response | None, progress: Progress | None) -> Status:
    """Return the status by the rule: the first clause that applies."""
    return next(clause.status for clause in RULE if clause.applies(response, progress))


def is_open(status: Status) -> bool:
    """Say whether totals count this status as open."""
    return CLAUSE_OF[status].is_open


def meaning_of(status: Status) -> Meaning:
    """Return what the status means to the reader."""
    return CLAUSE_OF[status].meaning
