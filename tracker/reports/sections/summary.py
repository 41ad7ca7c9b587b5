"""The position in a paragraph and in a table: how many recommendations, of which bodies, in which status."""

from collections import Counter

from reportlab.pdfbase.pdfmetrics import stringWidth

from tracker.domain.dates import long_day
from tracker.domain.position import BodyTotals, Position
from tracker.domain.schedule import DUE_SOON_DAYS, Schedule
from tracker.domain.status import Status
from tracker.domain.words import plural
from tracker.reports import styles
from tracker.reports.flow import Column, Story, bullets, cell, figure, kept, paragraph, section, table, words
from tracker.reports.tables import Cell, Table
from tracker.reports.text import Span, Strong

_NARROWEST = 20.0  # points of a column of figures: two lines of an upright head
_LEVEL_WIDTH = 50.0  # points that the longest word of a status takes as a level head
_LEVEL_STATUSES = 3  # more heads than these stand upright

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
        story += kept(section("Status by body", "status-by-body"), _by_body(position), *bullets(_what_counts(position)))
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
        return ["All of them are closed."]
    closed = everything.total - everything.open
    told: list[Span] = [Strong(f"{everything.open:,}"), " are open" if everything.open > 1 else " is open"]
    told += [" and ", Strong(f"{closed:,}"), " closed. Of the open items, "] if closed else [": "]
    told = told if closed else ["All ", *told]
    clauses = _clauses(position)
    for index, clause in enumerate(clauses):
        last = ", and " if len(clauses) == 2 else "; and "
        told += ["" if index == 0 else last if index == len(clauses) - 1 else "; ", *clause]
    return [*told, ". "]


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


def _by_body(position: Position) -> Table:
    everything = position.all_bodies
    level = len(position.statuses) <= _LEVEL_STATUSES
    least = _LEVEL_WIDTH if level else _NARROWEST
    columns = [
        Column("Body"),
        *(
            Column(status, _width(number, least), figures=True, upright=not level)
            for status, number in zip(position.statuses, everything.counts, strict=True)
        ),
        Column("Open", _width(everything.open, 26), figures=True),
        Column("Overdue", _width(everything.overdue, 37), figures=True),
        Column("Total", _width(everything.total, 26), figures=True),
    ]
    total = _line(everything, cell(paragraph(styles.STRONG_CELL, everything.body)), strong=True)
    return table(columns, [_line(body, words(body.body)) for body in position.by_body], total)


def _width(figure: int, least: float) -> float:
    return max(least, stringWidth(f"{figure:,}", styles.STRONG_FIGURE.fontName, styles.STRONG_FIGURE.fontSize) + 1)


def _line(totals: BodyTotals, label: Cell, *, strong: bool = False) -> list[Cell]:
    style = styles.STRONG_FIGURE if strong else styles.FIGURE
    late = styles.LATE_FIGURE if totals.overdue else style
    figures = [figure(count, style) for count in (*totals.counts, totals.open)]
    return [label, *figures, figure(totals.overdue, late), figure(totals.total, style)]


def _what_counts(position: Position) -> list[str]:
    times = Counter(row.recommendation_id for row in position.rows)
    shared = sum(number > 1 for number in times.values())
    made = f"{plural(len(times), 'recommendation')}, {shared:,} of them made to more than one body,"
    items = f"{made} {'comes' if len(times) == 1 else 'come'} to {plural(len(position.items), 'item')}."
    return [
        f"Every figure counts items, an item being one recommendation as made to one body: {items}",
        "Every item has one status, so the statuses add up to the total, body by body and in the last line.",
        "Open and overdue count the same items again, and are not added to the total.",
    ]
