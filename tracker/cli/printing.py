"""The command that prints: report progress."""

from argparse import Namespace
from pathlib import Path

from tracker.cli.arguments import DONE, Commands, add_as_at, add_register, add_scope, command, day, marking
from tracker.cli.console import Console
from tracker.domain.markings import Marking
from tracker.errors import BadInput
from tracker.paths import home
from tracker.services.listing import find_body, find_publication
from tracker.services.position import Scope
from tracker.services.printing import progress_pdf, save_pdf
from tracker.services.register import Register, open_register


def add(commands: Commands) -> None:
    """Add `report`."""
    parser = command(commands, "report", _report, "Print a report as a PDF.")
    parser.add_argument("kind", type=_kind, metavar="KIND", help="progress: the position of all items of the scope")
    add_register(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="the file to write")
    add_as_at(parser)
    add_scope(parser)
    parser.add_argument(
        "--marking",
        type=marking,
        default="OFFICIAL",
        metavar="MARKING",
        help="OFFICIAL unless told, or OFFICIAL-SENSITIVE",
    )
    parser.add_argument(
        "--descriptor", action="append", default=[], metavar="TEXT", help="a descriptor of the marking; repeatable"
    )
    parser.add_argument("--embargo", type=day, metavar="DATE", help="the day until which the report is under embargo")


def _kind(text: str) -> str:
    if text.strip().casefold() == "progress":
        return "progress"
    raise BadInput(f"This version prints progress reports; it cannot print “{text}”.")


def _report(given: Namespace, console: Console) -> int:
    with open_register(given.register, home=home()) as register:
        asked = Marking(given.marking, tuple(given.descriptor))
        as_at = given.as_at or register.outside.today()
        printed = progress_pdf(register, _scope(register, given), as_at, asked, embargo=given.embargo)
    save_pdf(printed.pdf, given.out)
    console.line(str(given.out))
    if printed.marking != asked:
        console.tell(f"The report is marked {printed.marking.level}: something in it is marked so.")
    return DONE


def _scope(register: Register, given: Namespace) -> Scope:
    return Scope(
        body=find_body(register, given.body).id if given.body is not None else None,
        publication=find_publication(register, given.publication).id if given.publication is not None else None,
    )
