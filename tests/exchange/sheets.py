"""Reads a workbook back from its parts, with nothing of what wrote it."""

import re
import zipfile
from datetime import date, timedelta
from io import BytesIO
from typing import TypeAlias

from lxml import etree

Read: TypeAlias = str | float | bool | date | None
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DAY_ZERO = date(1899, 12, 30)
_WORDS = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Book:
    """A workbook: its parts by name, and its sheets as rows of cells, each by its type."""

    def __init__(self, file: bytes) -> None:
        with zipfile.ZipFile(BytesIO(file)) as packed:
            self.parts = {name: packed.read(name) for name in packed.namelist()}
        strings = self._tree("xl/sharedStrings.xml")
        self._strings = [_text(one) for one in strings.iter(f"{_MAIN}si")]
        self._is_day = self._day_styles()
        self.sheets = {name: self._tree(part) for name, part in self._places().items()}

    def rows(self, sheet: str) -> list[list[Read]]:
        """Return the cells of a sheet, row by row; a cell that is not there is None."""
        found: list[list[Read]] = []
        for row in self.sheets[sheet].iter(f"{_MAIN}row"):
            cells: list[Read] = []
            for cell in row.iter(f"{_MAIN}c"):
                cells += [None] * (_column(cell.get("r", "")) - len(cells))
                cells.append(self._read(cell))
            found += [[] for _ in range(int(row.get("r", "0")) - 1 - len(found))]
            found.append(cells)
        return found

    def records(self, sheet: str) -> list[dict[str, Read]]:
        """Return the rows of a sheet by the names in its head."""
        head, *rows = self.rows(sheet)
        return [dict(zip(map(str, head), [*row, *[None] * (len(head) - len(row))], strict=True)) for row in rows]

    def _tree(self, part: str) -> etree._Element:
        return etree.fromstring(self.parts[part])

    def _places(self) -> dict[str, str]:
        related = {r.get("Id"): r.get("Target") for r in self._tree("xl/_rels/workbook.xml.rels")}
        return {
            sheet.get("name", ""): f"xl/{related[sheet.get(_RELATED)]}"
            for sheet in self._tree("xl/workbook.xml").iter(f"{_MAIN}sheet")
        }

    def _day_styles(self) -> list[bool]:
        styles = self._tree("xl/styles.xml")
        days = {f.get("numFmtId") for f in styles.iter(f"{_MAIN}numFmt") if "yyyy" in f.get("formatCode", "")}
        (formats,) = styles.iter(f"{_MAIN}cellXfs")
        return [one.get("numFmtId") in days for one in formats]

    def _read(self, cell: etree._Element) -> Read:
        value = cell.findtext(f"{_MAIN}v")
        if value is None:
            return None
        match cell.get("t"):
            case "s":
                return self._strings[int(value)]
            case "b":
                return value == "1"
            case None:
                is_day = self._is_day[int(cell.get("s", "0"))]
                return _DAY_ZERO + timedelta(int(value)) if is_day else float(value)
            case other:
                raise AssertionError(f"a cell of the kind {other}")


def _text(shared: etree._Element) -> str:
    told = "".join(part.text or "" for part in shared.iter(f"{_MAIN}t"))
    return _WORDS.sub(lambda found: chr(int(found[1], 16)), told)


def _column(place: str) -> int:
    """Return the number of a cell's column, from 0: 27 for "AB3"."""
    number = 0
    for letter in place.rstrip("0123456789"):
        number = number * 26 + ord(letter) - 64
    return number - 1
