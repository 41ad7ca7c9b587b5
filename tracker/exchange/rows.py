"""One row of the list for other programs: names that scripts rely on, the same wherever a row is written."""

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias
from uuid import UUID

from tracker.domain.contradicted import contradictions_of
from tracker.domain.listing import AssignmentRow

Cell: TypeAlias = str | int | bool | date | tuple[str, ...] | None
Shape: TypeAlias = dict[str, object]

MEANINGS: dict[str, str] = {
    "ref": "The reference of the recommendation; all bodies that it is made to share it",
    "publication": "The report that made it",
    "published": "When the report was published: a day, a month or a year",
    "number": "Its number, as printed in the report",
    "text": "The recommendation as one sentence",
    "addressee": "To whom it is made, as printed",
    "body": "The body that this is",
    "role": "Lead or Supporting, in a joint recommendation",
    "received_from": "The body that handed the item over",
    "status": "Where it stands",
    "flags": "What else is noted of it: waiting on another body, disputed, tracked elsewhere",
    "response": "What the body answered",
    "progress": "What the body reported last",
    "assessment": "What was found last by somebody independent",
    "assessment_scale": "The scale of that finding",
    "assessment_on": "The day of that finding",
    "assessment_by": "Who found it",
    "target_date": "The day by which it shall be done, as it is promised now",
    "target_words": "The promise, where it was made in words",
    "first_target_date": "The day that was promised first",
    "slips": "How often the day was put off",
    "slip_days": "By how many days in all",
    "schedule": "How it stands against its target date",
    "last_entry_on": "The day of the last thing said of it",
    "evidence_count": "How many pieces of evidence there are",
    "closed_on": "The day on which it was closed",
    "closed_reason": "The reason for which it was closed",
    "closed_unverified": "Whether it was closed although something lacks",
    "lacks": "What that closing lacks",
    "contradictions": "What contradicts itself",
    "priority": "Whether it is a priority",
}
ROW_KEYS = tuple(MEANINGS)


def row_cells(row: AssignmentRow, origins: Mapping[UUID, str]) -> dict[str, Cell]:
    """Return one row by the names of `ROW_KEYS`; `origins` names the body of each item that another was received from.

    What is not known is None.
    """
    return {
        "ref": row.ref,
        "publication": row.publication,
        "published": row.published,
        "number": row.number,
        "text": row.text,
        "addressee": row.addressee,
        "body": row.body_name,
        "role": row.role.value or None,
        "received_from": origins.get(row.received_from) if row.received_from else None,
        "status": row.status.value,
        "flags": row.flags,
        "response": row.response,
        "progress": row.progress,
        "assessment": row.assessment,
        "assessment_scale": row.assessment_scale,
        "assessment_on": row.assessment_on,
        "assessment_by": row.assessment_by,
        "target_date": row.target,
        "target_words": row.target_words,
        "first_target_date": row.first_target,
        "slips": row.slips,
        "slip_days": row.slip_days,
        "schedule": row.schedule.value,
        "last_entry_on": row.last_entry_on,
        "evidence_count": row.evidence_count,
        "closed_on": row.closed_on,
        "closed_reason": row.closed_reason,
        "closed_unverified": row.is_unverified,
        "lacks": row.lacks,
        "contradictions": tuple(found.sentence for found in contradictions_of(row)),
        "priority": row.priority,
    }


def row_shape(row: AssignmentRow, origins: Mapping[UUID, str]) -> Shape:
    """Return one row as JSON has it: days as ISO writes them, lists as lists."""
    return {name: _plain(cell) for name, cell in row_cells(row, origins).items()}


def _plain(cell: Cell) -> object:
    if isinstance(cell, date):
        return cell.isoformat()
    return list(cell) if isinstance(cell, tuple) else cell
