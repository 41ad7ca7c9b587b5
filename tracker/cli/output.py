"""How answers are written: JSON for scripts, comma-separated values for spreadsheets, tables for people."""

import shutil
from collections.abc import Iterable, Sequence
from textwrap import wrap

from tracker.cli.console import Console
from tracker.exchange.plain import as_json, csv_pieces, json_pieces

GAP = "  "
_WIDTH_OF_A_FILE = 120
_NARROWEST_COLUMN = 4


def terminal_width() -> int:
    """Return the width of the terminal in characters, or a sensible one where the answer goes to a file."""
    return shutil.get_terminal_size((_WIDTH_OF_A_FILE, 24)).columns


def write_json(console: Console, value: object) -> None:
    """Write one value as JSON that people can read too."""
    console.line(as_json(value))


def write_json_list(console: Console, values: Iterable[object]) -> None:
    """Write a list as JSON, item by item, so that a long one need not be held at once."""
    for piece in json_pieces(values):
        console.write(piece)


def write_csv(console: Console, columns: Sequence[str], rows: Iterable[dict[str, object]]) -> None:
    """Write a head and rows as comma-separated values; what is not known is left empty."""
    for piece in csv_pieces(columns, rows):
        console.write(piece)


def table(head: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """Return the lines of a table no wider than `width` characters; what does not fit is cut with an ellipsis."""
    widths = _fit([max(map(len, column)) for column in zip(head, *rows, strict=True)], width)
    rule = GAP.join("-" * w for w in widths)
    return [_table_line(head, widths), rule, *(_table_line(row, widths) for row in rows)]


def _fit(natural: Sequence[int], width: int) -> list[int]:
    """Narrow the widest columns, one character at a time, until all fit."""
    widths = list(natural)
    surplus = sum(widths) + len(GAP) * (len(widths) - 1) - width
    for _ in range(max(0, surplus)):
        widest = max(range(len(widths)), key=widths.__getitem__)
        widths[widest] = max(_NARROWEST_COLUMN, widths[widest] - 1)
    return widths


def _table_line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return GAP.join(_cell(c, w).ljust(w) for c, w in zip(cells, widths, strict=True)).rstrip()


def _cell(text: str, width: int) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= width else plain[: width - 1].rstrip() + "…"


def paragraph(text: str, indent: str, width: int) -> list[str]:
    """Return a text as indented lines no wider than `width`, its own paragraphs kept."""
    room = max(20, width)
    lines: list[str] = []
    for part in text.splitlines():
        lines += wrap(part, room, initial_indent=indent, subsequent_indent=indent) or [""]
    return lines
