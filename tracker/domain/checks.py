"""The page of checks before a report is printed: what somebody should mend first, the gravest first."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from tracker.domain.contradictions import RULES, Contradiction
from tracker.domain.position import Position, PositionItem
from tracker.domain.scales import Progress, Response
from tracker.domain.schedule import Schedule
from tracker.domain.status import is_open
from tracker.domain.words import listed, plural

_AGREED = (Response.AGREED, Response.PARTLY_AGREED)
_DATES = (Contradiction.ODD_YEAR, Contradiction.EARLY_TARGET, Contradiction.LATE_ACTION, Contradiction.EARLY_ANSWER)
# Each of these is told by a check of its own.
_ELSEWHERE = (*_DATES, Contradiction.UNVERIFIED, Contradiction.NO_EVIDENCE)


class CheckKind(StrEnum):
    """What is looked for, in the order of gravity."""

    WITHHELD = "Marked higher than the report"
    UNVERIFIED = "Closed unverified"
    CONTRADICTIONS = "Contradictions"
    DRAFTS = "Words not cleared"
    NO_DATE = "No target date"
    ODD_DATES = "Odd dates"
    NO_OWNER = "No owner"
    NO_EVIDENCE = "No evidence"


@dataclass(frozen=True, slots=True)
class Checked:
    """One item to look at (its id is the row's), and what exactly is the matter with it: a sentence for each thing."""

    ref: str
    body: str
    item: UUID
    what: str


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to mend before printing: the sentence says what, and `count` of how many items.

    The items that are withheld are counted and not told, for nothing of them is in the report.
    """

    kind: CheckKind
    sentence: str
    count: int
    items: tuple[Checked, ...] = ()


def checks(position: Position) -> tuple[Check, ...]:
    """Return what should be mended before a position is printed, the gravest first; nothing where all is well."""
    return (*_withheld(position), *(check for kind in _FINDERS for check in _found(position, kind)))


def _withheld(position: Position) -> Iterator[Check]:
    if position.withheld:
        higher = f"{plural(position.withheld, 'item')} marked higher than {position.marking.level}"
        sentence = f"{higher} {'is' if position.withheld == 1 else 'are'} left out of the report."
        yield Check(CheckKind.WITHHELD, sentence, position.withheld)


def _found(position: Position, kind: CheckKind) -> Iterator[Check]:
    find, sentence = _FINDERS[kind]
    found = tuple(
        Checked(item.row.ref, item.row.body, item.row.id, " ".join(what))
        for item in position.items
        if (what := tuple(find(item)))
    )
    if found:
        yield Check(kind, sentence, len(found), found)


def _unverified(item: PositionItem) -> Iterator[str]:
    if item.row.lacks:
        yield f"It lacks {listed(item.row.lacks)}."


def _contradicted(item: PositionItem) -> Iterator[str]:
    return (RULES[one].sentence for one in item.row.contradictions if one not in _ELSEWHERE)


def _drafts(item: PositionItem) -> Iterator[str]:
    if item.row.drafts:
        yield f"The words of {plural(item.row.drafts, 'update')} are a draft."


def _undated(item: PositionItem) -> Iterator[str]:
    if item.row.schedule is Schedule.NO_DATE and item.row.response in _AGREED:
        words = item.row.target_words
        yield f"“{words}” names no day." if words else "No date was promised."


def _oddly_dated(item: PositionItem) -> Iterator[str]:
    return (RULES[one].sentence for one in item.row.contradictions if one in _DATES)


def _unowned(item: PositionItem) -> Iterator[str]:
    if not is_open(item.row.status):
        return
    unowned = [action for action in item.actions if action.state.is_open and not action.owner]
    if unowned:
        names = [f"({action.letter})" for action in unowned if action.letter]
        all_named = len(names) == len(unowned)
        yield f"{_actions(len(unowned), names) if all_named else plural(len(unowned), 'action')} without an owner."


def _actions(number: int, names: list[str]) -> str:
    return f"{'Action' if number == 1 else 'Actions'} {listed(names)}"


def _unevidenced(item: PositionItem) -> Iterator[str]:
    if Contradiction.NO_EVIDENCE in item.row.contradictions:
        yield RULES[Contradiction.NO_EVIDENCE].sentence
    elif item.row.progress == Progress.PARTLY_COMPLETE and is_open(item.row.status) and not item.row.evidence_count:
        yield "A part of it is reported complete without any evidence."


_FINDERS: dict[CheckKind, tuple[Callable[[PositionItem], Iterator[str]], str]] = {
    CheckKind.UNVERIFIED: (_unverified, "These are closed although something lacks, and the report says so."),
    CheckKind.CONTRADICTIONS: (_contradicted, "In these something contradicts itself; mend it, or know what to say."),
    CheckKind.DRAFTS: (_drafts, "Nobody has cleared these words; clear them, or print the cleared words only."),
    CheckKind.NO_DATE: (_undated, "These are agreed and open, and nobody said by when."),
    CheckKind.ODD_DATES: (_oddly_dated, "A date of these looks wrong; look at it before others do."),
    CheckKind.NO_OWNER: (_unowned, "Actions of these have no owner; a post or a person should have them."),
    CheckKind.NO_EVIDENCE: (_unevidenced, "These are said to be done, at least in part, and nothing shows it."),
}
