"""How the sections list items: the reference that leads to the annex, the words, what was last said, and figures."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from reportlab.platypus.flowables import Flowable

from tracker.domain.contents import EntryKind
from tracker.domain.dates import first_day
from tracker.domain.history import HistoryLine
from tracker.domain.language import Language
from tracker.domain.position import PositionItem
from tracker.domain.quality import owners
from tracker.reports.layout import styles
from tracker.reports.layout.flow import (
    Column,
    Story,
    cell,
    figure,
    kept,
    kept_whole,
    linked,
    paragraph,
    said,
    table,
    words,
)
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.lines import last, standing
from tracker.reports.sections.annex import item_key
from tracker.reports.tagged.paragraph import Text
from tracker.reports.wording import excerpt, headline_of, sentence

_REFERENCE_WIDTH = 74.0
_FEW = 3  # rows
_EXCERPT = 45  # words; the annex has them all
_SHORT = 30  # words of a recommendation in a list that only reminds of it

Figures = Callable[[PositionItem], tuple[Cell, ...]]
Told = Callable[[PositionItem], Iterable[Text]]


def listed(
    items: Iterable[PositionItem],
    columns: Sequence[Column],
    figures: Figures,
    told: Told,
    say: Language,
    *,
    short: bool = False,
) -> Table:
    """Return a table of items: reference, words with what is told of each under them, then its figures.

    `columns` are those of the words and of the figures; in a `short` list the words are cut.
    """
    rows = [(reference(item), _words(item, told(item), short=short), *figures(item)) for item in items]
    return table((Column(say("Reference"), _REFERENCE_WIDTH), *columns), rows)


def kept_list(*parts: Flowable) -> Story:
    """Return a table under its heading; one of few rows stands on one page as a whole."""
    last = parts[-1]
    is_short = isinstance(last, Table) and len(last.rows) <= _FEW
    return kept_whole(*parts) if is_short else kept(*parts)


def reference(item: PositionItem) -> Cell:
    """Return the reference of an item, which leads to it in the annex, over its body."""
    return cell(linked(styles.STRONG_CELL, item.row.ref, item_key(item)), said(styles.QUIET, item.row.body))


def _words(item: PositionItem, told: Iterable[Text], *, short: bool) -> Cell:
    text = excerpt(item.row.text, _SHORT) if short else item.row.text
    return cell(said(styles.CELL, text), *told)


def note(items: Sequence[object], what: str, say: Language) -> Flowable:
    """Return the line under a heading: how many items there are, and what they have in common."""
    return paragraph(styles.NOTE, f"{say.count(len(items), 'item')}. {what}")


def quiet(text: str) -> Text:
    """Return a quiet line of fixed words."""
    return paragraph(styles.QUIET, text)


def day_cell(day: date | None, say: Language, *lines: str) -> Cell:
    """Return a cell of a day, with quiet lines under it."""
    return words(say.short_day(day) if day else "–", *lines)


def part_cell(part: str | None, say: Language) -> Cell:
    """Return a cell of a day, month or year, as narrow columns show it."""
    if part is None:
        return words(say("Not known"))
    return words(say.short_day(first_day(part)).split(" ", 2 - part.count("-"))[-1])


def number_cell(number: int | None) -> Cell:
    """Return a cell of a figure; a dash where it is not known."""
    return cell(paragraph(styles.MUTED_FIGURE, "–")) if number is None else figure(number)


def last_report(item: PositionItem, say: Language) -> list[Text]:
    """Return what the body last reported, its own words cut."""
    report = last(item, EntryKind.PROGRESS)
    return told_line(report, say) if report else [quiet(say("Nothing reported yet."))]


def told_line(line: HistoryLine, say: Language) -> list[Text]:
    """Return what was said, by whom and when, over its words."""
    told = f"{headline_of(line, say)}, {line.by}, {say.day(line.day)}"
    if not line.text.strip():
        return [quiet(f"{told}.")]
    return [quiet(f"{told}:"), said(styles.QUIET, excerpt(line.text, _EXCERPT))]


def last_move(item: PositionItem, say: Language) -> list[Text]:
    """Return why and by whose agreement the target date last moved; nothing where it never did."""
    moves = standing(item, EntryKind.TARGET)[1:]  # the first is the promise itself
    return [quiet(sentence(_moved(moves[-1], say)))] if moves else []


def _moved(line: HistoryLine, say: Language) -> str:
    why, who, day = line.reason.strip().rstrip("."), line.agreed_by.strip(), say.day(line.day)
    if why and who:
        return say("Moved on {day}: {reason}; agreed by {name}", day=day, reason=why, name=who)
    if why:
        return say("Moved on {day}: {reason}", day=day, reason=why)
    if who:
        return say("Moved on {day}; no reason was recorded; agreed by {name}", day=day, name=who)
    return say("Moved on {day}; no reason was recorded", day=day)


def owner(item: PositionItem, say: Language) -> Text:
    """Return who owns what is to be done, or that nobody is named."""
    named = owners(item)
    return quiet(say("Owner: {names}", names="; ".join(named)) if named else say("No owner is recorded."))
