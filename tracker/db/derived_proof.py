"""The proof of all that is derived: records, places and spells are what the history makes them."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import Connection, Table

from tracker.db import projection
from tracker.db.findings import Finding, Values, stored_rows, storing
from tracker.db.lines import Line, line_of, whole_of
from tracker.db.projection import PLACE, RECORDS, SERVES, Projected, latest_facts, places_of, project
from tracker.db.spells import SPELL, fold_spells
from tracker.domain.contents import Content
from tracker.domain.entries import Entry
from tracker.domain.facts import ActionFacts, AssignmentFacts, PublicationFacts, RecommendationFacts
from tracker.domain.rollup import Whole

Entries = dict[UUID, list[Entry]]


def prove_derived(connection: Connection, entries: Entries, labels: dict[str, str]) -> Iterator[Finding]:
    """Yield what is wrong with the rows of records, with the places that print recommendations, and with spells."""
    facts = {subject: latest for subject, said in entries.items() if (latest := latest_facts(said)) is not None}
    held = {table.name: {row["id"]: row for row in stored_rows(connection, table, "key")} for table in RECORDS}

    def key(table: Table, identity: UUID) -> int:
        row = held[table.name].get(str(identity))
        return row["key"] if row else -1

    projected = {subject: row for subject, said in facts.items() if (row := project(subject, said, key))}
    yield from _records(connection, projected, held, labels)
    yield from _places(connection, facts, key)
    yield from _served(connection, entries, key)
    yield from _spells(connection, facts, entries, key, labels)


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
        what = name.replace("_", " ")
        told.add((name, identity))
        row = {column: value for column, value in held[name].get(identity, {}).items() if column != "key"}
        if row != as_stored[name](made.row):
            yield Finding("derived", f"The {what} {labels.get(identity, identity)} is not as its history says.")
    for name, rows in held.items():
        what = name.replace("_", " ")
        for identity in rows:
            if (name, identity) not in told:
                yield Finding("derived", f"The {what} {labels.get(str(identity), identity)} has no history.")


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


def _served(connection: Connection, entries: Entries, key: projection.KeyOf) -> Iterator[Finding]:
    made = {
        (key(projection.ACTION, action), assignment_key)
        for action, assignments in _serving(entries).items()
        for assignment in assignments
        if (assignment_key := key(projection.ASSIGNMENT, assignment)) >= 0
    }
    if made != {(row["action_key"], row["assignment_key"]) for row in stored_rows(connection, SERVES, "key")}:
        yield Finding("derived", "Which items the actions serve is not as the history says.")


def _serving(entries: Entries) -> dict[UUID, dict[UUID, None]]:
    """Return the assignments that each action ever served."""
    return {
        subject: {one: None for e in said if isinstance(e.content, ActionFacts) for one in e.content.assignments}
        for subject, said in entries.items()
        if any(isinstance(e.content, ActionFacts) for e in said)
    }


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
    told = _Lines(facts, entries)
    for identity, said in facts.items():
        if isinstance(said, AssignmentFacts):
            own = key(projection.ASSIGNMENT, identity)
            if held.pop(own, []) != [as_stored(row) for row in told.folded(own, identity, said)]:
                label = labels.get(str(identity), str(identity))
                yield Finding("derived", f"Where {label} stands is not as its history says.")
    if held:
        yield Finding("derived", f"Standings of {len(held)} items that are not in the history were added.")


class _Lines:
    """The lines of all assignments, as the history alone makes them."""

    def __init__(self, facts: dict[UUID, Content], entries: Entries) -> None:
        self._facts, self._entries = facts, entries
        self._origins = {
            identity: said.received_from
            for identity, said in facts.items()
            if isinstance(said, AssignmentFacts) and said.received_from
        }
        self._actions: dict[UUID, list[UUID]] = {}
        for action, assignments in _serving(entries).items():
            for assignment in assignments:
                self._actions.setdefault(assignment, []).append(action)

    def folded(self, key: int, identity: UUID, said: AssignmentFacts) -> list[Values]:
        try:
            return fold_spells(key, self._line(identity, said), None)
        except (
            ValueError
        ):  # a date of publication that is none any more: its entry is named by the proof of the history
            return []

    def _line(self, identity: UUID, said: AssignmentFacts) -> Line:
        recommendation = self._facts.get(said.recommendation)
        published, whole = None, Whole()
        if isinstance(recommendation, RecommendationFacts):
            whole = whole_of(recommendation.sub_points, recommendation.rollup)
            publication = self._facts.get(recommendation.publication)
            published = publication.published if isinstance(publication, PublicationFacts) else None
        return line_of(identity, self._entries, self._origins, self._actions, published, whole)
