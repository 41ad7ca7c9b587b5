"""Each recommendation with what was answered, reported, found and offered as evidence, side by side."""

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable

from tracker.domain.contents import EntryKind
from tracker.domain.history import HistoryLine
from tracker.domain.language import Language
from tracker.domain.listing import AssignmentRow
from tracker.domain.position import Position, PositionItem
from tracker.domain.statements import AssessmentMade, ResponseGiven
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, cell, item_heading, kept, paragraph, said, section, table
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.lines import evidence_held, last
from tracker.reports.sections.annex import item_key, source_lines
from tracker.reports.sections.points import points_table
from tracker.reports.sections.told import (
    bodies_of,
    by_recommendation,
    own_words,
    promise,
    schedule,
    spoken,
    strong,
    words_of,
)
from tracker.reports.tagged.paragraph import Text
from tracker.reports.text import Strong
from tracker.reports.wording import closing_of, flag_words, lacks_of, sentence


def side_by_side(position: Position, say: Language, *, include_internal: bool = False) -> Story:
    """Return every recommendation with its four columns for each body; internal notes only where asked for."""
    if not position.items:
        return []
    note = say(
        "Under each recommendation, for each body: what it answered, what it last reported, what was found, and what "
        "it offers as evidence."
    )
    heading = section(say("Recommendation by recommendation"), "recommendations")
    story: Story = []
    several = position.coverage.publication is None
    for items in by_recommendation(position.items):
        above = [] if story else [heading, paragraph(styles.NOTE, note)]
        top = [*above, *_head(items, say, whole=several)]
        story += _recommendation(top, items, say, include_internal=include_internal)
    return story


def _head(items: Sequence[PositionItem], say: Language, *, whole: bool) -> Story:
    """Return the heading of a recommendation, where it comes from, and its words."""
    heading = item_heading(f"{items[0].row.ref} · {bodies_of(items)}", item_key(items[0]), own_words=True)
    return [heading, *_source(items[0], say, whole=whole), *words_of(items[0])]


def _recommendation(top: Story, items: Sequence[PositionItem], say: Language, *, include_internal: bool) -> Story:
    """Return what was told of a recommendation by each of its bodies, the first of them right under its `top`."""
    first, *others = items
    names: list[Flowable] = [said(styles.BODY_NAME, item.row.body) for item in items] if others else []
    story = _told([*top, *names[:1]], first, say, include_internal=include_internal)
    for name, item in zip(names[1:], others, strict=bool(names)):
        story += _told([name], item, say, include_internal=include_internal)
    return story


def _source(item: PositionItem, say: Language, *, whole: bool) -> list[Text]:
    """Tell where an item comes from; its report is named only where several are covered."""
    told = list(source_lines(item, say))[0 if whole else 1 :]
    words = "; ".join(told)
    return [paragraph(styles.NOTE, sentence(words[:1].upper() + words[1:]))] if told else []


def _told(top: list[Flowable], item: PositionItem, say: Language, *, include_internal: bool) -> Story:
    points = points_table(item, say)
    status = Strong(sentence(say(item.row.status)))
    # The status stands above what it comes from: below, it could be left alone on the next page.
    told = paragraph(styles.STATUS, status, *(f" {words}" for words in _standing(item, say)))
    columns = _four_columns(item, say, include_internal=include_internal)
    return [*kept(*top, told, columns), *(kept(points) if points else [])]


def _four_columns(item: PositionItem, say: Language, *, include_internal: bool) -> Table:
    columns = (
        Column(say("Response"), 112),
        Column(say("Reported progress")),
        Column(say("Assessment"), 104),
        Column(say("Evidence"), 96),
    )
    answered, reported = last(item, EntryKind.RESPONSE), last(item, EntryKind.PROGRESS)
    found = last(item, EntryKind.ASSESSMENT)
    cells = (
        _response(item.row, answered, say, include_internal=include_internal),
        _report(item.row, reported, say, include_internal=include_internal),
        _assessment(item, found, say, include_internal=include_internal),
        _evidence(item, say),
    )
    return table(columns, [cells], named=False)


