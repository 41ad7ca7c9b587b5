"""Which of a recommendation's bodies is meant, and which entry of their histories."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from tracker.domain.bodies import folded_name, names_of
from tracker.domain.history import HistoryLine
from tracker.errors import BadInput
from tracker.services.detail import Detail
from tracker.services.listing import bodies
from tracker.services.register import Register

SHORTEST_BEGINNING = 8


def chosen(register: Register, details: Sequence[Detail], given: Namespace) -> tuple[Detail, ...]:
    """Return what --body or --all-bodies means on the day --on (today unless told): all that had it where neither is.

    An item that had been passed on by that day is meant only where it is named and no other fits.
    """
    on = given.on or register.outside.today()
    if given.body is not None:
        return (_named(register, details, given.body, on),)
    return tuple(d for d in details if _has_it(d, details, on)) or tuple(details)


def _has_it(detail: Detail, details: Sequence[Detail], on: date) -> bool:
    """Say whether the item is with its body on a day: received by then, where it was, and not passed on yet."""
    origin = detail.row.received_from
    received = next((d.standing.passed_on for d in details if d.row.id == origin), None)
    passed = detail.standing.passed_on
    return (passed is None or on < passed) and (received is None or received <= on)


def _named(register: Register, details: Sequence[Detail], name: str, on: date) -> Detail:
    """Return the one of this name: as printed first, then by any name of the body, and first those that have it."""
    wanted = folded_name(name)
    known = {body.id: names_of(body) for body in bodies(register)}
    printed = [d for d in details if folded_name(d.row.addressee) == wanted]
    named = [d for d in details if wanted in known[d.row.body_id]]
    here = [[d for d in fit if _has_it(d, details, on)] for fit in (printed, named)]
    fit = next((fit for fit in (*here, printed, named) if fit), [])
    if len(fit) > 1:
        fit = [d for d in fit if d in named] or fit
    ref = details[0].row.ref
    if not fit:
        raise BadInput(f"“{name}” is not a body of {ref}; it is made to {_names(details)}.")
    if len(fit) > 1:
        is_as_printed = len({d.row.addressee for d in fit}) == 1
        way = "give the name of the body itself" if is_as_printed else "use the name as printed"
        raise BadInput(f"“{name}” fits {len(fit)} bodies of {ref}: {_names(fit)}; {way}.")
    return fit[0]


def _names(details: Sequence[Detail]) -> str:
    return ", ".join(
        d.row.addressee if d.row.addressee == d.row.body else f"{d.row.addressee} ({d.row.body})" for d in details
    )


def entry_meant(
    register: Register, details: Sequence[Detail], given: Namespace, beginning: str
) -> tuple[tuple[Detail, ...], UUID]:
    """Return the entry whose id begins so, and the items in whose history it is.

    A history goes on where the item was received, and an action can serve several: those that have the item count.
    """
    wanted = beginning.strip().casefold()
    if len(wanted) < SHORTEST_BEGINNING:
        raise BadInput(
            f"“{beginning}” is too short to tell a dated record; {SHORTEST_BEGINNING} characters are needed."
        )
    concerned = (_named(register, details, given.body, _day(register, given)),) if given.body else tuple(details)
    fit: dict[UUID, list[Detail]] = {}
    for detail in concerned:
        for entry in {entry for line in detail.history for entry in _entries(line) if str(entry).startswith(wanted)}:
            fit.setdefault(entry, []).append(detail)
    ref = details[0].row.ref
    if not fit:
        raise BadInput(f"No dated record of {ref} begins with “{beginning}”; `tracker show {ref}` shows them.")
    if len(fit) > 1:
        raise BadInput(f"{len(fit)} dated records of {ref} begin with “{beginning}”; give more characters.")
    entry, holding = next(iter(fit.items()))
    here = [d for d in holding if _has_it(d, details, _day(register, given))]
    return tuple(here or holding), entry


def _day(register: Register, given: Namespace) -> date:
    return given.on or register.outside.today()


def _entries(line: HistoryLine) -> tuple[UUID, ...]:
    """Return the ids told by a line: withdrawing a withdrawal restores what it withdrew."""
    return (line.entry_id, line.withdrawn.entry_id) if line.withdrawn else (line.entry_id,)
