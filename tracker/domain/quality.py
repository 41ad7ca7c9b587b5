"""What the data of a position lack: items without an owner, a date or evidence, and what contradicts itself."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.position import Position, PositionItem
from tracker.domain.scales import Outcome, Progress
from tracker.domain.status import Side, is_open, side_of

_DONE = tuple(outcome.value for outcome in Outcome if outcome.is_done)


class Gap(StrEnum):
    """What can lack, or be wrong, in what is recorded of an item."""

    OWNER = "Open, and no action names an owner"
    DATE = "Open, and there is no target date"
    EVIDENCE = "Reported complete or closed as done, and there is no evidence"
    DRAFT = "Words of an update are a draft, not cleared for publication"
    CONTRADICTION = "What is recorded contradicts itself"


@dataclass(frozen=True, slots=True)
class Lacking:
    """The items with one gap, in the order of the position."""

    gap: Gap
    items: tuple[PositionItem, ...]


def owners(item: PositionItem) -> tuple[str, ...]:
    """Return who owns what is still to be done; where all of it is done, who owned it. Each is named once."""
    named = [action for action in item.actions if action.owner.strip()]
    to_do = [action for action in named if action.state.is_open]
    return tuple(dict.fromkeys(action.owner.strip() for action in to_do or named))


def _lacks_owner(item: PositionItem) -> bool:
    return is_open(item.row.status) and not owners(item)


def _lacks_date(item: PositionItem) -> bool:
    return is_open(item.row.status) and item.row.target is None


def _lacks_evidence(item: PositionItem) -> bool:
    row = item.row
    is_claimed = is_open(row.status) and row.progress == Progress.COMPLETE
    is_closed_as_done = side_of(row.status) is Side.CLOSED and row.closed_reason in _DONE
    return (is_claimed or is_closed_as_done) and not row.evidence_count


_HAS: dict[Gap, Callable[[PositionItem], bool]] = {
    Gap.OWNER: _lacks_owner,
    Gap.DATE: _lacks_date,
    Gap.EVIDENCE: _lacks_evidence,
    Gap.DRAFT: lambda item: item.row.drafts > 0,
    Gap.CONTRADICTION: lambda item: bool(item.row.contradictions),
}


def quality(position: Position) -> tuple[Lacking, ...]:
    """Return each gap with its items, those that have none included."""
    return tuple(Lacking(gap, tuple(filter(_HAS[gap], position.items))) for gap in Gap)
