"""Which kinds of report can be printed, and by whom."""

from typing import Protocol

from tracker.domain.language import Language
from tracker.domain.position import Position, ReportKind
from tracker.errors import BadInput
from tracker.reports.progress import typeset_progress


class Typesetter(Protocol):
    """What makes a PDF of a position."""

    def __call__(self, position: Position, say: Language, *, include_internal: bool = False) -> bytes:
        """Return the report as a PDF."""


TYPESETTERS: dict[ReportKind, Typesetter] = {ReportKind.PROGRESS: typeset_progress}


def typesetter(kind: ReportKind) -> Typesetter:
    """Return what prints a kind of report; BadInput names those there are."""
    if kind not in TYPESETTERS:
        raise BadInput(f"This version cannot print the report “{kind}”; it prints: {', '.join(TYPESETTERS)}.")
    return TYPESETTERS[kind]
