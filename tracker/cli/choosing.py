"""Which of a recommendation's bodies is meant, and which entry of their histories."""

from argparse import Namespace
from uuid import UUID

from tracker.domain.bodies import folded_name, names_of
from tracker.domain.history import HistoryLine
from tracker.errors import BadInput
from tracker.services.detail import Detail
from tracker.services.listing import bodies
from tracker.services.register import Register

SHORTEST_BEGINNING = 8


def chosen(register: Register, details: tuple[Detail, ...], given: Namespace) -> tuple[Detail, ...]:
    """Return what --body or --all-bodies means: all of them where neither is given."""
    if given.body is None:
        return details
    return (_named(register, details, given.body),)


def _named(register: Register, details: tuple[Detail, ...], name: str) -> Detail:
    """Return the one addressed by this name: as printed first, then by any name of the body."""
    wanted = folded_name(name)
    known = {body.id: names_of(body) for body in bodies(register)}
    printed = [d for d in details if folded_name(d.row.addressee) == wanted]
    fit = printed or [d for d in details if wanted in known[d.row.body_id]]
    ref = details[0].row.ref
    if not fit:
        raise BadInput(f"“{name}” is not a body of {ref}; it is made to {_names(details)}.")
    if len(fit) > 1:
        raise BadInput(f"“{name}” fits {len(fit)} bodies of {ref}: {_names(tuple(fit))}; use the name as printed.")
    return fit[0]


def _names(details: tuple[Detail, ...]) -> str:
    return ", ".join(
        d.row.addressee if d.row.addressee == d.row.body else f"{d.row.addressee} ({d.row.body})" for d in details
    )


def entry_to_withdraw(
    register: Register, details: tuple[Detail, ...], given: Namespace
) -> tuple[tuple[Detail, ...], UUID]:
    """Return the entry that --withdraw means, and whose history it is in."""
    wanted = given.withdraw.strip().casefold()
    if len(wanted) < SHORTEST_BEGINNING:
        raise BadInput(
            f"“{given.withdraw}” is too short to tell a dated record; {SHORTEST_BEGINNING} characters are needed."
        )
    fit = {
        entry: detail
        for detail in chosen(register, details, given)
        for line in detail.history
        for entry in _entries(line)
        if str(entry).startswith(wanted)
    }
    ref = details[0].row.ref
    if not fit:
        raise BadInput(f"No dated record of {ref} begins with “{given.withdraw}”; `tracker show {ref}` shows them.")
    if len(fit) > 1:
        raise BadInput(f"{len(fit)} dated records of {ref} begin with “{given.withdraw}”; give more characters.")
    entry, detail = next(iter(fit.items()))
    return (detail,), entry


def _entries(line: HistoryLine) -> tuple[UUID, ...]:
    """Return the ids told by a line: withdrawing a withdrawal restores what it withdrew."""
    return (line.entry_id, line.withdrawn.entry_id) if line.withdrawn else (line.entry_id,)
