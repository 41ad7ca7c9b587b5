"""How far long work is, said on standard error while somebody looks at it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from tracker.cli.console import Console
from tracker.domain.watching import Watch, unwatched

_PATIENCE_SECONDS = 0.5
_SHOWN_SECONDS = 0.2


@contextmanager
def progress(console: Console, doing: str) -> Iterator[Watch]:
    """Give a watch that shows the share done on a terminal, once the work takes over half a second."""
    if not console.err.isatty():
        yield unwatched
        return
    shown = time.monotonic() + _PATIENCE_SECONDS - _SHOWN_SECONDS
    is_shown = False

    def watch(share: float) -> None:
        nonlocal shown, is_shown
        if time.monotonic() - shown >= _SHOWN_SECONDS:
            shown, is_shown = time.monotonic(), True
            console.err.write(f"\r{doing}: {share:4.0%} ")
            console.err.flush()

    try:
        yield watch
    finally:
        if is_shown:
            console.err.write("\r" + " " * (len(doing) + 8) + "\r")
            console.err.flush()
