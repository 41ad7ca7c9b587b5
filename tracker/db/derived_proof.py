"""The proof of all that is derived: records, places and spells are what the history makes them."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import Connection, Table

from tracker.db import projection
from tracker.db.findings import Finding, Values, stored_rows, storing
from tracker.db.projection import PLACE, RECORDS, Projected, places_of, project
from tracker.db.spells import SPELL, fold_spells
from tracker.domain.contents import AssignmentFacts, Content, PublicationFacts, RecommendationFacts
from tracker.domain.entries import Entry, standing_entries

Entries = dict[UUID, list[Entry]]


def prove_derived(connection: Connection, entries: Entries, labels: dict[str, str]) -> Iterator[Finding]:
    """Yield what is wrong with the rows of records, with the places that print recommendations, and with spells."""
    facts = {subject: latest for subject, said in entries.items() if (latest := _latest(said)) is not None}
    held = {table.name: {row["id"]: row for row in stored_rows(connection, table, "key")} for table in RECORDS}

    def key(table: Table, identity: UUID) -> int:
        row = held[table.name].get(str(identity))
        return row["key"] if row else -1

    projected = {subject: row for subject, said in facts.items() if (row := project(subject, said, key))}
    yield from _records(connection, projected, held, labels)
    yield from _places(connection, facts, key)
    yield from _spells(connection, facts, entries, key, labels)


def _latest(said: list[Entry]) -> Content | None:
    """Return the facts that a record now has: those of its own kind that were said last."""
    facts = [e.content for e in standing_entries(said) if e.subject.kind.value == e.kind.value]
    return facts[-1] if facts else None


def _records(
    connection: Connection,
    projected: dict[UUID, Projected],
    held: dict[str, dict[str, Values]],
    labels: dict[str, str],
) -> Iterator[Finding]:
    told: set[tuple[str, str]] = set()
    as_stored = {table.name: storing(connection, table) for table in RECORDS}
    for subject, made in projected.items():
        name, identity = made.table.name, str(subject)
        told.add((name, identity))
        row = {column: value for column, value in held[name].get(identity, {}).items() if column != "key"}
        if row != as_stored[name](made.row):
            yield Finding("derived", f"The {name} {labels.get(identity, identity)} is not as its history says.")
    for name, rows in held.items():
        for identity in rows:
            if (name, identity) not in told:
                yield Finding("derived", f"The {name} {labels.get(str(identity), identity)} has no history.")


def _places(connection: Connection, facts: dict[UUID, Content], key: projection.KeyOf) -> Iterator[Finding]:
    made = [
        row
        for identity, said in facts.items()
        if isinstance(said, RecommendationFacts)
        for row in places_of(said, key(projection.RECOMMENDATION, identity), key)
    ]
    made.sort(key=lambda row: (row["recommendation_key"], row["ordinal"]))
    if made != list(stored_rows(connection, PLACE, "recommendation_key, ordinal")):
        yield Finding("derived", "The places where recommendations are printed are not as the history says.")


def _spells(
    connection: Connection,
    facts: dict[UUID, Content],
    entries: Entries,
    key: projection.KeyOf,
    labels: dict[str, str],
) -> Iterator[Finding]:
    as_stored = storing(connection, SPELL)
    held: dict[int, list[Values]] = {}
    for row in stored_rows(connection, SPELL, "assignment_key, since"):
        held.setdefault(row["assignment_key"], []).append(row)
    for identity, said in facts.items():
        if isinstance(said, AssignmentFacts):
            own = key(projection.ASSIGNMENT, identity)
            made = _folded(own, _published(facts, said), entries[identity])
            if held.pop(own, []) != [as_stored(row) for row in made]:
                label = labels.get(str(identity), str(identity))
                yield Finding("derived", f"Where {label} stands is not as its history says.")
    if held:
        yield Finding("derived", f"Standings of {len(held)} items that are not in the history were added.")


def _folded(key: int, published: str | None, entries: list[Entry]) -> list[Values]:
    try:
        return fold_spells(key, published, entries, None)
    except ValueError:  # a date of publication that is none any more: its entry is named by the proof of the history
        return []


def _published(facts: dict[UUID, Content], assignment: AssignmentFacts) -> str | None:
    recommendation = facts.get(assignment.recommendation)
    if not isinstance(recommendation, RecommendationFacts):
        return None
    publication = facts.get(recommendation.publication)
    return publication.published if isinstance(publication, PublicationFacts) else None
