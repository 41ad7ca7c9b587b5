"""What a progress report covers and carries: its scope, its day, its marking. Plain values, no window."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.domain.dates import long_day
from tracker.domain.listing import Counts
from tracker.domain.markings import Marking, highest
from tracker.domain.publications import Publication
from tracker.domain.words import plural
from tracker.services.position import Scope
from tracker.ui.file_names import file_name


@dataclass(frozen=True, slots=True)
class Offered:
    """What a register has to choose from."""

    counts: Counts
    publications: tuple[Publication, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """One report that could be printed. `names` are those of the body and the report that narrow it."""

    scope: Scope
    as_at: date
    marking: Marking
    names: tuple[str, ...] = ()

    def summary(self, pages: int) -> str:
        """Return what is shown, in words."""
        covers = ", ".join(self.names) or "all bodies and reports"
        return f"{plural(pages, 'page')}: {covers}, as at {long_day(self.as_at)}"

    def file_name(self) -> str:
        """Return a file's name that says what is inside, with nothing in it that a file system forbids."""
        parts = ("Progress report", *self.names, self.as_at.isoformat(), str(self.marking).upper().replace(" – ", " "))
        return file_name(*parts, ending=".pdf")


def descriptors_of(text: str) -> tuple[str, ...]:
    """Return the descriptors that are written with commas between them."""
    return tuple(d for part in text.split(",") if (d := " ".join(part.split())))


def highest_marking(publications: Sequence[Publication], scope: Scope) -> str:
    """Return the highest marking of the reports in a scope: a printed report carries at least that."""
    return highest(p.facts.marking for p in publications if scope.publication in (None, p.id))
