"""What is late, and why: the items that are late the longest, each with its reason and its owner."""

from tracker.domain.contents import EntryKind
from tracker.domain.history import HistoryLine
from tracker.domain.language import Language
from tracker.domain.position import Position, PositionItem
from tracker.reports import styles
from tracker.reports.flow import Column, Story, cell, figure, paragraph, said, table, words
from tracker.reports.one_page import cut
from tracker.reports.tables import Cell, Table
from tracker.reports.text import Strong
from tracker.reports.wording import sentence

_WHAT_WORDS, _WHAT_LETTERS = 10, 110
_NAME_WORDS, _NAME_LETTERS = 7, 48
_OWNERS = 2
_DATE_WIDTH = 70.0  # "First 30 Sep 2019", quietly


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
        Column(say("Target date"), _DATE_WIDTH),
        Column(say("Days late"), 38, figures=True),
    )
    rows = [
        (_reference(item), _what(item, say, reason_words, include_internal=include_internal), *_when(item, say))
        for item in late
    ]
    return table(columns, rows)


def _reference(item: PositionItem) -> Cell:
    body = cut(item.row.body, _NAME_WORDS, _NAME_LETTERS)
    return cell(paragraph(styles.STRONG_CELL, Strong(cut(item.row.ref, 3, 24))), said(styles.QUIET, body))


def _what(item: PositionItem, say: Language, reason_words: int, *, include_internal: bool) -> Cell:
    line = _telling_line(item)
    why = f"{_why(line, item, say, reason_words)} {_owner(item, say)}"
    told = [paragraph(styles.QUIET, why)]
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


def _why(line: HistoryLine | None, item: PositionItem, say: Language, reason_words: int) -> str:
    if line is None:
        drafts = any(told.is_draft for told in item.history)
        return say("The only report is a draft.") if drafts else say("No reason and no report recorded.")
    if line.kind is EntryKind.TARGET:
        return say("Date moved on {day}: {why}", day=say.day(line.day), why=_cut_reason(line.reason, reason_words))
    return say("Reported on {day}: {words}", day=say.day(line.day), words=_cut_reason(line.text, reason_words))


def _cut_reason(text: str, most: int) -> str:
    return sentence(cut(text, most, 9 * most))


def _owner(item: PositionItem, say: Language) -> str:
    owners = list(dict.fromkeys(action.owner for action in item.actions if action.state.is_open and action.owner))
    if not owners:
        return say("No owner recorded.")
    named = [cut(owner, _NAME_WORDS, _NAME_LETTERS) for owner in owners[:_OWNERS]]
    more = [say("{number} more", number=f"{len(owners) - _OWNERS:,}")] if len(owners) > _OWNERS else []
    return sentence(say("Owner: {names}", names=say.listed([*named, *more])))