def _response(row: AssignmentRow, line: HistoryLine | None, say: Language, *, include_internal: bool) -> Cell:
    if row.response is None:
        return cell(*strong(say("None yet")))
    first = row.first_response_on if row.first_response_on != row.response_on else None
    days = (
        say.day(row.response_on) if row.response_on else "",
        say("First answered {day}", day=say.day(first)) if first else "",
    )
    head = strong(say(row.response), *days)
    return cell(*head, *(answer_words(line, say, include_internal=include_internal) if line else []))


def answer_words(line: HistoryLine, say: Language, *, include_internal: bool) -> list[Text]:
    """Return what a response says beside its word: under what its reason falls, which part is agreed, its own words."""
    told: list[Text] = []
    if isinstance(line.said, ResponseGiven):
        category, part = line.said.category, line.said.part
        if category:
            told.append(paragraph(styles.QUIET, say("Reason: {category}", category=say(category).lower())))
        told += own_words(part)
    return [*told, *spoken(line, say, include_internal=include_internal)]


def _report(row: AssignmentRow, line: HistoryLine | None, say: Language, *, include_internal: bool) -> Cell:
    if line is None:
        return cell(*strong(say("None yet")))
    day = say("{body}, {day}", body=line.by, day=say.day(line.day))
    void = "" if row.progress else say("Reported before it was re-opened; it counts no more.")
    return cell(*strong(say(line.value or ""), day, void), *spoken(line, say, include_internal=include_internal))


def _assessment(item: PositionItem, line: HistoryLine | None, say: Language, *, include_internal: bool) -> Cell:
    row = item.row
    if row.assessment is None:
        return cell(*strong(say("Not assessed")))
    assessor = [said(styles.QUIET, row.assessment_by)] if row.assessment_by else []
    quiet = [paragraph(styles.QUIET, told) for told in _found_how(item, say)]
    told = [said(styles.STRONG_CELL, row.assessment), *assessor, *quiet]
    if line is not None:
        if isinstance(line.said, AssessmentMade):
            told += [
                said(styles.QUIET, cited) for cited in (line.said.citation.strip(), line.said.role.strip()) if cited
            ]
        told += spoken(line, say, include_internal=include_internal)
    return cell(*told)


def _found_how(item: PositionItem, say: Language) -> Iterator[str]:
    row = item.row
    if row.assessment_on:
        yield say.day(row.assessment_on)
    if row.assessment_scale:
        yield say("On the scale “{scale}”", scale=row.assessment_scale)
    elif any(not part.is_past for part in item.parts):
        yield say("Worked out from its points")
    if row.finding and row.finding != row.assessment:
        yield say("Counted as: {finding}", finding=say(row.finding).lower())


def _evidence(item: PositionItem, say: Language) -> Cell:
    held = evidence_held(item)
    if not held:
        return cell(*strong(say("None offered")))
    told: list[Text] = []
    for _, evidence in held:
        kind = f"{evidence.kind}. " if evidence.kind.strip() else ""
        described = say("Describes {day}", day=say.day(evidence.evidence_date))
        told += [said(styles.TEXT if told else styles.CELL, evidence.title or evidence.kind)]
        told += [paragraph(styles.QUIET, f"{kind}{described}. {evidence.marking}")]
    return cell(*told)


def _standing(item: PositionItem, say: Language) -> Iterator[str]:
    """Tell in sentences what stands beside the status."""
    row = item.row
    if row.target or row.target_words:
        yield say("Target date: {date}.", date=promise(row, say))
    if row.first_target and row.first_target != row.target:
        yield say("First date: {day}.", day=say.day(row.first_target))
    if row.target or not row.target_words:
        yield sentence(schedule(row, say))
    if closing := closing_of(item, say):
        yield sentence(closing)
    if row.lacks:
        yield lacks_of(row.lacks, say)
    yield from (sentence(flag_words(flag, say)) for flag in row.flags)
