"""The words that the rules themselves read; what else is said of an item stands on scales that are data."""

from enum import StrEnum
from typing import TypeVar

from tracker.errors import BadInput


class Response(StrEnum):
    """A body's answer to a recommendation, as HMPPS action plans word it."""

    AGREED = "Agreed"
    PARTLY_AGREED = "Partly agreed"
    NOT_AGREED = "Not agreed"


class Progress(StrEnum):
    """What a body reports of its progress."""

    NOT_STARTED = "Not started"
    IN_PROGRESS = "In progress"
    PARTLY_COMPLETE = "Partly complete"
    COMPLETE = "Complete"


class Finding(StrEnum):
    """What an assessment comes to, whatever scale it is on: the common scale that totals are counted by, best first."""

    ACHIEVED = "Achieved"
    PARTLY = "Partly achieved"
    NOT_ACHIEVED = "Not achieved"
    NO_JUDGEMENT = "No judgement"

    @property
    def falls_short(self) -> bool:
        """Say whether it is below the top of its scale."""
        return self in (Finding.PARTLY, Finding.NOT_ACHIEVED)


class Outcome(StrEnum):
    """Why an item is closed, in the words given to `--close`."""

    IMPLEMENTED = "implemented"
    AS_FAR_AS_AGREED = "implemented as far as agreed"
    NOT_AGREED = "not agreed"
    SUPERSEDED = "superseded"
    NO_LONGER_RELEVANT = "no longer relevant"

    @property
    def is_done(self) -> bool:
        """Say whether it claims that the work was done, which somebody independent must have checked."""
        return self in (Outcome.IMPLEMENTED, Outcome.AS_FAR_AS_AGREED)


class ActionState(StrEnum):
    """How far an action of an action plan is."""

    PLANNED = "Planned"
    UNDER_WAY = "Under way"
    COMPLETED = "Completed"
    DROPPED = "Dropped"

    @property
    def is_open(self) -> bool:
        """Say whether something is still to be done."""
        return self in (ActionState.PLANNED, ActionState.UNDER_WAY)


class RefusalReason(StrEnum):
    """Under what a body's reasons for not agreeing fall, as HMPPS action plans sort them."""

    COMMISSIONING = "Commissioning"
    POLICY = "Policy"
    OPERATIONAL = "Operational"
    AFFORDABILITY = "Affordability"


class Flag(StrEnum):
    """What can be noted beside where an item stands, until it is lifted."""

    WAITING = "Waiting on another body"
    DISPUTED = "Disputed"
    TRACKED_ELSEWHERE = "Tracked elsewhere"
    STAYS = "Stays with this body"


class Role(StrEnum):
    """The part that a body has in a joint recommendation."""

    UNSAID = ""
    LEAD = "Lead"
    SUPPORTING = "Supporting"


class RollUp(StrEnum):
    """How the findings on lettered sub-points come to one finding on the whole."""

    ALL = "all"
    WORST = "worst"


class LinkKind(StrEnum):
    """What one recommendation is to another, or to a plan elsewhere."""

    REPEATS = "repeats"
    RESTATES = "restates"
    SUPERSEDES = "supersedes"
    PART_OF = "part of"
    TRACKED_IN = "tracked in"


Word = TypeVar("Word", bound=StrEnum)


def word_of(scale: type[Word], given: str, what: str) -> Word:
    """Return the word of a scale that was given in any case and spacing; BadInput names the words there are."""
    wanted = " ".join(given.split()).casefold()
    for word in scale:
        if word.value.casefold() == wanted:
            return word
    raise BadInput(f"“{given}” is not a {what}; it is one of: {'; '.join(scale)}.")
