"""The reading order of a page: running text, columns beside each other, and tables, told apart by their gaps."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple, TypeAlias

from tracker.reading.labels import split_label
from tracker.reading.pdf.printed import Piece, Row, Rule
from tracker.reading.pdf.rows import is_bullet, joined
from tracker.reading.pdf.tables import (
    Table,
    column_of,
    edges_of,
    groups_by_gaps,
    heights_of,
    is_numbered_list,
    table_of,
)

_LEAST_ROWS = 2
_SAME_EDGE = 2
_NEAR = range(-_SAME_EDGE, _SAME_EDGE + 1)
_CLEAR = 1.0
_LONGEST_LABEL = 24
_HANGING = 5
_OVERLAP = 0.9
_NEXT_LINE = 1.35
_LEAST_ROW_GROUPS = 3
_LEAST_COLUMNS = 2
_LEVEL = 0.7
_LIKE_WIDTH = 1.3
_FULL = 0.75
_LEAST_LINES = 3
_LEAST_WORDS = 4
_SPARSE = 0.35
_DEEPEST = 6


class Flow(NamedTuple):
    """Lines of running text in their order, between a left and a right edge."""

    lines: list[Piece]
    left: float
    right: float


Stretch: TypeAlias = Flow | Table


def stretches_of(rows: Sequence[Row], rules: Sequence[Rule], depth: int = 0) -> Iterator[Stretch]:
    """Yield a page's stretches in the order in which they are read."""
    gutter = _gutter(rows) if depth < _DEEPEST else None
    if gutter is None:
        if rows:
            yield _flow(rows)
        return
    plain: list[Row] = []
    for band, is_clear in _bands(rows, gutter):
        if not is_clear:
            plain.extend(band)
            continue
        if plain:
            yield from stretches_of(plain, rules, depth + 1)
            plain = []
        yield from _beside(band, gutter, rules, depth)
    if plain:
        yield from stretches_of(plain, rules, depth + 1) if len(plain) < len(rows) else [_flow(plain)]


def _flow(rows: Sequence[Row]) -> Flow:
    lines = [joined(row) for row in rows]
    return Flow(lines, min(line.left for line in lines), max(line.right for line in lines))


def is_label(piece: Piece) -> bool:
    """Tell a piece that is only the label of what follows it: a bullet, a number, "Recommendation 3"."""
    if len(piece.words) > _LONGEST_LABEL:
        return False
    return is_bullet(piece) or not piece.words or split_label(f"{piece.words} X")[1] == "X"


def _gutter(rows: Sequence[Row]) -> float | None:
    """Return the left edge of the column at which most rows begin anew after a gap, or None."""
    starts: Counter[int] = Counter()
    labelled: set[int] = set()
    for row in rows:
        for before, after in pairwise(row):
            if is_label(before):
                labelled.add(round(after.left))
            else:
                starts[round(after.left)] += 1
    for row, after_row in pairwise(rows):
        if _overlap(row, after_row):
            starts.update(_begun_beside(row, after_row))
    near = {start: sum(starts[start + step] for step in _NEAR) for start in sorted(starts)}
    best = max(near, key=lambda start: near[start], default=0)
    if not near or near[best] < _LEAST_ROWS:
        return None
    return _edge_of_column(rows, best, {*starts, *labelled})


def _begun_beside(row: Row, after: Row) -> Iterator[int]:
    """Yield where one of two overlapping rows begins right of the other."""
    for left, right in ((row, after), (after, row)):
        if left[-1].right < right[0].left:
            yield round(right[0].left)


def _edge_of_column(rows: Sequence[Row], start: int, starts: Collection[int]) -> float:
    """Return the edge left of all that hangs before the start of a column, which the fewest pieces cross."""
    reach = _HANGING * max(piece.size for piece in rows[0])
    candidates = [edge - _CLEAR for edge in starts if start - reach < edge <= start + _SAME_EDGE]

    def crossing(edge: float) -> int:
        return sum(piece.left < edge < piece.right for row in rows for piece in row)

    return min(candidates, key=lambda edge: (crossing(edge), edge))


def _bands(rows: Sequence[Row], gutter: float) -> Iterator[tuple[list[Row], bool]]:
    """Yield the rows in runs, and of each run whether it keeps the gutter clear with text on both sides."""
    clear: list[Row] = []
    for row in rows:
        if any(piece.left < gutter < piece.right for piece in row):
            yield from _trimmed(clear, gutter, is_last=False)
            clear = []
            yield [row], False
        else:
            clear.append(row)
    yield from _trimmed(clear, gutter, is_last=True)


