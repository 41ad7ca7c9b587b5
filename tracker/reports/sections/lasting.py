"""What lasts: recommendations said again and again, the priorities, and what has been open the longest."""

from collections.abc import Iterator

from tracker.domain.attention import OLDEST, months_open, oldest, open_items, priorities, repeats
from tracker.domain.chains import years_between
from tracker.domain.language import Language
from tracker.domain.position import Position, PositionItem, SaidAgain
from tracker.reports.layout.flow import Column, Story, figure, section
from tracker.reports.sections.columns import day_column, figures_column
from tracker.reports.sections.listing import day_cell, kept_list, listed, note, number_cell, part_cell, quiet
from tracker.reports.tagged.paragraph import Text


def said_again(position: Position, say: Language) -> Story:
    """Return what was recommended more than once: when first, when again, to whom, for how many years."""
    found = repeats(position)
    if not found:
        return []
    columns = (
        Column(say("Recommendation, and where it was said before")),
        figures_column(say("Times said"), 34),
        figures_column(say("Years open"), 34),
    )
    what = say("Made more than once and open still, the oldest first; years are counted from when it was first said.")
    made = listed(
        found,
        columns,
        lambda item: (figure(len(item.chain)), number_cell(years_between(item.chain[0].published, position.as_at))),
        lambda item: list(_chain(item, say)),
        say,
        short=True,
    )
    return kept_list(section(say("Recommended again"), "repeats"), note(found, what, say), made)


def _chain(item: PositionItem, say: Language) -> Iterator[Text]:
    first, *again = item.chain
    yield quiet(say("First said in {where}", where=_where(first, say)))
    for one in again:
        yield quiet(say("Said again in {where}", where=_where(one, say)))


def _where(one: SaidAgain, say: Language) -> str:
    told = f"{one.ref}, {one.title}, {say.part(one.published)}"
    return f"{told}: {'; '.join(one.owners)}" if one.owners else told


def priority_items(position: Position, say: Language) -> Story:
    """Return the open items that their reports call a priority."""
    found = priorities(position)
    if not found:
        return []
    columns = (
        Column(say("Recommendation and status")),
        day_column(say("Target date"), say),
    )
    what = say("Open, and called a priority by the inspectorate.")
    made = listed(
        found,
        columns,
        lambda item: (day_cell(item.row.target, say),),
        lambda item: [quiet(say(item.row.status))],
        say,
        short=True,
    )
    return kept_list(section(say("Priority items"), "priorities"), note(found, what, say), made)


def oldest_open(position: Position, say: Language) -> Story:
    """Return the open items that were published first, where there are more open ones than that."""
    found = oldest(position)
    if len(open_items(position)) <= OLDEST or not found:
        return []
    columns = (
        Column(say("Recommendation and status")),
        day_column(say("Published"), say),
        figures_column(say("Months open"), 34),
    )
    what = say("Of all open items, those whose reports were published first.")
    made = listed(
        found,
        columns,
        lambda item: (
            part_cell(item.row.published, say),
            number_cell(months_open(item.row.published, position.as_at)),
        ),
        lambda item: [quiet(say(item.row.status))],
        say,
        short=True,
    )
    return kept_list(section(say("The oldest open items"), "oldest"), note(found, what, say), made)
