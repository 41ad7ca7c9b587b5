"""The command that shows one recommendation with its whole history: show."""

from argparse import Namespace

from tracker.cli.arguments import DONE, Commands, add_as_at, add_as_known, add_format, add_register, command
from tracker.cli.console import Console
from tracker.cli.item_lines import recommendation_lines
from tracker.cli.item_shapes import recommendation_shape
from tracker.cli.output import terminal_width, write_json
from tracker.cli.shown import shown
from tracker.paths import home
from tracker.services.register import open_register


def add(commands: Commands) -> None:
    """Add `show`."""
    parser = command(commands, "show", _show, "Show one recommendation with its whole history and evidence.")
    parser.add_argument("ref", metavar="REF", help="the recommendation's reference, such as SO2019/7")
    add_register(parser)
    add_as_at(parser)
    add_as_known(parser)
    add_format(parser, "text", "json")


def _show(given: Namespace, console: Console) -> int:
    with open_register(given.register, home=home()) as register:
        found = shown(register, given.ref, given.as_at or register.outside.today(), given.as_known)
    if given.format == "json":
        write_json(console, recommendation_shape(found))
    else:
        for line in recommendation_lines(found, terminal_width()):
            console.line(line)
    return DONE
