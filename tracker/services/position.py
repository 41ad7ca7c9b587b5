"""The position that a report prints, drawn from one unchanging state of the register."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.db import listing, records
from tracker.db.entries import seal
from tracker.domain.facts import ScaleFacts
from tracker.domain.kept import Scale
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.markings import Marking
from tracker.domain.position import Coverage, Position, PositionItem
from tracker.domain.saying import say_closing
from tracker.domain.statements import AssessmentMade
from tracker.services.detail import Detail, details
from tracker.services.register import Register


@dataclass(frozen=True, slots=True)
class Scope:
    """Which items a report is about: of one body, of one report, of both, or all.

    `as_now` counts each item once, under the body now responsible for it.
    """

    body: UUID | None = None
    publication: UUID | None = None
    as_now: bool = False


def position(
    register: Register, scope: Scope, as_at: date, marking: Marking | None = None, embargo: date | None = None
) -> Position:
    """Return the position of a scope as at a day: plain data that reconciles.

    Its marking is the one asked for, or the highest of anything in it where that is higher.
    """
    selection = Selection(as_at=as_at, body=scope.body, publication=scope.publication, as_now=scope.as_now)
    with register.store.reading() as connection:
        rows = {row.key: row for row in listing.all_rows(connection, selection)}
        keys = list(rows)
        found = {d.row.key: d for d in details(connection, records.recommendations_of(connection, keys), as_at)}
        scales = records.scales(connection)
        body = next((b for b in records.bodies(connection) if b.id == scope.body), None)
        publication = next((p for p in records.publications(connection) if p.id == scope.publication), None)
        sealed = seal(connection)
    items = tuple(_item(found[key], rows[key]) for key in keys)
    return Position(
        register=register.name,
        coverage=Coverage(
            body=body.facts.name if body else None,
            publication=publication.facts if publication else None,
            as_now=scope.as_now,
        ),
        as_at=as_at,
        marking=(marking or Marking()).at_least(_markings(items)),
        items=items,
        seal=sealed,
        embargo=embargo,
        scales=_used(items, scales),
    )


def _markings(items: tuple[PositionItem, ...]) -> set[str]:
    evidence = {line.evidence.marking for item in items for line in item.history if line.evidence}
    return evidence | {item.source.marking for item in items}


def _used(items: tuple[PositionItem, ...], scales: tuple[Scale, ...]) -> tuple[ScaleFacts, ...]:
    """Return the scales on which any item was assessed, so that the report can print what their words come to."""
    said = (line.said for item in items for line in item.history)
    names = {one.scale_name for one in said if isinstance(one, AssessmentMade)}
    return tuple(scale.facts for scale in scales if scale.facts.name in names)


def _item(detail: Detail, row: AssignmentRow) -> PositionItem:
    return PositionItem(
        row=row,
        stem=detail.facts.stem,
        item=detail.facts.item,
        source=detail.publication,
        page=detail.page,
        line=detail.line,
        history=detail.history,
        closing=say_closing(detail.standing.closed) if detail.standing.closed else "",
    )
