"""The progress report: where the recommendations stand, the exceptions first, every item in the annex."""

from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.domain.watching import PageWatch, unwatched_pages
from tracker.reports.covering import covered_in_words, report_title, sheet
from tracker.reports.layout.flow import contents
from tracker.reports.layout.paper import typeset
from tracker.reports.sections.acceptance import acceptance
from tracker.reports.sections.annex import annex
from tracker.reports.sections.changes import change_log
from tracker.reports.sections.closed import closed
from tracker.reports.sections.cover import cover, fixed
from tracker.reports.sections.decisions import decisions_asked
from tracker.reports.sections.definitions import definitions
from tracker.reports.sections.exceptions import exceptions
from tracker.reports.sections.figures import figures
from tracker.reports.sections.lacking import data_quality, filters
from tracker.reports.sections.moved import moved
from tracker.reports.sections.sources import dated_reports
from tracker.reports.sections.statuses import status_by_body
from tracker.reports.sections.summary import summary


def typeset_progress(position: Position, say: Language, watch: PageWatch = unwatched_pages) -> bytes:
    """Return the progress report as a PDF."""
    heading = report_title(position, say)
    subject = say("Progress on recommendations as at {day}", day=say.day(position.as_at))
    facts = {
        say("Covers"): fixed(*covered_in_words(position.coverage, say)),
        say("From"): dated_reports(position, say) if position.coverage.publication is None else [],
    }
    told = [
        *summary(position, say),
        *figures(position, say),
        *moved(position, say),
        *acceptance(position, say),
        *exceptions(position, say),
        *closed(position, say),
        *decisions_asked(position, say),
        *change_log(position, say),
        *status_by_body(position, say),
        *annex(position, say, include_internal=position.internal_notes),
        *data_quality(position, say),
        *filters(position, say),
        *definitions(position, say),
    ]
    front = [*cover(heading, facts, position, say), *contents(told, say)]
    return typeset(sheet(heading, subject, position, say), [*front, *told], watch)
