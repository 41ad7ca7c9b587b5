"""The lettered points of a compound recommendation, each with what was found on it."""

from tracker.domain.language import Language
from tracker.domain.position import PositionItem
from tracker.domain.standing import PartFinding
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, cell, paragraph, said, table, words
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.sections.told import own_cell


def points_table(item: PositionItem, say: Language) -> Table | None:
    """Return the points of an item with their findings; None where it has no points and none was found on any."""
    texts = {point.letter: point.text for point in item.points}
    found = {part.letter: part for part in item.parts}
    letters = list(dict.fromkeys((*texts, *found)))
    if not letters:
        return None
    rows = [
        (words(f"({letter})"), own_cell(texts.get(letter, "")), _finding(found.get(letter), say)) for letter in letters
    ]
    return table((Column(say("Point"), 34), Column(say("What it asks for")), Column(say("Found on it"), 150)), rows)


def _finding(part: PartFinding | None, say: Language) -> Cell:
    if part is None:
        return words(say("Not assessed"))
    counted = say("Counted as: {finding}", finding=say(part.finding).lower()) if part.finding != part.value else ""
    lines = (
        say.day(part.on) if part.on else "",
        say("On the scale “{scale}”", scale=part.scale) if part.scale else "",
        counted,
        say("Counts no more: the whole was judged or re-opened since") if part.is_past else "",
    )
    quiet = [paragraph(styles.QUIET, line) for line in lines if line]
    return cell(said(styles.MUTED_CELL if part.is_past else styles.CELL, part.value), *quiet)
