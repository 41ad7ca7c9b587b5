"""The kinds of report in the window's words: how each is called, what it is for, and what it must be about."""

from dataclasses import dataclass

from tracker.domain.position import ReportKind
from tracker.services.position import Scope


@dataclass(frozen=True, slots=True)
class KindWords:
    """How a kind is called, and what somebody prints it for."""

    name: str
    purpose: str


KINDS: dict[ReportKind, KindWords] = {
    ReportKind.PROGRESS: KindWords(
        "Progress report", "For a board: the whole position, the exceptions first, every item in full."
    ),
    ReportKind.BRIEF: KindWords(
        "One-page brief", "For somebody with two minutes: the position, what is late and why, what is asked."
    ),
    ReportKind.FOLLOW_UP: KindWords(
        "Follow-up report", "For one inspection report: response, progress, assessment and evidence side by side."
    ),
    ReportKind.ACTION_PLAN: KindWords(
        "Action plan", "For one inspection report: who does what by when, on pages turned to the side."
    ),
    ReportKind.RECOMMENDATION: KindWords(
        "Recommendation dossier", "Everything about one recommendation, with its history and its evidence."
    ),
}
ABOUT_ONE_REPORT = (ReportKind.FOLLOW_UP, ReportKind.ACTION_PLAN)


def kind_name(kind: str) -> str:
    """Return how a kind is called, by the name that is kept with issued reports; that itself where it is not known."""
    return KINDS[ReportKind(kind)].name if kind in tuple(ReportKind) else kind


def lack_of(kind: ReportKind, scope: Scope) -> str | None:
    """Return in a sentence what must be chosen before a kind can be printed; None where nothing lacks."""
    name = KINDS[kind].name[0].lower() + KINDS[kind].name[1:]
    if kind in ABOUT_ONE_REPORT and scope.publication is None:
        article = "An" if name[0] in "aeiou" else "A"
        return f"{article} {name} is about one inspection report; choose which one under “Covers”."
    if kind is ReportKind.RECOMMENDATION and scope.recommendation is None:
        return f"A {name} is about one recommendation; choose it in the list behind this window, then print again."
    return None
