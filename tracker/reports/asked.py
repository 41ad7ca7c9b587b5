"""What a brief asks its reader to decide: each kind of decision with the items that it is asked for."""

from tracker.domain.decisions import DecisionKind, decisions
from tracker.domain.language import Language
from tracker.domain.position import Position, PositionItem

Asked = list[tuple[str, list[PositionItem]]]


def asked(position: Position, say: Language) -> Asked:
    """Return the kinds of decision that are asked for, in words, each with its items in the order of their numbers."""
    found = decisions(position)
    kinds = [(say(kind), [one.item for one in found if one.kind is kind]) for kind in DecisionKind]
    return [(words, items) for words, items in kinds if items]
