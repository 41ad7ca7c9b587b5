"""Which issued report a new one follows, and what entries recorded since changed of what that one said."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from tracker.domain.facts import CoverageIds
from tracker.domain.issued import IssuedReport
from tracker.domain.listing import AssignmentRow
from tracker.domain.markings import Marking, marking_of
from tracker.domain.position import Position, ReportKind
from tracker.services.issuing import changed_since, last_issued, previous
from tracker.services.ordering import Order
from tracker.services.position import Scope, covered_rows, markings_of
from tracker.services.register import Register
from tracker.services.withholding import may_hold

# The others say where things stand, and nothing of what moved.
TELL_MOVEMENT = (ReportKind.PROGRESS, ReportKind.BRIEF)


def coverage_ids(scope: Scope) -> CoverageIds:
    """Return what a scope covers, by identity: reports of equal coverage follow each other."""
    return CoverageIds(
        body=scope.body,
        publication=scope.publication,
        theme=scope.theme,
        recommendation=scope.recommendation,
        filters=scope.words,
        as_now=scope.is_as_now,
    )


def followed(register: Register, order: Order) -> IssuedReport | None:
    """Return the issued report that one of this order would follow: the last of its coverage as at an earlier day."""
    if order.kind not in TELL_MOVEMENT:
        return None
    return last_issued(register, coverage_ids(order.scope), TELL_MOVEMENT, order.as_at)


def since_last(register: Register, order: Order) -> tuple[Order, IssuedReport | None]:
    """Return an order with its period begun where the issued report that it follows ended, and that report, if any."""
    last = followed(register, order) if order.follows_last else None
    return (replace(order, since=last.facts.as_at), last) if last else (order, None)


def follow(register: Register, order: Order, last: IssuedReport, position: Position) -> Position:
    """Return a position with the issued report that it follows, and what was recorded since against what that said.

    It is marked at least as what it tells of: that may be an item that it does not cover any more. Of items that its
    marking withholds nothing is told.
    """
    scope, day = order.scope, last.facts.as_at
    now, covered = covered_rows(register, scope, day), covered_rows(register, scope, order.as_at)
    shown = {row.id for row in position.rows}
    withheld = {row.id for row in covered} - shown
    hidden = {row.recommendation_id for row in covered} - {row.recommendation_id for row in position.rows}
    withheld |= {row.id for row in now if row.recommendation_id in hidden}
    own = _markings(register, last, now, shown | withheld, order.as_at)
    withheld |= {one for one, theirs in own.items() if not may_hold(order.marking, theirs)}
    told = [theirs for one, theirs in own.items() if one not in withheld]
    found = previous(register, last, now, withheld)
    return replace(position, previous=found, marking=position.marking.at_least(told))


def _markings(
    register: Register, last: IssuedReport, now: Sequence[AssignmentRow], known: Collection[UUID], as_at: date
) -> dict[UUID, Marking]:
    """Return the markings of the items that a report told otherwise than they are seen now, but for those `known`."""
    changed = {one: row for one, row in changed_since(register, last, now).items() if one not in known}
    current = markings_of(register, sorted(changed, key=str), as_at)
    then = {one: marking_of(row.marking) for one, row in changed.items() if row is not None}
    nothing = Marking()
    return {one: current.get(one, nothing).at_least([then.get(one, nothing)]) for one in sorted(changed, key=str)}
