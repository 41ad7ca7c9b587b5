"""A progress report printed: the position of a scope as a PDF."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tracker.domain.markings import Marking
from tracker.services.position import Scope, position
from tracker.services.register import Register
from tracker.whole_file import save_whole


@dataclass(frozen=True, slots=True)
class Printed:
    """A report as a PDF, and the marking it carries: the one asked for, or the highest of anything in it."""

    pdf: bytes
    marking: Marking


def progress_pdf(
    register: Register, scope: Scope, as_at: date, marking: Marking | None = None, embargo: date | None = None
) -> Printed:
    """Return the progress report of a scope as at a day. The same data give the same bytes."""
    # ReportLab takes a third of a second to import: only whoever prints waits for it.
    from tracker.reports import progress_report

    stands = position(register, scope, as_at, marking, embargo)
    return Printed(progress_report(stands), stands.marking)


def save_pdf(pdf: bytes, out: Path) -> None:
    """Write a report to a file, whole or not at all; BadInput says why it cannot be."""
    save_whole(out, pdf)
