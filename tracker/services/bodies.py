"""Bodies over time: kept and amended, who took over from whom, and how many items each has."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.db import counting, records
from tracker.db.responsibility import successions
from tracker.domain.bodies import Body, folded_name
from tracker.domain.dates import first_day, last_day, part_of_date
from tracker.domain.facts import BodyFacts, SuccessionFacts
from tracker.domain.listing import Count, Selection
from tracker.domain.succession import Succession
from tracker.errors import BadInput, Refused
from tracker.services.changes import Changes
from tracker.services.keeping import Kept, keep
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class KnownBodies:
    """All bodies of a register, who took over from whom, and the items that each was addressed or handed."""

    bodies: tuple[Body, ...]
    successions: tuple[Succession, ...]
    counts: dict[UUID, Count]

    def body(self, identity: UUID) -> Body:
        """Return a body by its id."""
        return next(body for body in self.bodies if body.id == identity)

    def successors(self, identity: UUID) -> tuple[Succession, ...]:
        """Return what others took over from a body."""
        return tuple(s for s in self.successions if s.facts.predecessor == identity)

    def predecessors(self, identity: UUID) -> tuple[Succession, ...]:
        """Return what a body took over from others."""
        return tuple(s for s in self.successions if s.facts.successor == identity)


def known_bodies(register: Register, as_at: date) -> KnownBodies:
    """Return all bodies of the register, as at a day."""
    with register.store.reading() as connection:
        counted = counting.counts(connection, Selection(as_at=as_at)).by_body
        return KnownBodies(records.bodies(connection), successions(connection), {count.id: count for count in counted})


def keep_body(
    register: Register,
    facts: BodyFacts,
    recorded_by: str,
    identity: UUID | None = None,
    why: str = "",
    seen: BodyFacts | None = None,
) -> Changes:
    """Keep a new body, or amend one and say why; BadInput says what is wrong with its facts.

    Two bodies may share a name: their dates tell them apart. Refused where somebody amended it since it was `seen`.
    """
    judge_body(facts, identity)
    judge_why(identity, why)
    return keep(register, [Kept(facts, identity, seen=seen)], recorded_by, why)


def judge_body(facts: BodyFacts, identity: UUID | None = None) -> None:
    """Refuse a body without a name, with dates that are none or run backwards, or part of itself."""
    if not facts.name.strip():
        raise BadInput("A body needs a name.")
    judge_span(facts.name, facts.since, facts.until)
    for name in facts.names:
        if not name.name.strip():
            raise BadInput("An earlier name is empty; write it, or take its line away.")
        if name.until is None:
            raise BadInput(f"Say until when it was called “{name.name}”: the last day, its month or its year.")
        judge_span(name.name, name.since, name.until)
    for parent in facts.parents:
        if parent.body == identity:
            raise BadInput(f"{facts.name} cannot be part of itself.")
        judge_span(f"The time in which {facts.name} was part of another body", parent.since, parent.until)
    if facts.class_of is not None and facts.class_of == identity:
        raise BadInput(f"{facts.name} cannot be a class of itself.")


def judge_why(identity: UUID | None, why: str) -> None:
    """Refuse to amend a record without saying why; a new one needs no reason."""
    if identity is not None and not why.strip():
        raise BadInput("Say why it is amended; what it was before stays in its history.")


def judge_span(what: str, since: str | None, until: str | None) -> None:
    """Refuse a time whose days are none, or that ends before it begins."""
    for day in (since, until):
        if day:
            part_of_date(day)
    if since and until and first_day(since) > last_day(until):
        raise BadInput(f"{what}: the last day is before the first.")


def keep_succession(
    register: Register, facts: SuccessionFacts, recorded_by: str, identity: UUID | None = None, why: str = ""
) -> Changes:
    """Keep that one body took over from another, all of it or a function, or amend that and say why."""
    if facts.predecessor == facts.successor:
        raise BadInput("A body cannot take over from itself.")
    part_of_date(facts.on)
    judge_why(identity, why)
    with register.store.reading() as connection:
        known = [s for s in successions(connection) if s.id != identity]
    if facts.predecessor in _heirs(facts.successor, known):
        raise Refused("That body took over from this one already, so this one cannot take over from it.")
    if any(_same(s.facts, facts) for s in known):
        raise Refused("That succession is kept already.")
    return keep(register, [Kept(facts, identity)], recorded_by, why)


def _same(one: SuccessionFacts, other: SuccessionFacts) -> bool:
    pair = (other.predecessor, other.successor, folded_name(other.function))
    return (one.predecessor, one.successor, folded_name(one.function)) == pair


def _heirs(body: UUID, known: Sequence[Succession]) -> Collection[UUID]:
    found: set[UUID] = set()
    fresh = {body}
    while fresh:
        fresh = {s.facts.successor for s in known if s.facts.predecessor in fresh} - found
        found |= fresh
    return found
