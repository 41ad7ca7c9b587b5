"""The follow-up report of one publication: each recommendation with answer, report, finding and evidence together."""

from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.domain.watching import PageWatch, unwatched_pages
from tracker.reports.covering import narrowed_in_words, sheet
from tracker.reports.layout.flow import contents
from tracker.reports.layout.paper import typeset
from tracker.reports.sections.assessments import by_scale, of_whole_report, position_told
from tracker.reports.sections.cover import cover, fixed
from tracker.reports.sections.definitions import definitions
from tracker.reports.sections.side_by_side import side_by_side
from tracker.reports.sections.sources import inspection_reports, published_days


def typeset_follow_up(position: Position, say: Language, watch: PageWatch = unwatched_pages) -> bytes:
    """Return the follow-up report as a PDF."""
    covered = position.coverage.publication
    title = say("Follow-up of inspection recommendations")
    heading = f"{title}: {covered.title}" if covered else title
    facts = {
        say("Follows up"): inspection_reports(position, say),
        say("Published"): published_days(position, say),
        say("Covers only"): fixed(*narrowed_in_words(position.coverage, say)),
    }
    subject = say("Follow-up of recommendations as at {day}", day=say.day(position.as_at))
    story = [
        *position_told(position, say),
        *of_whole_report(position, say),
        *by_scale(position, say),
        *side_by_side(position, say, include_internal=position.internal_notes),
        *definitions(position, say),
    ]
    front = [*cover(heading, facts, position, say), *contents(story, say)]
    return typeset(sheet(heading, subject, position, say), [*front, *story], watch)
