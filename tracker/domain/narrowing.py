"""What a list is narrowed to and how it is ordered, in words for whoever reads it elsewhere."""

from collections.abc import Iterator

from tracker.domain.dates import long_day
from tracker.domain.listing import Selection, SortBy

_SORTED = {
    SortBy.REF: "reference",
    SortBy.BODY: "body",
    SortBy.TEXT: "recommendation",
    SortBy.STATUS: "status",
    SortBy.RESPONSE: "response",
    SortBy.TARGET: "target date",
    SortBy.SCHEDULE: "schedule",
    SortBy.LAST_ENTRY: "the day of the last thing said",
}
_AS_ADDRESSED = "By the body addressed or handed to"


def narrowing_words(selection: Selection, body: str | None = None, publication: str | None = None) -> Iterator[str]:
    """Tell what narrows a list, one line for each, then which body its rows go by and their order.

    `body` and `publication` are the names of those that the selection gives by their ids.
    """
    named = {"Body": body, "Report": publication, "Theme": selection.theme}
    lines = [*(f"{what}: {name}" for what, name in named.items() if name is not None), *_narrowed(selection)]
    yield from lines or ["Everything in the register"]
    if selection.as_known is not None:
        yield f"By what had been recorded by the end of {long_day(selection.as_known.date())}"
    yield "By the body responsible on the day, each item once" if selection.as_now else _AS_ADDRESSED
    yield f"Sorted by {_SORTED[selection.sort]}{', the other way round' if selection.descending else ''}"


def only_words(selection: Selection) -> Iterator[str]:
    """Tell by what else than body, report and theme a list is narrowed, as a report says it behind "Only:".

    Reports of equal words follow each other, so that they are the same however a list was narrowed.
    """
    if selection.status is not None:
        yield f"status “{selection.status}”"
    if selection.schedule is not None:
        yield str(selection.schedule)
    if selection.open_only:
        yield "open items"
    if selection.contradictory:
        yield "something contradicts itself"
    if selection.drafts:
        yield "with drafts to clear"
    if selection.stale:
        yield "open items with nothing new for 3 months"
    if selection.search.strip():
        yield f"with the words “{selection.search.strip()}”"


def _narrowed(selection: Selection) -> Iterator[str]:
    if selection.status is not None:
        yield f"Status: {selection.status.value}"
    if selection.schedule is not None:
        yield f"Schedule: {selection.schedule.value}"
    if selection.open_only:
        yield "Open items only"
    if selection.contradictory:
        yield "Only what contradicts itself"
    if selection.drafts:
        yield "Only items with drafts to clear"
    if selection.stale:
        yield "Only open items with nothing new for 3 months"
    if selection.search:
        yield f"Words searched for: “{selection.search}”"
