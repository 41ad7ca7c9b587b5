"""The annex: every item with where it comes from, where it stands, and its full dated history."""

from collections.abc import Iterable

from reportlab.platypus.flowables import Flowable

from tracker.domain.contents import EntryKind
from tracker.domain.language import Language
from tracker.domain.links import say_link
from tracker.domain.listing import AssignmentRow
from tracker.domain.position import Position, PositionItem
from tracker.reports.layout import styles
from tracker.reports.layout.flow import (
    Column,
    Story,
    item_heading,
    kept,
    new_page,
    paragraph,
    said,
    section,
    table,
    words,
)
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.sections.plan import plan
from tracker.reports.sections.record import DAY_WIDTH, day_of, record
from tracker.reports.sections.told import schedule, words_of
from tracker.reports.tagged.paragraph import Text
from tracker.reports.wording import closing_of, flag_words, lacks_of, sentence, times

_STRIP = (74.0, 76.0, 88.0, 90.0, None)  # points; the status has most to tell, and takes what is left


def item_key(item: PositionItem) -> str:
    """Return the key under which links find the item."""
    return f"item-{item.row.id}"


def annex(position: Position, say: Language, *, include_internal: bool = False) -> Story:
    """Return every item in full; internal notes only where asked for."""
    if not position.items:
        return []
    what = say("Each item with its source, where it stands, and everything recorded of it, by day.")
    heading = section(say("Annex: every item in full"), "annex")
    story = [new_page(), heading, paragraph(styles.NOTE, what)]
    for item in position.items:
        story += _item(item, say, include_internal=include_internal)
    return story


def _item(item: PositionItem, say: Language, *, include_internal: bool) -> Story:
    heading = item_heading(_name(item), item_key(item), own_words=True)
    source = paragraph(styles.NOTE, sentence("; ".join(source_lines(item, say))))
    links = [paragraph(styles.NOTE, sentence(say_link(link, say))) for link in item.links]
    top, standing = (heading, source, *words_of(item), *links), strip(item, say)
    history = history_table(item, say, include_internal=include_internal)
    if planned := plan(item, say):
        return [*kept(*top, standing), *planned, history]
    if isinstance(history, Table):
        return [*kept(*top, standing), history]
    # Words longer than half a page let the heading go, and then the sentence still keeps to its facts.
    return [*kept(*top, standing, history)[:-2], *kept(standing, history)]


def _name(item: PositionItem) -> str:
    return f"{item.row.ref} · {item.row.addressee}"


def source_lines(item: PositionItem, say: Language) -> Iterable[str]:
    """Tell where an item comes from."""
    publishers = f"{say.listed(list(item.source.publishers))}, " if item.source.publishers else ""
    yield f"{item.source.title}, {publishers}{say.part(item.source.published)}"
    if item.row.number:
        yield say("recommendation {number}", number=item.row.number)
    page = [say("page {number}", number=item.page)] if item.page is not None else []
    line = [say("line {number}", number=item.line)] if item.line is not None else []
    if page or line:
        yield ", ".join((*page, *line))
    if item.row.priority:
        yield say("a priority")
    if _plain(item.row.body) != _plain(item.row.addressee):
        yield say("counted under {body}", body=item.row.body)


def _plain(name: str) -> str:
    return name.casefold().removeprefix("the ").strip()


def strip(item: PositionItem, say: Language) -> Table:
    """Return where an item stands, side by side: response, report, assessment, target date, status."""
    row = item.row
    heads = (say("Response"), say("Reported progress"), say("Assessment"), say("Target date"), say("Status"))
    day = [say.day(on) if on else "" for on in (row.response_on, row.progress_on)]
    evidence = say("Evidence: {number}", number=row.evidence_count) if row.evidence_count else ""
    none = say("None yet")
    facts = (
        words(say(row.response) if row.response else none, day[0]),
        words(say(row.progress) if row.progress else none, day[1], evidence),
        _assessment(row, say),
        (_target(row, say), *words("", *_moves(row, say))[1:]),
        words(say(row.status), schedule(row, say), *_beside(item, say)),
    )
    return table([Column(head, width) for head, width in zip(heads, _STRIP, strict=True)], [facts], named=False)


def _assessment(row: AssignmentRow, say: Language) -> Cell:
    """Return the assessment in its own words, who made it, when, on which scale, and what it comes to."""
    if not row.assessment:
        return words(say("None yet"))
    return (said(styles.CELL, row.assessment), *(paragraph(styles.QUIET, line) for line in _assessed(row, say)))


def _assessed(row: AssignmentRow, say: Language) -> Iterable[str]:
    if row.assessment_on is None:
        return
    yield f"{row.assessment_by}, {say.day(row.assessment_on)}"
    if row.assessment_scale:
        yield say("On the scale “{scale}”", scale=row.assessment_scale)
    if row.finding and row.finding.value != row.assessment:
        yield say("Counted as: {finding}", finding=say(row.finding).lower())


def _beside(item: PositionItem, say: Language) -> Iterable[str]:
    """Tell what stands beside the status: how it was closed, what that lacks, what it waits for."""
    if closing := closing_of(item, say):
        yield sentence(closing)
    if item.row.lacks:
        yield lacks_of(item.row.lacks, say)
    yield from (flag_words(flag, say) for flag in item.row.flags)


def _target(row: AssignmentRow, say: Language) -> Text:
    if row.target is None and row.target_words:
        return said(styles.CELL, f"“{row.target_words}”")
    return paragraph(styles.CELL, say.day(row.target) if row.target else say("None"))


def _moves(row: AssignmentRow, say: Language) -> Iterable[str]:
    if row.target and row.target_words:
        yield say("Printed as “{words}”", words=row.target_words)
    if row.target is None and row.target_words:
        yield say("Words that name no day")
    if row.first_target and row.first_target != row.target:
        yield say("First date {day}", day=say.day(row.first_target))
    if row.slips:
        moves, days = times(row.slips, say), say.count(row.slip_days, "day")
        yield say("Moved later {times}; {days} after the first date", times=moves, days=days)


def history_table(item: PositionItem, say: Language, *, include_internal: bool) -> Flowable:
    """Return everything recorded of an item, by day; internal notes only where asked for."""
    # What a correction did is told with the line that it withdrew.
    lines = [line for line in item.history if line.kind is not EntryKind.CORRECTION]
    rows = [(day_of(line, say), record(line, say, include_internal=include_internal)) for line in lines]
    if not rows:
        return paragraph(styles.NOTE, say("Nothing was recorded up to {day}.", day=say.day(item.row.as_at)))
    return table((Column(say("Day"), DAY_WIDTH), Column(say("History: {item}", item=_name(item)))), rows)
