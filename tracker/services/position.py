"""The position that a report prints, drawn from one unchanging state of the register."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import listing, records
from tracker.db.entries import entries_about, seal
from tracker.domain.facts import PublicationFacts, ScaleFacts
from tracker.domain.history import HistoryLine, history_of
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.markings import Marking, marking_of
from tracker.domain.position import Coverage, Position, PositionItem
from tracker.domain.statements import AssessmentMade
from tracker.services.detail import Detail, details
from tracker.services.movement import judge_days
from tracker.services.moves import period_of
from tracker.services.printed_items import marking_of_item, printed_item
from tracker.services.register import Register
from tracker.services.said_again import Chains, chains_of


@dataclass(frozen=True, slots=True)
class Scope:
    """Which items a report is about: all of the register, unless something here narrows it.

    `as_now` counts each item once, under the body now responsible for it. `only` is a further choice, that of the list
    on screen, told in `words`: of it the day and the order are the report's own, and nothing is as it was known before.
    """

    body: UUID | None = None
    publication: UUID | None = None
    as_now: bool = False
    theme: str | None = None
    recommendation: UUID | None = None
    only: Selection | None = None
    words: tuple[str, ...] = ()

    @property
    def is_as_now(self) -> bool:
        """Say whether each item counts once, under the body now responsible: so chosen, or so shown on screen."""
        return self.as_now or (self.only is not None and self.only.as_now)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the register says of the items of a report, and of what they mention."""

    rows: tuple[AssignmentRow, ...]
    details: dict[UUID, Detail]
    chains: Chains
    mentioned: dict[UUID, Marking]


def position(
    register: Register,
    scope: Scope,
    as_at: date,
    marking: Marking | None = None,
    embargo: date | None = None,
    *,
    since: date | None = None,
    descriptors: Sequence[str] = (),
    cleared_only: bool = False,
) -> Position:
    """Return the position of a scope as at a day: plain data that reconciles.

    Where no `marking` is chosen, its own is the highest of anything in it. Of a lower one that is chosen, the items
    marked higher are withheld: nothing of them is in the position but how many they are. `descriptors` are added to
    those found. With `since`, it tells what moved of its items after the end of that day; BadInput for a day that
    cannot be. With `cleared_only` the words of updates that nobody cleared are left out.
    """
    if since is not None:
        judge_days(register, since, as_at)
    with register.store.reading() as connection:
        told = _told(connection, scope, as_at)
        kept = [row for row in told.rows if _may_hold(marking, marking_of_item(told.details[row.id]))]
        hidden = _hidden(told, kept, marking)
        items = tuple(_item(told, row, hidden, cleared_only=cleared_only) for row in kept)
        publication = next((p for p in records.publications(connection) if p.id == scope.publication), None)
        is_report_told = publication is not None and _may_hold(marking, marking_of(publication.facts.marking))
        found = Position(
            register=register.name,
            coverage=_coverage(connection, scope, publication.facts if publication else None),
            as_at=as_at,
            marking=_carried(marking, descriptors, [*(i.marking for i in items), *_markings_around(told, hidden)]),
            items=items,
            seal=seal(connection),
            embargo=embargo,
            scales=_used(connection, items),
            report=_assessed(connection, publication.id, as_at) if publication and is_report_told else (),
            withheld=len(told.rows) - len(kept),
        )
        if since is None:
            return found
        return replace(found, period=period_of(connection, items, since, as_at, as_now=scope.is_as_now))


def covered_rows(register: Register, scope: Scope, as_at: date) -> tuple[AssignmentRow, ...]:
    """Return the rows of everything that a scope covers on a day, whatever its marking."""
    with register.store.reading() as connection:
        return _rows(connection, scope, as_at)


def _told(connection: Connection, scope: Scope, as_at: date) -> _Told:
    rows = _rows(connection, scope, as_at)
    keys = records.recommendations_of(connection, [row.key for row in rows])
    wanted = {row.id for row in rows}
    found = {d.row.id: d for d in details(connection, keys, as_at) if d.row.id in wanted}
    chains = chains_of(connection, dict.fromkeys(row.recommendation_id for row in rows), as_at)
    linked = {link.other.id for detail in found.values() for link in detail.links if link.other}
    others = linked | {one for chain in chains.values() for one, _ in chain}
    markings = records.source_markings(connection, sorted(others, key=str))
    return _Told(rows, found, chains, {one: marking_of(text) for one, text in markings.items()})


def _rows(connection: Connection, scope: Scope, as_at: date) -> tuple[AssignmentRow, ...]:
    """Return the rows that everything in a scope chooses, in the order of references."""
    chosen = Selection(as_at, None, scope.body, scope.publication, theme=scope.theme, as_now=scope.is_as_now)
    keys: Iterable[int] = listing.row_keys(connection, chosen)
    if scope.only is not None:
        shown = set(listing.row_keys(connection, replace(scope.only, as_at=as_at, as_known=None)))
        keys = (key for key in keys if key in shown)
    if scope.recommendation is not None:
        own = set(records.assignment_keys(connection, scope.recommendation))
        keys = (key for key in keys if key in own)
    return listing.rows(connection, list(keys), chosen)


def _hidden(told: _Told, kept: Sequence[AssignmentRow], marking: Marking | None) -> set[UUID]:
    """Return the recommendations that the report must not so much as mention."""
    printed = {row.recommendation_id for row in kept}
    withheld = {row.recommendation_id for row in told.rows} - printed
    return withheld | {one for one, own in told.mentioned.items() if not _may_hold(marking, own)} - printed


def _item(told: _Told, row: AssignmentRow, hidden: set[UUID], *, cleared_only: bool) -> PositionItem:
    detail = told.details[row.id]
    chain = [said for one, said in told.chains.get(row.recommendation_id, ()) if one not in hidden]
    links = [link for link in detail.links if link.other is None or link.other.id not in hidden]
    return printed_item(detail, row, chain if len(chain) > 1 else (), links, cleared_only=cleared_only)


def _may_hold(marking: Marking | None, own: Marking) -> bool:
    return marking is None or marking.covers(own)


def _markings_around(told: _Told, hidden: set[UUID]) -> list[Marking]:
    return [own for one, own in told.mentioned.items() if one not in hidden]


def _carried(chosen: Marking | None, descriptors: Sequence[str], held: Iterable[Marking]) -> Marking:
    asked = chosen or Marking()
    return Marking(asked.level, (*asked.descriptors, *descriptors)).at_least(held)


def _coverage(connection: Connection, scope: Scope, publication: PublicationFacts | None) -> Coverage:
    body = next((b for b in records.bodies(connection) if b.id == scope.body), None) if scope.body else None
    own = scope.recommendation
    referred = records.referred(connection, [own]).get(own) if own else None
    return Coverage(
        body=body.facts.name if body else None,
        publication=publication,
        theme=scope.theme,
        ref=referred.ref if referred else None,
        filters=scope.words,
        as_now=scope.is_as_now,
    )


def _assessed(connection: Connection, publication: UUID, as_at: date) -> tuple[HistoryLine, ...]:
    """Return the assessments of a whole publication by the end of a day."""
    return history_of(entries_about(connection, [publication])[publication], as_at)


def _used(connection: Connection, items: Iterable[PositionItem]) -> tuple[ScaleFacts, ...]:
    """Return the scales on which any item was assessed, so that the report can print what their words come to."""
    said = (line.said for item in items for line in item.history)
    names = {one.scale_name for one in said if isinstance(one, AssessmentMade)}
    return tuple(scale.facts for scale in records.scales(connection) if scale.facts.name in names)
