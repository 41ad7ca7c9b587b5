"""Bodies over time as the store knows them: who took over from whom, who is responsible, what they were called."""

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select

from tracker.db.models import BodyRow
from tracker.db.projection import BODY, SUCCESSION
from tracker.db.records import bodies
from tracker.domain.facts import SuccessionFacts
from tracker.domain.succession import Succession, name_on, responsible


def successions(connection: Connection) -> tuple[Succession, ...]:
    """Return every succession, in the order in which they were recorded."""
    before, after = BODY.alias("before"), BODY.alias("after")
    wanted = (
        select(SUCCESSION, before.c.id.label("predecessor"), after.c.id.label("successor"))
        .join(before, before.c.key == SUCCESSION.c.predecessor_key)
        .join(after, after.c.key == SUCCESSION.c.successor_key)
        .order_by(SUCCESSION.c.key)
    )
    return tuple(
        Succession(row.id, SuccessionFacts(row.predecessor, row.successor, row.happened_on, row.function, row.checked))
        for row in connection.execute(wanted)
    )


def responsible_keys(connection: Connection, day: date) -> dict[int, int]:
    """Return, by their keys, the bodies whose time was over by a day, with the one now responsible for all of each."""
    found = responsible(bodies(connection), successions(connection), day)
    if not found:
        return {}
    keys = dict(connection.execute(select(BodyRow.id, BodyRow.key)).all())
    return {keys[ended]: keys[heir] for ended, heir in found.items()}


def names_on(connection: Connection, day: date) -> dict[UUID, tuple[str, str]]:
    """Return the label and the name of each body that was called otherwise on a day than it is now."""
    found: dict[UUID, tuple[str, str]] = {}
    for body in bodies(connection, renamed_only=True):
        borne = name_on(body.facts, day)
        if borne.name != body.facts.name:
            found[body.id] = (borne.short_name or borne.name, borne.name)
    return found
