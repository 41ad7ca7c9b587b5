"""Short ways to tell the life of a report through the services, and to ask how things stood on a day."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path
from uuid import UUID

from tracker.domain.facts import ActionFacts
from tracker.domain.listing import AssignmentRow, Count, Counts, Selection
from tracker.domain.proposal import Proposal
from tracker.domain.statements import Statement
from tracker.domain.status import Status
from tracker.services.detail import detail, recommendation
from tracker.services.intake import PublicationDetails, Taken, read_document, take_in
from tracker.services.ledger import EvidenceFile, Recording, record
from tracker.services.listing import all_rows, counts
from tracker.services.movement import Moved, moved
from tracker.services.proof import check
from tracker.services.register import Register

CLERK = "A policy lead"
SO2019 = PublicationDetails(
    "The thematic report of 2019",
    ("HM Inspectorate of Probation", "HM Inspectorate of Prisons"),
    "2019-01-24",
    "SO2019",
    "thematic",
)


def taken(
    register: Register, document: Path, details: PublicationDetails, accepted: Sequence[Proposal] | None = None
) -> Taken:
    """Take a report in: all that stands in its lists, or what was accepted."""
    return take_in(register, document, details, accepted or read_document(document).formal, CLERK)


def say(
    register: Register, items: Iterable[UUID], on: str, by: str, *facts: Statement | EvidenceFile | ActionFacts
) -> tuple[UUID, ...]:
    """Record facts of a day about some items; return the entries."""
    return record(register, list(items), Recording(date.fromisoformat(on), by, CLERK, facts)).entries


def rows(register: Register, day: str, *, as_now: bool = False, open_only: bool = False) -> dict[str, AssignmentRow]:
    """Return the rows of a day by "body: ref"."""
    selection = Selection(date.fromisoformat(day), as_now=as_now, open_only=open_only)
    return {f"{row.body}: {row.ref}": row for row in all_rows(register, selection)}


def item(register: Register, ref: str, addressee: str) -> UUID:
    """Return the item of a recommendation as addressed to a body."""
    found = recommendation(register, ref, date(2026, 11, 22))
    return next(d.row.id for d in found if d.row.addressee == addressee and d.row.received_from is None)


def stood(register: Register, one: UUID, *days: str) -> list[Status]:
    """Return where an item stood on some days."""
    return [detail(register, one, date.fromisoformat(day)).row.status for day in days]


def overall(register: Register, ref: str, *days: str) -> list[Status]:
    """Return where a recommendation stood as a whole on some days."""
    return [recommendation(register, ref, date.fromisoformat(day))[0].overall for day in days]


def counted(register: Register, day: str, *, as_now: bool = False) -> Counts:
    """Return the counts of a day."""
    return counts(register, Selection(date.fromisoformat(day), as_now=as_now))


def count_of(found: Counts, body: str) -> Count | None:
    """Return the counts of one body; None where it has no item."""
    return next((count for count in found.by_body if count.label == body), None)


def movements(register: Register, *days: str) -> list[Moved]:
    """Return what moved from each of some days to the next; it adds up by body, in all, and from one to the next."""
    days_on = [date.fromisoformat(day) for day in days]
    found = [moved(register, after, upto) for after, upto in pairwise(days_on)]
    for one in found:
        parts = [movement for _, movement in one.by_body]
        assert all(movement.adds_up for movement in (one.total, *parts))
        for name in ("opening", "new", "reopened", "received", "closed", "passed_on", "closing"):
            assert sum(getattr(movement, name) for movement in parts) == getattr(one.total, name), name
        assert one.total.closing == counts(register, Selection(one.upto)).open
    for one, following in pairwise(found):
        assert one.total.closing == following.total.opening
    return found


def sound(register: Register) -> bool:
    """Say whether a check finds nothing wrong."""
    return check(register.path, home=register.home).findings == ()
