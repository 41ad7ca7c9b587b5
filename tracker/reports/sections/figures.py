"""The figures: items by body and meaning, the age of what is open, how long completing took."""

from collections.abc import Iterable, Mapping, Sequence

from reportlab.platypus.flowables import Flowable

from tracker.domain.figures import (
    MEANINGS,
    Age,
    BodyMeanings,
    Completions,
    ages,
    ages_since_first_said,
    all_by_meaning,
    by_meaning,
    completions,
    median_months,
)
from tracker.domain.language import Language
from tracker.domain.position import Position
from tracker.domain.status import Meaning
from tracker.reports.charts.bars import plain_bars
from tracker.reports.charts.patterns import FILLS
from tracker.reports.charts.status import meaning_words, status_chart
from tracker.reports.charts.uprights import Upright, uprights
from tracker.reports.layout import styles
from tracker.reports.layout.flow import (
    Column,
    Story,
    bullets,
    cell,
    figure,
    item_heading,
    kept,
    kept_whole,
    paragraph,
    section,
    table,
    words,
)
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.sections.columns import figures_column
from tracker.reports.sections.told import own_cell

_MOST_BARS = 12
_MOST_YEARS = 12
_FIGURE = 34.0  # points of a column of figures at least, so that columns with short heads stand apart


def figures(position: Position, say: Language) -> Story:
    """Return the section of figures, each chart with its numbers in a table; nothing where there is no item."""
    if not position.items:
        return []
    return [
        *_status(position, say),
        *_ages(position, say),
        *_completions(position, say),
    ]


def _status(position: Position, say: Language) -> Story:
    heading = section(say("Figures"), "figures")
    bodies = by_meaning(position.rows)
    if not bodies:
        return kept(heading, paragraph(styles.BODY, say("Every item was passed on to another body.")))
    under = item_heading(say("Open and closed, by body"), "figures-status")
    chart = status_chart(position, say, _MOST_BARS)
    told = _meanings_table(position, bodies, say)
    return [*kept(heading, under, chart, told), *bullets(_status_notes(position, say))]


def _meanings_table(position: Position, bodies: Sequence[BodyMeanings], say: Language) -> Table:
    everything = all_by_meaning(say("All"), position.rows)
    named = meaning_words(say)
    places = [place for place, count in enumerate(everything.counts) if count]
    heads = [*((named[MEANINGS[place]], everything.counts[place]) for place in places), (say("All"), everything.total)]
    return table(
        [Column(say("Body")), *(figures_column(head, _FIGURE, most) for head, most in heads)],
        [_meanings_line(body, places) for body in bodies],
        _meanings_line(everything, places, strong=True),
    )


def _meanings_line(body: BodyMeanings, places: Iterable[int], *, strong: bool = False) -> list[Cell]:
    style = styles.STRONG_FIGURE if strong else styles.FIGURE
    label = cell(paragraph(styles.STRONG_CELL, body.body)) if strong else own_cell(body.body)
    found = [
        figure(count, styles.LATE_FIGURE if count and MEANINGS[place] is Meaning.OVERDUE else style)
        for place, count in enumerate(body.counts)
        if place in places
    ]
    return [label, *found, figure(body.total, style)]


def _status_notes(position: Position, say: Language) -> Iterable[str]:
    yield say("Every figure counts items, an item being one recommendation as made to one body.")
    meant = dict(zip(MEANINGS, all_by_meaning("", position.rows).counts, strict=True))
    notes = {
        Meaning.OVERDUE: say(
            "Overdue are all open items past their target date that do not wait for a check, whatever their status."
        ),
        Meaning.TO_CHECK: say("To check are those reported complete, assessed and not closed, or re-opened."),
        Meaning.NOTHING_YET: say("No progress yet are those with no response, no update, or not started."),
    }
    yield from (note for meaning, note in notes.items() if meant[meaning])
    yield say("The table “Status by body” counts the same items by each status.")
    if passed_on := position.all_bodies.passed_on:
        yield say("Not counted here, because passed on to another body: {items}.", items=say.count(passed_on, "item"))


def _age_words(say: Language) -> dict[Age, str]:
    return {
        Age.UNDER_6: say("Under 6 months"),
        Age.FROM_6: say("6 to 11 months"),
        Age.FROM_12: say("12 to 23 months"),
        Age.FROM_24: say("24 to 35 months"),
        Age.FROM_36: say("36 months or more"),
        Age.NOT_KNOWN: say("Date not known"),
    }


