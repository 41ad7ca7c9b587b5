"""What a report covers and carries, as it was chosen. Plain values, no window."""

from dataclasses import dataclass

from tracker.domain.dates import long_day
from tracker.domain.issued import IssuedReport
from tracker.domain.listing import Counts
from tracker.domain.markings import Marking
from tracker.domain.publications import Publication
from tracker.domain.words import plural
from tracker.services.ordering import Order
from tracker.ui.file_names import file_name
from tracker.ui.printing.kinds import KINDS

# English is what a report is in unless its name says otherwise.
_LANGUAGES = {"cy": "Welsh"}


@dataclass(frozen=True, slots=True)
class Offered:
    """What a register has to choose from."""

    counts: Counts
    publications: tuple[Publication, ...]
    issued: tuple[IssuedReport, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """One report that could be printed. `names` are those of the body, the report and so on that narrow it."""

    order: Order
    names: tuple[str, ...] = ()

    @property
    def covers(self) -> str:
        """Return what it covers, in a few words."""
        return ", ".join(self.names) or "all bodies and reports"

    def summary(self, pages: int) -> str:
        """Return what is shown, in words."""
        return f"{plural(pages, 'page')}: {self.covers}, as at {long_day(self.order.as_at)}"

    def file_name(self, marking: Marking, number: int | None = None) -> str:
        """Return a file's name that says what is inside; `marking` is the one carried, `number` that of an issued one.

        Marking, embargo and internal notes stand in it, so that nobody hands the file on unawares.
        """
        order = self.order
        embargo = f"EMBARGOED until {order.embargo.isoformat()}" if order.embargo else None
        parts = (
            f"Report {number}" if number is not None else None,
            KINDS[order.kind].name,
            ", ".join(self.names) or None,
            order.as_at.isoformat(),
            _LANGUAGES.get(order.language),
            "with internal notes" if order.include_internal else None,
            marking_words(marking),
            embargo,
        )
        return file_name(*filter(None, parts), ending=".pdf")


def marking_words(marking: Marking) -> str:
    """Return a marking as names of files carry it."""
    return str(marking).upper().replace(" – ", " ")


def parts_of(text: str, between: str) -> tuple[str, ...]:
    """Return the parts that are written with a sign between them, without empty ones."""
    return tuple(one for part in text.split(between) if (one := " ".join(part.split())))
