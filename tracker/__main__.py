"""Where the program starts: a command runs without a window; without one, the window opens."""

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

from tracker import cli


def _open_window(register: Path | None, picture: Path | None) -> int:
    # A command must need no screen, so the toolkit is imported only here.
    from tracker import app

    return app.run(register, picture=picture)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0 done, 1 the answer is no, 2 wrong use or bad input."""
    # In a packed program on Windows, the process that reads a document begins here as well, and goes no further.
    multiprocessing.freeze_support()
    return cli.main(sys.argv[1:] if argv is None else argv, _open_window)


if __name__ == "__main__":
    raise SystemExit(main())
