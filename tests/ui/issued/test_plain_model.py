"""A table of plain words and figures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tracker.ui.desk_context import Context
from tracker.ui.issued.plain_model import PlainModel, PlainTable, PlainTableView

TABLE = PlainTable(("Body", "Open\nin 1"), (("Lamps", "3"), ("In all", "3")), figures_from=1, has_total=True)


@pytest.fixture
def model(context: Context) -> PlainModel:
    made = PlainModel(context.theme)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show(TABLE)
    return made


def test_words_and_figures_stand_on_their_sides(model: PlainModel) -> None:
    side = Qt.ItemDataRole.TextAlignmentRole
    assert model.index(0, 0).data(side) & Qt.AlignmentFlag.AlignLeft
    assert model.index(0, 1).data(side) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal, side) == (
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
    )


def test_a_cell_is_heard_with_its_head(model: PlainModel) -> None:
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Open in 1: 3"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Lamps"


def test_the_total_is_strong(model: PlainModel) -> None:
    assert [model.index(at, 0).data(Qt.ItemDataRole.FontRole).bold() for at in (0, 1)] == [False, True]


def test_it_is_copied_with_tabs_between_cells() -> None:
    assert TABLE.as_text() == "Body\tOpen in 1\nLamps\t3\nIn all\t3"


def test_the_view_shows_its_first_row_chosen(context: Context, qtbot: QtBot) -> None:
    view = PlainTableView(context.theme, "Totals")
    qtbot.addWidget(view)
    view.show_table(TABLE, (20, 0))
    assert view.currentIndex().row() == 0
    assert view.columnWidth(0) == context.theme.width(20)
