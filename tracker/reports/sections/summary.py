"""The position in a paragraph: how many recommendations, of which bodies, and what moved since the report before."""

from collections import Counter
from collections.abc import Iterable

from tracker.domain.language import Language
from tracker.domain.position import BodyTotals, Position
from tracker.domain.scales import Response
from tracker.domain.schedule import DUE_SOON_DAYS, Schedule
from tracker.domain.status import Status
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Story, kept, paragraph, section
from tracker.reports.sections.decisions import asked_in_short
from tracker.reports.sections.glance import counted
from tracker.reports.sections.since import since
from tracker.reports.text import Span, Strong, spans

Told = list[Span]


def summary(position: Position, say: Language) -> Story:
    """Return the few figures of a position, its paragraph, what moved in the period, and what is asked."""
    story: Story = [counted(position, say)] if position.items else []
    story.append(paragraph(styles.LEAD, *_together(_told(position, say))))
    if position.period:
        story.append(paragraph(styles.LEAD, *_together(since(position, position.period, say))))
    return kept(section(say("Position"), "position"), *story, *asked_in_short(position, say))


def _together(sentences: Iterable[Told]) -> Told:
    """Return sentences one after the other."""
    spaced = [span for told in sentences for span in (*told, " ")]
    return spaced[:-1]


def _told(position: Position, say: Language) -> list[Told]:
    if not position.items:
        return [[say("As at {day}, this report covers no recommendation.", day=say.day(position.as_at))]]
    if len(position.items) == 1:
        return [*_made(position, say), [_one_item(position, say)]]
    silent = sum(row.status is Status.NO_RESPONSE for row in position.rows)
    sentences = [*_made(position, say), *_answered(position, say), *_several_items(position, say)]
    if silent == 1:
        sentences.append(spans(say, "{number} has no response yet.", number=_strong(silent)))
    elif silent:
        sentences.append(spans(say, "{number} have no response yet.", number=_strong(silent)))
    return sentences


def _strong(number: int) -> Strong:
    return Strong(f"{number:,}")


def _made(position: Position, say: Language) -> list[Told]:
    made, items = position.recommendations, len(position.items)
    bodies = say.count(len({row.body for row in position.rows}), "body", "bodies")
    first = spans(
        say,
        "As at {day}, this report covers {recommendations} made to {bodies}.",
        day=say.day(position.as_at),
        recommendations=Strong(say.count(made, "recommendation")),
        bodies=bodies,
    )
    if items == made:
        return [first, [say("The figures below call each of them an item.")]] if items > 1 else [first]
    shared = spans(
        say,
        "A recommendation made to several bodies is followed up with each of them, which makes {items}; "
        "all figures below count items.",
        items=Strong(say.count(items, "item")),
    )
    return [first, shared]


def _answered(position: Position, say: Language) -> list[Told]:
    """Return how many were agreed; nothing where nobody has answered."""
    answers = Counter(row.response for row in position.rows if row.response)
    if not answers:
        return []
    told = spans(
        say,
        "Agreed: {agreed}; partly agreed: {partly}; not agreed: {refused}.",
        agreed=_strong(answers[Response.AGREED]),
        partly=_strong(answers[Response.PARTLY_AGREED]),
        refused=_strong(answers[Response.NOT_AGREED]),
    )
    return [told]


def _one_item(position: Position, say: Language) -> str:
    row = position.rows[0]
    if row.status is Status.PASSED_ON:
        return say("It was passed on to another body, and is followed up there.")
    told = {
        Schedule.OVERDUE: say("It is open, and overdue by {days}.", days=say.count(row.days_late, "day")),
        Schedule.AWAITING_CHECK: say("It is open: reported complete, and awaiting a check."),
        Schedule.DUE_SOON: say("It is open, and falls due within {days} days.", days=DUE_SOON_DAYS),
        Schedule.NOT_YET_DUE: say("It is open, and falls due in more than {days} days.", days=DUE_SOON_DAYS),
        Schedule.NO_DATE: say("It is open, and has no target date."),
        Schedule.CLOSED: say("It is closed."),
    }[row.schedule]
    return f"{told} {say('There is no response yet.')}" if row.status is Status.NO_RESPONSE else told


