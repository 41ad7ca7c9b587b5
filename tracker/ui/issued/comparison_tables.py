"""Two issued reports side by side, as tables of words and as text."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tracker.domain.dates import long_day
from tracker.domain.frozen import Frozen, FrozenRow, Tally
from tracker.domain.issued import BodyCompared, Comparison, compare
from tracker.domain.words import plural
from tracker.ui.issued.plain_model import PlainTable
from tracker.ui.printing.kinds import kind_name

_COUNTED: dict[str, Callable[[Tally], int]] = {
    "Open": lambda told: told.open,
    "Overdue": lambda told: told.overdue,
    "Closed": lambda told: told.closed,
    "Passed on": lambda told: told.passed_on,
    "All": lambda told: told.total,
}
_ALWAYS = ("Open", "Overdue", "Closed", "All")
_NOT_THERE = "–"


@dataclass(frozen=True, slots=True)
class Side:
    """What is told of one of the two reports above their comparison."""

    number: int
    words: str
    covers: str


@dataclass(frozen=True, slots=True)
class Compared:
    """Two issued reports and what they have in common, ready to be shown.

    `is_like_with_like`: both cover the same. `is_counted_alike`: no total of any body differs.
    """

    earlier: Side
    later: Side
    is_like_with_like: bool
    is_counted_alike: bool
    totals: PlainTable
    differences: PlainTable
    only_earlier: PlainTable
    only_later: PlainTable

    @property
    def head(self) -> str:
        """The two reports in words; first of all, where it is so, that they do not cover the same."""
        pair = f"{self.earlier.words}, beside {self.later.words[0].lower()}{self.later.words[1:]}."
        return " ".join((*self._unlike, pair, *self._alike))

    @property
    def _unlike(self) -> tuple[str, ...]:
        one, other = (f"report {side.number} covers “{side.covers}”" for side in (self.earlier, self.later))
        told = (
            f"These two reports do not cover the same: {one}, {other}. "
            f"A “{_NOT_THERE}” stands where a body has nothing in one of them."
        )
        return () if self.is_like_with_like else (told,)

    @property
    def _alike(self) -> tuple[str, ...]:
        if not self.is_like_with_like:
            return ()
        if self.earlier.covers == self.later.covers:
            return (f"Both cover: {self.earlier.covers}.",)
        return tuple(f"Report {side.number} covers: {side.covers}." for side in (self.earlier, self.later))

    @property
    def parts(self) -> tuple[tuple[str, PlainTable], ...]:
        """The tables, each under what it tells."""
        return (
            ("Totals by body", self.totals),
            (f"What differs ({len(self.differences.rows):,})", self.differences),
            (f"Only in report {self.earlier.number} ({len(self.only_earlier.rows):,})", self.only_earlier),
            (f"Only in report {self.later.number} ({len(self.only_later.rows):,})", self.only_later),
        )

    def as_text(self) -> str:
        """Return all of it as text."""
        told = (f"{title}\n{table.as_text() if table.rows else 'Nothing'}" for title, table in self.parts)
        return "\n\n".join((self.head, *told))


def compared(one: Frozen, other: Frozen) -> Compared:
    """Return two issued reports side by side: first the one as at the earlier day, of one day the lower number."""
    earlier, later = sorted((one, other), key=lambda told: (told.as_at, told.number))
    found = compare(earlier, later)
    is_like_with_like = earlier.coverage == later.coverage
    return Compared(
        earlier=_side(earlier),
        later=_side(later),
        is_like_with_like=is_like_with_like,
        is_counted_alike=all(told.earlier == told.later for told in found.by_body),
        totals=_totals(found, is_like_with_like=is_like_with_like),
        differences=_differences(found),
        only_earlier=_items(found.only_earlier),
        only_later=_items(found.only_later),
    )


def _side(report: Frozen) -> Side:
    words = f"Report {report.number} ({kind_name(report.kind)}, as at {long_day(report.as_at)})"
    return Side(report.number, words, report.covers)


def _totals(found: Comparison, *, is_like_with_like: bool) -> PlainTable:
    every = [*found.by_body, found.total]
    shown = [
        name for name, of in _COUNTED.items() if name in _ALWAYS or any(of(b.earlier) or of(b.later) for b in every)
    ]
    heads = [f"{name}\n{when}" for name in shown for when in (f"in {found.earlier}", f"in {found.later}", "+/−")]
    rows = [_line(told, shown, tells_change=is_like_with_like or _is_in_both(told)) for told in found.by_body]
    # What is told in all is the sum of what is told of the bodies, or is not told.
    adds_up = is_like_with_like or all(map(_is_in_both, found.by_body))
    counts = _counts(found.total.earlier, found.total.later, shown, tells_change=adds_up)
    return PlainTable(("Body", *heads), (*rows, ("In all", *counts)), figures_from=1, has_total=True)


def _is_in_both(told: BodyCompared) -> bool:
    return bool(told.earlier.total and told.later.total)


def _line(told: BodyCompared, shown: Sequence[str], *, tells_change: bool) -> tuple[str, ...]:
    before, after = (side if side.total else None for side in (told.earlier, told.later))
    return told.body, *_counts(before, after, shown, tells_change=tells_change)


def _counts(before: Tally | None, after: Tally | None, shown: Sequence[str], *, tells_change: bool) -> Iterator[str]:
    """Tell the counts of two reports; None for one that has nothing of the body, which is not the same as 0 of it."""
    for name in shown:
        count = _COUNTED[name]
        for side in (before, after):
            yield f"{count(side):,}" if side else _NOT_THERE
        yield signed(count(after or Tally()) - count(before or Tally())) if tells_change else _NOT_THERE


def signed(number: int) -> str:
    """Return a difference as it is printed: "+3", "−2", "0"."""
    return f"{'+' if number > 0 else '−' if number < 0 else ''}{abs(number):,}"


def _differences(found: Comparison) -> PlainTable:
    heads = ("Reference", "Body", "What", f"In report {found.earlier}", f"In report {found.later}")
    return PlainTable(heads, tuple((d.ref, d.body, d.what, d.earlier, d.later) for d in found.differences))


def _items(rows: Sequence[FrozenRow]) -> PlainTable:
    heads = ("Reference", "Body", "Status", "Recommendation")
    return PlainTable(heads, tuple((row.ref, row.body, row.status, " ".join(row.text.split())) for row in rows))


def moved_words(found: Compared) -> str:
    """Return in a sentence how much differs."""
    parts = (
        (len(found.differences.rows), "thing", "told otherwise"),
        (len(found.only_earlier.rows), "item", f"only in report {found.earlier.number}"),
        (len(found.only_later.rows), "item", f"only in report {found.later.number}"),
    )
    told = "; ".join(f"{plural(count, what)} {where}" for count, what, where in parts if count)
    return told or ("Nothing differs." if found.is_counted_alike else "Only the totals differ.")
