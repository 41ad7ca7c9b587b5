"""Tables as pages print them: columns from the gaps between all their words, rows from rules, gaps and numbers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from statistics import median
from typing import NamedTuple

from tracker.reading.pdf.printed import Piece, Row, Rule

_SAME_HEIGHT = 3.0
_MOST_OF_IT = 0.6
_LEAST_GAP = 3.0
_ROW_GAP = 1.4
_LEAST_ENTRIES = 3
_LEAST_GROUPS = 3
_PAGE_NUMBER = re.compile(r"[.\s…]*(?:\d{1,4}|[ivxl]{1,7})")
_NUMBER = re.compile(r"[\W_]*(?:[A-Za-z]{0,3}[\W_]?\d{1,3}(?:\.\d{1,3})*[a-z]?|[a-z])[\W_]*")


class TableRow(NamedTuple):
    """One row of a table: its cells from left to right, each with its pieces from the top down."""

    cells: tuple[tuple[Piece, ...], ...]

    @property
    def pieces(self) -> list[Piece]:
        """All pieces of the row."""
        return [piece for cell in self.cells for piece in cell]


class Table(NamedTuple):
    """A table's rows; `is_contents` is for a list of contents, whose last cells are page numbers."""

    rows: list[TableRow]
    is_contents: bool = False


def heights_of(rules: Sequence[Rule], band: Sequence[Row]) -> list[float]:
    """Return the heights inside of the band at which drawn rules part its rows on both sides."""
    top, bottom = band[0][0].base, band[-1][0].base
    left = min(row[0].left for row in band)
    right = max(row[-1].right for row in band)
    found: list[float] = []
    for level in _levels(rule for rule in rules if top < rule.base < bottom):
        if _covered(level, left, right) > _MOST_OF_IT * (right - left):
            found.append(level[0].base)
    return found


def _levels(rules: Iterable[Rule]) -> Iterator[list[Rule]]:
    """Yield the rules that lie on one height together."""
    level: list[Rule] = []
    for rule in sorted(rules, key=attrgetter("base")):
        if level and rule.base - level[0].base > _SAME_HEIGHT:
            yield level
            level = []
        level.append(rule)
    if level:
        yield level


def _covered(level: Iterable[Rule], left: float, right: float) -> float:
    """Return how much of the stretch from left to right the rules cover together."""
    covered, reached = 0.0, left
    for rule in sorted(level):
        begin, end = max(rule.left, reached), min(rule.right, right)
        covered += max(0.0, end - begin)
        reached = max(reached, end)
    return covered


def table_of(band: Sequence[Row], heights: Sequence[float]) -> Table:
    """Make a table of a band of rows; `heights` are those of the rules drawn between its rows."""
    edges = edges_of(band)
    rows = [_cells(group, edges) for group in _groups(band, edges, heights)]
    return Table(rows, is_contents=_is_contents(rows))


def edges_of(band: Sequence[Row]) -> list[float]:
    """Return the left edges of a band's columns: where something begins right of all that began before it."""
    edges: list[float] = []
    reached = float("-inf")
    for piece in sorted((piece for row in band for piece in row), key=lambda piece: piece.left):
        if piece.left > reached + _LEAST_GAP:
            edges.append(piece.left)
        reached = max(reached, piece.right)
    return edges


def column_of(piece: Piece, edges: Sequence[float]) -> int:
    """Return which of the columns a piece stands in, from 0."""
    return max(0, sum(edge <= piece.left + 1 for edge in edges) - 1)


def groups_by_gaps(band: Sequence[Row]) -> list[list[Row]]:
    """Part a band's rows where the distance is larger than usual in all columns at once."""
    groups = [[band[0]]]
    distances = [after[0].base - row[0].base for row, after in pairwise(band)]
    usual = median(distances) if distances else 0.0
    for after, distance in zip(band[1:], distances, strict=True):
        if distance > _ROW_GAP * usual:
            groups.append([])
        groups[-1].append(after)
    return groups


def is_numbered_list(side: Sequence[Row]) -> bool:
    """Tell the page numbers of a list of contents."""
    numbers = sum(len(row) == 1 and _PAGE_NUMBER.fullmatch(row[0].words) is not None for row in side)
    return len(side) >= _LEAST_ENTRIES and numbers * 10 >= len(side) * 8


def _groups(band: Sequence[Row], edges: Sequence[float], heights: Sequence[float]) -> Iterator[list[Row]]:
    """Yield the printed rows that make one row of the table."""
    if len(heights) > 1:
        inner = [height for height in heights if band[0][0].base < height < band[-1][0].base]
        groups = _between(band, inner)
    else:
        groups = groups_by_gaps(band)
        if len(groups) < _LEAST_GROUPS:
            groups = [group for row_group in groups for group in _by_filling(row_group, len(edges))]
    for group in groups:
        yield from _by_numbers(group, edges)


def _between(band: Sequence[Row], heights: Sequence[float]) -> list[list[Row]]:
    groups: list[list[Row]] = [[] for _ in range(len(heights) + 1)]
    for row in band:
        groups[sum(height < row[0].base for height in heights)].append(row)
    return [group for group in groups if group]


def _by_filling(group: Sequence[Row], columns: int) -> Iterator[list[Row]]:
    """Begin a row wherever most columns have something; what stands between belongs to the row above."""
    current = [group[0]]
    for row in group[1:]:
        if len(row) * 10 >= columns * 6:
            yield current
            current = []
        current.append(row)
    yield current


def _by_numbers(group: Sequence[Row], edges: Sequence[float]) -> Iterator[list[Row]]:
    """Begin a row wherever the first column has a number of its own."""
    current: list[Row] = []
    for row in group:
        is_numbered = column_of(row[0], edges) == 0 and _NUMBER.fullmatch(row[0].words) is not None
        if current and is_numbered and any(column_of(piece, edges) == 0 for before in current for piece in before):
            yield current
            current = []
        current.append(row)
    yield current


def _cells(group: Iterable[Row], edges: Sequence[float]) -> TableRow:
    cells: list[list[Piece]] = [[] for _ in edges]
    for row in group:
        for piece in row:
            cells[column_of(piece, edges)].append(piece)
    return TableRow(tuple(tuple(cell) for cell in cells))


def _is_contents(rows: Sequence[TableRow]) -> bool:
    last = [list(row.cells[-1]) for row in rows if row.cells[-1]]
    return is_numbered_list(last) and _go_up(last)


def _go_up(cells: Sequence[Sequence[Piece]]) -> bool:
    digits = [int(match[0]) for cell in cells if (match := re.search(r"\d+", cell[0].words))]
    return all(before <= after for before, after in pairwise(digits))
