"""Totals by body and status, added up from the exported rows alone, against those that a report prints."""

import csv
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.exchange.conftest import TODAY
from tests.exchange.sheets import Book
from tracker.domain.listing import Selection
from tracker.domain.position import Position
from tracker.services.exporting import export_list
from tracker.services.position import Scope, position
from tracker.services.register import Register

Rows: TypeAlias = list[dict[str, Any]]


def csv_rows(path: Path) -> Rows:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def json_rows(path: Path) -> Rows:
    rows: Rows = json.loads(path.read_text(encoding="utf-8"))
    return rows


def xlsx_rows(path: Path) -> Rows:
    return [dict(row) for row in Book(path.read_bytes()).records("List")]


READERS: dict[str, Callable[[Path], Rows]] = {"csv": csv_rows, "json": json_rows, "xlsx": xlsx_rows}


def printed(stands: Position) -> Counter[tuple[str, str]]:
    """Return what the report's table of body by status says, by the names of bodies."""
    names = {row.body: row.body_name for row in stands.rows}
    cells = (
        ((names[line.body], status.value), number)
        for line in stands.by_body
        for status, number in zip(stands.statuses, line.counts, strict=True)
    )
    return Counter({cell: number for cell, number in cells if number})


@pytest.mark.parametrize("as_now", [False, True])
@pytest.mark.parametrize("ending", READERS)
def test_totals_from_the_exported_rows_are_those_of_the_report(
    demonstration: Register, tmp_path: Path, ending: str, as_now: bool
) -> None:
    out = tmp_path / f"list.{ending}"
    told = export_list(demonstration, Selection(TODAY, as_now=as_now), out)
    rows = READERS[ending](out)
    stands = position(demonstration, Scope(as_now=as_now), TODAY)
    assert Counter((row["body"], row["status"]) for row in rows) == printed(stands)
    assert len(rows) == told.rows == stands.all_bodies.total
    assert len({row["ref"] for row in rows}) == stands.recommendations
    assert sum(row["schedule"] == "overdue" for row in rows) == stands.all_bodies.overdue
    assert sum(row["schedule"] != "closed" for row in rows) == stands.all_bodies.open


def test_all_kinds_tell_the_same_rows(demonstration: Register, tmp_path: Path) -> None:
    found = {}
    for ending, read in READERS.items():
        export_list(demonstration, Selection(TODAY), tmp_path / f"list.{ending}")
        found[ending] = [
            {name: as_text(cell) for name, cell in row.items()} for row in read(tmp_path / f"list.{ending}")
        ]
    assert found["csv"] == found["json"] == found["xlsx"]


def as_text(cell: Any) -> str:
    """Return a cell of any kind as CSV writes it."""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float):
        return str(int(cell))
    return "; ".join(cell) if isinstance(cell, list) else str("" if cell is None else cell)
