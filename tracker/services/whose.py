"""Whose an item is: how people name it, its body, and all names by which that body may be meant."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import records
from tracker.domain.bodies import Body, names_of


@dataclass(frozen=True, slots=True)
class Owned:
    """An item with its body and reference; `addressee` is the body as printed."""

    ref: str
    body: Body
    addressee: str

    @property
    def title(self) -> str:
        """Return how people name the item: "HMPPS: SO2019/7"."""
        return f"{self.body.label}: {self.ref}"

    @property
    def own_names(self) -> tuple[str, ...]:
        """Return every name of the body, and that which was printed."""
        return own_names(self.body, self.addressee)


def own_names(body: Body | None, addressee: str) -> tuple[str, ...]:
    """Return every name by which an item's body may be meant: its own, those it bore before, the one printed."""
    return (*sorted(names_of(body)), addressee) if body is not None else (addressee,)


def whose(connection: Connection, items: Iterable[UUID]) -> dict[UUID, Owned]:
    """Return items with their bodies, by their ids; of one that is not in the register there is none."""
    facts = {item: found for item in items if (found := records.assignment_facts(connection, item)) is not None}
    bodies = {body.id: body for body in records.bodies(connection)}
    referred = records.referred(connection, {one.recommendation for one in facts.values()})
    return {
        item: Owned(referred[one.recommendation].ref, bodies[one.body], one.addressee) for item, one in facts.items()
    }
