"""The position that a report prints, drawn from one unchanging state of the register."""

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from tracker.db import listing, records
from tracker.db.entries import entries_about, seal
from tracker.db.lines import descendants
from tracker.domain.facts import PublicationFacts, ScaleFacts
from tracker.domain.history import HistoryLine, history_of
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.markings import OFFICIAL, SENSITIVE, Marking, lowest, marking_of
from tracker.domain.position import Coverage, Position, PositionItem
from tracker.domain.publications import Publication
from tracker.domain.statements import AssessmentMade
from tracker.errors import BadInput
from tracker.services.detail import Detail, details
from tracker.services.movement import judge_days
from tracker.services.moves import period_of
from tracker.services.printed_items import marking_of_item, printed_item
from tracker.services.register import Register
from tracker.services.said_again import Chains, chains_of
from tracker.services.withholding import Kept, cited, kept, may_hold, taken_over


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
    """What the register says of the items of a report, and of what they mention and name."""

    rows: tuple[AssignmentRow, ...]
    details: dict[UUID, Detail]
    chains: Chains
    mentioned: dict[UUID, Marking]
    named: dict[UUID, set[UUID]]
    markings: dict[UUID, Marking]
    reports: dict[UUID, Marking]


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
    cannot be, and where what alone it is about is marked higher than it may be. With `cleared_only` the words of
    updates that nobody cleared are left out.
    """
    if since is not None:
        judge_days(register, since, as_at)
    with register.store.reading() as connection:
        told = _told(connection, scope, as_at)
        held = kept(told.rows, marking, told.markings, told.mentioned, told.named)
        items = tuple(_item(told, row, held, cleared_only=cleared_only) for row in held.rows)
        publication = next((p for p in records.publications(connection) if p.id == scope.publication), None)
        _judge_scope(told, scope, held, marking)
        report = _assessed(connection, told, publication.id, as_at, marking) if publication else ()
        found = Position(
            register=register.name,
            coverage=_coverage(connection, scope, publication.facts if publication else None),
            as_at=as_at,
            marking=_carried(marking, descriptors, _markings(told, held, report, publication)),
            items=items,
            seal=seal(connection),
            embargo=embargo,
            scales=_used(connection, items),
            report=report,
            withheld=len(told.rows) - len(held.rows),
        )
        if since is None:
            return found
        withheld = {row.id for row in told.rows} - {row.id for row in held.rows}
        moved = period_of(connection, items, since, as_at, as_now=scope.is_as_now, withheld=withheld)
        return replace(found, period=moved)


def markings_of(register: Register, items: Collection[UUID], as_at: date) -> dict[UUID, Marking]:
    """Return the markings of items by the end of a day, whatever they cover, those handed over from them included.

    Of an item that is not there on that day none is told.
    """
    with register.store.reading() as connection:
        heirs = {item: descendants(connection, [item]) for item in items}
        every = set[UUID]().union(*heirs.values())
        keys = [key for one in every if (key := records.recommendation_key(connection, assignment=one)) is not None]
        found = {d.row.id: d for d in details(connection, list(dict.fromkeys(keys)), as_at) if d.row.id in every}
        reports = _reports(connection)
    own = {one: _marking(detail, reports) for one, detail in found.items()}
    return {
        item: own[item].at_least(own[heir] for heir in sorted(heirs[item] & own.keys(), key=str))
        for item in items
        if item in own
    }


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
    named = _named(connection, found)
    linked = {link.other.id for detail in found.values() for link in detail.links if link.other}
    others = linked.union((one for chain in chains.values() for one, _ in chain), *named.values())
    reports = _reports(connection)
    return _Told(
        rows=rows,
        details=found,
        chains=chains,
        mentioned=_mentioned(connection, others, {row.recommendation_id for row in rows}, reports, as_at),
        named=named,
        markings={one: _marking(detail, reports) for one, detail in found.items()},
        reports=reports,
    )


def _reports(connection: Connection) -> dict[UUID, Marking]:
    return {one.id: marking_of(one.facts.marking) for one in records.publications(connection)}


def _marking(detail: Detail, reports: Mapping[UUID, Marking]) -> Marking:
    """Return an item's marking: the highest of its own, and of the reports that it cites by name."""
    names = sorted(cited(detail.history) & reports.keys(), key=str)
    return marking_of_item(detail).at_least(reports[one] for one in names)


