"""A progress report of a thousand invented items, for programs that look at files.

python -m tests.reports.thousand FILE.pdf
"""

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

from tests.reports.paper_reader import progress_report
from tests.reports.positions import board_position
from tracker.domain.position import Position

ITEMS = 1_000


def thousand() -> Position:
    """Return a position of a thousand items made to three bodies."""
    found = board_position(ITEMS)
    return replace(found, items=found.items[:ITEMS])


@cache
def report_on_a_thousand() -> bytes:
    """Return the progress report on them."""
    return progress_report(thousand())


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(report_on_a_thousand())
