"""One row, as it is told wherever a row is written for other programs."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from tracker.domain.listing import AssignmentRow
from tracker.exchange.rows import ROW_KEYS, row_cells, row_shape


def test_every_column_has_its_name_and_meaning(row: AssignmentRow) -> None:
    assert tuple(row_cells(row, {})) == tuple(row_shape(row, {})) == ROW_KEYS


def test_what_is_not_known_is_null(row: AssignmentRow) -> None:
    unknown = replace(row, target=None, first_target=None, response=None, number=None, received_from=UUID(int=1))
    shape = row_shape(unknown, {})
    assert [shape[k] for k in ("target_date", "first_target_date", "response", "number", "received_from")] == [None] * 5


def test_days_are_iso_and_lists_are_lists_in_json(row: AssignmentRow) -> None:
    told = replace(row, target=date(2026, 3, 31), lacks=("a checker",), received_from=UUID(int=1))
    shape = row_shape(told, {UUID(int=1): "YJB"})
    assert (shape["target_date"], shape["lacks"], shape["received_from"]) == ("2026-03-31", ["a checker"], "YJB")
