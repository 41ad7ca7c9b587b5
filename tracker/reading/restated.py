"""Which earlier report first made a recommendation that this document only restates."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from tracker.reading.dates import title_before_date
from tracker.reading.found import Found
from tracker.reading.roles import Part, Role

_REPORT_WORD = re.compile(r"\b(?:Reports?|Inspection|Review|Inquiry|Audit|Investigation|Thematic|Study)\b")
_LEAST_WORDS = 4


def source_publications(found: Sequence[Found], parts: Sequence[Part], own_title: str | None) -> tuple[str | None, ...]:
    """Name for each item the report that made it, or None where it is this document's own."""
    titles = [(part.block.line, title) for part in parts if (title := _title(part, own_title))]
    lines = [line for line, _ in titles]
    return tuple(_nearest(item, lines, titles) for item in found)


def _nearest(item: Found, lines: list[int], titles: list[tuple[int, str]]) -> str | None:
    restated = item.section.restating or (item.stem is not None and item.stem.past)
    index = bisect_left(lines, item.line)
    return titles[index - 1][1] if restated and index else None


def _title(part: Part, own_title: str | None) -> str | None:
    """Read a heading as the title of another report."""
    if part.role is not Role.HEADING:
        return None
    dated = title_before_date(part.block.words)
    title = dated or part.block.words
    if own_title and title.casefold() == own_title.casefold():
        return None
    names_a_report = bool(_REPORT_WORD.search(title)) and len(title.split()) >= _LEAST_WORDS
    return title if dated or names_a_report else None
