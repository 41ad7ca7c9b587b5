"""Two issued reports side by side, as tables of words and as text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tracker.domain.dates import long_day
from tracker.domain.frozen import Frozen, FrozenRow, Tally
from tracker.domain.issued import BodyCompared, Comparison, compare
from tracker.domain.words import plural
from tracker.ui.printing.kinds import kind_name
from tracker.ui.printing.plain_model import PlainTable

_COUNTED: dict[str, Callable[[Tally], int]] = {
    "Open": lambda told: told.open,
    "Overdue": lambda told: told.overdue,
    "Closed": lambda told: told.closed,
    "Passed on": lambda told: told.passed_on,
    "All": lambda told: told.total,
}
_ALWAYS = ("Open", "Overdue", "Closed", "All")


@dataclass(frozen=True, slots=True)
class Side:
    """What is told of one of the two reports above their comparison."""

    number: int
    words: str
    covers: str


@dataclass(frozen=True, slots=True)
class Compared:
    """Two issued reports and what they have in common, ready to be shown."""

    earlier: Side
    later: Side
    totals: PlainTable
    differences: PlainTable
    only_earlier: PlainTable
    only_later: PlainTable

    @property
    def head(self) -> str:
        """The two reports in words."""
        same = self.earlier.covers == self.later.covers
        told = (
            f"Both cover: {self.earlier.covers}."
            if same
            else f"Report {self.earlier.number} covers: {self.earlier.covers}. "
            f"Report {self.later.number} covers: {self.later.covers}."
        )
        return f"{self.earlier.words}, beside {self.later.words[0].lower()}{self.later.words[1:]}. {told}"

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
    return Compared(
        earlier=_side(earlier),
        later=_side(later),
        totals=_totals(found),
        differences=_differences(found),
        only_earlier=_items(found.only_earlier),
        only_later=_items(found.only_later),
    )


def _side(report: Frozen) -> Side:
    words = f"Report {report.number} ({kind_name(report.kind)}, as at {long_day(report.as_at)})"
    return Side(report.number, words, report.covers)


def _totals(found: Comparison) -> PlainTable:
    every = [*found.by_body, found.total]
    shown = [
        name for name, of in _COUNTED.items() if name in _ALWAYS or any(of(b.earlier) or of(b.later) for b in every)
    ]
    heads = [f"{name}\n{when}" for name in shown for when in (f"in {found.earlier}", f"in {found.later}", "+/−")]
    rows = (_line(one, shown) for one in found.by_body)
    total = BodyCompared("In all", found.total.earlier, found.total.later)
    return PlainTable(("Body", *heads), (*rows, _line(total, shown)), figures_from=1, has_total=True)


def _line(told: BodyCompared, shown: Sequence[str]) -> tuple[str, ...]:
    cells = [told.body]
    for name in shown:
        before, after = _COUNTED[name](told.earlier), _COUNTED[name](told.later)
        cells += [f"{before:,}", f"{after:,}", signed(after - before)]
    return tuple(cells)


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
        f"{plural(len(found.differences.rows), 'thing')} told otherwise",
        f"{plural(len(found.only_earlier.rows), 'item')} only in report {found.earlier.number}",
        f"{plural(len(found.only_later.rows), 'item')} only in report {found.later.number}",
    )
    return "; ".join(parts)
