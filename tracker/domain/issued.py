"""Issued reports: which follows which, what was recorded since against what one said, and two side by side."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from tracker.domain.dates import long_day
from tracker.domain.facts import CoverageIds, IssuedFacts
from tracker.domain.frozen import Frozen, FrozenRow, Tally, frozen_row, tally
from tracker.domain.listing import AssignmentRow
from tracker.domain.position import Restated
from tracker.domain.words import plural

_Fact = tuple[str, Callable[[FrozenRow], str]]
_Pair = tuple[FrozenRow | None, FrozenRow | None]


@dataclass(frozen=True, slots=True)
class IssuedReport:
    """A report that was issued: its facts, the day of its issue, and when and by whom that was recorded (UTC)."""

    id: UUID
    facts: IssuedFacts
    issued_on: date
    recorded_at: datetime
    recorded_by: str

    @property
    def number(self) -> int:
        """Return its number, from 1 in its register."""
        return self.facts.number


def last_of(
    reports: Iterable[IssuedReport], coverage: CoverageIds, kinds: Collection[str] = (), before: date | None = None
) -> IssuedReport | None:
    """Return the issued report that a new one of this coverage follows; None where there is none.

    It is the one of the latest day, and of those the one issued last. `before` leaves out those as at that day or a
    later one. Its kind matters only where some are named: a brief and a progress report of one coverage print the
    same totals, so each follows the other.
    """
    found = [
        report
        for report in reports
        if report.facts.coverage == coverage
        and (not kinds or report.facts.kind in kinds)
        and (before is None or report.facts.as_at < before)
    ]
    return max(found, key=lambda report: (report.facts.as_at, report.number), default=None)


def _day(day: date | None) -> str:
    return long_day(day) if day else "none"


def _target(row: FrozenRow) -> str:
    if row.target is None:
        return f"“{row.target_words}” (no date)" if row.target_words else "none"
    return f"{long_day(row.target)} (“{row.target_words}”)" if row.target_words else long_day(row.target)


def _assessment(row: FrozenRow) -> str:
    scale = f" (on the scale “{row.assessment_scale}”)" if row.assessment and row.assessment_scale else ""
    return f"{row.assessment or 'none'}{scale}"


_STATUS: _Fact = ("Status", lambda row: row.status)
_TARGET: _Fact = ("Target date", _target)
_ASSESSMENT: _Fact = ("Assessment", _assessment)
_RESTATABLE: tuple[_Fact, ...] = (
    ("Body", lambda row: row.body),
    _STATUS,
    ("Response", lambda row: row.response or "none"),
    ("Reported progress", lambda row: row.progress or "none"),
    _ASSESSMENT,
    _TARGET,
    ("Closed on", lambda row: _day(row.closed_on)),
    ("Words", lambda row: row.text),
)
_COMPARED = (_STATUS, _TARGET, _ASSESSMENT)


def restated(said: Iterable[FrozenRow], now: Iterable[AssignmentRow]) -> tuple[Restated, ...]:
    """Return what a report said that is otherwise by what is known now of the same day, in the order of references.

    `said` are its rows, `now` those of the same coverage as at the same day. In whichever order they are given, the
    answer is the same. Every item that is counted otherwise than the report counted it is among them.
    """
    found: list[Restated] = []
    for before, after in _paired(said, map(frozen_row, now)):
        if before is not None and after is not None:
            found += [Restated(after.ref, after.body, *told) for told in _restated_of(before, after)]
        elif before is not None:
            found.append(Restated(before.ref, before.body, "The item", before.status, "not there any more"))
        elif after is not None:
            found.append(Restated(after.ref, after.body, "The item", "not in the report", after.status))
    return tuple(found)


def _restated_of(before: FrozenRow, after: FrozenRow) -> Iterator[tuple[str, str, str]]:
    # A label is no fact of the item: a body that has another now is the same body.
    same_body = replace(before, body=after.body) if before.body_id == after.body_id else before
    yield from _differences(same_body, after, _RESTATABLE)
    yield from _promised(before, after)
    if before.status == after.status and before.closed_reason != after.closed_reason:
        yield "Closed as", before.closed_reason or "none", after.closed_reason or "none"
    if before.status == after.status and before.side != after.side:
        # The rule itself says otherwise now what the word counts as.
        yield "Counted as", before.side, after.side


def _promised(before: FrozenRow, after: FrozenRow) -> Iterator[tuple[str, str, str]]:
    """Tell what changed of the first promise and its moves, where the date promised last does not say it."""
    if before.first_target != after.first_target and before.first_target and after.first_target:
        yield "First target date", _day(before.first_target), _day(after.first_target)
    if (before.target, before.first_target) == (after.target, after.first_target) and before.slips != after.slips:
        yield "Moved later", plural(before.slips, "time"), plural(after.slips, "time")


def _differences(before: FrozenRow, after: FrozenRow, facts: Sequence[_Fact]) -> Iterator[tuple[str, str, str]]:
    for what, told in facts:
        if told(before) != told(after):
            yield what, told(before), told(after)


def _paired(earlier: Iterable[FrozenRow], later: Iterable[FrozenRow]) -> list[_Pair]:
    """Return the rows of each item beside each other, in the order of references and bodies."""
    before, after = ({row.item: row for row in rows} for rows in (earlier, later))
    pairs = [(before.get(item), after.get(item)) for item in before.keys() | after.keys()]
    return sorted(pairs, key=_place)


def _place(pair: _Pair) -> tuple[list[tuple[int, str]], str, str]:
    row = pair[1] or pair[0]
    assert row is not None
    parts = re.split(r"(\d+)", row.ref.casefold())  # "SO2019/10" comes after "SO2019/7"
    return [(int(part) if part.isdecimal() else -1, part) for part in parts], row.body.casefold(), str(row.item)


@dataclass(frozen=True, slots=True)
class BodyCompared:
    """The totals of one body in two issued reports, by the label that it bears in the later one that tells of it."""

    body: str
    earlier: Tally
    later: Tally


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that two issued reports say otherwise of one item."""

    ref: str
    body: str
    what: str
    earlier: str
    later: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two issued reports side by side: totals by body and in all, items of one alone, and what differs in both."""

    earlier: int
    later: int
    total: BodyCompared
    by_body: tuple[BodyCompared, ...]
    only_earlier: tuple[FrozenRow, ...]
    only_later: tuple[FrozenRow, ...]
    differences: tuple[Difference, ...]


def compare(earlier: Frozen, later: Frozen) -> Comparison:
    """Return two issued reports side by side, by what each of them printed."""
    pairs = _paired(earlier.rows, later.rows)
    bodies: dict[UUID, list[_Pair]] = {}
    for before, after in pairs:
        # An item that was amended to be another body's counts at each where its report counted it.
        for row, pair in ((before, (before, None)), (after, (None, after))):
            if row is not None:
                bodies.setdefault(row.body_id, []).append(pair)
    by_body = sorted(map(_body_compared, bodies.values()), key=lambda told: told.body.casefold())
    return Comparison(
        earlier=earlier.number,
        later=later.number,
        total=BodyCompared("All", tally(earlier.rows), tally(later.rows)),
        by_body=tuple(by_body),
        only_earlier=tuple(before for before, after in pairs if before and not after),
        only_later=tuple(after for before, after in pairs if after and not before),
        differences=tuple(
            Difference(after.ref, after.body, *told)
            for before, after in pairs
            if before and after
            for told in _differences(before, after, _COMPARED)
        ),
    )


def _body_compared(pairs: Sequence[_Pair]) -> BodyCompared:
    before, after = ([row for row in rows if row] for rows in zip(*pairs, strict=True))
    return BodyCompared((after or before)[0].body, tally(before), tally(after))
