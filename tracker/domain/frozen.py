"""What an issued report said, frozen: plain words and days, whatever the register and the rules say later.

The names of its fields are those of the data file that is kept with each issued report; they are never renamed.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tracker.domain.facts import CoverageIds
from tracker.domain.listing import AssignmentRow
from tracker.domain.movement import Movement
from tracker.domain.moves import Move
from tracker.domain.position import BodyTotals, Position, PositionItem, ReportKind, Restated
from tracker.domain.schedule import Schedule
from tracker.domain.status import Side, side_of


@dataclass(frozen=True, slots=True)
class FrozenRow:
    """What a report said of one item. `side` says as what its status counted: open, closed or passed on.

    `body` is its label, `publication` a title, `text` the whole sentence; `marking` is empty where it is not known.
    """

    item: UUID
    ref: str
    number: str | None
    publication: str
    addressee: str
    body: str
    body_id: UUID
    text: str
    status: str
    side: str
    response: str | None
    progress: str | None
    assessment: str | None
    assessment_scale: str | None
    target: date | None
    target_words: str | None
    first_target: date | None
    slips: int
    slip_days: int
    schedule: str
    closed_on: date | None
    closed_reason: str | None
    unverified: bool
    marking: str = ""

    @property
    def is_open(self) -> bool:
        """Say whether the report counted it as open."""
        return self.side == Side.OPEN

    @property
    def is_overdue(self) -> bool:
        """Say whether the report counted it as overdue."""
        return self.schedule == Schedule.OVERDUE


@dataclass(frozen=True, slots=True)
class StatusCount:
    """How many items had a status."""

    status: str
    items: int


@dataclass(frozen=True, slots=True)
class FrozenTotals:
    """One line of the table of body by status, as printed."""

    body: str
    total: int
    open: int
    overdue: int
    closed: int
    passed_on: int
    by_status: tuple[StatusCount, ...]


@dataclass(frozen=True, slots=True)
class FrozenMovement:
    """What moved at one body since the day from which the report tells movements."""

    body: str
    moved: Movement


@dataclass(frozen=True, slots=True)
class FrozenMove:
    """One movement of one item, as printed."""

    kind: str
    on: date
    item: UUID
    ref: str
    body: str
    before: str = ""
    after: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FrozenRestated:
    """One thing that the report before had said of an item, and what this one says of that same day, as printed."""

    ref: str
    body: str
    what: str
    said: str
    now: str


@dataclass(frozen=True, slots=True)
class Frozen:
    """All that an issued report said: its header, its totals, what moved, each item, what it restated.

    `follows` is the number of the issued report that it went on from, `withheld` how many items its marking withheld.
    `movement` is None where the report tells none.
    """

    number: int
    kind: str
    title: str
    covers: str
    coverage: CoverageIds
    register: str
    as_at: date
    since: date | None
    issued_on: date
    language: str
    marking: str
    embargo: date | None
    author: str
    distribution: tuple[str, ...]
    pages: int
    seal: str
    follows: int | None
    withheld: int
    total: FrozenTotals
    by_body: tuple[FrozenTotals, ...]
    movement: Movement | None
    movement_by_body: tuple[FrozenMovement, ...]
    moves: tuple[FrozenMove, ...]
    rows: tuple[FrozenRow, ...]
    restated: tuple[FrozenRestated, ...] = ()
    internal_notes: bool = False


@dataclass(frozen=True, slots=True)
class Typeset:
    """A report typeset to be issued under the number that its position bears and its PDF prints.

    `covers` and `coverage` are what it covers, in words and by identity; `language` is its tag (BCP 47).
    """

    position: Position
    kind: ReportKind
    title: str
    coverage: CoverageIds
    covers: str
    language: str
    pdf: bytes
    pages: int


def frozen_of(report: Typeset, issued_on: date) -> Frozen:
    """Return all that a report says, to be kept with it; ValueError where its position bears no number."""
    position, period = report.position, report.position.period
    if position.number is None:
        raise ValueError("a report without a number cannot be issued")
    return Frozen(
        number=position.number,
        kind=report.kind.value,
        title=report.title,
        covers=report.covers,
        coverage=report.coverage,
        register=position.register,
        as_at=position.as_at,
        since=period.since if period else None,
        issued_on=issued_on,
        language=report.language,
        marking=str(position.marking),
        embargo=position.embargo,
        author=position.author,
        distribution=position.distribution,
        pages=report.pages,
        seal=str(position.seal),
        follows=position.previous.number if position.previous else None,
        withheld=position.withheld,
        total=_totals(position, position.all_bodies),
        by_body=tuple(_totals(position, totals) for totals in position.by_body),
        movement=period.total if period else None,
        movement_by_body=tuple(FrozenMovement(body, moved) for body, moved in period.by_body) if period else (),
        moves=tuple(map(_move, period.moves)) if period else (),
        rows=tuple(map(_item, position.items)),
        restated=tuple(map(_restated, position.previous.restated)) if position.previous else (),
        internal_notes=position.internal_notes,
    )


def _totals(position: Position, totals: BodyTotals) -> FrozenTotals:
    counts = zip(position.statuses, totals.counts, strict=True)
    return FrozenTotals(
        body=totals.body,
        total=totals.total,
        open=totals.open,
        overdue=totals.overdue,
        closed=totals.closed,
        passed_on=totals.passed_on,
        by_status=tuple(StatusCount(status.value, items) for status, items in counts),
    )


def _move(move: Move) -> FrozenMove:
    return FrozenMove(move.kind.value, move.on, move.item, move.ref, move.body, move.before, move.after, move.reason)


def _restated(told: Restated) -> FrozenRestated:
    return FrozenRestated(told.ref, told.body, told.what, told.said, told.now)


def _item(item: PositionItem) -> FrozenRow:
    return frozen_row(item.row, str(item.marking))


def frozen_row(row: AssignmentRow, marking: str = "") -> FrozenRow:
    """Return what a row of the list says, as an issued report would keep it."""
    return FrozenRow(
        item=row.id,
        ref=row.ref,
        number=row.number,
        publication=row.publication,
        addressee=row.addressee,
        body=row.body,
        body_id=row.body_id,
        text=row.text,
        status=row.status.value,
        side=side_of(row.status).value,
        response=_plain(row.response),
        progress=_plain(row.progress),
        assessment=row.assessment,
        assessment_scale=row.assessment_scale,
        target=row.target,
        target_words=row.target_words,
        first_target=row.first_target,
        slips=row.slips,
        slip_days=row.slip_days,
        schedule=row.schedule.value,
        closed_on=row.closed_on,
        closed_reason=row.closed_reason,
        unverified=row.is_unverified,
        marking=marking,
    )


def _plain(word: str | None) -> str | None:
    """Return a word of a scale as text alone, so that it equals what is read back."""
    return None if word is None else str(word)


@dataclass(frozen=True, slots=True)
class Tally:
    """The totals of some frozen rows."""

    total: int = 0
    open: int = 0
    overdue: int = 0
    closed: int = 0
    passed_on: int = 0


def tally(rows: Sequence[FrozenRow]) -> Tally:
    """Return the totals of some rows, counted as their report counted them."""
    sides = Counter(row.side for row in rows)
    overdue = sum(row.is_overdue for row in rows)
    return Tally(len(rows), sides[Side.OPEN], overdue, sides[Side.CLOSED], sides[Side.PASSED_ON])
