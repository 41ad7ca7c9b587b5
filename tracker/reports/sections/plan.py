"""What a body plans for an item, and what was found on each of its points: small tables of the annex."""

from collections.abc import Iterable

from tracker.domain.language import Language
from tracker.domain.position import PlannedAction, PositionItem
from tracker.domain.retelling import retold
from tracker.domain.standing import PartFinding
from tracker.reports import styles
from tracker.reports.flow import Column, Story, cell, paragraph, said, table, words
from tracker.reports.tables import Cell
from tracker.reports.tagged.paragraph import Text


def plan(item: PositionItem, say: Language) -> Story:
    """Return the points with their findings, and the actions with owner, date and state; nothing where none is."""
    story: Story = []
    if item.points:
        columns = (Column(say("Point"), 34), Column(say("Its words")), Column(say("Assessment"), 132))
        found = {finding.letter: finding for finding in item.parts}
        rows = [
            (_letter(point.letter), cell(said(styles.CELL, point.text)), _finding(found.get(point.letter), say))
            for point in item.points
        ]
        story.append(table(columns, rows))
    if item.actions:
        heads = (
            Column(say("Action"), 34),
            Column(say("Action taken or planned")),
            Column(say("Owner"), 104),
            Column(say("Due"), 70),
            Column(say("State"), 58),
        )
        story.append(table(heads, [_action(action, say) for action in item.actions]))
    return story


def _letter(letter: str) -> Cell:
    return words(f"({letter})" if letter else "–")


def _action(action: PlannedAction, say: Language) -> tuple[Cell, ...]:
    owner = said(styles.CELL, action.owner) if action.owner else paragraph(styles.MUTED_CELL, say("Not named"))
    text = cell(said(styles.CELL, action.text))
    return (_letter(action.letter), text, cell(owner), words(retold(action.due, say)), words(say(action.state)))


def _finding(found: PartFinding | None, say: Language) -> Cell:
    if found is None:
        return cell(paragraph(styles.MUTED_CELL, say("None yet")))
    return cell(said(styles.CELL, found.value), *_beside(found, say))


def _beside(found: PartFinding, say: Language) -> Iterable[Text]:
    lines = [
        say.day(found.on) if found.on else "",
        say("On the scale “{scale}”", scale=found.scale) if found.scale else "",
        say("Counts no more: the whole was judged or re-opened after it.") if found.is_past else "",
    ]
    return (paragraph(styles.QUIET, line) for line in lines if line)
