"""Invented rows and counts for what shows them."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from tracker.domain.listing import AssignmentRow, Count, Counts
from tracker.domain.schedule import Schedule
from tracker.domain.status import Status

TODAY = date(2026, 11, 22)
_SPACE = UUID("6a0b6c1e-0000-5000-8000-000000000000")

_ROW = AssignmentRow(
    key=1,
    id=uuid5(_SPACE, "1"),
    recommendation_id=uuid5(_SPACE, "recommendation"),
    ref="NS2019/1",
    publication="A night inspection of the signal boxes",
    publication_id=uuid5(_SPACE, "publication"),
    published="2019-01-24",
    number="1",
    text="The Signals Board should train every keeper of lamps.",
    item="train every keeper of lamps.",
    addressee="Signals Board",
    body="Signals",
    body_name="Signals Board",
    body_id=uuid5(_SPACE, "body"),
    status=Status.IN_PROGRESS,
    response="Agreed",
    response_on=date(2019, 2, 15),
    progress="In progress",
    progress_on=date(2019, 6, 1),
    target=date(2019, 9, 30),
    target_words=None,
    first_target=date(2019, 9, 30),
    slips=0,
    slip_days=0,
    schedule=Schedule.NOT_YET_DUE,
    last_entry_on=date(2019, 6, 1),
    evidence_count=0,
    priority=False,
    as_at=TODAY,
)


def a_row(key: int = 1, **changes: Any) -> AssignmentRow:
    """Return a row with some of its values changed."""
    return replace(_ROW, key=key, id=uuid5(_SPACE, str(key)), **changes)


def some_counts(total: int = 9) -> Counts:
    """Return counts of one report to two bodies."""
    return Counts(
        recommendations=6,
        total=total,
        open=8,
        by_schedule={Schedule.OVERDUE: 2, Schedule.DUE_SOON: 1, Schedule.AWAITING_CHECK: 3},
        by_status={Status.NO_RESPONSE: 4, Status.FOUND_ACHIEVED: 2},
        open_recommendations=5,
        drafts=1,
        contradictory=5,
        by_theme=(("Lamps", 3),),
        by_body=(
            Count(uuid5(_SPACE, "lamps"), "Lamps", "Lamp Service", 5, 5, 0),
            Count(uuid5(_SPACE, "signals"), "Signals", "Signals Board", 4, 3, 2),
        ),
        by_publication=(Count(uuid5(_SPACE, "report"), "NS2019", "A night inspection", 9, 8, 2),),
    )
