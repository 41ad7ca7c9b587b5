"""Invented reports typeset to be issued, for the tests of what is frozen and of issuing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from tests.reports.positions import SEAL, SOURCE, Given, item
from tracker.domain.facts import CoverageIds
from tracker.domain.frozen import Typeset
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.markings import Marking
from tracker.domain.position import Coverage, Position, PositionItem, ReportKind
from tracker.domain.status import Status
from tracker.services.listing import all_rows
from tracker.services.register import Register

AS_AT = date(2020, 6, 1)
EVERYTHING = CoverageIds()


def row(number: int, status: Status = Status.IN_PROGRESS, body: str = "Signals Board", **more: Any) -> AssignmentRow:
    """Return a row of an invented item: its reference ends in the number."""
    return item(Given(number=number, body=body, status=status, row=more)).row


def position_over(rows: Sequence[AssignmentRow], as_at: date = AS_AT, **more: Any) -> Position:
    """Return the position that a report of some rows prints."""
    items = tuple(PositionItem(one, "", one.item, SOURCE, None, None, ()) for one in rows)
    given = {"register": "Signals", "coverage": Coverage(), "marking": Marking(), "seal": SEAL, **more}
    return Position(as_at=as_at, items=items, **given)


def typeset(position: Position, coverage: CoverageIds = EVERYTHING, **more: Any) -> Typeset:
    """Return a report of a position; its PDF is no real one, but tells its number as a real one does."""
    given = {"kind": ReportKind.PROGRESS, "title": "Progress report", "covers": "Everything", "language": "en", **more}
    return Typeset(position, coverage=coverage, pdf=f"%PDF report {position.number}".encode(), pages=3, **given)


def typesetter(
    register: Register, as_at: date = AS_AT, coverage: CoverageIds = EVERYTHING, **more: Any
) -> Callable[[int], Typeset]:
    """Return what typesets the report of a register, of one body or of all, as at a day, under any number."""
    position = position_over(rows_of(register, as_at, coverage.body), as_at)
    return lambda number: typeset(replace(position, number=number), coverage, **more)


def rows_of(register: Register, as_at: date = AS_AT, body: UUID | None = None) -> tuple[AssignmentRow, ...]:
    """Return the rows of a register, of one body or of all, as at a day and by what is known now."""
    return all_rows(register, Selection(as_at=as_at, body=body))
