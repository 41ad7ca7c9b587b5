"""The list, its counts, and the bodies and reports by the names that people give them."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from tracker.db import counting, records
from tracker.db import listing as stored
from tracker.domain.bodies import Body, folded_name, names_of
from tracker.domain.dates import say_part
from tracker.domain.listing import AssignmentRow, Counts, Selection
from tracker.domain.markings import highest
from tracker.domain.publications import Publication
from tracker.errors import BadInput
from tracker.services.register import Register


def row_keys(register: Register, selection: Selection) -> "array[int]":
    """Return the keys of the selected rows in their order, in one query."""
    with register.store.reading() as connection:
        return stored.row_keys(connection, selection)


def rows(register: Register, keys: Sequence[int], selection: Selection) -> tuple[AssignmentRow, ...]:
    """Return a page of rows by their keys, in the order of the keys."""
    with register.store.reading() as connection:
        return stored.rows(connection, keys, selection)


def all_rows(register: Register, selection: Selection) -> tuple[AssignmentRow, ...]:
    """Return every selected row, in order, from one unchanging state of the register."""
    with register.store.reading() as connection:
        return stored.all_rows(connection, selection)


@dataclass(frozen=True, slots=True)
class Listed:
    """Rows, and the names of the bodies from which some of them were received, by the items that those had."""

    rows: tuple[AssignmentRow, ...]
    origins: Mapping[UUID, str]


def listed(register: Register, selection: Selection) -> Listed:
    """Return every selected row, in order, with where they were received from, from one unchanging state."""
    with register.store.reading() as connection:
        found = stored.all_rows(connection, selection)
        return Listed(found, stored.origins(connection, found, selection))


def counts(register: Register, selection: Selection) -> Counts:
    """Return the counts as at the day of a selection, as known then; nothing else of it narrows them."""
    with register.store.reading() as connection:
        return counting.counts(connection, selection)


def register_marking(register: Register) -> str:
    """Return the highest marking of anything in the register: its reports and the evidence that stands or stood."""
    with register.store.reading() as connection:
        return highest(
            (*records.evidence_markings(connection), *(p.facts.marking for p in records.publications(connection)))
        )


def bodies(register: Register) -> tuple[Body, ...]:
    """Return all bodies of the register, in the alphabet."""
    with register.store.reading() as connection:
        return records.bodies(connection)


def publications(register: Register) -> tuple[Publication, ...]:
    """Return all reports of the register, the newest first."""
    with register.store.reading() as connection:
        return records.publications(connection)


def find_body(register: Register, name: str) -> Body:
    """Return the body of a name, short name or alias.

    Of two bodies of one name, the one that recommendations are made to is meant. BadInput where none fits, and where
    two do.
    """
    fit = [b for b in bodies(register) if folded_name(name) in names_of(b)]
    if len(fit) > 1:
        with register.store.reading() as connection:
            addressed = records.addressed_bodies(connection)
        fit = [b for b in fit if b.id in addressed] or fit
    if not fit:
        raise BadInput(f"No body is called “{name}” in this register; the list shows the names that are.")
    if len(fit) > 1:
        both = " and ".join(f"{b.facts.name} ({say_part(b.facts.since)})" for b in fit[:2])
        raise BadInput(f"“{name}” names two bodies: {both}; give a name that only one of them has.")
    return fit[0]


def find_publication(register: Register, text: str) -> Publication:
    """Return the report with this exact title or code, else the one whose title or code holds it.

    BadInput where none does, and where two do (it names both).
    """
    known = publications(register)
    wanted = " ".join(text.split()).casefold()
    exact = [p for p in known if wanted in (p.facts.title.casefold(), p.facts.code.casefold())]
    fit = exact or [p for p in known if wanted in p.facts.title.casefold() or wanted in p.facts.code.casefold()]
    if not fit or not wanted:
        raise BadInput(f"No report of this register has “{text}” in its title or code.")
    if len(fit) > 1:
        both = " and ".join(f"“{p.facts.title}” ({p.facts.code})" for p in fit[:2])
        raise BadInput(f"“{text}” fits two reports: {both}; give the code of the one you mean.")
    return fit[0]


def find_theme(register: Register, text: str) -> str:
    """Return the theme of this name, in any case, as it is written; BadInput where nothing is filed under it."""
    wanted = " ".join(text.split()).casefold()
    themes = (theme for theme, _ in counts(register, Selection(as_at=register.outside.today())).by_theme)
    found = next((theme for theme in themes if theme.casefold() == wanted), None)
    if found is None:
        raise BadInput(f"Nothing in this register is filed under “{text}”; give a theme as the list shows it.")
    return found


def key_of_item(register: Register, item: UUID) -> int | None:
    """Return the key of an item's row; None where it is not in the register."""
    with register.store.reading() as connection:
        return records.assignment_key(connection, item)


def first_item(register: Register, recommendation: UUID) -> UUID:
    """Return the first item of a recommendation; BadInput where it is made to nobody in this register."""
    with register.store.reading() as connection:
        keys = records.assignment_keys(connection, recommendation)
        rows = stored.rows(connection, keys[:1], Selection(as_at=register.outside.today()))
    if not rows:
        raise BadInput("That recommendation is made to nobody in this register.")
    return rows[0].id
