"""Bodies over time: what a body was called and part of on a day, who took over from it, and who is responsible now."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.domain.bodies import Body
from tracker.domain.dates import first_day, last_day
from tracker.domain.facts import BodyFacts, DatedName, SuccessionFacts


@dataclass(frozen=True, slots=True)
class Succession:
    """One body taking over from another, as the register keeps it."""

    id: UUID
    facts: SuccessionFacts


def has_ended(facts: BodyFacts, day: date) -> bool:
    """Say whether a body's time was over before a day."""
    return facts.until is not None and last_day(facts.until) < day


def name_on(facts: BodyFacts, day: date) -> DatedName:
    """Return what a body was called on a day: an earlier name whose time holds that day, else the one it bears now."""
    # One of which it is not known when it ended says nothing of any day: it would hide the name borne now for ever.
    borne = (n for n in facts.names if n.until is not None and first_day(n.since) <= day <= last_day(n.until))
    return next(borne, DatedName(facts.name, facts.short_name, facts.since, facts.until))


def successors(body: UUID, known: Iterable[Succession], day: date) -> tuple[Succession, ...]:
    """Return who had taken over from a body by a day, each for its function."""
    return tuple(s for s in known if s.facts.predecessor == body and first_day(s.facts.on) <= day)


def responsible(bodies: Sequence[Body], known: Sequence[Succession], day: date) -> Mapping[UUID, UUID]:
    """Return, for each body whose time was over by a day, the one now responsible for all of it.

    Where several took over, each for a function, nobody is: which of them an item passed to is a person's decision.
    Nor is one that took over a function while nothing is known of the rest.
    """
    ended = {body.id for body in bodies if has_ended(body.facts, day)}
    heirs = {body: successors(body, known, day) for body in ended}
    single = {body: found[0].facts.successor for body, found in heirs.items() if _is_whole(found)}
    return {body: last for body in single if (last := _last(body, single)) != body}


def _is_whole(found: Sequence[Succession]) -> bool:
    return len({s.facts.successor for s in found}) == 1 and not all(s.facts.function.strip() for s in found)


def _last(body: UUID, single: Mapping[UUID, UUID]) -> UUID:
    seen = {body}
    while (heir := single.get(body)) is not None and heir not in seen:
        seen.add(heir)
        body = heir
    return body
