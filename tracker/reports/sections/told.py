"""Cells and lines that several sections share: the register's own words, and who said them when."""

from collections.abc import Iterable, Sequence

from tracker.domain.history import HistoryLine
from tracker.domain.language import Language
from tracker.domain.listing import AssignmentRow
from tracker.domain.position import PositionItem
from tracker.domain.schedule import DUE_SOON_DAYS, Schedule
from tracker.domain.status import Status
from tracker.reports.layout import styles
from tracker.reports.layout.flow import cell, paragraph, said
from tracker.reports.layout.tables import Cell
from tracker.reports.tagged.paragraph import Text
from tracker.reports.text import paragraphs_of


def strong(words: str, *quiet: str) -> list[Text]:
    """Return fixed words in the stronger weight, with quiet lines under them."""
    return [paragraph(styles.STRONG_CELL, words), *(paragraph(styles.QUIET, line) for line in quiet if line)]


def own_words(text: str) -> list[Text]:
    """Return words of the register, a paragraph for each of their lines."""
    return [said(styles.TEXT, line) for line in paragraphs_of(text)]


def own_cell(text: str) -> Cell:
    """Return a cell of words of the register; an empty one where there are none."""
    return cell(*(said(styles.CELL, line) for line in paragraphs_of(text)))


def spoken(line: HistoryLine, say: Language, *, include_internal: bool) -> list[Text]:
    """Return what a line says in its own words, with its internal note where that is asked for."""
    draft = (
        [say("A draft: these words are not cleared for publication.")] if line.is_draft and line.text.strip() else []
    )
    told = [*(paragraph(styles.QUIET, words) for words in draft), *own_words(line.text)]
    if include_internal and line.internal.strip():
        told += [paragraph(styles.QUIET, say("Internal note")), *own_words(line.internal)]
    return told


def words_of(item: PositionItem) -> list[Text]:
    """Return a recommendation's stem and its own words."""
    stem = [said(styles.STEM, line) for line in paragraphs_of(item.stem)]
    return [*stem, *(said(styles.WORDS, line) for line in paragraphs_of(item.item) or paragraphs_of(item.row.text))]


def by_recommendation(items: Iterable[PositionItem]) -> list[list[PositionItem]]:
    """Return the items of each recommendation together, in the order in which they come."""
    found: dict[object, list[PositionItem]] = {}
    for item in items:
        found.setdefault(item.row.recommendation_id, []).append(item)
    return list(found.values())


def bodies_of(items: Sequence[PositionItem]) -> str:
    """Return the bodies as printed, each once."""
    return " · ".join(dict.fromkeys(item.row.addressee or item.row.body for item in items))


def promise(row: AssignmentRow, say: Language) -> str:
    """Return the target date as it is promised: its words where it was printed in words, else its day."""
    if row.target_words:
        return row.target_words
    return say.day(row.target) if row.target else say("No date")


def schedule(row: AssignmentRow, say: Language) -> str:
    """Return how an item stands against its target date."""
    days = (row.target - row.as_at).days if row.target else 0
    match row.schedule:
        case Schedule.OVERDUE:
            return say("Overdue by {days}", days=say.count(row.days_late, "day"))
        case Schedule.AWAITING_CHECK if row.days_waiting:
            return say("Awaiting a check for {days}", days=say.count(row.days_waiting, "day"))
        case Schedule.AWAITING_CHECK:
            return say("Awaiting a check since the day of this report")
        case Schedule.DUE_SOON:
            soon = say("Due in {days}", days=say.count(days, "day"))
            return soon if days else say("Due on the day of this report")
        case Schedule.NOT_YET_DUE:
            return say("Due in more than {days}", days=say.count(DUE_SOON_DAYS, "day"))
        case Schedule.NO_DATE:
            return say("No target date")
        case _:
            is_away = row.status is Status.PASSED_ON
            return say("Followed up where it went") if is_away else say("Followed up no more")
