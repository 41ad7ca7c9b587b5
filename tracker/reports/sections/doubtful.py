"""What is said to be done, and is in doubt: closed unverified, found short, found achieved and not closed."""

from datetime import date

from tracker.domain.contents import EntryKind
from tracker.domain.language import Language
from tracker.domain.position import Position, PositionItem
from tracker.domain.status import Status
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, kept, paragraph, section
from tracker.reports.lines import last
from tracker.reports.sections.columns import day_column
from tracker.reports.sections.listing import day_cell, kept_list, listed, note, quiet, told_line
from tracker.reports.tagged.paragraph import Text
from tracker.reports.wording import closing_of, lacks_of, sentence


def unverified(position: Position, say: Language) -> Story:
    """Return what is closed unverified, with what each closing lacks; or a line that nothing is."""
    if not position.items:
        return []
    closed = [item for item in position.items if item.row.is_unverified]
    heading = section(say("Closed unverified"), "closed-unverified")
    if not closed:
        return kept(heading, paragraph(styles.BODY, say("No item is closed unverified.")))
    closed.sort(key=lambda item: item.row.closed_on or date.min)
    columns = (Column(say("Recommendation and what its closing lacks")), day_column(say("Closed"), say))
    what = say("Counted as closed, but not verified: what each closing lacks is named.")
    made = listed(
        closed,
        columns,
        lambda item: (day_cell(item.row.closed_on, say),),
        lambda item: _closing(item, say),
        say,
    )
    return kept_list(heading, note(closed, what, say), made)


def _closing(item: PositionItem, say: Language) -> list[Text]:
    lacks = lacks_of(item.row.lacks, say) if item.row.lacks else ""
    return [quiet(told) for told in (sentence(closing_of(item, say)), lacks) if told]


def found_short(position: Position, say: Language) -> Story:
    """Return what was reported complete and then assessed below the top of the scale."""
    heading = say("Reported complete, found short")
    what = say("Reported complete by the body, and then assessed below the top of the scale.")
    return _assessed(position, Status.FOUND_SHORT, heading, what, say)


def ready_to_close(position: Position, say: Language) -> Story:
    """Return what was assessed at the top of the scale, and is open."""
    heading = say("Found achieved, ready to close")
    what = say("Assessed at the top of the scale, and not closed yet.")
    return _assessed(position, Status.FOUND_ACHIEVED, heading, what, say)


def _assessed(position: Position, status: Status, heading: str, what: str, say: Language) -> Story:
    found = [item for item in position.items if item.row.status is status]
    if not found:
        return []
    columns = (Column(say("Recommendation and assessment")), day_column(say("Assessed"), say))
    made = listed(
        found,
        columns,
        lambda item: (day_cell(item.row.assessment_on, say),),
        lambda item: _last_assessment(item, say),
        say,
    )
    key = {Status.FOUND_SHORT: "found-short", Status.FOUND_ACHIEVED: "ready-to-close"}[status]
    return kept_list(section(heading, key), note(found, what, say), made)


def _last_assessment(item: PositionItem, say: Language) -> list[Text]:
    found = last(item, EntryKind.ASSESSMENT)
    return told_line(found, say) if found else []
