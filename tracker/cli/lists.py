"""The command that lists recommendations, one row for each body: list."""

from argparse import Namespace
from collections.abc import Sequence

from tracker.cli.arguments import DONE, Commands, add_format, add_register, command
from tracker.cli.console import Console
from tracker.cli.filters import add_filters, selection_of
from tracker.cli.output import paragraph, table, terminal_width, write_csv, write_json_list
from tracker.domain.contradicted import contradictions_of
from tracker.domain.dates import short_day
from tracker.domain.listing import AssignmentRow
from tracker.exchange.rows import ROW_KEYS, row_shape
from tracker.paths import home
from tracker.services.listing import listed
from tracker.services.register import open_register

_HEAD = ("Reference", "Body", "Status", "Target", "Schedule", "Recommendation")


def add(commands: Commands) -> None:
    """Add `list`."""
    parser = command(commands, "list", _list, "List recommendations, one row for each body that they are made to.")
    add_register(parser)
    add_filters(parser)
    add_format(parser, "table", "json", "csv")


def _list(given: Namespace, console: Console) -> int:
    with open_register(given.register, home=home()) as register:
        found = listed(register, selection_of(register, given))
    if given.format == "table":
        _write_table(console, found.rows, contradictions=given.contradictory)
        return DONE
    shapes = (row_shape(row, found.origins) for row in found.rows)
    if given.format == "json":
        write_json_list(console, shapes)
    else:
        write_csv(console, ROW_KEYS, shapes)
    return DONE


def _write_table(console: Console, found: Sequence[AssignmentRow], *, contradictions: bool) -> None:
    if not found:
        console.line("Nothing fits.")
        return
    width = terminal_width()
    cells = [(r.ref, r.body, r.status.value, _target(r), _schedule(r), r.words) for r in found]
    for line in table(_HEAD, cells, width):
        console.line(line)
    beneath = _beneath("Closed unverified:", _unverified(found), width)
    if contradictions:
        beneath += _beneath("What contradicts itself:", _contradictions(found), width)
    for line in beneath:
        console.line(line)
    recommendations = len({r.recommendation_id for r in found})
    console.line(f"\nRecommendations: {recommendations}; counted once for each body: {len(found)}.")


def _beneath(title: str, told: Sequence[str], width: int) -> list[str]:
    lines = [line for sentence in told for line in paragraph(sentence, "  ", width)]
    return ["", title, *lines] if lines else []


def _unverified(found: Sequence[AssignmentRow]) -> list[str]:
    return [f"{row.body}: {row.ref} lacks {'; '.join(row.lacks)}." for row in found if row.lacks]


def _contradictions(found: Sequence[AssignmentRow]) -> list[str]:
    told = ((row, one) for row in found for one in contradictions_of(row))
    return [f"{row.body}: {row.ref}. {one.sentence} To mend it: {one.mend}" for row, one in told]


def _target(row: AssignmentRow) -> str:
    return short_day(row.target) if row.target else (row.target_words or "")


def _schedule(row: AssignmentRow) -> str:
    if row.days_late:
        return f"overdue, {row.days_late} days"
    return row.schedule.value
