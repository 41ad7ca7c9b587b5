"""What nobody has answered, what waits on others or is disputed, and what another plan follows up."""

from collections.abc import Sequence
from datetime import date

from tracker.domain.attention import elsewhere, flag_of, flagged
from tracker.domain.dates import first_day
from tracker.domain.language import Language
from tracker.domain.position import Position, PositionItem
from tracker.domain.scales import Flag
from tracker.domain.status import Status
from tracker.reports.layout.flow import Column, Story, section
from tracker.reports.layout.tables import Cell, Table
from tracker.reports.sections.columns import day_column, figures_column
from tracker.reports.sections.listing import day_cell, kept_list, listed, note, number_cell, part_cell, quiet
from tracker.reports.tagged.paragraph import Text


def no_response(position: Position, say: Language) -> Story:
    """Return what has neither a response nor any progress, the longest published first."""
    silent = [item for item in position.items if item.row.status is Status.NO_RESPONSE]
    if not silent:
        return []
    silent.sort(key=lambda item: (item.row.published is None, first_day(item.row.published)))
    columns = (
        Column(say("Recommendation")),
        day_column(say("Published"), say),
        figures_column(say("Days since"), 40),
    )
    day = say.day(position.as_at)
    what = say("Neither a response nor any progress is recorded up to {day}; the longest published first.", day=day)
    made = listed(
        silent, columns, lambda item: _since(item.row.published, position.as_at, say), lambda _: [], say, short=True
    )
    return kept_list(section(say("No response yet"), "no-response"), note(silent, what, say), made)


def _since(published: str | None, as_at: date, say: Language) -> tuple[Cell, Cell]:
    """Return the day or month of publication, and the days since where the day is known and past."""
    day = first_day(published)
    is_whole = published is not None and published.count("-") == 2 and day <= as_at
    return (part_cell(published, say), number_cell((as_at - day).days if is_whole else None))


def waiting_on_others(position: Position, say: Language) -> Story:
    """Return what waits on another body, and on which."""
    found = flagged(position, Flag.WAITING)
    if not found:
        return []
    what = say("The body cannot go on until another one has done its part.")
    heading = section(say("Dependent on others"), "dependent")
    return kept_list(heading, note(found, what, say), _flagged(found, Flag.WAITING, say))


def disputed(position: Position, say: Language) -> Story:
    """Return what a body says is not its own."""
    found = flagged(position, Flag.DISPUTED)
    if not found:
        return []
    what = say("The body holds that the recommendation is not for it to carry out.")
    return kept_list(section(say("Disputed"), "disputed"), note(found, what, say), _flagged(found, Flag.DISPUTED, say))


def tracked_elsewhere(position: Position, say: Language) -> Story:
    """Return what another plan follows up."""
    found = elsewhere(position)
    if not found:
        return []
    what = say("Followed up in another plan; counted as open here until that one closes it.")
    heading = section(say("Tracked elsewhere"), "elsewhere")
    return kept_list(heading, note(found, what, say), _flagged(found, Flag.TRACKED_ELSEWHERE, say))


def _flagged(items: Sequence[PositionItem], flag: Flag, say: Language) -> Table:
    columns = (Column(say("Recommendation")), day_column(say("Target date"), say))
    return listed(
        items,
        columns,
        lambda item: (day_cell(item.row.target, say),),
        lambda item: _named(flag_of(item, flag), flag, say),
        say,
        short=True,
    )


def _named(what: str | None, flag: Flag, say: Language) -> list[Text]:
    if not what:
        return []
    told = {
        Flag.WAITING: say("Waits on: {what}", what=what),
        Flag.DISPUTED: say("Why: {what}", what=what),
        Flag.TRACKED_ELSEWHERE: say("Followed up in: {what}", what=what),
    }
    return [quiet(told[flag])]
