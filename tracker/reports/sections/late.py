"""What is late, what waits for a check, and what falls due next."""

from collections.abc import Sequence

from tracker.domain.attention import DUE_LATER_DAYS, due_in
from tracker.domain.attention import due_later as falls_due_later
from tracker.domain.language import Language
from tracker.domain.position import Position, PositionItem
from tracker.domain.schedule import DUE_SOON_DAYS, Schedule
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, figure, kept, paragraph, section
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.sections.columns import day_column, figures_column, first_day_column
from tracker.reports.sections.listing import (
    day_cell,
    kept_list,
    last_move,
    last_report,
    listed,
    note,
    number_cell,
    owner,
)
from tracker.reports.tagged.paragraph import Text


def overdue(position: Position, say: Language) -> Story:
    """Return what is overdue, with its dates, its owner and why the date moved; or that nothing is."""
    heading = section(say("Overdue"), "overdue")
    if not position.items:
        return kept(heading, paragraph(styles.BODY, say("There is no item that could be overdue.")))
    if not position.overdue:
        return kept(heading, paragraph(styles.BODY, say("No open item is past its target date.")))
    columns = (
        _last_report_head(say),
        first_day_column(say("Target date"), say),
        figures_column(say("Moves"), 28),
        figures_column(say("Days late"), 26),
    )
    what = say("Open, past the target date and not waiting for a check, the longest late first.")
    more = say("An item may stand in several of the lists that follow.")
    told = listed(position.overdue, columns, lambda item: _lateness(item, say), lambda item: _why_late(item, say), say)
    return kept_list(heading, note(position.overdue, f"{what} {more}", say), told)


def _last_report_head(say: Language) -> Column:
    return Column(say("Recommendation and last report"))


def _lateness(item: PositionItem, say: Language) -> tuple[Cell, ...]:
    row = item.row
    has_moved = row.first_target and row.first_target != row.target
    first = say("First {day}", day=say.short_day(row.first_target)) if row.first_target and has_moved else ""
    return (day_cell(row.target, say, first), figure(row.slips), figure(row.days_late, styles.LATE_FIGURE))


def _why_late(item: PositionItem, say: Language) -> list[Text]:
    return [*last_report(item, say), *last_move(item, say), owner(item, say)]


def awaiting_check(position: Position, say: Language) -> Story:
    """Return what is reported complete and was not checked by anybody, the longest first."""
    waiting = [item for item in position.items if item.row.schedule is Schedule.AWAITING_CHECK]
    if not waiting:
        return []
    waiting.sort(key=lambda item: -item.row.days_waiting)
    columns = (
        _last_report_head(say),
        day_column(say("Reported complete"), say),
        figures_column(say("Days waiting"), 40),
    )
    told = note(waiting, say("Reported complete by the body; nobody independent has checked that yet."), say)
    made = listed(
        waiting,
        columns,
        lambda item: (day_cell(item.row.progress_on, say), figure(item.row.days_waiting)),
        lambda item: last_report(item, say),
        say,
    )
    return kept_list(section(say("Awaiting a check"), "awaiting-check"), told, made)


def due_soon(position: Position, say: Language) -> Story:
    """Return what falls due soon, the soonest first."""
    soon = [item for item in position.items if item.row.schedule is Schedule.DUE_SOON]
    if not soon:
        return []
    soon.sort(key=lambda item: due_in(item) or 0)
    day = say.day(position.as_at)
    what = say("Due within {days} days of {day}, the soonest first.", days=DUE_SOON_DAYS, day=day)
    return kept_list(section(say("Due soon"), "due-soon"), note(soon, what, say), _due(soon, say))


def due_later(position: Position, say: Language) -> Story:
    """Return what falls due after that, within 90 days."""
    later = falls_due_later(position)
    if not later:
        return []
    facts = {"first": DUE_SOON_DAYS + 1, "last": DUE_LATER_DAYS}
    heading = section(say("Due in {first} to {last} days", **facts), "due-later")
    return kept_list(heading, note(later, say("The soonest first."), say), _due(later, say, short=True))


def _due(items: Sequence[PositionItem], say: Language, *, short: bool = False) -> Table:
    columns = (
        Column(say("Recommendation")) if short else _last_report_head(say),
        day_column(say("Target date"), say),
        figures_column(say("Days left"), 40),
    )
    return listed(
        items,
        columns,
        lambda item: (day_cell(item.row.target, say), number_cell(due_in(item))),
        lambda item: [owner(item, say)] if short else [*last_report(item, say), owner(item, say)],
        say,
        short=short,
    )
