"""The table of body by status, and what it counts: every line and every column adds up."""

from collections import Counter
from collections.abc import Sequence

from reportlab.lib.utils import simpleSplit

from tracker.domain.language import Language
from tracker.domain.position import BodyTotals, Position
from tracker.domain.status import Status, is_open
from tracker.reports.covering import withheld_in_words
from tracker.reports.fonts import covered
from tracker.reports.layout import styles
from tracker.reports.layout.flow import (
    UPRIGHT_LENGTH,
    Column,
    Story,
    bullets,
    cell,
    figure,
    kept,
    paragraph,
    section,
    table,
)
from tracker.reports.layout.tables import GUTTER, Cell, Table
from tracker.reports.sections.columns import figures_column, head_width
from tracker.reports.sections.told import own_cell

_WELSH_LENGTH = 98.0  # points of an upright head before it takes another line: Welsh has longer words
_NARROWEST = 20.0  # points of a column of figures: two lines of an upright head
_LEVEL_WIDTH = 50.0  # points that the longest word of a status takes as a level head
_LEVEL_STATUSES = 3  # more heads than these stand upright
_NAMES = 88.0  # points that the names of the bodies need at least
_SUM_WIDTH = 26.0
_SUMS_WIDTH = 89.0  # points that the sums beside the statuses take at least


def status_by_body(position: Position, say: Language) -> Story:
    """Return the table of body by status with what it counts; in several tables where one would be too wide."""
    if not position.items:
        return []
    covered()
    *before, last = _tables(position, say)
    heading = section(say("Status by body"), "status-by-body")
    notes = bullets(_what_counts(position, say))
    if not before:
        return kept(heading, last, *notes)
    story = kept(heading, before[0])
    for made in before[1:]:
        story += kept(made)
    return [*story, *kept(last, *notes)]


def _tables(position: Position, say: Language) -> list[Table]:
    """Return one table, or several: the open and then the others."""
    statuses, most = list(position.statuses), _most(position, say)
    if len(statuses) <= most:
        return [_table(position, statuses, ("open", "overdue", "total"), say)]
    still_open = [status for status in statuses if is_open(status)]
    others = [status for status in statuses if not is_open(status)]
    parts = [still_open[at : at + most] for at in range(0, len(still_open), most)] or [[]]
    return [
        *(_table(position, part, (), say) for part in parts[:-1]),
        _table(position, parts[-1], ("open", "overdue"), say),
        _table(position, others, ("closed", "passed_on", "total"), say),
    ]


def _most(position: Position, say: Language) -> int:
    """Return how many columns of statuses leave room for the names of the bodies."""
    widest = max(_upright_width(say(status), say) for status in position.statuses)
    return int((styles.BODY_WIDTH - _NAMES - _sums_width(say) - 3 * GUTTER) / (widest + GUTTER))


def _sums_width(say: Language) -> float:
    """Return the points that the sums beside the statuses take, with the longest words of their heads."""
    heads = (_sum_name(one, say) for one in ("open", "overdue", "total"))
    return max(_SUMS_WIDTH, sum(max(_SUM_WIDTH, head_width(head)) for head in heads))


def _length(say: Language) -> float:
    return UPRIGHT_LENGTH if say.is_english else _WELSH_LENGTH


def _upright_width(head: str, say: Language) -> float:
    lines = simpleSplit(head, styles.FIGURE_HEAD.fontName, styles.FIGURE_HEAD.fontSize, _length(say))
    return max(_NARROWEST, len(lines) * styles.FIGURE_HEAD.leading)


def _table(position: Position, statuses: Sequence[Status], sums: Sequence[str], say: Language) -> Table:
    everything = position.all_bodies
    counts = dict(zip(position.statuses, everything.counts, strict=True))
    level = len(statuses) <= _LEVEL_STATUSES
    columns = [
        Column(say("Body")),
        *(_status_column(say(status), counts[status], say, level=level) for status in statuses),
        *(figures_column(_sum_name(name, say), _SUM_WIDTH, _sum(everything, name)) for name in sums),
    ]
    places = [position.statuses.index(status) for status in statuses]
    total = _line(everything, places, sums, cell(paragraph(styles.STRONG_CELL, say("All"))), strong=True)
    return table(columns, [_line(body, places, sums, own_cell(body.body)) for body in position.by_body], total)


def _status_column(head: str, count: int, say: Language, *, level: bool) -> Column:
    if level:
        return figures_column(head, _LEVEL_WIDTH, count)
    upright = figures_column("", _upright_width(head, say), count)
    return Column(head, upright.width, figures=True, upright=True, length=_length(say))


def _sum_name(name: str, say: Language) -> str:
    return {
        "open": say("Open"),
        "overdue": say("Overdue"),
        "closed": say("Closed"),
        "passed_on": say("Passed on"),
        "total": say("Total"),
    }[name]


def _sum(totals: BodyTotals, name: str) -> int:
    return {
        "open": totals.open,
        "overdue": totals.overdue,
        "closed": totals.closed,
        "passed_on": totals.passed_on,
        "total": totals.total,
    }[name]


def _line(
    totals: BodyTotals, places: Sequence[int], sums: Sequence[str], label: Cell, *, strong: bool = False
) -> list[Cell]:
    style = styles.STRONG_FIGURE if strong else styles.FIGURE
    late = styles.LATE_FIGURE if totals.overdue else style
    figures = [figure(totals.counts[place], style) for place in places]
    return [label, *figures, *(figure(_sum(totals, name), late if name == "overdue" else style) for name in sums)]


def _what_counts(position: Position, say: Language) -> list[str]:
    what = say("Every figure counts items, an item being one recommendation as made to one body:")
    told = [
        f"{what} {_made(position, say)}",
        say("Every item has one status, so the statuses add up to the total, body by body and in the last line."),
    ]
    if position.all_bodies.passed_on:
        told.append(say("What was passed on to another body counts neither as open nor as closed."))
    told.append(say("Open and overdue count the same items again, and are not added to the total."))
    withheld = withheld_in_words(position, say)
    return [*told, f"{withheld} {say('What is withheld is in no figure.')}"] if withheld else told


def _made(position: Position, say: Language) -> str:
    """Tell how many recommendations the items come from."""
    times = Counter(row.recommendation_id for row in position.rows)
    shared = sum(number > 1 for number in times.values())
    facts = {
        "recommendations": say.count(len(times), "recommendation"),
        "shared": f"{shared:,}",
        "items": say.count(len(position.items), "item"),
    }
    if len(times) == 1 and shared:
        return say("{recommendations}, made to more than one body, comes to {items}.", **facts)
    if len(times) == 1:
        return say("{recommendations} comes to {items}.", **facts)
    if not shared:
        return say("{recommendations}, none of them made to more than one body, come to {items}.", **facts)
    return say("{recommendations}, {shared} of them made to more than one body, come to {items}.", **facts)
