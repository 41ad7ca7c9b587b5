"""Reports of our own invention, in the layouts that are met: lists under lead-ins, and a number that was lost."""

from pathlib import Path

VISITS = """\
# Family contact at three prisons: a thematic inspection

HM Inspectorate of Prisons

March 2021

## Aims

The inspection set out to:

- 1. describe how visits are booked
- 2. learn what families say of them

## Recommendations

HM Prison Service should ensure that:

- 1. visits begin at the time that was booked
- 2. families hear of a cancelled visit on the day before
- booking lines are answered within five minutes
- 4. every visits hall has a place to play

Prison councils and HM Prison Service should:

- 5. agree who meets children at the gate
- 6. publish what each visits hall offers

## Findings

In an earlier report we recommended that prison councils pay for the fares of children.
"""
NOTICE = """\
Visits are late, say inspectors

A report published today finds that visits start late. The Chief Inspector said that this was a pity.
"""


def visits(folder: Path) -> Path:
    """Write the report of six recommendations, one of whose numbers was lost."""
    return _written(folder / "visits.txt", VISITS)


def notice(folder: Path) -> Path:
    """Write a notice that recommends nothing."""
    return _written(folder / "notice.txt", NOTICE)


def not_text(folder: Path) -> Path:
    """Write a file that only says it is text."""
    path = folder / "picture.txt"
    path.write_bytes(bytes(range(256)) * 20)
    return path


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path
