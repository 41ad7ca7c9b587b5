"""What moved in the period: a chart and a table by body that add up, and where the report before is seen otherwise."""

from tracker.domain.language import Language
from tracker.domain.movement import Movement
from tracker.domain.moves import Period
from tracker.domain.position import Position, Previous
from tracker.domain.retelling import retold, retold_finding
from tracker.reports.charts.movement import movement_chart
from tracker.reports.layout import styles
from tracker.reports.layout.flow import (
    Column,
    Story,
    cell,
    figure,
    kept,
    linked,
    paragraph,
    said,
    section,
    table,
    words,
)
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.sections.columns import figures_column
from tracker.reports.sections.told import own_cell

_WIDTH = 44.0


def moved(position: Position, say: Language) -> Story:
    """Return what moved in the period: opening and closing by body, and all that lies between."""
    period = position.period
    if period is None:
        return []
    chart = [movement_chart(period, position.as_at, say)] if _has_moved(period.total) else []
    heading = section(_since_in_words(position, period, say), "moved")
    story = kept(heading, *chart, _by_body(period, say))
    story.append(paragraph(styles.BODY, _sum_in_words(position, period.total, say)))
    if period.moves:
        story.append(linked(styles.NOTE, say("Each movement is listed in the change log, with its reason."), "changes"))
    return [*story, *_restated(position, period, say)]


def _has_moved(total: Movement) -> bool:
    return any((total.new, total.reopened, total.received, total.closed, total.passed_on))


def _since_in_words(position: Position, period: Period, say: Language) -> str:
    """Return since when: the report before, or a day."""
    if position.previous:
        return say("What moved since report {number}", number=position.previous.number)
    return say("What moved since {day}", day=say.day(period.since))


def _by_body(period: Period, say: Language) -> Table:
    heads = (
        say("Open then"),
        say("New"),
        say("Re-opened"),
        say("Received"),
        say("Closed"),
        say("Passed on"),
        say("Open now"),
    )
    columns = (Column(say("Body")), *(figures_column(head, _WIDTH) for head in heads))
    lines = [_line(own_cell(body), movement, strong=False) for body, movement in period.by_body]
    total = _line(cell(paragraph(styles.STRONG_CELL, say("All"))), period.total, strong=True)
    return table(columns, lines, total)


def _line(label: Cell, movement: Movement, *, strong: bool) -> list[Cell]:
    style = styles.STRONG_FIGURE if strong else styles.FIGURE
    figures = (
        movement.opening,
        movement.new,
        movement.reopened,
        movement.received,
        movement.closed,
        movement.passed_on,
        movement.closing,
    )
    return [label, *(figure(number, style) for number in figures)]


def _sum_in_words(position: Position, total: Movement, say: Language) -> str:
    facts = {
        "opening": f"{total.opening:,}",
        "new": f"{total.new:,}",
        "reopened": f"{total.reopened:,}",
        "received": f"{total.received:,}",
        "closed": f"{total.closed:,}",
        "passed_on": f"{total.passed_on:,}",
        "closing": f"{total.closing:,}",
    }
    told = say(
        "{opening} open + {new} new + {reopened} re-opened + {received} received − {closed} closed − {passed_on} "
        "passed on = {closing} open.",
        **facts,
    )
    if not total.adds_up:
        return f"{told} {say('This does not add up; the register must be checked before anybody relies on it.')}"
    if total.closing == position.all_bodies.open:
        return f"{told} {say('It adds up, and is the number of open items in this report.')}"
    return f"{told} {say('It adds up.')}"


def _restated(position: Position, period: Period, say: Language) -> Story:
    """Return what was recorded after the report before was issued, and changed what that one said."""
    previous = position.previous
    if previous is None:
        return []
    opening = _opening(previous, period, say)
    if not previous.restated:
        return [paragraph(styles.BODY, opening)] if opening else []
    number = previous.number
    heading = section(say("What report {number} said, seen now", number=number), "restated")
    note = say(
        "What was recorded after report {number} was issued changed what it said of its own day, as follows.",
        number=number,
    )
    lines = [paragraph(styles.BODY, told) for told in (opening, note) if told]
    return kept(heading, *lines, _restated_facts(previous, say))


def _restated_facts(previous: Previous, say: Language) -> Table:
    columns = (
        Column(say("Item"), 100),
        Column(say("What")),
        Column(say("Report {number} said", number=previous.number), 120),
        Column(say("Now"), 120),
    )
    rows = [
        (
            cell(said(styles.STRONG_CELL, one.ref), said(styles.QUIET, one.body)),
            words(say(one.what)),
            _told_of(one.what, one.said, say),
            _told_of(one.what, one.now, say),
        )
        for one in previous.restated
    ]
    return table(columns, rows)


def _told_of(what: str, told: str, say: Language) -> Cell:
    """Return what was said of a fact; names, sentences and findings are in the register's own words."""
    if what in ("Body", "Words"):
        return own_cell(told)
    return words(retold_finding(told, say) if what == "Assessment" else retold(told, say))


def _opening(previous: Previous, period: Period, say: Language) -> str:
    """Return why this report opens with another number than the report before printed; empty where it does not."""
    if previous.open == period.total.opening:
        return ""
    facts = {
        "number": previous.number,
        "printed": say.count(previous.open, "open item"),
        "opening": f"{period.total.opening:,}",
    }
    told = say("Report {number} printed {printed}; this one opens with {opening}.", **facts)
    if previous.open + previous.restated_open == period.total.opening:
        return f"{told} {say('What was recorded later explains the difference.')}"
    if previous.restated_open:
        partly = say("What was recorded later explains a part: the two reports cover or withhold different items, too.")
        return f"{told} {partly}"
    return f"{told} {say('Nothing recorded later explains that: the two reports cover or withhold different items.')}"
