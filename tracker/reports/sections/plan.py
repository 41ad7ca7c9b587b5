"""What an item's points were found to be, and what its body plans: small tables of the annex and the dossier."""

from tracker.domain.language import Language
from tracker.domain.position import PlannedAction, PositionItem
from tracker.domain.retelling import retold
from tracker.domain.scales import ActionState
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, cell, paragraph, table, words
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.sections.points import points_table
from tracker.reports.sections.told import own_cell


def plan(item: PositionItem, say: Language) -> Story:
    """Return the points with their findings, and the actions with owner, date and state; nothing where none is."""
    return [part for part in (points_table(item, say), actions_table(item, say)) if part]


def actions_table(item: PositionItem, say: Language) -> Table | None:
    """Return the actions of an item, each with its owner, date and state; None where none is planned."""
    if not item.actions:
        return None
    columns = (
        Column(say("Action"), 34),
        Column(say("What will be done")),
        Column(say("Owner"), 110),
        Column(say("Due"), 86),
        Column(say("State"), 62),
    )
    return table(columns, [_action(action, say) for action in item.actions])


def _action(action: PlannedAction, say: Language) -> tuple[Cell, ...]:
    state = styles.MUTED_CELL if action.state is ActionState.DROPPED else styles.CELL
    due = retold(action.due, say)
    return (
        words(f"({action.letter})" if action.letter else "–"),
        own_cell(action.text),
        own_cell(action.owner) or _lacking(say("Not named")),
        words(due) if due else _lacking(say("No date")),
        cell(paragraph(state, say(action.state))),
    )


def _lacking(what: str) -> Cell:
    return cell(paragraph(styles.MUTED_CELL, what))
