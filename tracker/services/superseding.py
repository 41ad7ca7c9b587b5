"""What a recommendation that was superseded is superseded by: never itself, and never in a circle."""

from uuid import UUID

from sqlalchemy import Connection

from tracker.db import records
from tracker.db.lines import lines
from tracker.domain.fold import fold
from tracker.errors import BadInput, Refused


def judge_superseding(connection: Connection, assignment: UUID, ref: str) -> None:
    """Refuse that an item is superseded by what is not in the register, by itself, or by what it superseded."""
    key = records.recommendation_key(connection, ref=ref)
    if key is None:
        raise BadInput(f"{ref} is not in this register; the list shows the references there are.")
    own = records.recommendation_key(connection, assignment=assignment)
    if own == key:
        raise Refused(f"{ref} cannot take over from itself; give the reference of the recommendation that did.")
    if own in _took_over(connection, key):
        raise Refused(f"{ref} is itself closed as superseded by this one; one of the two must go on.")


def _took_over(connection: Connection, recommendation: int) -> set[int]:
    """Return the keys of those that took over from a recommendation, and from those in turn."""
    found, fresh = set[int](), {recommendation}
    while fresh:
        near = {heir for key in fresh for heir in _heirs(connection, key)}
        fresh = near - found
        found |= fresh
    return found


def _heirs(connection: Connection, recommendation: int) -> set[int]:
    items = lines(connection, records.assignment_ids(connection, recommendation)).values()
    closings = [fold(item.entries, whole=item.whole).closed for item in items]
    refs = {closed.said.superseded_by.strip() for closed in closings if closed} - {""}
    return {key for ref in refs if (key := records.recommendation_key(connection, ref=ref)) is not None}
