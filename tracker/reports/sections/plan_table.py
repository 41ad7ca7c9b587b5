"""The six columns of an action plan: what each body answers, what it will do, who answers for it, by when."""

from collections.abc import Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth

from tracker.domain.contents import EntryKind
from tracker.domain.language import Language
from tracker.domain.position import PlannedAction, Position, PositionItem
from tracker.domain.retelling import retold
from tracker.domain.scales import ActionState, Response
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, cell, kept, paragraph, said, section, table, words
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.lines import last
from tracker.reports.sections.answers import answer_of
from tracker.reports.sections.told import own_cell, own_words, promise, spoken
from tracker.reports.tagged.paragraph import Text
from tracker.reports.text import printable

_LEAST_NAME, _MOST_NAME = 50.0, 110.0  # points
Row = tuple[Cell, ...]


def plans(position: Position, say: Language, *, include_internal: bool = False) -> Story:
    """Return the six columns, body by body; internal notes only where asked for."""
    story: Story = []
    for number, items in enumerate(_by_body(position)):
        heading = section(say("Action plan: {body}", body=items[0].row.body_name), f"plan-{number}")
        story += kept(heading, _plan(items, position, say, include_internal=include_internal))
    return story


def _by_body(position: Position) -> list[list[PositionItem]]:
    found: dict[object, list[PositionItem]] = {}
    for item in position.items:
        found.setdefault(item.row.body_id, []).append(item)
    return sorted(found.values(), key=lambda items: (items[0].row.body.casefold(), str(items[0].row.body_id)))


def _plan(items: Sequence[PositionItem], position: Position, say: Language, *, include_internal: bool) -> Table:
    is_one = position.coverage.publication is not None
    names = [item.row.number if is_one and item.row.number else item.row.ref for item in items]
    columns = (
        Column(say("Rec no"), _name_width(names)),
        Column(say("Recommendation"), 152),
        Column(say("Agreed, partly agreed or not agreed"), 74),
        Column(say("Response: action taken or planned")),
        Column(say("Responsible owner"), 84),
        Column(say("Target date"), 92),
    )
    rows: list[Row] = []
    for item, name in zip(items, names, strict=True):
        rows += _rows(item, name, say, include_internal=include_internal)
    return table(columns, rows, width=styles.WIDE)


def _name_width(names: Sequence[str]) -> float:
    """Return the width in points that keeps every number on one line, if it is not too long for that."""
    style = styles.STRONG_CELL
    longest = max(stringWidth(printable(name), style.fontName, style.fontSize) for name in names)
    return min(max(_LEAST_NAME, longest + 1), _MOST_NAME)


def _rows(item: PositionItem, name: str, say: Language, *, include_internal: bool) -> list[Row]:
    """Return the rows of one item: its own, and one for each action, so that owner and date stand beside it."""
    actions = list(item.actions)
    response = _response(item, say, include_internal=include_internal)
    first = actions.pop(0) if actions and not response else None
    if first:
        response = _action(first)
    elif not response:
        response = [paragraph(styles.MUTED_CELL, say("No action is planned yet"))]
    answered = (_number(item, name, say), own_cell(item.row.text), _answer(item, say), cell(*response))
    own = (*answered, *_owner_and_date(item, first, say))
    return [own, *(_action_row(name, action, say) for action in actions)]


def _owner_and_date(item: PositionItem, first: PlannedAction | None, say: Language) -> Row:
    """Return who answers for an item and by when: those of the action in its own row, and the date of the whole."""
    promised = _promised(item, say)
    if first:
        whole = [say("The whole: {date}", date=promised[0]), *promised[1:]] if promised else []
        return (_owner(first, say), cell(*_due(first, say), *(paragraph(styles.QUIET, line) for line in whole)))
    has_own = not item.actions and item.row.response != Response.NOT_AGREED
    nobody = () if item.actions else _owner(None, say) if has_own else _none()
    if promised:
        return (nobody, cell(_promise(item, promised[0]), *(paragraph(styles.QUIET, told) for told in promised[1:])))
    if has_own:
        return (nobody, cell(paragraph(styles.MUTED_CELL, say("No date"))))
    return (nobody, () if item.actions else _none())


def _promise(item: PositionItem, promised: str) -> Text:
    return (said if item.row.target_words else paragraph)(styles.CELL, promised)


def _action_row(name: str, action: PlannedAction, say: Language) -> Row:
    number = f"{name} ({action.letter})" if action.letter else name
    label = cell(paragraph(styles.MUTED_CELL, number))
    return (label, (), (), cell(*_action(action)), _owner(action, say), cell(*_due(action, say)))


def _none() -> Cell:
    return cell(paragraph(styles.MUTED_CELL, "–"))


def _number(item: PositionItem, name: str, say: Language) -> Cell:
    quiet = [paragraph(styles.QUIET, say("A priority"))] if item.row.priority else []
    return cell(said(styles.STRONG_CELL, name), *quiet)


def _answer(item: PositionItem, say: Language) -> Cell:
    row = item.row
    if row.response is None:
        return words(say("No answer yet"))
    answer = answer_of(item)
    reason = say("Reason: {category}", category=say(answer.category).lower()) if answer and answer.category else ""
    return words(say(row.response), say.day(row.response_on) if row.response_on else "", reason)


def _response(item: PositionItem, say: Language, *, include_internal: bool) -> list[Text]:
    """Return the words of the answer, and what they should say and do not."""
    line, answer = last(item, EntryKind.RESPONSE), answer_of(item)
    told = own_words(answer.part) if answer else []
    told += spoken(line, say, include_internal=include_internal) if line else []
    lacks = ""
    if not told and item.row.response == Response.PARTLY_AGREED:
        lacks = say("Which part is agreed, and why not the rest, is not said.")
    elif not told and item.row.response == Response.NOT_AGREED and not (answer and answer.category):
        lacks = say("Why it is not agreed is not said.")
    elif not told and item.row.response == Response.NOT_AGREED:
        lacks = say("Nothing beside the reason is said.")
    return [paragraph(styles.MUTED_CELL, lacks)] if lacks else told


def _action(action: PlannedAction) -> list[Text]:
    letter = f"({action.letter}) " if action.letter else ""
    first, *others = own_words(action.text) or [paragraph(styles.CELL, "–")]
    lines = action.text.strip().splitlines()
    return [said(styles.CELL, letter + " ".join(lines[0].split())) if letter and lines else first, *others]


def _owner(action: PlannedAction | None, say: Language) -> Cell:
    if action and action.owner.strip():
        return own_cell(action.owner)
    return cell(paragraph(styles.MUTED_CELL, say("Not named")))


def _due(action: PlannedAction, say: Language) -> list[Text]:
    style, day = (styles.CELL, retold(action.due, say)) if action.due.strip() else (styles.MUTED_CELL, say("No date"))
    due = paragraph(style, day)
    told = "" if action.state is ActionState.PLANNED or action.due == action.state else say(action.state)
    return [due, paragraph(styles.QUIET, told)] if told else [due]


def _promised(item: PositionItem, say: Language) -> list[str]:
    """Return the target date of the whole item as it is promised, its day where it is in words, and its first date."""
    row = item.row
    if not row.target and not row.target_words:
        return []
    told = [promise(row, say)]
    if row.target and row.target_words:
        told.append(say("That is {day}", day=say.day(row.target)))
    if row.first_target and row.first_target != row.target:
        told.append(say("First date {day}", day=say.day(row.first_target)))
    return told
