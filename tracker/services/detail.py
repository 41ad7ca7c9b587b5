"""One recommendation in full: its words, where it was printed, where each body stands, its dated history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import listing, records
from tracker.db.entries import entries_about
from tracker.domain.contents import EntryKind, PublicationFacts, RecommendationFacts
from tracker.domain.history import HistoryLine, history_of
from tracker.domain.listing import AssignmentRow, Selection
from tracker.errors import BadInput
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class Detail:
    """One recommendation and body. `siblings` are the rows of all its bodies, this one included."""

    row: AssignmentRow
    facts: RecommendationFacts
    publication: PublicationFacts
    siblings: tuple[AssignmentRow, ...]
    history: tuple[HistoryLine, ...]

    @property
    def page(self) -> int | None:
        """The page that prints it first, from 1."""
        return self.facts.places[0].page if self.facts.places else None

    @property
    def line(self) -> int | None:
        """The line of the source that holds it first, from 1."""
        return self.facts.places[0].line if self.facts.places else None

    @property
    def evidence(self) -> tuple[HistoryLine, ...]:
        """The evidence of its history, withdrawn evidence included and marked."""
        return tuple(line for line in self.history if line.kind is EntryKind.EVIDENCE)


def detail(register: Register, assignment_id: UUID, as_at: date) -> Detail:
    """Return one recommendation and body as it stands on a day; BadInput where it is not in the register then."""
    with register.store.reading() as connection:
        key = records.recommendation_key(connection, assignment=assignment_id)
        found = details(connection, [key] if key else [], as_at)
    for one in found:
        if one.row.id == assignment_id:
            return one
    raise BadInput("That recommendation is not in the register on that day.")


def recommendation(register: Register, ref: str, as_at: date) -> tuple[Detail, ...]:
    """Return a recommendation by its reference, once for each body; BadInput where there is none of that name."""
    with register.store.reading() as connection:
        key = records.recommendation_key(connection, ref=ref)
        found = details(connection, [key] if key else [], as_at)
    if not found:
        known = "is not yet published on that day" if key else "is not in this register"
        raise BadInput(f"{ref} {known}; the list shows the references there are.")
    return found


def details(connection: Connection, recommendation_keys: Sequence[int], as_at: date) -> tuple[Detail, ...]:
    """Return recommendations in full, once for each body, in the order of the keys, from one state of the register."""
    recommended = records.recommended(connection, recommendation_keys)
    keys = [key for one in recommended.values() for key in one.assignment_keys]
    rows = listing.rows(connection, keys, Selection(as_at=as_at))
    entries = entries_about(connection, [row.id for row in rows])
    siblings: dict[UUID, list[AssignmentRow]] = {}
    for row in rows:
        siblings.setdefault(row.recommendation_id, []).append(row)
    return tuple(
        Detail(
            row=row,
            facts=recommended[row.recommendation_id].facts,
            publication=recommended[row.recommendation_id].publication,
            siblings=tuple(siblings[row.recommendation_id]),
            history=history_of(entries[row.id], as_at),
        )
        for row in rows
    )
