"""How findings on lettered sub-points come to one finding on the whole: two rules, one of them stated for each item."""

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.scales import Finding, RollUp

DEFINITIONS: dict[RollUp, str] = {
    RollUp.ALL: (
        "All: achieved only when every sub-point is found achieved; partly achieved as soon as any is found achieved "
        "or partly achieved; not achieved while all that were assessed are not."
    ),
    RollUp.WORST: (
        "Worst: the worst finding on any sub-point; while some are not assessed yet, never better than partly achieved."
    ),
}
_WORST_FIRST = (Finding.NOT_ACHIEVED, Finding.PARTLY, Finding.ACHIEVED)


@dataclass(frozen=True, slots=True)
class Whole:
    """The letters of a recommendation's sub-points, and the rule by which findings on them come to one."""

    letters: tuple[str, ...] = ()
    rule: RollUp = RollUp.ALL


def rolled_up(whole: Whole, findings: dict[str, Finding]) -> Finding | None:
    """Return what the findings on sub-points come to; None while none of them is judged."""
    judged = [f for letter in whole.letters if (f := findings.get(letter)) and f is not Finding.NO_JUDGEMENT]
    if not judged:
        return None
    is_whole = len(judged) == len(whole.letters)
    return _all(judged, is_whole=is_whole) if whole.rule is RollUp.ALL else _worst(judged, is_whole=is_whole)


def _all(judged: Sequence[Finding], *, is_whole: bool) -> Finding:
    if is_whole and all(finding is Finding.ACHIEVED for finding in judged):
        return Finding.ACHIEVED
    return Finding.NOT_ACHIEVED if all(finding is Finding.NOT_ACHIEVED for finding in judged) else Finding.PARTLY


def _worst(judged: Sequence[Finding], *, is_whole: bool) -> Finding:
    worst = min(judged, key=_WORST_FIRST.index)
    return worst if is_whole or worst is not Finding.ACHIEVED else Finding.PARTLY
