"""The brief: one page for somebody with two minutes, whatever there is to tell. The rest is in the progress report."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.platypus.flowables import Flowable

from tracker.domain.figures import by_meaning
from tracker.domain.language import Language
from tracker.domain.position import Coverage, Position, PositionItem
from tracker.domain.watching import PageWatch, unwatched_pages
from tracker.reports.asked import asked
from tracker.reports.charts.status import status_chart
from tracker.reports.covering import covered_in_words, sheet
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Story, paragraph
from tracker.reports.layout.headings import Mark, heading
from tracker.reports.layout.one_page import OnePage, cut
from tracker.reports.layout.paper import typeset
from tracker.reports.sections.draft import draft
from tracker.reports.sections.glance import glance
from tracker.reports.sections.worst import worst
from tracker.reports.text import Strong, printable, spans

_NAMED_ITEMS = 4  # of each kind of decision
_TITLE_WORDS, _TITLE_LETTERS = 14, 90
_COVER_WORDS, _COVER_LETTERS = 40, 260


@dataclass(frozen=True, slots=True)
class _Room:
    """How much is told: late items, the words of their reasons, bars of the chart; `is_bare`: the figures alone."""

    late: int
    reason_words: int
    bars: int
    is_bare: bool = False


# The fullest first. The last fits under a marking of any length that leaves room for a report at all.
_ROOMS = (
    *(_Room(late, words, bars) for late in (5, 4, 3) for words in (20, 10) for bars in (6, 5, 4, 3)),
    _Room(3, 6, 2),
    _Room(2, 6, 0),
    _Room(1, 6, 0),
    _Room(0, 0, 0),
    _Room(0, 0, 0, is_bare=True),
)


def typeset_brief(position: Position, say: Language, watch: PageWatch = unwatched_pages) -> bytes:
    """Return the brief as a PDF of one page; internal notes are printed only where the position says so."""
    subject = say("Recommendations in brief as at {day}", day=say.day(position.as_at))
    versions = [partial(_page, position, say, room) for room in _ROOMS]
    return typeset(sheet(_title(position, say), subject, position, say), [OnePage(versions)], watch)


def _title(position: Position, say: Language) -> str:
    told = say("Recommendations in brief")
    body = position.coverage.body
    return f"{told}: {cut(body, _TITLE_WORDS, _TITLE_LETTERS)}" if body else told


def _page(position: Position, say: Language, room: _Room) -> Story:
    story = [*_head(position, say), *glance(position, say)]
    if position.items and not room.is_bare:
        late = worst(position, say, room.late, room.reason_words, include_internal=position.internal_notes)
        story += [_section(say("What is late, and why"), "late"), *late]
        story += _chart(position, say, room.bars)
        story += [_section(say("Decisions asked for"), "asked"), *_asked(position, say)]
    rest = say("Every item with its history, the figures in tables and what the words mean: see the progress report.")
    return [*story, paragraph(styles.BRIEF_REST, rest)]


def _section(words: str, key: str) -> Flowable:
    return heading(Mark(printable(words), 1, key), styles.BRIEF_HEADING)


def _head(position: Position, say: Language) -> Story:
    number = [say("Report {number}", number=str(position.number))] if position.number else []
    day = say("as at {day}", day=say.day(position.as_at))
    everything = position.coverage == Coverage()
    covered = [say("everything in the register")] if everything else covered_in_words(position.coverage, say)
    told = " · ".join((*number, day, *covered, position.register))
    story: Story = [
        heading(Mark(printable(_title(position, say)), 0, "title"), styles.BRIEF_TITLE),
        paragraph(styles.NOTE, cut(told[:1].upper() + told[1:], _COVER_WORDS, _COVER_LETTERS)),
        *draft(say),
    ]
    if position.internal_notes:
        story.append(paragraph(styles.NOTE, Strong(say("Internal notes are printed here; not for publication."))))
    if position.withheld:
        items = say.count(position.withheld, "item")
        told = say("Marked higher than this brief, and not in it: {items}.", items=items)
        story.append(paragraph(styles.NOTE, Strong(told)))
    if position.previous and position.previous.restated:
        facts = say.count(len(position.previous.restated), "fact")
        told = say("What was recorded later changes what the last report said: {facts}.", facts=facts)
        story.append(paragraph(styles.NOTE, told))
    return story


def _chart(position: Position, say: Language, bars: int) -> Story:
    if not bars or not by_meaning(position.rows):
        return []
    return [_section(say("Where it stands, by body"), "bodies"), status_chart(position, say, bars, in_full=True)]


def _asked(position: Position, say: Language) -> Story:
    found = asked(position, say)
    if not found:
        return [paragraph(styles.BODY, say("No decision is asked for."))]
    return [_decision(kind, items, say) for kind, items in found]


def _decision(kind: str, items: Sequence[PositionItem], say: Language) -> Flowable:
    """Return one kind of decision with the first of its items."""
    named = [cut(item.row.ref, 3, 24) for item in items[:_NAMED_ITEMS]]
    more = len(items) - _NAMED_ITEMS
    listed = [*named, *([say("{number} more", number=f"{more:,}")] if more > 0 else [])]
    return paragraph(styles.BRIEF_POINT, *spans(say, "{kind}: {items}.", kind=Strong(kind), items=say.listed(listed)))
