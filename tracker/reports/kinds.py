"""Which kinds of report can be printed, and by whom."""

from typing import Protocol

from tracker.domain.language import Language
from tracker.domain.position import Position, ReportKind
from tracker.domain.watching import PageWatch, unwatched_pages
from tracker.reports.action_plan import typeset_action_plan
from tracker.reports.brief import typeset_brief
from tracker.reports.follow_up import typeset_follow_up
from tracker.reports.progress import typeset_progress
from tracker.reports.recommendation import typeset_recommendation


class Typesetter(Protocol):
    """What makes a PDF of a position."""

    def __call__(self, position: Position, say: Language, watch: PageWatch = unwatched_pages) -> bytes:
        """Return the report as a PDF; `watch` hears of each page that is done, and may end the work."""


TYPESETTERS: dict[ReportKind, Typesetter] = {
    ReportKind.PROGRESS: typeset_progress,
    ReportKind.BRIEF: typeset_brief,
    ReportKind.FOLLOW_UP: typeset_follow_up,
    ReportKind.ACTION_PLAN: typeset_action_plan,
    ReportKind.RECOMMENDATION: typeset_recommendation,
}


def typesetter(kind: ReportKind) -> Typesetter:
    """Return what prints a kind of report."""
    return TYPESETTERS[kind]
