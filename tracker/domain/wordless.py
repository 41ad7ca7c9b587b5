"""A statement without its words: what it said stays, for where the item stands must not change with a disposal."""

from dataclasses import replace

from tracker.domain.statements import (
    AssessmentMade,
    Closed,
    FlagSet,
    ProgressReported,
    Reopened,
    ResponseGiven,
    Statement,
    TargetSet,
)

GONE = "words disposed of"


def wordless(said: Statement) -> Statement | None:
    """Return what stays of a statement once its words are gone; None for what is nothing but words."""
    match said:
        case ResponseGiven():
            return replace(said, text="", internal="", part="")
        case TargetSet():
            return replace(said, words=None if said.day else GONE, reason=GONE, agreed_by=GONE, text="", internal="")
        case ProgressReported():
            return replace(said, text="", internal="")
        case AssessmentMade():
            value = said.value if said.scale else GONE
            return replace(said, value=value, citation="", role="", text="", internal="")
        case Closed():
            return replace(said, reason="", text="", internal="")
        case Reopened():
            return replace(said, reason=GONE, text="", internal="")
        case FlagSet():
            return replace(said, what=GONE if said.what else "", text="", internal="")
        case _:
            return None
