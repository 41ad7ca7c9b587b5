"""All commands of the program, as one parser."""

import tracker
from tracker.cli import exporting, importing, items, lists, printing, reading, recording, registers
from tracker.cli.arguments import OpenWindow, SentenceParser


def build_parser(open_window: OpenWindow) -> SentenceParser:
    """Return the parser of every command."""
    parser = SentenceParser(
        prog="tracker",
        description="Keeps track of what inspectorates recommended, to whom, and what became of it.",
        epilog="With no command the window opens. Exit codes: 0 done; 1 the answer is no; 2 wrong use or bad input.",
    )
    parser.add_argument("--version", action="version", version=f"Recommendation Tracker {tracker.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands")
    registers.add_making(commands)
    registers.add_opening(commands, open_window)
    for room in (reading, importing, lists, items, recording, printing, exporting):
        room.add(commands)
    registers.add_checking(commands)
    return parser
