"""The command that shows one recommendation with its whole history: show."""

from argparse import Namespace

from tracker.cli.arguments import DONE, Commands, add_as_at, add_format, add_register, command
from tracker.cli.console import Console
from tracker.cli.output import paragraph, terminal_width, write_json
from tracker.cli.shapes import recommendation_shape
from tracker.domain.dates import long_day, say_part, short_day
from tracker.domain.history import HistoryLine
from tracker.domain.listing import AssignmentRow
from tracker.domain.saying import evidence_words
from tracker.paths import home
from tracker.services.detail import Detail, recommendation
from tracker.services.register import open_register

_INDENT = "    "


def add(commands: Commands) -> None:
    """Add `show`."""
    parser = command(commands, "show", _show, "Show one recommendation with its whole history and evidence.")
    parser.add_argument("ref", metavar="REF", help="the recommendation's reference, such as SO2019/7")
    add_register(parser)
    add_as_at(parser)
    add_format(parser, "text", "json")


def _show(given: Namespace, console: Console) -> int:
    with open_register(given.register, home=home()) as register:
        details = recommendation(register, given.ref, given.as_at or register.outside.today())
    if given.format == "json":
        write_json(console, recommendation_shape(details))
    else:
        for line in _lines(details):
            console.line(line)
    return DONE


def _lines(details: tuple[Detail, ...]) -> list[str]:
    first = details[0]
    source = first.publication
    head = f"{first.facts.ref}: {source.title} ({say_part(source.published)}){_place(first)}"
    lines = [line for part in (head, first.facts.text) for line in paragraph(part, "", terminal_width())]
    for detail in details:
        lines += ["", *_standing(detail.row), *_history(detail.history)]
    return lines


def _place(detail: Detail) -> str:
    if detail.page:
        return f", page {detail.page}"
    return f", line {detail.line}" if detail.line else ""


def _standing(row: AssignmentRow) -> list[str]:
    addressed = f" (addressed as “{row.addressee}”)" if row.addressee != row.body else ""
    return [
        f"{row.body}: {row.ref}{addressed}",
        f"  Status: {row.status}",
        f"  Response: {row.response or 'none yet'}",
        f"  Target date: {_target(row)}",
    ]


def _target(row: AssignmentRow) -> str:
    promised = short_day(row.target) if row.target else (row.target_words or "none")
    words = f" (“{row.target_words}”)" if row.target and row.target_words else ""
    late = f" by {row.days_late} days" if row.days_late else ""
    return f"{promised}{words}; {row.schedule}{late}{_slipped(row)}"


def _slipped(row: AssignmentRow) -> str:
    if row.first_target is None or not row.slips:
        return ""
    return f"; first {short_day(row.first_target)}, moved later {_times(row.slips)}"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _history(history: tuple[HistoryLine, ...]) -> list[str]:
    if not history:
        return ["  Nothing has been recorded."]
    return ["  History, newest first:", *(line for entry in reversed(history) for line in _entry(entry))]


def _entry(entry: HistoryLine) -> list[str]:
    withdrawn = "[withdrawn] " if entry.withdrawn else ""
    width = terminal_width()
    lines = paragraph(f"{short_day(entry.day)}  {withdrawn}{entry.headline} - {entry.by}", "  ", width)
    for label, words in (("", entry.text), ("Internal: ", entry.internal), ("Reason: ", entry.reason)):
        lines += paragraph(f"{label}{words}", _INDENT, width) if words else []
    if entry.agreed_by:
        lines.append(f"{_INDENT}Agreed by: {entry.agreed_by}")
    if entry.evidence:
        lines.append(f"{_INDENT}{'File' if entry.evidence.file else 'Evidence'}: {evidence_words(entry.evidence)}")
    if entry.withdrawn:
        lines += paragraph(f"Withdrawn by {entry.withdrawn.by}: {entry.withdrawn.reason}", _INDENT, width)
    return [*lines, f"{_INDENT}{_signature(entry)}"]


def _signature(entry: HistoryLine) -> str:
    recorded = f"Recorded {long_day(entry.recorded_at.astimezone().date())} by {entry.recorded_by}"
    return f"{recorded}; {entry.entry_id}"
