"""The position in a paragraph and in a table: how many recommendations, of which bodies, in which status."""

from collections import Counter
from collections.abc import Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth

from tracker.domain.dates import long_day
from tracker.domain.position import BodyTotals, Position
from tracker.domain.schedule import DUE_SOON_DAYS, Schedule
from tracker.domain.status import Status, is_open
from tracker.domain.words import plural
from tracker.reports import styles
from tracker.reports.flow import Column, Story, bullets, cell, figure, kept, paragraph, section, table, words
from tracker.reports.tables import Cell, Table
from tracker.reports.text import Span, Strong

_NARROWEST = 20.0  # points of a column of figures: two lines of an upright head
_LEVEL_WIDTH = 50.0  # points that the longest word of a status takes as a level head
_LEVEL_STATUSES = 3  # more heads than these stand upright
_MOST_STATUSES = 9  # more than these leave no room for the names of the bodies
_SUM_WIDTHS = {"Open": 26.0, "Overdue": 37.0, "Closed": 32.0, "Passed on": 34.0, "Total": 26.0}

_CLAUSES: dict[Schedule, tuple[str, str]] = {
    Schedule.OVERDUE: ("is overdue", "are overdue"),
    Schedule.AWAITING_CHECK: ("is reported complete and awaits a check", "are reported complete and await a check"),
    Schedule.DUE_SOON: (f"falls due in the next {DUE_SOON_DAYS} days", f"fall due in the next {DUE_SOON_DAYS} days"),
    Schedule.NOT_YET_DUE: ("falls due later", "fall due later"),
    Schedule.NO_DATE: ("has no target date", "have no target date"),
}


def summary(position: Position) -> Story:
    """Return the paragraph of position, then the table of body by status with what it counts."""
    story = kept(section("Position", "position"), paragraph(styles.LEAD, *_told(position)))
    if position.items:
        tables = _by_body(position)
        for number, made in enumerate(tables):
            heading = [section("Status by body", "status-by-body")] if not number else []
            notes = bullets(_what_counts(position)) if made is tables[-1] else []
            story += kept(*heading, made, *notes)
    return story


def _told(position: Position) -> list[Span]:
    if not position.items:
        return [f"As at {long_day(position.as_at)}, this report covers no recommendation."]
    parts = [*_made(position), *(_one_item(position) if len(position.items) == 1 else _several_items(position))]
    silent = sum(row.status is Status.NO_RESPONSE for row in position.rows)
    if silent and len(position.items) > 1:
        parts += [Strong(f"{silent:,}"), f" {'has' if silent == 1 else 'have'} no response yet."]
    return parts


def _made(position: Position) -> list[Span]:
    made, items = position.recommendations, len(position.items)
    bodies = len({row.body for row in position.rows})
    told: list[Span] = [f"As at {long_day(position.as_at)}, this report covers "]
    told += [Strong(plural(made, "recommendation")), f" made to {plural(bodies, 'body', 'bodies')}. "]
    if items == made:
        return [*told, "The figures below call each of them an item. "] if items > 1 else told
    shared = "A recommendation made to several bodies is followed up with each of them, which makes "
    return [*told, shared, Strong(plural(items, "item")), "; all figures below count items. "]


def _one_item(position: Position) -> list[Span]:
    row = position.rows[0]
    if row.status is Status.PASSED_ON:
        return ["It was passed on to another body, and is followed up there."]
    told = {
        Schedule.OVERDUE: f"It is open, and overdue by {plural(row.days_late, 'day')}.",
        Schedule.AWAITING_CHECK: "It is open: reported complete, and awaiting a check.",
        Schedule.DUE_SOON: f"It is open, and falls due within {DUE_SOON_DAYS} days.",
        Schedule.NOT_YET_DUE: f"It is open, and falls due in more than {DUE_SOON_DAYS} days.",
        Schedule.NO_DATE: "It is open, and has no target date.",
        Schedule.CLOSED: "It is closed.",
    }
    silent = " There is no response yet." if row.status is Status.NO_RESPONSE else ""
    return [told[row.schedule] + silent]


def _several_items(position: Position) -> list[Span]:
    everything = position.all_bodies
    if not everything.open:
        return ["All of them are closed."] if not everything.passed_on else ["None is open. ", *_passed_on(everything)]
    closed = everything.closed
    told: list[Span] = [Strong(f"{everything.open:,}"), " are open" if everything.open > 1 else " is open"]
    told += [" and ", Strong(f"{closed:,}"), " closed. Of the open items, "] if closed else [": "]
    told = told if closed else ["All ", *told]
    clauses = _clauses(position)
    for index, clause in enumerate(clauses):
        last = ", and " if len(clauses) == 2 else "; and "
        told += ["" if index == 0 else last if index == len(clauses) - 1 else "; ", *clause]
    return [*told, ". ", *_passed_on(everything)]


