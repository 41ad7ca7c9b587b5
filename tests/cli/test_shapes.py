"""The JSON shapes."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from tests.conftest import Clock
from tracker.cli.shapes import ROW_KEYS, row_shape
from tracker.domain.listing import AssignmentRow, Selection
from tracker.services.listing import all_rows
from tracker.services.register import open_register


def _row(register: Path, home: Path) -> AssignmentRow:
    with open_register(register, home=home) as opened:
        return all_rows(opened, Selection(as_at=Clock().moment.date()))[0]


def test_the_columns_of_csv_are_the_names_of_json(demo: Path, home: Path) -> None:
    assert tuple(row_shape(_row(demo, home), {})) == ROW_KEYS


def test_what_is_not_known_is_null(demo: Path, home: Path) -> None:
    row = replace(
        _row(demo, home), target=None, first_target=None, response=None, number=None, received_from=UUID(int=1)
    )
    shape = row_shape(row, {})
    assert [shape[k] for k in ("target_date", "first_target_date", "response", "number", "received_from")] == [None] * 5
