"""The decisions asked for: numbered, so that a minute can cite each, with why it is asked."""

from tracker.domain.decisions import ESCALATE_DAYS, ESCALATE_MOVES, Decision, DecisionKind, Ground, decisions
from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.reports.asked import asked
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, cell, item_heading, kept, paragraph, said, section, table
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.sections.listing import kept_list, quiet, reference
from tracker.reports.text import Strong, spans
from tracker.reports.wording import excerpt, times

_WORDS = 25  # of a recommendation, which the annex has in full


def decisions_asked(position: Position, say: Language) -> Story:
    """Return the decisions that a board is asked for; or that it is asked for none."""
    if not position.items:
        return []
    wanted = decisions(position)
    heading = section(say("Decisions asked for"), "decisions")
    if not wanted:
        return kept(heading, paragraph(styles.BODY, say("No decision is asked for.")))
    story: Story = []
    for kind in DecisionKind:
        found = [one for one in wanted if one.kind is kind]
        if found:
            above = [] if story else [heading, paragraph(styles.NOTE, _note(len(wanted), say))]
            title = item_heading(say(kind), f"decisions-{kind.name.lower()}")
            story += kept_list(*above, title, paragraph(styles.NOTE, _asks(kind, say)), _table(found, say))
    return story


def asked_in_short(position: Position, say: Language) -> Story:
    """Return how many decisions of each kind are asked for, in a sentence; nothing where there is no item."""
    if not position.items:
        return []
    found = asked(position, say)
    if not found:
        return [paragraph(styles.LEAD, say("No decision is asked for."))]
    told = spans(say, "Decisions asked for: {number}.", number=Strong(f"{sum(len(items) for _, items in found):,}"))
    for place, (kind, items) in enumerate(found):
        told += ["; " if place else " ", f"{kind.lower() if place else kind}: ", Strong(f"{len(items):,}")]
    return [paragraph(styles.LEAD, *told, ".")]


def _note(number: int, say: Language) -> str:
    counted = say.count(number, "decision")
    return f"{counted}. {say('Each has a number, by which a minute can cite it.')}"


def _asks(kind: DecisionKind, say: Language) -> str:
    return {
        DecisionKind.AGREE_DATE: say("Ask the body for a day, and agree it."),
        DecisionKind.ACCEPT_CLOSURE: say(
            "Accept that it is done and have it closed, or say what is still to be shown."
        ),
        DecisionKind.ESCALATE: say(
            "Overdue by more than {days} days, or moved {moves} times or more: take it up with whoever can act.",
            days=ESCALATE_DAYS,
            moves=ESCALATE_MOVES,
        ),
        DecisionKind.ACCEPT_REFUSAL: say("Accept by name that it will not be done, or ask the body to think again."),
    }[kind]


def _table(wanted: list[Decision], say: Language) -> Table:
    columns = (Column(say("No."), 30), Column(say("Reference"), 74), Column(say("Recommendation and why")))
    return table(columns, [(_number(one), reference(one.item), _why(one, say)) for one in wanted])


def _number(decision: Decision) -> Cell:
    return cell(paragraph(styles.STRONG_CELL, f"D{decision.number}"))


def _why(decision: Decision, say: Language) -> Cell:
    text = said(styles.CELL, excerpt(decision.item.row.text, _WORDS))
    return cell(text, *(quiet(_ground(decision, ground, say)) for ground in decision.grounds))


def _ground(decision: Decision, ground: Ground, say: Language) -> str:
    row = decision.item.row
    if ground is Ground.LATE:
        return say("Overdue by {days}.", days=say.count(row.days_late, "day"))
    if ground is Ground.MOVED:
        moves, late = times(row.slips, say), say.count(row.slip_days, "day")
        return say("Moved {times}, to {days} after the first date.", times=moves, days=late)
    return say(ground)
