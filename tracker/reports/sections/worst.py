"""What is late, and why: the items that are late the longest, each with its reason and its owner."""

from tracker.domain.contents import EntryKind
from tracker.domain.history import HistoryLine
from tracker.domain.language import Language
from tracker.domain.position import Position, PositionItem
from tracker.domain.quality import owners
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, cell, figure, paragraph, said, table, words
from tracker.reports.layout.one_page import cut
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.sections.columns import first_day_column
from tracker.reports.text import Strong
from tracker.reports.wording import sentence

_WHAT_WORDS, _WHAT_LETTERS = 10, 110
_NAME_WORDS, _NAME_LETTERS = 7, 48
_OWNERS = 2


def worst(position: Position, say: Language, most: int, reason_words: int, *, include_internal: bool) -> Story:
    """Return the items late the longest, so many at most, and how many more there are."""
    late = position.overdue
    if not late:
        return [paragraph(styles.BODY, say("No open item is past its target date."))]
    rest = len(late) - most
    story: Story = [_table(late[:most], say, reason_words, include_internal=include_internal)] if most else []
    if not most:
        told = say("Overdue: {items}; see the progress report.", items=say.count(len(late), "item"))
        story.append(paragraph(styles.NOTE, told))
    elif rest > 0:
        story.append(paragraph(styles.NOTE, say("And {number} more; see the progress report.", number=f"{rest:,}")))
    return story


def _table(late: tuple[PositionItem, ...], say: Language, reason_words: int, *, include_internal: bool) -> Table:
    columns = (
        Column(say("Reference"), 76),
        Column(say("Recommendation, and why it is late")),
        first_day_column(say("Target date"), say),
        Column(say("Days late"), 38, figures=True),
    )
    rows = [
        (_reference(item), _what(item, say, reason_words, include_internal=include_internal), *_when(item, say))
        for item in late
    ]
    return table(columns, rows)


def _reference(item: PositionItem) -> Cell:
    body = cut(item.row.body, _NAME_WORDS, _NAME_LETTERS)
    return cell(said(styles.STRONG_CELL, Strong(cut(item.row.ref, 3, 24))), said(styles.QUIET, body))


def _what(item: PositionItem, say: Language, reason_words: int, *, include_internal: bool) -> Cell:
    line = _telling_line(item)
    told = [paragraph(styles.QUIET, f"{_owner(item, say)} {_when_said(line, item, say)}")]
    if line:
        told.append(said(styles.QUIET, _cut_reason(line.reason or line.text, reason_words)))
    if include_internal and line and line.internal.strip():
        note = say("Internal note: {words}", words=_cut_reason(line.internal, reason_words))
        told.append(paragraph(styles.QUIET, note))
    return cell(said(styles.CELL, cut(item.row.words, _WHAT_WORDS, _WHAT_LETTERS)), *told)


def _when(item: PositionItem, say: Language) -> tuple[Cell, Cell]:
    row = item.row
    moved = row.first_target and row.first_target != row.target
    first = say("First {day}", day=say.short_day(row.first_target)) if moved and row.first_target else ""
    return words(say.short_day(row.target) if row.target else "–", first), figure(row.days_late, styles.LATE_FIGURE)


def _telling_line(item: PositionItem) -> HistoryLine | None:
    """Return the last standing line that says why: a move of the date with its reason, or a report that is cleared."""
    lines = [line for line in item.history if line.withdrawn is None]
    first = next((line for line in lines if line.kind is EntryKind.TARGET), None)
    moves = [line for line in lines if line.kind is EntryKind.TARGET and line is not first and line.reason.strip()]
    reports = [line for line in lines if line.kind is EntryKind.PROGRESS and line.text.strip() and not line.is_draft]
    return max((*moves[-1:], *reports[-1:]), key=lambda line: line.day, default=None)


def _when_said(line: HistoryLine | None, item: PositionItem, say: Language) -> str:
    if line is None:
        drafts = any(told.is_draft for told in item.history)
        return say("The only report is a draft.") if drafts else say("No reason and no report recorded.")
    if line.kind is EntryKind.TARGET:
        return say("Date moved on {day}:", day=say.day(line.day))
    return say("Reported on {day}:", day=say.day(line.day))


def _cut_reason(text: str, most: int) -> str:
    return sentence(cut(text, most, 9 * most))


def _owner(item: PositionItem, say: Language) -> str:
    named = owners(item)
    if not named:
        return say("No owner is recorded.")
    told = [cut(owner, _NAME_WORDS, _NAME_LETTERS) for owner in named[:_OWNERS]]
    more = [say("{number} more", number=f"{len(named) - _OWNERS:,}")] if len(named) > _OWNERS else []
    return sentence(say("Owner: {names}", names=say.listed([*told, *more])))
