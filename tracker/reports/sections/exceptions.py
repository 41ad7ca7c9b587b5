"""What needs attention, first: the overdue, what waits for a check, what falls due soon, what nobody has answered."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from reportlab.platypus.flowables import Flowable

from tracker.domain.contents import EntryKind
from tracker.domain.dates import first_day, long_day, short_day
from tracker.domain.history import HistoryLine
from tracker.domain.position import Position, PositionItem
from tracker.domain.schedule import DUE_SOON_DAYS, Schedule
from tracker.domain.status import Status
from tracker.domain.words import plural
from tracker.reports import styles
from tracker.reports.flow import Column, Story, cell, figure, kept, linked, paragraph, section, table, words
from tracker.reports.sections.annex import item_key
from tracker.reports.tables import Cell, Table
from tracker.reports.wording import excerpt, sentence

_REFERENCE = Column("Reference", 74)
_REPORTED = Column("Recommendation and last report")
_DAY_WIDTH = 57.0  # the widest day of the year on one line
_FIRST_DAY_WIDTH = 69.0  # the same, quietly, behind the word "First"
_EXCERPT = 45  # words; the annex has them all


def exceptions(position: Position) -> Story:
    """Return the sections of exceptions; the overdue are always spoken of, the others where there are any."""
    return [
        *_overdue(position),
        *_unverified(position),
        *_found_short(position),
        *_awaiting_check(position),
        *_ready_to_close(position),
        *_due_soon(position),
        *_no_response(position),
    ]


def _overdue(position: Position) -> Story:
    heading = section("Overdue", "overdue")
    if not position.overdue:
        told = "No open item is past its target date." if position.items else "There is no item that could be overdue."
        return kept(heading, paragraph(styles.BODY, told))
    columns = (
        _REPORTED,
        Column("Target date", _FIRST_DAY_WIDTH),
        Column("Moves", 28, figures=True),
        Column("Days late", 26, figures=True),
    )
    note = _note(position.overdue, "Open, past the target date and not waiting for a check, the longest late first.")
    return kept(heading, note, _listed(position.overdue, columns, _lateness, _last_report_and_move))


def _lateness(item: PositionItem) -> tuple[Cell, ...]:
    row = item.row
    first = f"First {short_day(row.first_target)}" if row.first_target and row.first_target != row.target else ""
    return (_day(row.target, first), figure(row.slips), figure(row.days_late, styles.LATE_FIGURE))


def _unverified(position: Position) -> Story:
    closed = [(i.row.closed_on, i) for i in position.items if i.row.is_unverified and i.row.closed_on]
    if not closed:
        return []
    closed.sort(key=lambda pair: pair[0])
    columns = (Column("Recommendation and what its closing lacks"), Column("Closed", _DAY_WIDTH))
    note = _note(closed, "Counted as closed, but not verified: what each closing lacks is named.")
    items = [i for _, i in closed]
    listed = _listed(items, columns, lambda i: (_day(i.row.closed_on),), _what_lacks)
    return kept(section("Closed unverified", "closed-unverified"), note, listed)


def _what_lacks(item: PositionItem) -> Iterable[str]:
    yield sentence(item.closing)
    yield f"It lacks {'; '.join(item.row.lacks)}."


def _found_short(position: Position) -> Story:
    note = "Reported complete by the body, and then assessed below the top of the scale."
    return _assessed(position, Status.FOUND_SHORT, "Reported complete, found short", "found-short", note)


def _ready_to_close(position: Position) -> Story:
    note = "Assessed at the top of the scale, and not closed yet."
    return _assessed(position, Status.FOUND_ACHIEVED, "Found achieved, ready to close", "ready-to-close", note)


def _assessed(position: Position, status: Status, heading: str, key: str, what: str) -> Story:
    found = [i for i in position.items if i.row.status is status]
    if not found:
        return []
    columns = (Column("Recommendation and assessment"), Column("Assessed", _DAY_WIDTH))
    listed = _listed(found, columns, lambda i: (_day(i.row.assessment_on),), _last_assessment)
    return kept(section(heading, key), _note(found, what), listed)


def _last_assessment(item: PositionItem) -> Iterable[str]:
    found = _standing(item, EntryKind.ASSESSMENT)
    if found:
        yield _reported(found[-1])


def _awaiting_check(position: Position) -> Story:
    waiting = [i for i in position.items if i.row.schedule is Schedule.AWAITING_CHECK]
    if not waiting:
        return []
    waiting.sort(key=lambda i: -i.row.days_waiting)
    columns = (_REPORTED, Column("Reported complete", _DAY_WIDTH), Column("Days waiting", 40, figures=True))
    note = _note(waiting, "Reported complete by the body; nobody independent has checked that yet.")
    listed = _listed(waiting, columns, lambda i: (_day(i.row.progress_on), figure(i.row.days_waiting)), _last_report)
    return kept(section("Awaiting a check", "awaiting-check"), note, listed)


def _due_soon(position: Position) -> Story:
    soon = [(i.row.target, i) for i in position.items if i.row.schedule is Schedule.DUE_SOON and i.row.target]
    if not soon:
        return []
    soon.sort(key=lambda pair: pair[0])
    days_left = {i.row.id: (target - position.as_at).days for target, i in soon}
    columns = (_REPORTED, Column("Target date", _DAY_WIDTH), Column("Days left", 40, figures=True))
    note = _note(soon, f"Due within {DUE_SOON_DAYS} days of {long_day(position.as_at)}, the soonest first.")
    listed = _listed(
        [i for _, i in soon], columns, lambda i: (_day(i.row.target), figure(days_left[i.row.id])), _last_report
    )
    return kept(section("Due soon", "due-soon"), note, listed)


def _no_response(position: Position) -> Story:
    silent = [i for i in position.items if i.row.status is Status.NO_RESPONSE]
    if not silent:
        return []
    silent.sort(key=lambda i: (i.row.published is None, first_day(i.row.published)))
    columns = (Column("Recommendation"), Column("Published", _DAY_WIDTH), Column("Days since", 40, figures=True))
    told = f"Neither a response nor any progress is recorded up to {long_day(position.as_at)}"
    note = _note(silent, f"{told}; the longest published first.")
    listed = _listed(silent, columns, lambda i: _since(i.row.published, position.as_at), lambda _: ())
    return kept(section("No response yet", "no-response"), note, listed)


def _since(published: str | None, as_at: date) -> tuple[Cell, Cell]:
    """Return the day or month of publication, and the days since where the day is known and past."""
    if published is None:
        return (words("Not known"), cell(paragraph(styles.MUTED_FIGURE, "–")))
    day = first_day(published)
    spoken = short_day(day).split(" ", 2 - published.count("-"))[-1]
    whole = published.count("-") == 2 and day <= as_at
    return (words(spoken), figure((as_at - day).days) if whole else cell(paragraph(styles.MUTED_FIGURE, "–")))


def _note(items: Sequence[object], what: str) -> Flowable:
    return paragraph(styles.NOTE, f"{plural(len(items), 'item')}. {what}")


def _listed(
    items: Iterable[PositionItem],
    columns: Sequence[Column],
    figures: Callable[[PositionItem], tuple[Cell, ...]],
    told: Callable[[PositionItem], Iterable[str]],
) -> Table:
    rows = [(_reference(item), words(item.row.text, *told(item)), *figures(item)) for item in items]
    return table((_REFERENCE, *columns), rows)


def _reference(item: PositionItem) -> Cell:
    reference = linked(styles.STRONG_CELL, item.row.ref, item_key(item))
    return cell(reference, paragraph(styles.QUIET, item.row.body))


def _last_report(item: PositionItem) -> Iterable[str]:
    reports = _standing(item, EntryKind.PROGRESS)
    yield _reported(reports[-1]) if reports else "Nothing reported yet."


def _last_report_and_move(item: PositionItem) -> Iterable[str]:
    yield from _last_report(item)
    moves = _standing(item, EntryKind.TARGET)[1:]  # the first is the promise itself
    if moves:
        yield _moved(moves[-1])


def _standing(item: PositionItem, kind: EntryKind) -> list[HistoryLine]:
    return [line for line in item.history if line.kind is kind and line.withdrawn is None]


def _reported(line: HistoryLine) -> str:
    told = f"{line.headline}, {line.by}, {long_day(line.day)}"
    return f"{told}: {excerpt(line.text, _EXCERPT)}" if line.text.strip() else f"{told}."


def _moved(line: HistoryLine) -> str:
    why = f": {line.reason.strip().rstrip('.')}" if line.reason.strip() else "; no reason was recorded"
    who = f"; agreed by {line.agreed_by.strip()}" if line.agreed_by.strip() else ""
    return sentence(f"Moved on {long_day(line.day)}{why}{who}")


def _day(day: date | None, *quiet: str) -> Cell:
    return words(short_day(day) if day else "–", *quiet)
