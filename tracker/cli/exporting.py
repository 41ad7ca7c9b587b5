"""The command that exports the list to a file: export."""

from argparse import Namespace
from pathlib import Path

from tracker.cli.arguments import DONE, Commands, add_register, command
from tracker.cli.console import Console
from tracker.cli.filters import add_filters, selection_of
from tracker.domain.markings import OFFICIAL
from tracker.paths import home
from tracker.services.exporting import export_list
from tracker.services.register import open_register


def add(commands: Commands) -> None:
    """Add `export`."""
    parser = command(commands, "export", _export, "Export the list to a file, one row for each body.")
    add_register(parser)
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help="the file to write; its ending says what it is: .xlsx, .csv or .json",
    )
    add_filters(parser)


def _export(given: Namespace, console: Console) -> int:
    with open_register(given.register, home=home()) as register:
        exported = export_list(register, selection_of(register, given), given.out)
    console.line(str(given.out))
    if exported.marking != OFFICIAL:
        console.tell(f"What is exported is marked {exported.marking}; handle the file so.")
    return DONE
