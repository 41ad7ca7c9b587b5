"""The acceptance table: which bodies agreed to what they were asked."""

from collections import Counter
from collections.abc import Sequence

from tracker.domain.language import Language
from tracker.domain.listing import AssignmentRow
from tracker.domain.position import Position
from tracker.domain.scales import Response
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, cell, figure, kept, paragraph, section, table
from tracker.reports.layout.tables import Cell
from tracker.reports.sections.columns import figures_column
from tracker.reports.sections.told import own_cell

_ANSWERS = (*Response, None)
_WIDTH = 62.0


def acceptance(position: Position, say: Language) -> Story:
    """Return the table of body by response; none yet is counted too, so that each line adds up to all items."""
    if not position.items:
        return []
    heads = (*(say(answer) for answer in Response), say("None yet"), say("Total"))
    columns = (Column(say("Body")), *(figures_column(head, _WIDTH) for head in heads))
    lines = [_line(own_cell(rows[0].body), rows, strong=False) for rows in _by_body(position)]
    total = _line(cell(paragraph(styles.STRONG_CELL, say("All"))), position.rows, strong=True)
    note = say(
        "What each body last answered, item by item; each line adds up to its total. None yet counts every item "
        "without an answer, also where progress was reported all the same."
    )
    heading = section(say("Responses by body"), "acceptance")
    return kept(heading, paragraph(styles.NOTE, note), table(columns, lines, total))


def _by_body(position: Position) -> list[list[AssignmentRow]]:
    rows: dict[object, list[AssignmentRow]] = {}
    for row in position.rows:
        rows.setdefault(row.body_id, []).append(row)
    return sorted(rows.values(), key=lambda own: (own[0].body.casefold(), str(own[0].body_id)))


def _line(label: Cell, rows: Sequence[AssignmentRow], *, strong: bool) -> list[Cell]:
    style = styles.STRONG_FIGURE if strong else styles.FIGURE
    counted = Counter(row.response for row in rows)
    return [label, *(figure(counted[answer], style) for answer in _ANSWERS), figure(len(rows), style)]
