"""The action plan in answer to an inspection: what each body agrees to do, who answers for it, and by when."""

from collections.abc import Iterator

from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.domain.watching import PageWatch, unwatched_pages
from tracker.reports.covering import narrowed_in_words, sheet
from tracker.reports.layout.flow import new_page
from tracker.reports.layout.paper import typeset
from tracker.reports.sections.answers import answers
from tracker.reports.sections.cover import cover, fixed, own
from tracker.reports.sections.plan_table import plans
from tracker.reports.sections.sources import inspection_reports, published_days, reports_of
from tracker.reports.tagged.paragraph import Text

_NAMED_BODIES = 8  # more would push the seal off the page; each has its own section


def typeset_action_plan(position: Position, say: Language, watch: PageWatch = unwatched_pages) -> bytes:
    """Return the action plan as a PDF, on pages turned to the side."""
    covered = position.coverage.publication
    title = say("Action plan")
    heading = f"{title}: {covered.title}" if covered else title
    facts = {
        say("A response to"): inspection_reports(position, say),
        say("Published"): published_days(position, say),
        say("Covers only"): fixed(*narrowed_in_words(position.coverage, say)),
        say("Made to"): _bodies(position, say),
        say("Submitted"): fixed(*_submitted(position, say)),
    }
    subject = say("Action plan as at {day}", day=say.day(position.as_at))
    story = cover(heading, facts, position, say, landscape=True)
    if position.items:
        story += [*answers(position, say), new_page(), *plans(position, say, include_internal=position.internal_notes)]
    return typeset(sheet(heading, subject, position, say, landscape=True), story, watch)


def _bodies(position: Position, say: Language) -> list[Text]:
    bodies = list({row.body_id: row.body_name for row in position.rows}.values())
    if len(bodies) > _NAMED_BODIES:
        return fixed(say.count(len(bodies), "body", "bodies"))
    return own(*sorted(bodies))


def _submitted(position: Position, say: Language) -> Iterator[str]:
    """Tell on which days the answers were given, how long after publication, and when they were due."""
    days = sorted(row.first_response_on or row.response_on for row in position.rows if row.response_on)
    if not days:
        yield say("Nothing has been answered yet")
    elif days[0] == days[-1]:
        yield say.day(days[0])
    else:
        yield say("{first} to {last}", first=say.day(days[0]), last=say.day(days[-1]))
    yield from _lag(position, say)
    yield from _due(position, say)


def _lag(position: Position, say: Language) -> Iterator[str]:
    lags = sorted(row.days_to_answer for row in position.rows if row.days_to_answer is not None)
    if not lags:
        return
    for lag in dict.fromkeys((lags[0], lags[-1])):
        if lag < 0:
            yield say("{days} before the report was published", days=say.count(-lag, "day"))
        else:
            yield say("{days} after the report was published", days=say.count(lag, "day"))


def _due(position: Position, say: Language) -> Iterator[str]:
    due = [source.response_due for source in reports_of(position) if source.response_due]
    for day in dict.fromkeys(due):
        yield say("The report asked for an answer by {day}", day=say.day(day))
