"""The figures of a report: items by body and meaning, the age of what is open, how long completing took.

A month counts once it is complete: from the 24th of one month to the 24th of the next is one month, a day less is
none. Where a month is too short for that day, its last day completes it. A publication known by its month or year
alone counts from the first day of that, and what happened before it counts as 0 months.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from statistics import median
from uuid import UUID

from tracker.domain.dates import first_day, last_of_month
from tracker.domain.listing import AssignmentRow
from tracker.domain.position import PositionItem
from tracker.domain.schedule import Schedule
from tracker.domain.status import Meaning, Side, Status, is_open, meaning_of, side_of

OPEN_MEANINGS = (Meaning.OVERDUE, Meaning.TO_CHECK, Meaning.IN_PROGRESS, Meaning.NOTHING_YET, Meaning.NOT_AGREED)
CLOSED_MEANINGS = (Meaning.CLOSED, Meaning.CLOSED_UNVERIFIED)
MEANINGS = OPEN_MEANINGS + CLOSED_MEANINGS


class Age(Enum):
    """The bands of age, by the fewest complete months of each; None where the day of publication is not known."""

    UNDER_6 = 0
    FROM_6 = 6
    FROM_12 = 12
    FROM_24 = 24
    FROM_36 = 36
    NOT_KNOWN = None


@dataclass(frozen=True, slots=True)
class BodyMeanings:
    """The items of one body by what they mean to the reader; `counts` follow `MEANINGS`."""

    body: str
    counts: tuple[int, ...]

    @property
    def open(self) -> int:
        """How many are open."""
        return sum(self.counts[: len(OPEN_MEANINGS)])

    @property
    def overdue(self) -> int:
        """How many are overdue."""
        return self.counts[MEANINGS.index(Meaning.OVERDUE)]

    @property
    def total(self) -> int:
        """How many there are, open and closed."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Completions:
    """The items completed in one calendar year; `months` is their median, of those `dated` by their publication."""

    year: int
    count: int
    dated: int
    months: float | None


def meaning_in_figures(row: AssignmentRow) -> Meaning | None:
    """Return under what an item is counted in figures, so that open and closed add up; None for what was passed on.

    The overdue are counted as that, whatever their status; every other open item under what its status means; the
    closed as closed, whatever the reason, or as closed unverified.
    """
    match side_of(row.status):
        case Side.PASSED_ON:
            return None
        case Side.CLOSED:
            return Meaning.CLOSED_UNVERIFIED if row.is_unverified else Meaning.CLOSED
        case _:
            return Meaning.OVERDUE if row.schedule is Schedule.OVERDUE else meaning_of(row.status)


def by_meaning(rows: Iterable[AssignmentRow]) -> tuple[BodyMeanings, ...]:
    """Return the items of each body by meaning, the body with most open items first, equals in the alphabet.

    What was passed on is left out: it is counted where it went. A body of which nothing is left is left out too.
    """
    bodies: dict[UUID, list[AssignmentRow]] = {}
    for row in rows:
        if meaning_in_figures(row):
            bodies.setdefault(row.body_id, []).append(row)
    found = [(all_by_meaning(own[0].body, own), str(own[0].body_id)) for own in bodies.values()]
    found.sort(key=lambda pair: (-pair[0].open, -pair[0].overdue, pair[0].body.casefold(), pair[1]))
    return tuple(one for one, _ in found)


def all_by_meaning(label: str, rows: Iterable[AssignmentRow]) -> BodyMeanings:
    """Return items by meaning under one label, whatever their bodies; what was passed on is left out."""
    counted = Counter(meaning_in_figures(row) for row in rows)
    return BodyMeanings(label, tuple(counted[meaning] for meaning in MEANINGS))


def together(label: str, parts: Iterable[BodyMeanings]) -> BodyMeanings:
    """Return several bodies as one, under a label of their own."""
    columns = zip(*(part.counts for part in parts), strict=True)
    return BodyMeanings(label, tuple(map(sum, columns)) or (0,) * len(MEANINGS))


def months_between(start: date, end: date) -> int:
    """Return how many months were complete between two days; 0 where the end is before the start."""
    last = last_of_month(end.year, end.month).day
    incomplete = end.day < min(start.day, last)
    return max(0, 12 * (end.year - start.year) + end.month - start.month - incomplete)


def ages(rows: Iterable[AssignmentRow], as_at: date) -> dict[Age, int]:
    """Return the open items by their age since the report was published in which they stand."""
    return _banded((row.published for row in rows if is_open(row.status)), as_at)


def ages_since_first_said(items: Iterable[PositionItem], as_at: date) -> dict[Age, int]:
    """Return the open items by their age since the first report that said the same, for what is made again and again.

    An item that was said once counts as in `ages`; of a chain the earliest day that is known counts.
    """
    return _banded((_first_said(item) for item in items if is_open(item.row.status)), as_at)


def _first_said(item: PositionItem) -> str | None:
    said = [item.row.published, *(one.published for one in item.chain)]
    return min((part for part in said if part), key=first_day, default=None)


def _banded(published: Iterable[str | None], as_at: date) -> dict[Age, int]:
    found = Counter(_age(part, as_at) for part in published)
    return {age: found[age] for age in Age}


def _age(part: str | None, as_at: date) -> Age:
    if part is None:
        return Age.NOT_KNOWN
    months = months_between(first_day(part), as_at)
    return next(age for age in reversed(Age) if age.value is not None and age.value <= months)


def is_completed(row: AssignmentRow) -> bool:
    """Say whether an item was completed: closed as implemented, or as far as agreed, and verified."""
    return row.status in (Status.IMPLEMENTED, Status.AS_FAR_AS_AGREED) and row.closed_on is not None


def completions(rows: Iterable[AssignmentRow]) -> tuple[Completions, ...]:
    """Return the completed items by calendar year of closing, every year from the first to the last among them."""
    years: dict[int, list[AssignmentRow]] = {}
    for row in rows:
        if is_completed(row) and row.closed_on:
            years.setdefault(row.closed_on.year, []).append(row)
    return tuple(_completions(year, years.get(year, ())) for year in range(min(years), max(years) + 1)) if years else ()


def _completions(year: int, rows: Sequence[AssignmentRow]) -> Completions:
    return Completions(year, len(rows), sum(row.published is not None for row in rows), median_months(rows))


def median_months(rows: Iterable[AssignmentRow]) -> float | None:
    """Return the median of the months from publication to closing of the completed items; None where there is none.

    Of an even number it lies half-way between the two in the middle, so that it may end in a half.
    """
    months = [
        months_between(first_day(row.published), row.closed_on)
        for row in rows
        if is_completed(row) and row.published and row.closed_on
    ]
    return float(median(months)) if months else None
