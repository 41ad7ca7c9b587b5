"""The command that lists recommendations, one row for each body: list."""

from argparse import ArgumentParser, Namespace

from tracker.cli.arguments import (
    DONE,
    Commands,
    add_as_at,
    add_format,
    add_register,
    add_scope,
    command,
    end_of_day,
    status,
)
from tracker.cli.console import Console
from tracker.cli.output import table, terminal_width, write_csv, write_json_list
from tracker.cli.shapes import ROW_KEYS, row_shape
from tracker.domain.dates import short_day
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.schedule import Schedule
from tracker.paths import home
from tracker.services.listing import all_rows, find_body, find_publication
from tracker.services.register import Register, open_register

_HEAD = ("Reference", "Body", "Status", "Target", "Schedule", "Recommendation")


def add(commands: Commands) -> None:
    """Add `list`."""
    parser = command(commands, "list", _list, "List recommendations, one row for each body that they are made to.")
    add_register(parser)
    _add_filters(parser)
    add_format(parser, "table", "json", "csv")


def _add_filters(parser: ArgumentParser) -> None:
    add_scope(parser)
    parser.add_argument("--status", type=status, metavar="VALUE", help="only those with this status, in any case")
    parser.add_argument("--overdue", action="store_true", help="only those that are overdue")
    parser.add_argument("--search", default="", metavar="TEXT", help="only those in which every one of these words is")
    add_as_at(parser)
    parser.add_argument(
        "--as-known", type=end_of_day, metavar="DATE", help="by what had been recorded at the end of this day"
    )
    view = parser.add_mutually_exclusive_group()
    view.add_argument(
        "--as-now",
        action="store_true",
        help="by the body now responsible; no hand-over can be recorded yet, so this is the body addressed",
    )
    view.add_argument("--as-addressed", action="store_true", help="by the body addressed, as is done unless told")


def _list(given: Namespace, console: Console) -> int:
    with open_register(given.register, home=home()) as register:
        found = all_rows(register, _selection(register, given))
    if given.format == "json":
        write_json_list(console, map(row_shape, found))
    elif given.format == "csv":
        write_csv(console, ROW_KEYS, map(row_shape, found))
    else:
        _write_table(console, found)
    return DONE


def _selection(register: Register, given: Namespace) -> Selection:
    return Selection(
        as_at=given.as_at or register.outside.today(),
        as_known=given.as_known,
        body=find_body(register, given.body).id if given.body is not None else None,
        publication=find_publication(register, given.publication).id if given.publication is not None else None,
        status=given.status,
        schedule=Schedule.OVERDUE if given.overdue else None,
        search=given.search,
    )


def _write_table(console: Console, found: tuple[AssignmentRow, ...]) -> None:
    if not found:
        console.line("Nothing fits.")
        return
    cells = [(r.ref, r.body, r.status.value, _target(r), _schedule(r), r.words) for r in found]
    for line in table(_HEAD, cells, terminal_width()):
        console.line(line)
    recommendations = len({r.recommendation_id for r in found})
    console.line(f"\nRecommendations: {recommendations}; counted once for each body: {len(found)}.")


def _target(row: AssignmentRow) -> str:
    return short_day(row.target) if row.target else (row.target_words or "")


def _schedule(row: AssignmentRow) -> str:
    if row.days_late:
        return f"overdue, {row.days_late} days"
    return row.schedule.value
