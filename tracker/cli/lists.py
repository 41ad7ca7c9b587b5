"""The command that lists recommendations, one row for each body: list."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from uuid import UUID

from tracker.cli.arguments import (
    DONE,
    Commands,
    add_as_at,
    add_as_known,
    add_format,
    add_register,
    add_scope,
    command,
    status,
)
from tracker.cli.console import Console
from tracker.cli.output import paragraph, table, terminal_width, write_csv, write_json_list
from tracker.cli.shapes import ROW_KEYS, contradictions_of, row_shape
from tracker.domain.dates import short_day
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.schedule import Schedule
from tracker.domain.status import Status
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
    parser.add_argument("--contradictory", action="store_true", help="only those in which something contradicts itself")
    parser.add_argument("--search", default="", metavar="TEXT", help="only those in which every one of these words is")
    add_as_at(parser)
    add_as_known(parser)
    view = parser.add_mutually_exclusive_group()
    view.add_argument(
        "--as-now", action="store_true", help="each once, by the body that is responsible on the day of the list"
    )
    view.add_argument(
        "--as-addressed", action="store_true", help="by the body addressed or handed to, as is done unless told"
    )


def _list(given: Namespace, console: Console) -> int:
    with open_register(given.register, home=home()) as register:
        selection = _selection(register, given)
        found = all_rows(register, selection)
        origins = _origins(register, selection, found)
    if given.format == "table":
        _write_table(console, found, contradictions=given.contradictory)
        return DONE
    shapes = (row_shape(row, origins) for row in found)
    if given.format == "json":
        write_json_list(console, shapes)
    else:
        write_csv(console, ROW_KEYS, shapes)
    return DONE


def _origins(register: Register, selection: Selection, found: Sequence[AssignmentRow]) -> dict[UUID, str]:
    """Return the names of the bodies from which items were received, by the items that those had: all passed on."""
    if not any(row.received_from for row in found):
        return {}
    passed_on = Selection(selection.as_at, selection.as_known, status=Status.PASSED_ON)
    return {row.id: row.body_name for row in all_rows(register, passed_on)}


def _selection(register: Register, given: Namespace) -> Selection:
    return Selection(
        as_at=given.as_at or register.outside.today(),
        as_known=given.as_known,
        body=find_body(register, given.body).id if given.body is not None else None,
        publication=find_publication(register, given.publication).id if given.publication is not None else None,
        status=given.status,
        schedule=Schedule.OVERDUE if given.overdue else None,
        contradictory=given.contradictory,
        as_now=given.as_now,
        search=given.search,
    )


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
