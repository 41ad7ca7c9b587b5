"""The change log: every movement of the period, kind by kind, with what was before, what is after, and why."""

from collections.abc import Sequence
from uuid import UUID

from tracker.domain.language import Language
from tracker.domain.moves import Move, MoveKind
from tracker.domain.position import Position, PositionItem
from tracker.domain.retelling import retold, retold_grounds
from tracker.domain.status import Status
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, cell, item_heading, paragraph, said, section, table
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.sections.columns import day_column
from tracker.reports.sections.listing import day_cell, kept_list, quiet, reference
from tracker.reports.tagged.paragraph import Text
from tracker.reports.wording import capital, excerpt, sentence

# Findings are in the words of their scales.
_OWN_WORDS = (MoveKind.ASSESSED, MoveKind.ASSESSED_UP, MoveKind.ASSESSED_DOWN, MoveKind.AMENDED)
_WORDS = 25  # of a recommendation, which the annex has in full


def change_log(position: Position, say: Language) -> Story:
    """Return every movement of the period, kind by kind; nothing where there is no period, or nothing moved."""
    period = position.period
    if period is None or not period.moves:
        return []
    items = {item.row.id: item for item in position.items}
    facts = {"after": say.day(period.since), "upto": say.day(position.as_at)}
    what = say("Everything that moved after {after}, up to {upto}.", **facts)
    story: Story = []
    for kind in MoveKind:
        moves = sorted((move for move in period.moves if move.kind is kind), key=lambda move: move.on)
        if moves:
            heading = item_heading(say(kind), f"changes-{kind.name.lower()}")
            counted = paragraph(styles.NOTE, f"{say.count(len(moves), 'movement')}.")
            above = [] if story else [section(say("Change log"), "changes"), paragraph(styles.NOTE, what)]
            story += kept_list(*above, heading, counted, _table(moves, items, say))
    return story


def _table(moves: Sequence[Move], items: dict[UUID, PositionItem], say: Language) -> Table:
    columns = (
        Column(say("Reference"), 74),
        Column(say("Recommendation and what changed")),
        day_column(say("Day"), say),
    )
    rows = [
        (_reference(move, items.get(move.item)), _what(move, items.get(move.item), say), day_cell(move.on, say))
        for move in moves
    ]
    return table(columns, rows)


def _reference(move: Move, item: PositionItem | None) -> Cell:
    """Return the reference; it leads to the item where the annex has it."""
    if item is not None:
        return reference(item)
    return cell(said(styles.STRONG_CELL, move.ref), said(styles.QUIET, move.body))


def _what(move: Move, item: PositionItem | None, say: Language) -> Cell:
    text = [said(styles.CELL, excerpt(item.row.text, _WORDS))] if item else []
    changed = [paragraph(styles.CELL if not text else styles.QUIET, words) for words in _changed(move, say)]
    why = _why(move, say)
    reason = [quiet(why)] if why else []
    parts: list[Text] = [*text, *changed, *reason]
    return cell(*(parts or [said(styles.CELL, "–")]))


def _changed(move: Move, say: Language) -> list[str]:
    """Tell what was before and what is after; of what was handed over, the body is one of the two."""
    before, after = (told if move.kind in _OWN_WORDS else retold(told, say) for told in (move.before, move.after))
    if not before or not after:
        told = say("Now: {after}", after=after) if after else say("Before: {before}", before=before)
        return [told] if before or after else []
    if move.kind is MoveKind.RECEIVED:
        return [say("From {body}; status now: {status}", body=before, status=after)]
    if move.kind is MoveKind.PASSED_ON and move.after != Status.PASSED_ON:
        return [say("To {body}; status before: {status}", body=after, status=before)]
    return [say("From {before} to {after}", before=before, after=after)]


def _why(move: Move, say: Language) -> str:
    """Tell why it moved: on whose word it was assessed, on what grounds it was closed, or the reason that was given."""
    why = sentence(retold_grounds(move.reason, say))
    match move.kind:
        case MoveKind.ASSESSED | MoveKind.ASSESSED_UP | MoveKind.ASSESSED_DOWN if why:
            return say("By {who}", who=why)
        case MoveKind.CLOSED:
            return capital(why)
        case _:
            return say("Reason: {reason}", reason=why) if why else ""
