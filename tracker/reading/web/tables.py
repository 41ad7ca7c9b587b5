"""Tables of data on a web page: one tuple of cells for each row, merged cells said where they begin."""

import re
from collections.abc import Iterator

from lxml import etree

from tracker.reading.web.parts import BLOCKS, is_note_mark, is_unseen

_MOST_COLUMNS = 60
_MOST_DIGITS = 3


def rows_of(table: etree._Element) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a table as the words of their cells, one for each column."""
    reaching: dict[int, int] = {}
    for row in table.iter("tr"):
        cells: list[str] = []
        for cell in row:
            if cell.tag in {"td", "th"} and not is_unseen(cell):
                _fill(cells, reaching)
                _set(cells, reaching, cell)
        _fill(cells, reaching)
        if any(cells):
            yield tuple(cells)


def _set(cells: list[str], reaching: dict[int, int], cell: etree._Element) -> None:
    across = _span(cell, "colspan")
    for column in range(len(cells), min(len(cells) + across, _MOST_COLUMNS)):
        reaching[column] = _span(cell, "rowspan") - 1
    cells += ([words_of(cell)] + [""] * (across - 1))[: _MOST_COLUMNS - len(cells)]


def _fill(cells: list[str], reaching: dict[int, int]) -> None:
    """Leave empty the columns that a cell of a row above reaches down to."""
    while reaching.get(len(cells), 0) > 0:
        reaching[len(cells)] -= 1
        cells.append("")


def words_of(element: etree._Element) -> str:
    """Return the words that are seen in an element, its blocks and list items on lines of their own."""
    pieces: list[str] = [_flat(element.text)]
    walk = etree.iterwalk(element, events=("start", "end"))
    skipped: etree._Element | None = None
    for event, inner in walk:
        if inner is element:
            continue
        breaks = "\n" if inner.tag in BLOCKS or inner.tag == "br" else ""
        if event == "start" and (not isinstance(inner.tag, str) or is_unseen(inner) or is_note_mark(inner)):
            skipped = inner
            walk.skip_subtree()
        elif event == "start":
            bullet = "- " if inner.tag == "li" and inner.getparent() is not None else ""
            pieces += [breaks, bullet, _flat(inner.text)]
        else:
            pieces += ["" if inner is skipped else breaks, _flat(inner.tail)]
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line and line != "-")


def _flat(text: str | None) -> str:
    """Return text as a browser flows it: the line ends of the source are spaces."""
    return re.sub(r"\s+", " ", text or "")


def _span(cell: etree._Element, name: str) -> int:
    given = cell.get(name, "")
    return min(max(int(given), 1), _MOST_COLUMNS) if given.isdecimal() and len(given) <= _MOST_DIGITS else 1
