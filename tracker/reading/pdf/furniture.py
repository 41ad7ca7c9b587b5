"""What pages print around their text: running heads and feet, page numbers, words that lie across every page."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tracker.reading.labels import LabelKind, parse_label, split_label
from tracker.reading.pdf.printed import Piece, Row
from tracker.reading.pdf.rows import joined
from tracker.reading.wording import ends_sentence

_ZONE = 3
"""How many rows at the top and at the foot of a page can be furniture."""

_LEAST_TIMES = 3
_SAME_HEIGHT = 2.0
_SAME_SIZE = 0.3
_HEADING = 1.15
_DIGITS = re.compile(r"\d+")
_ROMAN = re.compile(r"[ivxl]{1,7}", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"^\d{1,5}(?=\D|$)|(?<!\d)\d{1,5}(?=(?: of \d+)?$)")
_LONGEST = 200
_LONGEST_WITH_NUMBER = 120
_APART = 1.6


class _Edge(NamedTuple):
    """A row near a page's edge: on which page and in which place, counted from the edge; how far from the next row."""

    page: int
    place: int
    at_top: bool
    row: Row
    line: Piece
    gap: float

    @property
    def pattern(self) -> tuple[bool, str]:
        return self.at_top, _DIGITS.sub("#", self.line.text)

    @property
    def spot(self) -> tuple[bool, int, int]:
        return self.at_top, round(self.line.base / _SAME_HEIGHT), round(self.line.size / _SAME_SIZE)


def furniture_of(pages: Sequence[Sequence[Row]], body_size: float) -> list[set[int]]:
    """Return for each page the indices of its rows that are furniture."""
    found: list[set[int]] = [set() for _ in pages]
    zone = _ZONE if len(pages) >= _LEAST_TIMES else 1
    edges = [edge for page, rows in enumerate(pages) for edge in _edges(page, rows, zone)]
    least = min(_LEAST_TIMES, len(pages))
    if len(pages) > 1:
        groups = _alike(edges).values()
        most = len(pages) / 2
        repeated = [
            edge
            for group in groups
            if len(group) > most or group[0].line.size <= _HEADING * body_size
            for edge in _repeated(group, least)
        ]
        spots = Counter(edge.spot for edge in repeated)
        outermost = (edge for edge in edges if edge.place == 0 and edge.gap > _APART * edge.line.size)
        repeated += [edge for edge in outermost if spots[edge.spot] >= least and not _is_named(edge.line)]
        for edge in repeated:
            found[edge.page].add(_index(edge, pages))
    for edge in edges:
        if _ROMAN.fullmatch(edge.line.text) and edge.place == 0 and not edge.at_top:
            found[edge.page].add(_index(edge, pages))
    return found


def _edges(page: int, rows: Sequence[Row], zone: int) -> Iterator[_Edge]:
    for place in range(min(zone, len(rows))):
        top, foot = rows[place : place + 2], rows[-1 - place :: -1][:2]
        yield _Edge(page, place, at_top=True, row=top[0], line=joined(top[0]), gap=_gap(top))
        yield _Edge(page, place, at_top=False, row=foot[0], line=joined(foot[0]), gap=_gap(foot))


def _gap(rows: Sequence[Row]) -> float:
    return abs(rows[1][0].base - rows[0][0].base) if len(rows) > 1 else float("inf")


def _index(edge: _Edge, pages: Sequence[Sequence[Row]]) -> int:
    return edge.place if edge.at_top else len(pages[edge.page]) - 1 - edge.place


def _alike(edges: Sequence[_Edge]) -> dict[tuple[bool, str], list[_Edge]]:
    groups: dict[tuple[bool, str], list[_Edge]] = defaultdict(list)
    for edge in edges:
        if len(edge.line.text) <= _LONGEST:
            groups[edge.pattern].append(edge)
    return groups


def _repeated(group: Sequence[_Edge], least: int) -> list[_Edge]:
    """Return those of the rows with like words that stand at one height on enough pages."""
    line = group[0].line
    if len(group) < least or _is_named(line):
        return []
    heights = Counter(round(edge.line.base / _SAME_HEIGHT) for edge in group)
    usual = {height for height, times in heights.items() if times + heights[height + 1] + heights[height - 1] >= least}
    level = [edge for edge in group if round(edge.line.base / _SAME_HEIGHT) in usual]
    is_constant = len({edge.line.text for edge in level}) * 2 <= len(level)
    is_counting = len(line.text) <= _LONGEST_WITH_NUMBER and not ends_sentence(line.text) and _counts_pages(level)
    return level if is_constant or is_counting else []


def _counts_pages(edges: Sequence[_Edge]) -> bool:
    """Tell whether a number in the rows goes up with the pages."""
    pieces = ((edge.page, piece.text) for edge in edges for piece in edge.row)
    offsets = Counter(int(digits) - page for page, text in pieces for digits in _PAGE_NUMBER.findall(text))
    return bool(offsets) and offsets.most_common(1)[0][1] * 2 > len(edges)


def _is_named(line: Piece) -> bool:
    label, _ = split_label(line.words)
    return label is not None and parse_label(label).kind is LabelKind.NAMED
