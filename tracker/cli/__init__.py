"""The command line: the front door for people at a prompt and for schedulers, which needs no screen."""

from collections.abc import Sequence

from tracker.cli.arguments import OpenWindow
from tracker.cli.program import run


def main(argv: Sequence[str], open_window: OpenWindow) -> int:
    """Run the command that `argv` gives (the program's name left out), or open the window; return the exit code.

    `open_window` takes the register to open and the file for a picture of the window, each of them or None.
    """
    if not argv:
        return open_window(None, None)
    return run(argv, open_window)
