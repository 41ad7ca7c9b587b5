"""On which side each item was counted, and since when: what movements between two days are counted from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select

from tracker.db.batches import batches
from tracker.db.models import AssignmentRecord, BodyRow
from tracker.db.projection import SPELL
from tracker.domain.movement import Life
from tracker.domain.status import Side, Status, side_of


@dataclass(frozen=True, slots=True)
class Lived:
    """The life of one item, and the body that it was addressed or handed to."""

    body: UUID
    label: str
    life: Life


def lives(connection: Connection) -> tuple[Lived, ...]:
    """Return the lives of all items."""
    wanted = (
        select(
            SPELL.c.assignment_key,
            SPELL.c.since,
            SPELL.c.status,
            BodyRow.id,
            BodyRow.label,
            AssignmentRecord.received_from,
        )
        .join(AssignmentRecord, AssignmentRecord.key == SPELL.c.assignment_key)
        .join(BodyRow, BodyRow.key == AssignmentRecord.body_key)
        .order_by(SPELL.c.assignment_key, SPELL.c.since)
    )
    heads: dict[int, tuple[UUID, str, bool]] = {}
    sides: dict[int, list[tuple[date, Side]]] = {}
    for key, since, status, body, label, origin in connection.execute(wanted):
        heads[key] = (body, label, origin is not None)
        own, side = sides.setdefault(key, []), side_of(Status(status))
        if not own or own[-1][1] is not side:
            own.append((since, side))
    return tuple(Lived(body, label, Life(sides[key], is_received)) for key, (body, label, is_received) in heads.items())


def statuses(connection: Connection, assignments: Iterable[UUID]) -> dict[UUID, list[tuple[date, Status]]]:
    """Return the statuses that items had, each with the first day on which it held, in order."""
    found: dict[UUID, list[tuple[date, Status]]] = {}
    columns = select(SPELL.c.assignment_key, SPELL.c.since, SPELL.c.status)
    in_order = columns.order_by(SPELL.c.assignment_key, SPELL.c.since)
    for part in batches(dict.fromkeys(assignments)):
        told = select(AssignmentRecord.key, AssignmentRecord.id).where(AssignmentRecord.id.in_(part))
        items = dict(connection.execute(told).all())
        for key, since, status in connection.execute(in_order.where(SPELL.c.assignment_key.in_(items))):
            own = found.setdefault(items[key], [])
            if not own or own[-1][1].value != status:
                own.append((since, Status(status)))
    return found


def labels(connection: Connection, assignments: Iterable[UUID]) -> dict[UUID, str]:
    """Return the labels of the bodies that items were addressed or handed to, by the items."""
    wanted = select(AssignmentRecord.id, BodyRow.label).join(BodyRow, BodyRow.key == AssignmentRecord.body_key)
    return {
        item: label
        for part in batches(dict.fromkeys(assignments))
        for item, label in connection.execute(wanted.where(AssignmentRecord.id.in_(part)))
    }