def _passed_on(everything: BodyTotals) -> list[Span]:
    """Return how many went to another body: they are counted where they went, if that is in the report."""
    if not everything.passed_on:
        return []
    was = "was passed on to another body, and counts" if everything.passed_on == 1 else None
    told = was or "were passed on to another body, and count"
    return [Strong(f"{everything.passed_on:,}"), f" {told} neither as open nor as closed. "]


def _clauses(position: Position) -> list[list[Span]]:
    """Return what the open items come to, each of them counted in one clause."""
    found = Counter(row.schedule for row in position.rows)
    told: list[list[Span]] = [
        [Strong(f"{found[schedule]:,}"), f" {one if found[schedule] == 1 else many}"]
        for schedule, (one, many) in _CLAUSES.items()
        if found[schedule]
    ]
    if not found[Schedule.OVERDUE]:
        return [[Strong("none"), " is overdue"], *told]
    days = plural(max(row.days_late for row in position.rows), "day")
    told[0].append(f", by {days}" if found[Schedule.OVERDUE] == 1 else f", the longest by {days}")
    return told


def _by_body(position: Position) -> list[Table]:
    """Return the table of body by status: in several, the open and then the others, where one would be too wide."""
    statuses = list(position.statuses)
    if len(statuses) <= _MOST_STATUSES:
        return [_status_table(position, statuses, ("Open", "Overdue", "Total"))]
    still_open = [status for status in statuses if is_open(status)]
    others = [status for status in statuses if not is_open(status)]
    parts = [still_open[at : at + _MOST_STATUSES] for at in range(0, len(still_open), _MOST_STATUSES)] or [[]]
    return [
        *(_status_table(position, part, ()) for part in parts[:-1]),
        _status_table(position, parts[-1], ("Open", "Overdue")),
        _status_table(position, others, ("Closed", "Passed on", "Total")),
    ]


def _status_table(position: Position, statuses: Sequence[Status], sums: Sequence[str]) -> Table:
    everything = position.all_bodies
    counts = dict(zip(position.statuses, everything.counts, strict=True))
    level = len(statuses) <= _LEVEL_STATUSES
    least = _LEVEL_WIDTH if level else _NARROWEST
    columns = [
        Column("Body"),
        *(Column(status, _width(counts[status], least), figures=True, upright=not level) for status in statuses),
        *(Column(name, _width(_sum(everything, name), _SUM_WIDTHS[name]), figures=True) for name in sums),
    ]
    places = [position.statuses.index(status) for status in statuses]
    total = _line(everything, places, sums, cell(paragraph(styles.STRONG_CELL, everything.body)), strong=True)
    return table(columns, [_line(body, places, sums, words(body.body)) for body in position.by_body], total)


def _sum(totals: BodyTotals, name: str) -> int:
    return {
        "Open": totals.open,
        "Overdue": totals.overdue,
        "Closed": totals.closed,
        "Passed on": totals.passed_on,
        "Total": totals.total,
    }[name]


def _width(figure: int, least: float) -> float:
    return max(least, stringWidth(f"{figure:,}", styles.STRONG_FIGURE.fontName, styles.STRONG_FIGURE.fontSize) + 1)


def _line(
    totals: BodyTotals, places: Sequence[int], sums: Sequence[str], label: Cell, *, strong: bool = False
) -> list[Cell]:
    style = styles.STRONG_FIGURE if strong else styles.FIGURE
    late = styles.LATE_FIGURE if totals.overdue else style
    figures = [figure(totals.counts[place], style) for place in places]
    return [label, *figures, *(figure(_sum(totals, name), late if name == "Overdue" else style) for name in sums)]


def _what_counts(position: Position) -> list[str]:
    times = Counter(row.recommendation_id for row in position.rows)
    shared = sum(number > 1 for number in times.values())
    passed_on = position.all_bodies.passed_on
    made = f"{plural(len(times), 'recommendation')}, {shared:,} of them made to more than one body,"
    items = f"{made} {'comes' if len(times) == 1 else 'come'} to {plural(len(position.items), 'item')}."
    return [
        f"Every figure counts items, an item being one recommendation as made to one body: {items}",
        "Every item has one status, so the statuses add up to the total, body by body and in the last line.",
        *(["What was passed on to another body counts neither as open nor as closed."] if passed_on else []),
        "Open and overdue count the same items again, and are not added to the total.",
    ]
