"""The strands of one item's history apart: promises, actions, answers, reports, findings, how it was closed."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from reportlab.platypus.flowables import Flowable

from tracker.domain.closing import say_lack
from tracker.domain.contents import EntryKind
from tracker.domain.history import HistoryLine
from tracker.domain.language import Language
from tracker.domain.position import PositionItem
from tracker.domain.statements import AssessmentMade, Closed, ResponseGiven, TargetSet
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, cell, item_heading, kept, paragraph, said, table, words
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.lines import last, standing
from tracker.reports.sections.annex import item_key
from tracker.reports.sections.plan import actions_table
from tracker.reports.sections.told import own_cell
from tracker.reports.tagged.paragraph import Text
from tracker.reports.wording import excerpt

_DAY = 86.0
_EXCERPT = 60  # words; the history has them all


def strands(item: PositionItem, say: Language) -> Story:
    """Return the strands of an item one after the other; those of which nothing was said are left out."""
    found: list[tuple[str, Flowable | None]] = [
        (say("Promises"), _promises(item, say)),
        (say("Actions"), actions_table(item, say)),
        (say("Answers"), _told(item, EntryKind.RESPONSE, say("Answer"), _answer, say)),
        (say("Reports of progress"), _told(item, EntryKind.PROGRESS, say("Report"), _report, say)),
        (say("Assessments"), _told(item, EntryKind.ASSESSMENT, say("Found"), _finding, say)),
        (say("How it was closed"), _closing(item, say)),
    ]
    story: Story = []
    for number, (name, told) in enumerate(found):
        if told is not None:
            story += kept(item_heading(name, f"{item_key(item)}-{number}"), told)
    return story


def _promises(item: PositionItem, say: Language) -> Table | None:
    rows: list[tuple[Cell, ...]] = []
    before: date | None = None
    for line in standing(item, EntryKind.TARGET):
        target = line.said
        if isinstance(target, TargetSet):
            moved = (target.day - before).days if target.day and before else None
            rows.append((words(say.day(line.day)), _date(target, say), _moved(moved, rows, say), _why(line, rows, say)))
            before = target.day or before
    if not rows:
        return None
    columns = (
        Column(say("Said on"), _DAY),
        Column(say("Target date"), 104),
        Column(say("Moved by"), 92),
        Column(say("Why, and who agreed")),
    )
    return table(columns, rows)


def _date(target: TargetSet, say: Language) -> Cell:
    if target.day is None:
        return cell(said(styles.CELL, target.words or ""), paragraph(styles.QUIET, say("Words that name no day")))
    printed = [said(styles.QUIET, f"“{target.words}”")] if target.words else []
    return cell(paragraph(styles.CELL, say.day(target.day)), *printed)


def _moved(days: int | None, earlier: Sequence[object], say: Language) -> Cell:
    if not earlier:
        return words(say("First promise"))
    if days is None:
        return words("–")
    if days == 0:
        return words(say("As before"))
    number = say.count(abs(days), "day")
    return words(say("{days} later", days=number) if days > 0 else say("{days} earlier", days=number))


def _why(line: HistoryLine, earlier: Sequence[object], say: Language) -> Cell:
    reason, agreed = line.reason.strip(), line.agreed_by.strip()
    told = [said(styles.CELL, reason)] if reason else []
    if agreed:
        told.append(paragraph(styles.QUIET, say("Agreed by {name}", name=agreed)))
    lacks = say("No reason is recorded") if earlier else "–"
    return cell(*told) if told else cell(paragraph(styles.MUTED_CELL, lacks))


Teller = Callable[[HistoryLine, Language], Iterator[Text]]


def _told(item: PositionItem, kind: EntryKind, what: str, tell: Teller, say: Language) -> Table | None:
    rows = [(words(say.day(line.day)), own_cell(line.by), cell(*tell(line, say))) for line in standing(item, kind)]
    return table((Column(say("Day"), _DAY), Column(say("By"), 104), Column(what)), rows) if rows else None


def _answer(line: HistoryLine, say: Language) -> Iterator[Text]:
    yield paragraph(styles.STRONG_CELL, say(line.value or ""))
    if isinstance(line.said, ResponseGiven):
        if line.said.category:
            yield paragraph(styles.QUIET, say("Reason: {category}", category=say(line.said.category).lower()))
        yield from _short(line.said.part)
    yield from _short(line.text)


def _report(line: HistoryLine, say: Language) -> Iterator[Text]:
    yield paragraph(styles.STRONG_CELL, say(line.value or ""))
    if line.is_draft:
        yield paragraph(styles.QUIET, say("A draft: these words are not cleared for publication."))
    yield from _short(line.text)


def _finding(line: HistoryLine, say: Language) -> Iterator[Text]:
    yield said(styles.STRONG_CELL, line.value or "")
    made = line.said
    if isinstance(made, AssessmentMade):
        if made.part:
            yield paragraph(styles.QUIET, say("Point ({letter})", letter=made.part))
        if made.scale_name:
            yield paragraph(styles.QUIET, say("On the scale “{scale}”", scale=made.scale_name))
        if made.finding != made.value:
            yield paragraph(styles.QUIET, say("Counted as: {finding}", finding=say(made.finding).lower()))
        for cited in (made.citation.strip(), made.role.strip()):
            if cited:
                yield said(styles.QUIET, cited)
    yield from _short(line.text)


def _short(text: str) -> Iterator[Text]:
    if text.strip():
        yield said(styles.TEXT, excerpt(text, _EXCERPT))


def _closing(item: PositionItem, say: Language) -> Table | None:
    line = last(item, EntryKind.CLOSURE)
    if item.row.closed_on is None or line is None or not isinstance(line.said, Closed):
        return None
    closed = line.said
    checker = ", ".join(part for part in (closed.checker.strip(), closed.role.strip(), closed.citation.strip()) if part)
    facts = {
        say("Closed"): words(say.day(line.day)),
        say("Reason for closing"): words(say(closed.outcome)),
        say("Recorded by"): own_cell(line.by),
        say("Checked by"): own_cell(checker) or words(say("Nobody")),
        say("Superseded by"): own_cell(closed.superseded_by),
        say("Agreed by"): own_cell(closed.agreed_by),
        say("Why"): own_cell(closed.reason),
        say("It lacks"): words("; ".join(say_lack(one, say) for one in item.row.lacks) or say("Nothing")),
    }
    rows = [(words(label), told) for label, told in facts.items() if told]
    return table((Column(say("Closing"), 110), Column(say("What was said"))), rows)