def _ages(position: Position, say: Language) -> Story:
    heading = item_heading(say("Age of open items"), "figures-age")
    found, first_said = ages(position.rows, position.as_at), ages_since_first_said(position.items, position.as_at)
    if not sum(found.values()):
        return kept(heading, paragraph(styles.BODY, say("No item is open.")))
    named = _age_words(say)
    shown = [age for age in Age if age is not Age.NOT_KNOWN or found[age] or first_said[age]]
    chart = plain_bars(
        _ages_in_words(shown, found, say), FILLS[Meaning.IN_PROGRESS], [(named[age], found[age]) for age in shown]
    )
    counted = [found, first_said] if first_said != found else [found]
    notes = bullets(_age_notes(say, is_said_again=first_said != found))
    return [*kept_whole(heading, chart, _age_table(shown, counted, say)), *notes]


def _ages_in_words(shown: Iterable[Age], found: Mapping[Age, int], say: Language) -> str:
    named = _age_words(say)
    told = [f"{named[age]}: {found[age]:,}" for age in shown if found[age]]
    open_items = say.count(sum(found.values()), "open item")
    return say("{open}, by age. {ages}.", open=open_items, ages="; ".join(told))


def _age_table(shown: Sequence[Age], counted: Sequence[Mapping[Age, int]], say: Language) -> Table:
    named = _age_words(say)
    heads = (say("Open items, by when published"), say("By when first said"))[: len(counted)]
    totals = [figure(sum(one.values()), styles.STRONG_FIGURE) for one in counted]
    return table(
        [Column(say("Age")), *(Column(head, 130, figures=True) for head in heads)],
        [[words(named[age]), *(figure(one[age]) for one in counted)] for age in shown],
        [cell(paragraph(styles.STRONG_CELL, say("All"))), *totals],
    )


def _age_notes(say: Language, *, is_said_again: bool) -> Iterable[str]:
    yield say("Age is counted in complete months from the publication of the report in which the item stands.")
    yield say("A report of which only the month or year is known counts from the first day of that.")
    if is_said_again:
        yield say(
            "What was made again counts in the bars by the report in which it stands, and beside that as first said."
        )


def _completions(position: Position, say: Language) -> Story:
    heading = item_heading(say("Completed each year"), "figures-completed")
    found = completions(position.rows)
    if not found:
        told = say("No item was closed as implemented, or as far as agreed, and verified.")
        return kept(heading, paragraph(styles.BODY, told))
    overall = median_months(position.rows)
    shown = [Upright(str(year.year), year.count, _months(year.months)) for year in found[-_MOST_YEARS:]]
    heads = (say("Completed in"), say("Median months"))
    chart = uprights(_trend(found, overall, say), FILLS[Meaning.CLOSED], heads, shown)
    notes = bullets(_completion_notes(found, say))
    return [*kept_whole(heading, chart, _completion_table(found, overall, say)), *notes]


def _months(months: float | None) -> str:
    """Return months as printed: whole, or with their half."""
    return "–" if months is None else f"{months:,.0f}" if months == int(months) else f"{months:,.1f}"


def _trend(found: Sequence[Completions], overall: float | None, say: Language) -> str:
    number = say.count(sum(year.count for year in found), "item")
    last = found[-1]
    told = say(
        "Completed so far: {items}; in {year}, {count}.", items=number, year=str(last.year), count=f"{last.count:,}"
    )
    if overall is None:
        return told
    return f"{told} {say('From publication to closing took {months} months, at the median.', months=_months(overall))}"


def _completion_table(found: Sequence[Completions], overall: float | None, say: Language) -> Table:
    head = [
        Column(say("Year of closing")),
        Column(say("Completed"), 90, figures=True),
        Column(say("Median months"), 90, figures=True),
    ]
    total = sum(year.count for year in found)
    return table(
        head,
        [[words(str(year.year)), figure(year.count), _months_cell(year.months)] for year in found],
        [
            cell(paragraph(styles.STRONG_CELL, say("All"))),
            figure(total, styles.STRONG_FIGURE),
            cell(paragraph(styles.STRONG_FIGURE, _months(overall))),
        ],
    )


def _months_cell(months: float | None) -> tuple[Flowable, ...]:
    return cell(paragraph(styles.MUTED_FIGURE if months is None else styles.FIGURE, _months(months)))


def _completion_notes(found: Sequence[Completions], say: Language) -> Iterable[str]:
    yield say(
        "Completed are items closed as implemented, or as far as agreed, and verified. Closed unverified, and closed "
        "for another reason, are not."
    )
    yield say(
        "Months are complete months from publication to closing; the median of an even number lies half-way between "
        "the two in the middle."
    )
    undated = sum(year.count - year.dated for year in found)
    if undated:
        yield say(
            "Without a known day of publication, and not in the median: {items}.", items=say.count(undated, "item")
        )
