"""What the words of an answer mean, how many items were given each, and why some were not agreed."""

from collections import Counter, defaultdict

from tracker.domain.contents import EntryKind
from tracker.domain.language import Language
from tracker.domain.position import Position, PositionItem
from tracker.domain.scales import RefusalReason, Response
from tracker.domain.statements import ResponseGiven
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, cell, figure, kept, paragraph, section, table, words
from tracker.reports.layout.tables import Cell
from tracker.reports.lines import last
from tracker.reports.sections.told import own_cell

_FIGURE = 44.0


def answer_of(item: PositionItem) -> ResponseGiven | None:
    """Return the answer that stands; None where there is none, or nothing of it but its word is known."""
    line = last(item, EntryKind.RESPONSE)
    return line.said if line and isinstance(line.said, ResponseGiven) else None


def answers(position: Position, say: Language) -> Story:
    """Return the meanings of the answers with how many items have each, then the reasons of those not agreed."""
    counted = Counter(row.response for row in position.rows)
    rows = [
        (_strong(say(response)), words(meaning), figure(counted[response]))
        for response, meaning in _meanings(say).items()
    ]
    rows.append((_strong(say("No answer yet")), words(say("Nothing has been answered.")), figure(counted[None])))
    total = (_strong(say("All items")), (), figure(len(position.items), styles.STRONG_FIGURE))
    columns = (Column(say("Answer"), 96), Column(say("What it means")), Column(say("Items"), _FIGURE, figures=True))
    note = say("An item is one recommendation as made to one body, which answers it alone.")
    heading = section(say("What the answers mean"), "answers")
    story = kept(heading, paragraph(styles.NOTE, note), table(columns, rows, total, width=styles.WIDE))
    return [*story, *_reasons(position, say)]


def _meanings(say: Language) -> dict[Response, str]:
    return {
        Response.AGREED: say(
            "The body agrees with all of it, and says what it will do, who answers for that, by when."
        ),
        Response.PARTLY_AGREED: say(
            "The body agrees with a part of it: the plan says which part, and why not the rest."
        ),
        Response.NOT_AGREED: say(
            "The body does not agree with it, and says why: commissioning, policy, operational or affordability."
        ),
    }


def _reasons(position: Position, say: Language) -> Story:
    refused: defaultdict[RefusalReason | None, list[str]] = defaultdict(list)
    for item in position.items:
        if item.row.response == Response.NOT_AGREED:
            answer = answer_of(item)
            refused[answer.category if answer else None].append(item.row.ref)
    if not refused:
        return []
    rows = [(_strong(say(one)), own_cell(", ".join(refused[one])), _number(refused[one])) for one in RefusalReason]
    if None in refused:
        rows.append((_strong(say("No reason of these")), own_cell(", ".join(refused[None])), _number(refused[None])))
    number = sum(len(refs) for refs in refused.values())
    total = (_strong(say("All not agreed")), (), figure(number, styles.STRONG_FIGURE))
    columns = (Column(say("Reason"), 96), Column(say("Recommendations")), Column(say("Items"), _FIGURE, figures=True))
    heading = section(say("Reasons for not agreeing"), "reasons")
    return kept(heading, table(columns, rows, total, width=styles.WIDE))


def _number(refs: list[str]) -> Cell:
    return figure(len(refs))


def _strong(label: str) -> Cell:
    return cell(paragraph(styles.STRONG_CELL, label))
