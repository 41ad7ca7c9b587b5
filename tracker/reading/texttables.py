"""Tables drawn with letters: Markdown's pipe tables, reStructuredText's grid and simple tables, as rows with cells."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

_DELIMITER = re.compile(r"\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?")
_GRID = re.compile(r"\+(?:[-=]{2,}\+)+")
_SIMPLE = re.compile(r"={2,}(?:\s+={2,})+")
_PIPE = re.compile(r"(?<!\\)\|")
_MOST_COLUMNS = 60
_MOST_LINES_OF_A_TABLE = 5000


@dataclass(slots=True)
class DrawnRows:
    """The rows found: the cells by the index of the line where each begins, and the lines that only draw or go on."""

    cells: dict[int, tuple[str, ...]] = field(default_factory=dict)
    drawn: set[int] = field(default_factory=set)


def drawn_rows(lines: Sequence[str]) -> DrawnRows:
    """Find the tables among the lines of a text; lines are counted from 0."""
    found = DrawnRows()
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        if line.startswith("+-") and _GRID.fullmatch(line):
            at = _grid(lines, at, found)
        elif line.startswith("==") and _SIMPLE.fullmatch(line):
            at = _simple(lines, at, found)
        elif "|" in line and at + 1 < len(lines) and _is_delimiter(lines[at + 1]):
            at = _pipes(lines, at, found)
        else:
            at += 1
    return found


def _is_delimiter(line: str) -> bool:
    stripped = line.strip()
    return "-" in stripped and "|" in stripped and _DELIMITER.fullmatch(stripped) is not None


def _pipes(lines: Sequence[str], start: int, found: DrawnRows) -> int:
    """Read a Markdown table: its head, the line below that, and rows for as long as they hold a bar."""
    found.cells[start] = _bar_cells(lines[start])
    found.drawn.add(start + 1)
    at = start + 2
    while at < len(lines) and "|" in lines[at]:
        found.cells[at] = _bar_cells(lines[at])
        at += 1
    return at


def _bar_cells(line: str) -> tuple[str, ...]:
    inside = line.strip().removeprefix("|")
    cells = _PIPE.split(inside[:-1] if inside.endswith("|") and not inside.endswith("\\|") else inside)
    return tuple(" ".join(cell.replace("\\|", "|").split()) for cell in cells[:_MOST_COLUMNS])


def _grid(lines: Sequence[str], start: int, found: DrawnRows) -> int:
    """Read a grid table: a row ends at each line that is drawn across."""
    border = lines[start].strip()
    indent = len(lines[start]) - len(lines[start].lstrip())
    edges = [place for place, letter in enumerate(border) if letter == "+"]
    at, row, first = start, _Row(len(edges) - 1), start
    while at < len(lines) and at - start < _MOST_LINES_OF_A_TABLE and lines[at].strip()[:1] in {"+", "|"}:
        line = lines[at][indent:].rstrip()
        found.drawn.add(at)
        if line.startswith("+"):
            _end(found, first, row)
            row, first = _Row(len(edges) - 1), at + 1
        else:
            row.add(line[left + 1 : right].strip(" |") for left, right in pairwise(edges))
        at += 1
    _end(found, first, row)
    return at


def _simple(lines: Sequence[str], start: int, found: DrawnRows) -> int:
    """Read a simple table: columns stand under its border; a row goes on where its first column is empty."""
    border = lines[start].rstrip()
    spans = [match.span() for match in re.finditer(r"=+", border)][:_MOST_COLUMNS]
    ends = [low for low, _ in spans[1:]] + [None]
    at, row, first = start + 1, _Row(len(spans)), start + 1
    closing = _closing(lines, start)
    found.drawn.add(start)
    while at < closing:
        line = lines[at]
        found.drawn.add(at)
        if _SIMPLE.fullmatch(line.strip()) or not line.strip() or set(line.strip()) <= {"-", " "}:
            _end(found, first, row)
            row, first = _Row(len(spans)), at + 1
        else:
            cells = [line[low:end].strip() for (low, _), end in zip(spans, ends, strict=True)]
            if cells[0] and any(row.cells):
                _end(found, first, row)
                row, first = _Row(len(spans)), at
            row.add(cells)
        at += 1
    _end(found, first, row)
    return max(at, start + 1)


def _closing(lines: Sequence[str], start: int) -> int:
    """Return the line after the table's last border: the last one before a blank line follows it."""
    last = start
    for at in range(start + 1, min(len(lines), start + _MOST_LINES_OF_A_TABLE)):
        if _SIMPLE.fullmatch(lines[at].strip()):
            last = at
            if at + 1 >= len(lines) or not lines[at + 1].strip():
                return at + 1
    return last + 1


class _Row:
    """The cells of a row as its lines add to them."""

    def __init__(self, columns: int) -> None:
        self.cells = [""] * columns

    def add(self, words: Iterable[str]) -> None:
        for column, piece in enumerate(words):
            self.cells[column] = f"{self.cells[column]} {piece}".strip()


def _end(found: DrawnRows, first: int, row: _Row) -> None:
    if any(row.cells):
        found.cells[first] = tuple(row.cells)
        found.drawn.discard(first)
