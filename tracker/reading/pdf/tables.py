"""Tables as pages print them: columns from the gaps between all their words, rows from rules, gaps and numbers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tracker.reading.pdf.printed import Piece, Row, Rule

_SAME_HEIGHT = 3.0
_REACH = 4.0
_LEAST_GAP = 3.0
_ROW_GAP = 1.4
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
    for rule in sorted(rules, key=lambda rule: rule.base):
        if not top < rule.base < bottom:
            continue
        at_height = [other for other in rules if abs(other.base - rule.base) < _SAME_HEIGHT]
        covered = sum(min(other.right, right) - max(other.left, left) for other in _apart(at_height))
        if covered > 0.6 * (right - left) and (not found or rule.base - found[-1] > _SAME_HEIGHT):
            found.append(rule.base)
    return found


def _apart(rules: Iterable[Rule]) -> Iterator[Rule]:
    """Yield the rules that do not lie over each other."""
    reached = float("-inf")
    for rule in sorted(rules):
        if rule.right > reached:
            yield Rule(max(rule.left, reached), rule.right, rule.base)
            reached = rule.right


def table_of(band: Sequence[Row], heights: Sequence[float]) -> Table:
    """Make a table of a band of rows; `heights` are those of the rules drawn between its rows."""
    edges = _edges(piece for row in band for piece in row)
    rows = [_cells(group, edges) for group in _groups(band, edges, heights)]
    return Table(rows, is_contents=_is_contents(rows))


def _edges(pieces: Iterable[Piece]) -> list[float]:
    """Return the left edges of the columns: where something begins right of all that began before it."""
    edges: list[float] = []
    reached = float("-inf")
    for piece in sorted(pieces, key=lambda piece: piece.left):
        if piece.left > reached + _LEAST_GAP:
            edges.append(piece.left)
        reached = max(reached, piece.right)
    return edges


def _column(piece: Piece, edges: Sequence[float]) -> int:
    return max(0, sum(edge <= piece.left + 1 for edge in edges) - 1)


def _groups(band: Sequence[Row], edges: Sequence[float], heights: Sequence[float]) -> Iterator[list[Row]]:
    """Yield the printed rows that make one row of the table."""
    distances = [after[0].base - row[0].base for row, after in pairwise(band)]
    usual = min(distances, default=0.0)
    is_gapped = any(distance > _ROW_GAP * usual for distance in distances)
    has_rules = len(heights) > 1
    group: list[Row] = [band[0]]
    for (row, after), distance in zip(pairwise(band), distances, strict=True):
        is_new = distance > _ROW_GAP * usual
        if has_rules:
            is_new = any(row[0].base < height < after[0].base for height in heights)
        elif _NUMBER.fullmatch(after[0].words) and _column(after[0], edges) == 0:
            is_new = True
        elif not is_gapped:
            is_new = len(after) * 10 >= len(edges) * 6
        if is_new:
            yield group
            group = []
        group.append(after)
    yield group


def _cells(group: Iterable[Row], edges: Sequence[float]) -> TableRow:
    cells: list[list[Piece]] = [[] for _ in edges]
    for row in group:
        for piece in row:
            cells[_column(piece, edges)].append(piece)
    return TableRow(tuple(tuple(cell) for cell in cells))


def _is_contents(rows: Sequence[TableRow]) -> bool:
    last = [row.cells[-1] for row in rows if row.cells[-1]]
    numbers = [cell for cell in last if len(cell) == 1 and _PAGE_NUMBER.fullmatch(cell[0].words)]
    return len(rows[0].cells) <= 3 and len(numbers) * 10 >= len(rows) * 7 and _go_up(numbers)


def _go_up(cells: Sequence[Sequence[Piece]]) -> bool:
    digits = [int(match[0]) for cell in cells if (match := re.search(r"\d+", cell[0].words))]
    return all(before <= after for before, after in pairwise(digits))
