"""How decisions of a hand-over are said: each by itself, counted, and summed up before they are recorded."""

from collections import Counter
from collections.abc import Iterable, Mapping
from uuid import UUID

from tracker.domain.scales import Outcome
from tracker.domain.words import listed, plural
from tracker.services.handover import Close, Decision, Leave, Pass

UNDECIDED = "Not decided yet"


def decision_words(decision: Decision, names: Mapping[UUID, str]) -> str:
    """Return one decision: "Passes to Probation Service", "Closed: no longer relevant", "Stays: runs the archive"."""
    match decision:
        case Pass(to=to):
            return f"Passes to {listed([names.get(body, 'another body') for body in to])}"
        case Close(closed=closed):
            why = closed.superseded_by or closed.reason
            told = "unverified" if closed.unverified and closed.outcome is Outcome.IMPLEMENTED else closed.outcome.value
            also = ", unverified" if closed.unverified and closed.outcome is not Outcome.IMPLEMENTED else ""
            return f"Closed: {told}{also}{f' ({why})' if why else ''}"
        case Leave(why=why):
            return f"Stays: {why}"


def count_words(decided: int, total: int) -> str:
    """Return how far a hand-over is: "3 of 12 items are decided, 9 are not"."""
    if not total:
        return "There is no open item to decide about."
    if decided == total:
        return "The one item is decided." if total == 1 else f"All {total:,} items are decided."
    left = total - decided
    return f"{decided:,} of {plural(total, 'item')} decided, {left:,} not yet"


def summary(decisions: Iterable[Decision], total: int, names: Mapping[UUID, str]) -> tuple[str, ...]:
    """Return what will be recorded, a line for each kind: "12 items pass to Probation Service", "2 items stay"."""
    made = list(decisions)
    passed = Counter(decision.to for decision in made if isinstance(decision, Pass))
    lines = [
        f"{plural(number, 'item')} {_verb(number, 'passes', 'pass')} to "
        f"{listed([names.get(body, 'another body') for body in to])}"
        for to, number in passed.most_common()
    ]
    closed = [decision.closed for decision in made if isinstance(decision, Close)]
    verified = sum(not one.unverified for one in closed)
    unverified = len(closed) - verified
    stays = sum(isinstance(decision, Leave) for decision in made)
    counted = (
        (verified, "is closed", "are closed"),
        (unverified, "is closed unverified", "are closed unverified"),
        (stays, "stays where it is", "stay where they are"),
        (
            total - len(made),
            "is not decided; nothing is recorded of it",
            "are not decided; nothing is recorded of them",
        ),
    )
    lines += [f"{plural(number, 'item')} {_verb(number, one, many)}" for number, one, many in counted if number]
    return tuple(lines)


def _verb(number: int, one: str, many: str) -> str:
    return one if number == 1 else many
