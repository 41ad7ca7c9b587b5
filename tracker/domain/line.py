"""The line of an assignment: its own entries, those of its actions, and what it inherited when it was handed over."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from tracker.domain.dates import first_day
from tracker.domain.entries import Entry, SubjectKind, standing_entries
from tracker.domain.facts import AssignmentFacts
from tracker.domain.scales import Flag
from tracker.domain.statements import FlagSet, PassedOn


def own_line(entries: Sequence[Entry], own: UUID) -> list[Entry]:
    """Return the entries that an assignment is folded from, of those about it, its actions and its predecessors.

    All that was said of a predecessor goes on counting, so that what was promised there is not lost, nor what had been
    recorded of a later day when a hand-over was back-dated or two registers were merged. Its being passed on does not,
    nor that it should stay with a body that it left.
    """
    chain = _chain(entries, own)
    return [e for e in entries if _is_told(e, own, chain)]


def _chain(entries: Sequence[Entry], own: UUID) -> tuple[UUID, ...]:
    """Return an assignment and those that it was received from, the nearest first."""
    chain = [own]
    while (origin := _received(entries, chain[-1])) is not None and origin[0] not in chain:
        chain.append(origin[0])
    return tuple(chain)


def _is_told(entry: Entry, own: UUID, chain: Sequence[UUID]) -> bool:
    if entry.subject.kind is SubjectKind.ACTION:
        return True  # an action goes on, whoever is responsible now; one that no longer serves it must be seen too
    if entry.subject.id == own:
        return True
    stays = isinstance(entry.content, FlagSet) and entry.content.flag is Flag.STAYS
    return entry.subject.id in chain and not isinstance(entry.content, PassedOn) and not stays


def _received(entries: Iterable[Entry], assignment: UUID) -> tuple[UUID, date] | None:
    """Return from which assignment one was received, and on which day; None where it was addressed itself."""
    said = [e for e in entries if e.subject.id == assignment and isinstance(e.content, AssignmentFacts)]
    stands = standing_entries(said)
    latest = stands[-1].content if stands else None
    if not isinstance(latest, AssignmentFacts) or latest.received_from is None:
        return None
    return latest.received_from, min((e.on for e in stands if e.on is not None), default=date.min)


def received_on(entries: Sequence[Entry]) -> date | None:
    """Return the day on which the assignment of a line was handed over to its body; None where it was addressed to it.

    Of the assignments of a line, its own is the one that no other was received from.
    """
    found = {e.subject.id: _received(entries, e.subject.id) for e in entries if isinstance(e.content, AssignmentFacts)}
    origins = {received[0] for received in found.values() if received}
    return next((received[1] for own, received in found.items() if received and own not in origins), None)


def exists_from(entries: Iterable[Entry], own: UUID, published: str | None) -> date:
    """Return the day from which an assignment exists: its report's date, or the day on which it was handed over."""
    received = _received(entries, own)
    return received[1] if received else first_day(published)
