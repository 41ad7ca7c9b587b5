"""The list's model: ids, pages, order, and what it says of each cell."""

from array import array
from collections.abc import Sequence
from datetime import date
from time import perf_counter

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.rows import a_row
from tracker.domain.listing import AssignmentRow, SortBy
from tracker.domain.schedule import Schedule
from tracker.errors import StoreFault
from tracker.ui.models.assignments import OBJECT_ROLE, PAGE_ROWS, SORT_ROLE, AssignmentsModel, Column

MANY = 100_000


class Shelf:
    """Gives rows by their ids and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []

    def fetch(self, keys: Sequence[int]) -> Sequence[AssignmentRow]:
        self.asked.append(list(keys))
        return [a_row(key, ref=f"NS2019/{key}") for key in keys]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def model(qapp: object, shelf: Shelf) -> AssignmentsModel:
    made = AssignmentsModel()
    made.show(array("q", range(1, 451)), shelf.fetch)
    return made


def said(model: AssignmentsModel, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.data(model.index(row, column), role)


def test_qt_finds_no_fault_in_the_model(model: AssignmentsModel, shelf: Shelf) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show(array("q", [3, 1, 2]), shelf.fetch)
    assert said(model, 0, Column.REFERENCE) == "NS2019/3"


def test_rows_are_fetched_by_pages_and_only_when_seen(model: AssignmentsModel, shelf: Shelf) -> None:
    assert shelf.asked == []
    said(model, 250, Column.STATUS)
    said(model, 251, Column.TARGET)
    assert shelf.asked == [list(range(201, 401))]


def test_pages_seen_long_ago_are_let_go(qapp: object, shelf: Shelf) -> None:
    model = AssignmentsModel()
    model.show(array("q", range(20 * PAGE_ROWS)), shelf.fetch)
    for page in range(20):
        model.row_at(page * PAGE_ROWS)
    model.row_at(19 * PAGE_ROWS)
    assert len(shelf.asked) == 20
    model.row_at(0)
    assert len(shelf.asked) == 21


def test_a_hundred_thousand_rows_cost_nothing_until_seen(qapp: object, shelf: Shelf) -> None:
    model = AssignmentsModel()
    begun = perf_counter()
    model.show(array("q", range(MANY)), shelf.fetch)
    assert model.rowCount() == MANY
    assert model.position_of(MANY - 1) == MANY - 1
    assert perf_counter() - begun < 0.2
    assert shelf.asked == []


def test_a_row_is_found_by_its_id(model: AssignmentsModel) -> None:
    assert model.position_of(450) == 449
    assert model.position_of(451) is None
    assert model.key_at(0) == 1
    assert model.key_at(450) is None
    assert model.row_at(450) is None


def test_a_fault_while_fetching_is_told_once_and_shows_nothing(qapp: object) -> None:
    def fetch(_: Sequence[int]) -> Sequence[AssignmentRow]:
        raise StoreFault("The register cannot be read.")

    model, told = AssignmentsModel(), []
    model.failed.connect(lambda fault: told.append(str(fault)))
    model.show(array("q", [1, 2]), fetch)
    assert said(model, 0, Column.STATUS) is None
    assert said(model, 1, Column.STATUS) is None
    assert told == ["The register cannot be read."]


def test_sorting_only_says_which_order_is_wanted(model: AssignmentsModel, shelf: Shelf) -> None:
    wanted: list[tuple[SortBy, bool]] = []
    model.sort_wanted.connect(lambda by, descending: wanted.append((by, descending)))
    model.sort(Column.TARGET, Qt.SortOrder.DescendingOrder)
    model.sort(-1)
    assert wanted == [(SortBy.TARGET, True)]
    assert shelf.asked == []


def test_the_heads_are_the_users_words(model: AssignmentsModel) -> None:
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == ["Reference", "Recommendation", "Status", "Response", "Target date", "Schedule"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_each_cell_is_said_to_a_screen_reader(qapp: object) -> None:
    row = a_row(slips=1, slip_days=92, target=date(2019, 12, 31), schedule=Schedule.OVERDUE, response=None)
    model = AssignmentsModel()
    model.show(array("q", [1]), lambda _: [row])
    spoken = [said(model, 0, column, Qt.ItemDataRole.AccessibleTextRole) for column in Column]
    assert spoken == [
        "Signals: NS2019/1",
        "train every keeper of lamps.",
        "In progress",
        "Response None yet",
        "Target date 31 Dec 2019, first 30 Sep 2019 · 1 move · +92 days",
        "2,518 days late",
    ]
    assert said(model, 0, Column.TARGET, SORT_ROLE) == "2019-12-31"
    assert said(model, 0, Column.REFERENCE, OBJECT_ROLE) is row
    assert "printed as" not in str(said(model, 0, Column.REFERENCE, Qt.ItemDataRole.StatusTipRole))
    assert "printed as “Signals Board”" in str(said(model, 0, Column.REFERENCE, Qt.ItemDataRole.ToolTipRole))