def _mentioned(
    connection: Connection, others: Set[UUID], covered: Set[UUID], reports: Mapping[UUID, Marking], as_at: date
) -> dict[UUID, Marking]:
    """Return the markings of recommendations that are only mentioned: of their reports, and of what is told of all.

    Where any one item of a recommendation may be told, so may its reference; of those `covered` the items say that.
    """
    texts = records.source_markings(connection, sorted(others, key=str))
    keys = records.keys_by_recommendation(connection, sorted(others - covered, key=str))
    wanted = records.recommendations_of(connection, [key for own in keys.values() for key in own])
    items: dict[UUID, list[Marking]] = {}
    for detail in details(connection, wanted, as_at):
        items.setdefault(detail.row.recommendation_id, []).append(_marking(detail, reports))
    return {one: marking_of(text).at_least([lowest(items.get(one, ()))]) for one, text in texts.items()}


def _named(connection: Connection, found: Mapping[UUID, Detail]) -> dict[UUID, set[UUID]]:
    """Return by item the recommendations that its history says took over."""
    refs = {item: names for item, detail in found.items() if (names := taken_over(detail.history))}
    ids = records.ids_by_ref(connection, sorted(set[str]().union(*refs.values())))
    return {item: {ids[ref] for ref in names if ref in ids} for item, names in refs.items()}


def _judge_scope(told: _Told, scope: Scope, held: Kept, marking: Marking | None) -> None:
    """Raise BadInput where the name of what a report is about must not be in it."""
    about = {scope.publication, scope.only.publication if scope.only else None} - {None}
    if any(not may_hold(marking, told.reports.get(one, Marking())) for one in about if one):
        raise BadInput(
            f"That report is marked higher than {OFFICIAL}; choose {SENSITIVE}, or what is marked no higher."
        )
    if scope.recommendation in held.hidden:
        raise BadInput(f"All that would be told is marked higher than {OFFICIAL}; choose {SENSITIVE} for this one.")


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


def _item(told: _Told, row: AssignmentRow, held: Kept, *, cleared_only: bool) -> PositionItem:
    detail, hidden = told.details[row.id], held.hidden
    chain = [
        replace(said, owners=_owners(told, one, said.owners, held))
        for one, said in told.chains.get(row.recommendation_id, ())
        if one not in hidden
    ]
    links = [link for link in detail.links if link.other is None or link.other.id not in hidden]
    made = printed_item(detail, row, chain if len(chain) > 1 else (), links, cleared_only=cleared_only)
    return replace(made, marking=told.markings[row.id])


def _owners(told: _Told, recommendation: UUID, owners: tuple[str, ...], held: Kept) -> tuple[str, ...]:
    """Return the bodies that a recommendation is made to, without those of which nothing but what is withheld is."""
    printed = {row.body for row in held.rows if row.recommendation_id == recommendation}
    every = {row.body for row in told.rows if row.recommendation_id == recommendation}
    return tuple(body for body in owners if body not in every - printed)


def _markings(told: _Told, held: Kept, report: Iterable[HistoryLine], publication: Publication | None) -> list[Marking]:
    """Return the markings of all that is in a report, or is mentioned there."""
    around = [own for one, own in told.mentioned.items() if one not in held.hidden]
    names = [*([publication.id] if publication else []), *sorted(cited(report) & told.reports.keys(), key=str)]
    return [*(told.markings[row.id] for row in held.rows), *around, *(told.reports[one] for one in names)]


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


def _assessed(
    connection: Connection, told: _Told, publication: UUID, as_at: date, marking: Marking | None
) -> tuple[HistoryLine, ...]:
    """Return the assessments of a whole publication by the end of a day, without those that cite one marked higher."""
    history = history_of(entries_about(connection, [publication])[publication], as_at)
    nothing = Marking()
    return tuple(
        line for line in history if all(may_hold(marking, told.reports.get(one, nothing)) for one in cited([line]))
    )


def _used(connection: Connection, items: Iterable[PositionItem]) -> tuple[ScaleFacts, ...]:
    """Return the scales on which any item was assessed, so that the report can print what their words come to."""
    said = (line.said for item in items for line in item.history)
    names = {one.scale_name for one in said if isinstance(one, AssessmentMade)}
    return tuple(scale.facts for scale in records.scales(connection) if scale.facts.name in names)
