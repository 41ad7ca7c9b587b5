"""What needs attention, first: sections of items, in the order in which a board asks for them."""

from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.reports.layout.flow import Story
from tracker.reports.sections.doubtful import found_short, ready_to_close, unverified
from tracker.reports.sections.lasting import oldest_open, priority_items, said_again
from tracker.reports.sections.late import awaiting_check, due_later, due_soon, overdue
from tracker.reports.sections.unanswered import disputed, no_response, tracked_elsewhere, waiting_on_others

_SECTIONS = (
    overdue,
    unverified,
    found_short,
    awaiting_check,
    ready_to_close,
    due_soon,
    due_later,
    no_response,
    waiting_on_others,
    disputed,
    tracked_elsewhere,
    said_again,
    priority_items,
    oldest_open,
)


def exceptions(position: Position, say: Language) -> Story:
    """Return the sections of exceptions; whether any is overdue or closed unverified is always told."""
    return [part for section in _SECTIONS for part in section(position, say)]
