"""Which issued report a new one follows, and what entries recorded since changed of what that one said."""

from dataclasses import replace

from tracker.domain.facts import CoverageIds
from tracker.domain.issued import IssuedReport
from tracker.domain.position import Position, Previous, ReportKind
from tracker.services.issuing import last_issued, previous
from tracker.services.ordering import Order
from tracker.services.position import Scope, covered_rows
from tracker.services.register import Register

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


def previous_of(register: Register, order: Order, last: IssuedReport, position: Position) -> Previous:
    """Return what a position follows, and what was recorded since against it; of withheld items nothing is told."""
    shown = {item.row.id for item in position.items}
    withheld = {row.id for row in covered_rows(register, order.scope, order.as_at)} - shown
    return previous(register, last, covered_rows(register, order.scope, last.facts.as_at), withheld)
