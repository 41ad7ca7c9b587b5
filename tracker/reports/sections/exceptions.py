"""What needs attention, first: the overdue, what waits for a check, what falls due soon."""

from collections.abc import Callable, Sequence
from datetime import date

from reportlab.platypus.flowables import Flowable

from tracker.domain.contents import EntryKind
from tracker.domain.dates import long_day, short_day
from tracker.domain.history import HistoryLine
from tracker.domain.position import Position, PositionItem
from tracker.domain.schedule import DUE_SOON_DAYS, Schedule
from tracker.domain.words import plural
from tracker.reports import styles
from tracker.reports.flow import Column, Story, cell, figure, kept, paragraph, section, table, words
from tracker.reports.sections.annex import item_key
from tracker.reports.tables import Cell, Table
from tracker.reports.text import Link
from tracker.reports.wording import excerpt

_REFERENCE = Column("Reference", 74)
_RECOMMENDATION = Column("Recommendation and last report")
_DAY_WIDTH = 57.0  # the widest day of the year on one line
_EXCERPT = 45  # words; the annex has them all


def exceptions(position: Position) -> Story:
    """Return the sections of exceptions; the overdue are always spoken of, the others where there are any."""
    return [*_overdue(position), *_awaiting_check(position), *_due_soon(position)]


def _overdue(position: Position) -> Story:
    heading = section("Overdue", "overdue")
    if not position.overdue:
        told = "No open item is past its target date." if position.items else "There is no item that could be overdue."
        return kept(heading, paragraph(styles.BODY, told))
    columns = (
        Column("First date", _DAY_WIDTH),
        Column("Date now", _DAY_WIDTH),
        Column("Moves", 28, figures=True),
        Column("Days late", 26, figures=True),
    )
    note = _note(position.overdue, "Open, past the target date and not waiting for a check, the longest late first.")
    return kept(heading, note, _listed(position.overdue, columns, _lateness))


def _lateness(item: PositionItem) -> tuple[Cell, ...]:
    row = item.row
    days_late = figure(row.days_late, styles.LATE_FIGURE)
    return (_day(row.first_target), _day(row.target), figure(row.slips), days_late)


def _awaiting_check(position: Position) -> Story:
    waiting = [i for i in position.items if i.row.schedule is Schedule.AWAITING_CHECK]
    if not waiting:
        return []
    waiting.sort(key=lambda i: (-i.row.days_waiting, i.row.ref, i.row.body))
    columns = (Column("Reported complete", _DAY_WIDTH), Column("Days waiting", 40, figures=True))
    note = _note(waiting, "Reported complete by the body; nobody independent has checked that yet.")
    listed = _listed(waiting, columns, lambda i: (_day(i.row.progress_on), figure(i.row.days_waiting)))
    return kept(section("Awaiting a check", "awaiting-check"), note, listed)


def _due_soon(position: Position) -> Story:
    soon = [(i.row.target, i) for i in position.items if i.row.schedule is Schedule.DUE_SOON and i.row.target]
    if not soon:
        return []
    soon.sort(key=lambda pair: (pair[0], pair[1].row.ref, pair[1].row.body))
    days_left = {i.row.id: (target - position.as_at).days for target, i in soon}
    columns = (Column("Target date", _DAY_WIDTH), Column("Days left", 40, figures=True))
    note = _note(soon, f"Due within {DUE_SOON_DAYS} days of {long_day(position.as_at)}, the soonest first.")
    listed = _listed([i for _, i in soon], columns, lambda i: (_day(i.row.target), figure(days_left[i.row.id])))
    return kept(section("Due soon", "due-soon"), note, listed)


def _note(items: Sequence[object], what: str) -> Flowable:
    return paragraph(styles.NOTE, f"{plural(len(items), 'item')}. {what}")


def _listed(
    items: Sequence[PositionItem], columns: Sequence[Column], figures: Callable[[PositionItem], tuple[Cell, ...]]
) -> Table:
    rows = [(_reference(item), words(item.row.text, _last_report(item)), *figures(item)) for item in items]
    return table((_REFERENCE, _RECOMMENDATION, *columns), rows)


def _reference(item: PositionItem) -> Cell:
    linked = paragraph(styles.STRONG_CELL, Link(item.row.ref, item_key(item)))
    return cell(linked, paragraph(styles.QUIET, item.row.body))


def _last_report(item: PositionItem) -> str:
    standing = [line for line in item.history if line.kind is EntryKind.PROGRESS and line.withdrawn is None]
    return _reported(standing[-1]) if standing else "Nothing reported yet."


def _reported(line: HistoryLine) -> str:
    told = f"{line.headline}, {line.by}, {long_day(line.day)}"
    return f"{told}: {excerpt(line.text, _EXCERPT)}" if line.text.strip() else f"{told}."


def _day(day: date | None) -> Cell:
    return words(short_day(day) if day else "–")
