"""Where an assignment stands: folded from its entries, as at a day and as known by a moment."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from tracker.domain.contents import EvidenceAdded, NoteMade, ProgressReported, ResponseGiven, TargetSet
from tracker.domain.entries import Entry, standing_entries
from tracker.domain.scales import Progress, Response
from tracker.domain.status import Status, status_of


@dataclass(frozen=True, slots=True)
class Standing:
    """What is true of an assignment on a day. Days are those on which the standing fact took effect.

    `last_dated_target` is the last target that named a day: a date that comes back after mere words may have slipped.
    """

    response: Response | None = None
    response_on: date | None = None
    progress: Progress | None = None
    progress_on: date | None = None
    target: date | None = None
    target_words: str | None = None
    first_target: date | None = None
    last_dated_target: date | None = None
    slips: int = 0
    evidence_count: int = 0
    last_entry_on: date | None = None

    @property
    def status(self) -> Status:
        """Return the derived word."""
        return status_of(self.response, self.progress)

    @property
    def slip_days(self) -> int:
        """Return how many days later than first promised the target now is, at least 0."""
        if self.target is None or self.first_target is None:
            return 0
        return max(0, (self.target - self.first_target).days)


@dataclass(frozen=True, slots=True)
class Spell:
    """A standing that held from a day up to, not including, another; `until` None means it still holds."""

    since: date
    until: date | None
    standing: Standing


def _apply(standing: Standing, entry: Entry) -> Standing:
    after = replace(standing, last_entry_on=entry.on)
    match entry.content:
        case ResponseGiven(value=value):
            return replace(after, response=value, response_on=entry.on)
        case ProgressReported(value=value):
            return replace(after, progress=value, progress_on=entry.on)
        case TargetSet(day=day, words=words):
            return _promise(after, day, words)
        case EvidenceAdded():
            return replace(after, evidence_count=standing.evidence_count + 1)
        case NoteMade():
            return after
        case _:
            return standing


def _promise(standing: Standing, day: date | None, words: str | None) -> Standing:
    before = standing.last_dated_target
    return replace(
        standing,
        target=day,
        target_words=words,
        first_target=standing.first_target or day,
        last_dated_target=day or before,
        slips=standing.slips + (day is not None and before is not None and day > before),
    )


def _fold_in_order(entries: Iterable[Entry]) -> Standing:
    standing = Standing()
    for entry in entries:
        standing = _apply(standing, entry)
    return standing


def fold(entries: Sequence[Entry], as_at: date | None = None, known_by: datetime | None = None) -> Standing:
    """Return how an assignment stood at the end of a day (None: always), by what was recorded up to a moment."""
    kept = standing_entries(entries, known_by)
    return _fold_in_order(e for e in kept if as_at is None or e.on is None or e.on <= as_at)


def spells(entries: Sequence[Entry], exists_from: date, known_by: datetime | None = None) -> tuple[Spell, ...]:
    """Return the standings of an assignment over time, without gaps, from the day it exists.

    Entries that took effect before that day (an answer given the day before publication) hold from it.
    """
    found: list[Spell] = []
    standing = Standing()
    for entry in standing_entries(entries, known_by):
        day = max(entry.on or exists_from, exists_from)
        if not found and day > exists_from:
            found.append(Spell(exists_from, None, standing))
        standing = _apply(standing, entry)
        if found and found[-1].since == day:
            found[-1] = Spell(day, None, standing)
        else:
            found.append(Spell(day, None, standing))
    found = found or [Spell(exists_from, None, standing)]
    followers = [s.since for s in found[1:]]
    return tuple(replace(s, until=until) for s, until in zip(found, [*followers, None], strict=True))
