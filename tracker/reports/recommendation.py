"""The dossier of one recommendation: everything about it, for each body, with its history and an index of evidence."""

from collections.abc import Sequence
from uuid import UUID

from tracker.domain.language import Language
from tracker.domain.position import Position, PositionItem
from tracker.domain.watching import PageWatch, unwatched_pages
from tracker.reports.covering import sheet
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Story, contents, item_heading, kept, new_page, paragraph, section
from tracker.reports.layout.paper import typeset
from tracker.reports.sections.annex import history_table, item_key, strip
from tracker.reports.sections.cover import cover, own
from tracker.reports.sections.definitions import definitions
from tracker.reports.sections.dossier import links, repeats, the_words
from tracker.reports.sections.evidence_index import Exhibit, cited, evidence_index, exhibits
from tracker.reports.sections.points import points_table
from tracker.reports.sections.sources import inspection_reports, published_days
from tracker.reports.sections.strands import strands
from tracker.reports.sections.told import bodies_of, by_recommendation


def typeset_recommendation(position: Position, say: Language, watch: PageWatch = unwatched_pages) -> bytes:
    """Return the dossier as a PDF; where a position holds several recommendations, theirs one after the other."""
    refs = list(dict.fromkeys(item.row.ref for item in position.items)) or [position.coverage.ref or ""]
    heading = say("Recommendation {ref}", ref=", ".join(refs))
    facts = {
        say("Made in"): inspection_reports(position, say),
        say("Published"): published_days(position, say),
        say("Made to"): own(bodies_of(position.items)),
    }
    subject = say("One recommendation as at {day}", day=say.day(position.as_at))
    story: Story = []
    if not position.items:
        told = say("As at {day}, this report covers no recommendation.", day=say.day(position.as_at))
        story.append(paragraph(styles.LEAD, told))
    for number, items in enumerate(by_recommendation(position.items)):
        story += [new_page()] if number else []
        story += _dossier(items, position, say)
    story += definitions(position, say)
    front = [*cover(heading, facts, position, say), *contents(story, say)]
    return typeset(sheet(heading, subject, position, say), [*front, *story], watch)


def _dossier(items: Sequence[PositionItem], position: Position, say: Language) -> Story:
    index = exhibits(items)
    story = [*the_words(items, say), *repeats(items, position, say), *links(items, say)]
    for item in items:
        story += _body(item, index, say, include_internal=position.internal_notes)
    return [*story, *evidence_index(items, index, say)]


def _body(item: PositionItem, index: dict[UUID, Exhibit], say: Language, *, include_internal: bool) -> Story:
    points = points_table(item, say)
    history = history_table(cited(item, index), say, include_internal=include_internal)
    return [
        *kept(section(item.row.body_name, item_key(item), own_words=True), strip(item, say)),
        *(kept(item_heading(say("Points"), f"{item_key(item)}-points"), points) if points else []),
        *strands(item, say),
        *kept(item_heading(say("Everything recorded"), f"{item_key(item)}-history"), history),
    ]
