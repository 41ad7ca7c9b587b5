"""The progress report: where the recommendations stand, the exceptions first, every item in the annex."""

from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.domain.watching import PageWatch, unwatched_pages
from tracker.reports.covering import report_title
from tracker.reports.flow import contents
from tracker.reports.paper import Sheet, typeset
from tracker.reports.sections.acceptance import acceptance
from tracker.reports.sections.annex import annex
from tracker.reports.sections.changes import change_log
from tracker.reports.sections.closed import closed
from tracker.reports.sections.cover import cover
from tracker.reports.sections.decisions import decisions_asked
from tracker.reports.sections.definitions import definitions
from tracker.reports.sections.exceptions import exceptions
from tracker.reports.sections.figures import figures
from tracker.reports.sections.lacking import data_quality, filters
from tracker.reports.sections.moved import moved
from tracker.reports.sections.statuses import status_by_body
from tracker.reports.sections.summary import summary


def typeset_progress(
    position: Position, say: Language, *, include_internal: bool = False, watch: PageWatch = unwatched_pages
) -> bytes:
    """Return the progress report as a PDF."""
    sheet = Sheet(
        title=report_title(position, say),
        subject=say("Progress on recommendations as at {day}", day=say.day(position.as_at)),
        marking=str(position.marking).upper(),
        seal=position.seal.told(say),
        as_at=position.as_at,
        say=say,
        embargo=position.embargo,
    )
    told = [
        *summary(position, say),
        *status_by_body(position, say),
        *acceptance(position, say),
        *moved(position, say),
        *figures(position, say),
        *exceptions(position, say),
        *closed(position, say),
        *decisions_asked(position, say),
        *change_log(position, say),
        *annex(position, say, include_internal=include_internal),
        *data_quality(position, say),
        *filters(position, say),
        *definitions(position, say),
    ]
    return typeset(sheet, [*cover(position, say), *contents(told, say), *told], watch)
