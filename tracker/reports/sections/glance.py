"""The position at a glance: a few figures, two sentences, and what moved with its sum in one line."""

from collections.abc import Iterable, Iterator, Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth

from tracker.domain.language import Language
from tracker.domain.moves import MoveKind, Period
from tracker.domain.position import Position
from tracker.domain.schedule import Schedule
from tracker.reports.layout import styles
from tracker.reports.layout.flow import Column, Story, cell, paragraph, table, words
from tracker.reports.layout.tables import Table
from tracker.reports.text import Span, Strong, spans

_FIGURE_WIDTH = 70.0
_OVERDUE = 2  # its place among the figures


def glance(position: Position, say: Language) -> Story:
    """Return figures, sentences and what moved; one sentence in place of the figures where there is no item."""
    if position.items:
        story: Story = [counted(position, say), paragraph(styles.BRIEF_LEAD, *_told(position, say))]
    else:
        nothing = say("As at {day}, there is no recommendation to tell of.", day=say.day(position.as_at))
        story = [paragraph(styles.BRIEF_LEAD, nothing)]
    if position.period:
        story.append(paragraph(styles.BRIEF_LEAD, *_moved(position, position.period, say)))
    return story


def counted(position: Position, say: Language) -> Table:
    """Return the few figures that tell where everything stands, in large type."""
    everything, period = position.all_bodies, position.period
    shown = [
        (say("Made"), everything.total),
        (say("Open"), everything.open),
        (say("Overdue"), everything.overdue),
        (say("Awaiting check"), _waiting(position)),
        (say("Closed in period"), period.total.closed) if period else (say("Closed"), everything.closed),
    ]
    columns = [Column(say("Counted")), *(Column(head, _FIGURE_WIDTH) for head, _ in shown)]
    what = words(say("Items"), say("as at {day}", day=say.short_day(position.as_at)))
    size = _size(number for _, number in shown)
    late = styles.BIG_LATE_FIGURES if everything.overdue else styles.BIG_FIGURES
    figures = [
        cell(paragraph((late if place == _OVERDUE else styles.BIG_FIGURES)[size], f"{number:,}"))
        for place, (_, number) in enumerate(shown)
    ]
    return table(columns, [[what, *figures]])


def _size(numbers: Iterable[int]) -> int:
    """Return which of the sizes of figures is the largest that leaves each of them whole in its column."""
    longest = max((f"{number:,}" for number in numbers), key=len)
    widths = [stringWidth(longest, style.fontName, style.fontSize) for style in styles.BIG_FIGURES]
    return next((place for place, width in enumerate(widths) if width < _FIGURE_WIDTH), len(widths) - 1)


def _waiting(position: Position) -> int:
    return sum(row.schedule is Schedule.AWAITING_CHECK for row in position.rows)


def _told(position: Position, say: Language) -> list[Span]:
    made, items = position.recommendations, len(position.items)
    bodies = say.count(len({row.body_id for row in position.rows}), "body", "bodies")
    recommendations = Strong(say.count(made, "recommendation"))
    if made == items:
        told = spans(say, "This covers {made} to {bodies}. ", made=recommendations, bodies=bodies)
    else:
        told = spans(
            say,
            "This covers {made} to {bodies}; one made to several bodies counts once for each: {items}. ",
            made=recommendations,
            bodies=bodies,
            items=Strong(say.count(items, "item")),
        )
    *clauses, last = _clauses(position, say)
    for clause in clauses:
        told += [*clause, "; "]
    return [*told, *last, "."]


def _clauses(position: Position, say: Language) -> Iterator[Sequence[Span]]:
    """Return the clauses of the second sentence: open, waiting, closed, passed on; each item in one of them."""
    everything = position.all_bodies
    unverified = sum(row.is_unverified for row in position.rows)
    yield _open_clause(position, say)
    if everything.closed:
        number = _strong(everything.closed)
        one = everything.closed == 1
        told = (
            spans(say, "{number} is closed", number=number) if one else spans(say, "{number} are closed", number=number)
        )
        yield [*told, *(spans(say, ", {number} of them unverified", number=_strong(unverified)) if unverified else [])]
    if everything.passed_on:
        number = _strong(everything.passed_on)
        if everything.passed_on == 1:
            yield spans(say, "{number} was passed on to another body", number=number)
        else:
            yield spans(say, "{number} were passed on to other bodies", number=number)


def _open_clause(position: Position, say: Language) -> Sequence[Span]:
    everything = position.all_bodies
    if not everything.open:
        return [say("None is open")]
    number, one = _strong(everything.open), everything.open == 1
    told = spans(say, "{number} is open", number=number) if one else spans(say, "{number} are open", number=number)
    if everything.overdue:
        longest = say.count(max(row.days_late for row in position.rows), "day")
        late = _strong(everything.overdue)
        told += spans(say, ", {late} of them overdue, the longest by {days}", late=late, days=longest)
    else:
        told.append(say(", none of them overdue"))
    if waiting := _waiting(position):
        told += spans(say, ", {number} awaiting a check", number=_strong(waiting))
    return told


def _strong(number: int) -> Strong:
    return Strong(f"{number:,}")


def _moved(position: Position, period: Period, say: Language) -> list[Span]:
    moved = period.total
    since, opening = _since(position, period, say), _strong(moved.opening)
    told = spans(say, "{since}: {opening} open", since=since, opening=opening)
    changes = (
        (moved.new, spans(say, " + {number} new", number=_strong(moved.new))),
        (moved.reopened, spans(say, " + {number} re-opened", number=_strong(moved.reopened))),
        (moved.received, spans(say, " + {number} received", number=_strong(moved.received))),
        (moved.closed, spans(say, " − {number} closed", number=_strong(moved.closed))),
        (moved.passed_on, spans(say, " − {number} passed on", number=_strong(moved.passed_on))),
    )
    for number, change in changes:
        told += change if number else []
    told += spans(say, " = {closing} open.", closing=_strong(moved.closing))
    dates = sum(move.kind is MoveKind.DATE_MOVED for move in period.moves)
    return [*told, *([" ", say("Target dates moved: {number}.", number=f"{dates:,}")] if dates else [])]


def _since(position: Position, period: Period, say: Language) -> str:
    day = say.day(period.since)
    if position.previous and position.previous.as_at == period.since:
        return say("Since report {number} ({day})", number=position.previous.number, day=day)
    return say("Since {day}", day=day)
