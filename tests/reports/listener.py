"""Prints a tagged PDF as a listener hears it, for people to judge the reading order.

python -m tests.reports.listener FILE.pdf
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.reports.structure import Element, structure

GROUPS = frozenset("Document Part Art Sect Div NonStruct THead TBody TFoot LBody TOC Caption BlockQuote".split())
NAMES = {"P": "", "TOCI": "Contents: ", "LI": "  "}


def heard(pdf: bytes) -> list[str]:
    """Return what is read aloud of a tagged PDF: a line for each heading, paragraph, point, row, figure and link."""
    root = structure(pdf).root
    return list(_heard(root, root.lang))


def _heard(element: Element, lang: str | None) -> Iterator[str]:
    """Give the lines of an element; a language is told where it changes from the one around."""
    spoken = f" ({element.lang})" if element.lang != lang else ""
    if heading := re.fullmatch(r"H(\d?)", element.tag):
        yield f"Heading level {heading[1] or '?'}{spoken}: {element.text}"
    elif element.tag == "Figure":
        yield f"Figure{spoken}: {element.alt or element.text or 'without words'}"
    elif element.tag == "Table":
        yield from _table(element, spoken)
    elif element.tag == "L":
        yield f"List of {len(element.all('LI'))}{spoken}"
        yield from _inside(element)
    elif element.tag == "" or element.tag in GROUPS:
        yield from _inside(element)
    else:
        yield f"{NAMES.get(element.tag, f'{element.tag}: ')}{' '.join(element.text.split())}{spoken}"
    if element.tag not in ("", "Link", "Table", "L") and element.tag not in GROUPS:
        yield from (f"  Link: {link.text}" for link in element.all("Link"))


def _inside(element: Element) -> Iterator[str]:
    for part in element.parts:
        if isinstance(part, Element):
            yield from _heard(part, element.lang)
        elif part.strip():
            yield part


def _table(table: Element, spoken: str) -> Iterator[str]:
    """Give a table row by row, each cell behind the head of its column."""
    rows = [row.children for row in table.all("TR")]
    head = rows[0] if rows and all(_heads_column(cell) for cell in rows[0]) else ()
    yield f"Table, {max(map(len, rows), default=0)} columns, {len(rows)} rows{spoken}"
    if head:
        yield f"  Column heads: {' | '.join(_line(cell) for cell in head)}"
    for row in rows[bool(head) :]:
        yield "  " + " | ".join(
            _cell(cell, head[place] if place < len(head) else None) for place, cell in enumerate(row)
        )


def _heads_column(cell: Element) -> bool:
    return cell.tag == "TH" and cell.attributes.get("Scope") == "Column"


def _cell(cell: Element, head: Element | None) -> str:
    said = _line(cell) or "nothing"
    return f"{said}:" if cell.tag == "TH" else f"{_line(head)} {said}" if head else said


def _line(cell: Element) -> str:
    figures = [figure.alt or "" for figure in cell.all("Figure")]
    return " ".join([*cell.text.split(), *figures])


if __name__ == "__main__":
    sys.stdout.write("\n".join(heard(Path(sys.argv[1]).read_bytes())) + "\n")
