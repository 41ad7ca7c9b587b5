"""What moved since the report before, in two sentences."""

from collections import Counter

from tracker.domain.language import Language
from tracker.domain.moves import MoveKind, Period
from tracker.domain.position import Position
from tracker.reports.text import Span, Strong, spans


def since(position: Position, period: Period, say: Language) -> list[list[Span]]:
    """Return what moved in the period, in two sentences."""
    what, day = say.listed(_movements(period, say)), say.day(period.since)
    previous = position.previous
    if previous and what:
        first = say("Since report {number} of {day}: {what}.", number=previous.number, day=day, what=what)
    elif previous:
        first = say("Since report {number} of {day}, nothing moved.", number=previous.number, day=day)
    elif what:
        first = say("Since {day}: {what}.", day=day, what=what)
    else:
        first = say("Since {day}, nothing moved.", day=day)
    opening, closing = Strong(f"{period.total.opening:,}"), Strong(f"{period.total.closing:,}")
    if period.total.opening == period.total.closing:
        return [[first], spans(say, "As many are open now as were then: {number}.", number=closing)]
    return [[first], spans(say, "Open then: {opening}; open now: {closing}.", opening=opening, closing=closing)]


def _movements(period: Period, say: Language) -> list[str]:
    total, kinds = period.total, Counter(move.kind for move in period.moves)
    counted = (
        (total.new, say("{number} new", number=f"{total.new:,}")),
        (total.reopened, say("{number} re-opened", number=f"{total.reopened:,}")),
        (total.received, say("{number} received from another body", number=f"{total.received:,}")),
        (total.closed, say("{number} closed", number=f"{total.closed:,}")),
        (total.passed_on, say("{number} passed on to another body", number=f"{total.passed_on:,}")),
        (kinds[MoveKind.DATE_MOVED], say.count(kinds[MoveKind.DATE_MOVED], "target date moved", "target dates moved")),
    )
    return [words for number, words in counted if number]
