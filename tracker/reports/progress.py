"""The progress report: where the recommendations stand, the exceptions first, every item in the annex."""

from tracker.domain.dates import long_day
from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.reports.covering import report_title
from tracker.reports.paper import Sheet, typeset
from tracker.reports.sections.annex import annex
from tracker.reports.sections.cover import cover
from tracker.reports.sections.definitions import definitions
from tracker.reports.sections.exceptions import exceptions
from tracker.reports.sections.summary import summary


def typeset_progress(position: Position, say: Language, *, include_internal: bool = False) -> bytes:
    """Return the progress report as a PDF."""
    sheet = Sheet(
        title=report_title(position, say),
        subject=f"Progress on recommendations as at {long_day(position.as_at)}",
        marking=str(position.marking).upper(),
        seal=str(position.seal),
        as_at=position.as_at,
        say=say,
        embargo=position.embargo,
    )
    story = [
        *cover(position, say),
        *summary(position),
        *exceptions(position),
        *annex(position, say, include_internal=include_internal),
        *definitions(position),
    ]
    return typeset(sheet, story)
