"""What moved between two days, item by item: the movements that a report lists beside its totals.

The comings and goings are those that the totals are counted from, so that the one always explains the other.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from tracker.domain.amendments import Amendment, Change
from tracker.domain.courses import Course
from tracker.domain.history import HistoryLine
from tracker.domain.movement import Movement, Step, movement, steps
from tracker.domain.saying import say_grounds, say_target
from tracker.domain.scales import Finding
from tracker.domain.statements import AssessmentMade, Closed, PassedOn, Reopened, TargetSet


class MoveKind(StrEnum):
    """The kinds of movement, in the order in which reports list them."""

    OPENED = "Opened"
    RECEIVED = "Received from another body"
    REOPENED = "Re-opened"
    CLOSED = "Closed"
    PASSED_ON = "Passed on to another body"
    DATE_MOVED = "Target date moved"
    ASSESSED_UP = "Assessed higher"
    ASSESSED_DOWN = "Assessed lower"
    ASSESSED = "Assessed"
    AMENDED = "Words amended"


@dataclass(frozen=True, slots=True)
class Move:
    """One movement of one item (its id is the row's): what it was before and is after, in the register's words."""

    kind: MoveKind
    on: date
    item: UUID
    ref: str
    body: str
    before: str = ""
    after: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """What moved after the end of the day `since`: in total, by body (its label, in the alphabet), and item by item."""

    since: date
    total: Movement
    by_body: tuple[tuple[str, Movement], ...]
    moves: tuple[Move, ...]


KIND_OF = {
    Step.NEW: MoveKind.OPENED,
    Step.RECEIVED: MoveKind.RECEIVED,
    Step.REOPENED: MoveKind.REOPENED,
    Step.CLOSED: MoveKind.CLOSED,
    Step.PASSED_ON: MoveKind.PASSED_ON,
}
"""What each figure of a movement is called in the list of movements."""
_ORDER = {kind: rank for rank, kind in enumerate(MoveKind)}
_BEST_FIRST = {finding: rank for rank, finding in enumerate(Finding)}
_WORDS = ("text", "stem", "item", "number", "sub points")


def period(courses: Sequence[Course], since: date, as_at: date) -> Period:
    """Return what moved of some items after the end of one day, up to the end of another that is not before it.

    The items are the same at both ends, whatever chose them: what is open of them at the end is the closing figure.
    """
    bodies: dict[UUID, list[Course]] = {}
    for course in courses:
        bodies.setdefault(course.body_id, []).append(course)
    lines = sorted(bodies.values(), key=lambda own: (own[0].body.casefold(), str(own[0].body_id)))
    moves = [move for course in courses for move in _moves(course, since, as_at)]
    return Period(
        since=since,
        total=movement((course.life for course in courses), since, as_at),
        by_body=tuple((own[0].body, movement((course.life for course in own), since, as_at)) for own in lines),
        moves=tuple(sorted(moves, key=lambda move: (_ORDER[move.kind], move.on))),
    )


def _moves(course: Course, since: date, as_at: date) -> Iterator[Move]:
    for on, step in steps(course.life, since, as_at):
        yield _came_or_went(course, on, step)

    def is_meant(day: date) -> bool:
        return since < day <= as_at and course.was_here(day)

    yield from _dates_moved(course, is_meant)
    yield from _assessed(course, is_meant)
    yield from _amended(course, is_meant)


def _move(course: Course, kind: MoveKind, on: date, before: str = "", after: str = "", reason: str = "") -> Move:
    return Move(kind, on, course.item, course.ref, course.body, before, after, reason)


def _came_or_went(course: Course, on: date, step: Step) -> Move:
    before, after = course.status_before(on) or "", course.status_on(on) or ""
    match step:
        case Step.RECEIVED:
            before = course.came_from
        case Step.PASSED_ON:
            after = course.went_to or after
    return _move(course, KIND_OF[step], on, before, after, _why(course, on, step))


def _why(course: Course, on: date, step: Step) -> str:
    """Return why an item came or went, as was said last by the end of that day; empty where nothing was."""
    match step:
        case Step.CLOSED:
            line = _last(course, on, lambda line: isinstance(line.said, Closed))
            return say_grounds(line.said) if line and isinstance(line.said, Closed) else ""
        case Step.REOPENED:
            line = _last(course, on, lambda line: isinstance(line.said, Reopened))
        case Step.PASSED_ON:
            line = _last(course, on, lambda line: isinstance(line.said, PassedOn))
        case Step.RECEIVED:
            line = _last(course, on, lambda line: line.said is None)
        case _:
            line = None
    return _because(line.reason, line.agreed_by) if line else ""


def _because(reason: str, agreed_by: str) -> str:
    if not agreed_by.strip():
        return reason.strip()
    agreed = f"agreed by {agreed_by.strip()}"
    return f"{reason.strip().rstrip('.')}; {agreed}" if reason.strip() else agreed


def _last(course: Course, on: date, is_wanted: Callable[[HistoryLine], bool]) -> HistoryLine | None:
    told = (line for line in reversed(course.history) if line.withdrawn is None and line.day <= on)
    return next((line for line in told if is_wanted(line)), None)


def _dates_moved(course: Course, is_meant: Callable[[date], bool]) -> Iterator[Move]:
    for line in course.history:
        said, before = line.said, line.before
        if line.withdrawn or not isinstance(said, TargetSet) or not isinstance(before, TargetSet):
            continue
        if (said.day, said.words) != (before.day, before.words) and is_meant(line.day):
            why = _because(line.reason, line.agreed_by)
            yield _move(course, MoveKind.DATE_MOVED, line.day, say_target(before), say_target(said), why)


def _assessed(course: Course, is_meant: Callable[[date], bool]) -> Iterator[Move]:
    """Tell each assessment against the last judgement of the same part before it, or else of the whole."""
    judged: dict[str, AssessmentMade] = {}
    for line in course.history:
        said = line.said
        if line.withdrawn or not isinstance(said, AssessmentMade):
            continue
        earlier = judged.get(said.part) or judged.get("")
        if is_meant(line.day):
            before = _finding_words(earlier) if earlier else ""
            yield _move(course, _direction(earlier, said), line.day, before, _finding_words(said), _by(line, said))
        if said.finding is not Finding.NO_JUDGEMENT:
            judged[said.part] = said


def _direction(earlier: AssessmentMade | None, said: AssessmentMade) -> MoveKind:
    if earlier is None or Finding.NO_JUDGEMENT in (earlier.finding, said.finding):
        return MoveKind.ASSESSED
    better = _BEST_FIRST[earlier.finding] - _BEST_FIRST[said.finding]
    return MoveKind.ASSESSED_UP if better > 0 else MoveKind.ASSESSED_DOWN if better < 0 else MoveKind.ASSESSED


def _finding_words(said: AssessmentMade) -> str:
    return f"Point ({said.part}): {said.value}" if said.part else said.value


def _by(line: HistoryLine, said: AssessmentMade) -> str:
    """Return on whose word an assessment rests: the assessor, with the report or the role that was named."""
    source = said.citation.strip() or said.role.strip()
    return f"{line.by.strip()} ({source})" if source else line.by.strip()


def _amended(course: Course, is_meant: Callable[[date], bool]) -> Iterator[Move]:
    for amendment in course.amendments:
        day = amendment.on or amendment.recorded_at.astimezone().date()
        told = None if amendment.is_first or amendment.withdrawn_because is not None else _reworded(amendment)
        if told and is_meant(day):
            yield _move(course, MoveKind.AMENDED, day, *told, amendment.why)


def _reworded(amendment: Amendment) -> tuple[str, str] | None:
    """Return the words before and after an amendment, the whole sentence first; None where none changed."""
    changed: dict[str, Change] = {change.field: change for change in amendment.changes}
    found = next((changed[field] for field in _WORDS if field in changed), None)
    return (found.before, found.after) if found else None