def _trimmed(rows: list[Row], gutter: float, *, is_last: bool) -> Iterator[tuple[list[Row], bool]]:
    """Split off what stands before and after the rows that have text on both sides of the gutter."""
    right = [index for index, row in enumerate(rows) if row[-1].left > gutter]
    left = [index for index, row in enumerate(rows) if row[0].left < gutter]
    if len(right) < _LEAST_ROWS or len(left) < _LEAST_ROWS:
        yield rows, False
        return
    start, end = right[0], right[-1] + 1
    while start and _is_next_line(rows[start - 1], rows[start]) and rows[start - 1][0].right < gutter:
        start -= 1
    start = right[0] if start and _crosses_less(rows[start], gutter) else start
    while end < len(rows) and (is_last or _is_next_line(rows[end - 1], rows[end])):
        end += 1
    yield rows[:start], False
    yield rows[start:end], True
    yield rows[end:], False


def _crosses_less(row: Row, gutter: float) -> bool:
    return row[0].left < gutter


def _is_next_line(row: Row, after: Row) -> bool:
    distance = after[0].base - row[0].base
    return distance <= _NEXT_LINE * 1.2 * max(row[0].size, after[0].size) and abs(row[0].size - after[0].size) < 1


def _beside(band: Sequence[Row], gutter: float, rules: Sequence[Rule], depth: int) -> Iterator[Stretch]:
    """Yield what stands on both sides of a gutter: a table, or one column after the other."""
    heights = heights_of(rules, band)
    sides = _sides(band, gutter)
    if _is_table(band, sides, heights):
        yield table_of(band, heights)
        return
    left, right = sides
    is_narrow = max(row[-1].right for row in left) - left[0][0].left < _SPARSE * (gutter - left[0][0].left) * 3
    if len(left) < _SPARSE * len(right) and is_narrow:
        yield _flow([[piece] for row in band for piece in row])
        return
    yield from stretches_of(left, rules, depth + 1)
    yield from stretches_of(right, rules, depth + 1)


def _sides(band: Sequence[Row], gutter: float) -> tuple[list[Row], list[Row]]:
    left = [[piece for piece in row if piece.left < gutter] for row in band]
    right = [[piece for piece in row if piece.left > gutter] for row in band]
    return [row for row in left if row], [row for row in right if row]


def _is_table(band: Sequence[Row], sides: tuple[list[Row], list[Row]], heights: Sequence[float]) -> bool:
    if heights or is_numbered_list(sides[1]):
        return True
    if _is_prose(band):
        return False
    if _has_common_gaps(band):
        return True
    is_running = any(_is_running(side) for side in sides)
    both = sum(len(row) > 1 and _is_level(row) for row in band)
    return not is_running and both * 10 >= len(band) * 7 and len(edges_of(band)) > _LEAST_COLUMNS


def _is_prose(band: Sequence[Row]) -> bool:
    """Tell columns of running text by their like widths; those of a table are as wide as their words need."""
    edges = edges_of(band)
    columns = [
        [[piece for piece in row if column_of(piece, edges) == place] for row in band] for place in range(len(edges))
    ]
    sides = [[row for row in column if row] for column in columns]
    widths = [max(row[-1].right for row in side) - edge for side, edge in zip(sides, edges, strict=True)]
    return max(widths) < _LIKE_WIDTH * min(widths) and all(_is_running(side) for side in sides)


def _is_running(side: Sequence[Row]) -> bool:
    """Tell a column of prose, whose lines mostly reach its right edge."""
    lines = [joined(row) for row in side]
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    full = sum(line.right - left >= _FULL * (right - left) for line in lines)
    words = median(len(line.words.split()) for line in lines)
    return len(lines) >= _LEAST_LINES and full * 2 >= len(lines) and words >= _LEAST_WORDS


def _has_common_gaps(band: Sequence[Row]) -> bool:
    """Tell whether gaps run through all columns, and the cells between them all begin on one line."""
    groups = groups_by_gaps(band)
    overlapping = sum(_overlap(row, after) for row, after in pairwise(band))
    if not _LEAST_ROW_GROUPS <= len(groups) < len(band) or overlapping * 10 > len(band):
        return False
    edges = edges_of(band)
    fitting = sum(len(group[0]) > 1 and _is_level(group[0]) and _begins_together(group, edges) for group in groups)
    return fitting * 10 >= len(groups) * 8


def _begins_together(group: Sequence[Row], edges: Sequence[float]) -> bool:
    """Tell whether no column begins, or begins anew, after the first line of a table's row."""
    present = [{column_of(piece, edges) for piece in row} for row in group]
    return all(after <= before for before, after in pairwise(present))


def _overlap(row: Row, after: Row) -> bool:
    """Tell rows that are so near that they can only belong to different columns."""
    return after[0].base - row[0].base < _OVERLAP * min(row[0].size, after[0].size)


def _is_level(row: Row) -> bool:
    return max(piece.base for piece in row) - min(piece.base for piece in row) < _LEVEL