def _several_items(position: Position, say: Language) -> list[Told]:
    everything = position.all_bodies
    if not everything.open:
        passed_on = _passed_on(everything, say)
        return [[say("None is open.")], *passed_on] if passed_on else [[say("All of them are closed.")]]
    facts: dict[str, Span | Told] = {
        "open": _strong(everything.open),
        "closed": _strong(everything.closed),
        "what": _joined(_clauses(position, say), say),
    }
    one, closed = everything.open == 1, everything.closed
    if closed and one:
        told = spans(say, "{open} is open and {closed} closed. Of the open items, {what}.", **facts)
    elif closed:
        told = spans(say, "{open} are open and {closed} closed. Of the open items, {what}.", **facts)
    elif one:
        told = spans(say, "{open} is open: {what}.", **facts)
    elif everything.passed_on:
        told = spans(say, "{open} are open: {what}.", **facts)
    else:
        told = spans(say, "All {open} are open: {what}.", **facts)
    return [told, *_passed_on(everything, say)]


def _joined(clauses: list[Told], say: Language) -> Told:
    *before, final = clauses
    last = say(", and ") if len(clauses) == 2 else say("; and ")
    told: Told = []
    for at, clause in enumerate(before):
        told += [*(["; "] if at else []), *clause]
    return [*told, last, *final] if before else final


def _passed_on(everything: BodyTotals, say: Language) -> list[Told]:
    """Return how many went to another body: they are counted where they went, if that is in the report."""
    gone = _strong(everything.passed_on)
    if not everything.passed_on:
        return []
    if everything.passed_on == 1:
        return [
            spans(say, "{number} was passed on to another body, and counts neither as open nor as closed.", number=gone)
        ]
    return [
        spans(say, "{number} were passed on to another body, and count neither as open nor as closed.", number=gone)
    ]


def _clauses(position: Position, say: Language) -> list[Told]:
    """Return what the open items come to, each of them counted in one clause."""
    found = Counter(row.schedule for row in position.rows)
    others = (Schedule.AWAITING_CHECK, Schedule.DUE_SOON, Schedule.NOT_YET_DUE, Schedule.NO_DATE)
    told = [_clause(schedule, found[schedule], say) for schedule in others if found[schedule]]
    return [_overdue(position, found[Schedule.OVERDUE], say), *told]


def _overdue(position: Position, late: int, say: Language) -> Told:
    if not late:
        return spans(say, "{none} is overdue", none=Strong(say("none")))
    days = say.count(max(row.days_late for row in position.rows), "day")
    if late == 1:
        return spans(say, "{number} is overdue, by {days}", number=_strong(late), days=days)
    return spans(say, "{number} are overdue, the longest by {days}", number=_strong(late), days=days)


def _clause(schedule: Schedule, number: int, say: Language) -> Told:
    facts: dict[str, Span | Told] = {"number": _strong(number), "days": str(DUE_SOON_DAYS)}
    one, many = {
        Schedule.AWAITING_CHECK: (
            spans(say, "{number} is reported complete and awaits a check", **facts),
            spans(say, "{number} are reported complete and await a check", **facts),
        ),
        Schedule.DUE_SOON: (
            spans(say, "{number} falls due in the next {days} days", **facts),
            spans(say, "{number} fall due in the next {days} days", **facts),
        ),
        Schedule.NOT_YET_DUE: (
            spans(say, "{number} falls due later", **facts),
            spans(say, "{number} fall due later", **facts),
        ),
        Schedule.NO_DATE: (
            spans(say, "{number} has no target date", **facts),
            spans(say, "{number} have no target date", **facts),
        ),
    }[schedule]
    return one if number == 1 else many
