"""The middle pane: the chosen row stays chosen, many rows scroll, an empty list says what to do."""

from array import array
from collections.abc import Sequence
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.keys import press
from tests.ui.rows import a_row
from tracker.domain.listing import AssignmentRow, SortBy
from tracker.ui.desk.list_pane import Empty, ListPane
from tracker.ui.models.assignments import Column
from tracker.ui.theme import Theme


def fetch(keys: Sequence[int]) -> Sequence[AssignmentRow]:
    return [a_row(key, ref=f"NS2019/{key}") for key in keys]


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> ListPane:
    made = ListPane(theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show_rows(array("q", range(1, 101)), fetch, Empty.NOT_EMPTY)
    made.show()
    return made


def chosen(pane: ListPane) -> int | None:
    row = pane.row_of_choice()
    return None if row is None else row.key


def test_the_chosen_row_stays_chosen_where_it_moves(pane: ListPane) -> None:
    assert pane.choose(60)
    pane.show_rows(array("q", range(100, 0, -1)), fetch, Empty.NOT_EMPTY)
    assert chosen(pane) == 60
    assert pane.table.currentIndex().row() == 40


def test_choosing_is_told_once_and_not_again_when_the_list_is_renewed(pane: ListPane) -> None:
    told: list[int] = []
    pane.choose(1)
    pane.row_chosen.connect(lambda row: told.append(row.key))
    press(pane.table, Qt.Key.Key_Down)
    press(pane.table, Qt.Key.Key_Down)
    pane.show_rows(array("q", range(1, 101)), fetch, Empty.NOT_EMPTY)
    assert told == [2, 3]


def test_the_first_row_is_chosen_where_none_was(pane: ListPane) -> None:
    assert chosen(pane) == 1
    assert [index.row() for index in pane.table.selectionModel().selectedRows()] == [0]


def test_where_the_chosen_row_is_filtered_out_the_first_one_is_chosen_and_told(pane: ListPane) -> None:
    pane.choose(60)
    told: list[int] = []
    pane.row_chosen.connect(lambda row: told.append(row.key))
    pane.show_rows(array("q", [7, 8]), fetch, Empty.NOT_EMPTY)
    assert chosen(pane) == 7
    assert told == [7]


def test_where_the_chosen_row_leaves_the_view_the_next_one_is_chosen(pane: ListPane) -> None:
    pane.choose(60)
    keys = [key for key in range(1, 101) if key != 60]
    assert not pane.show_rows(array("q", keys), fetch, Empty.NOT_EMPTY, is_same_view=True)
    assert chosen(pane) == 61
    assert pane.show_rows(array("q", keys), fetch, Empty.NOT_EMPTY, is_same_view=True)
    pane.choose(100)
    assert not pane.show_rows(array("q", keys[:-1]), fetch, Empty.NOT_EMPTY, is_same_view=True)
    assert chosen(pane) == 99
    assert not pane.show_rows(array("q"), fetch, Empty.FILTERS, is_same_view=True)
    assert chosen(pane) is None


def test_an_empty_list_tells_that_nothing_is_chosen(pane: ListPane) -> None:
    told: list[AssignmentRow | None] = []
    pane.row_chosen.connect(told.append)
    pane.show_rows(array("q"), fetch, Empty.FILTERS)
    assert chosen(pane) is None
    assert told == [None]


def test_a_choice_that_was_let_go_is_marked_again_when_the_list_is_entered(pane: ListPane) -> None:
    pane.let_go()
    assert chosen(pane) is None
    pane.table.setFocus()
    press(pane.table, Qt.Key.Key_Home)
    assert chosen(pane) == 1
    assert [index.row() for index in pane.table.selectionModel().selectedRows()] == [0]


def test_end_leads_to_the_last_row_and_home_to_the_first(pane: ListPane) -> None:
    press(pane.table, Qt.Key.Key_End)
    assert chosen(pane) == 100
    press(pane.table, Qt.Key.Key_Home)
    assert chosen(pane) == 1


def test_an_id_that_is_not_there_cannot_be_chosen(pane: ListPane) -> None:
    assert not pane.choose(1000)


def test_enter_opens_the_row(pane: ListPane) -> None:
    opened: list[bool] = []
    pane.row_opened.connect(lambda: opened.append(True))
    pane.show_rows(array("q"), fetch, Empty.NOT_EMPTY)
    press(pane.table, Qt.Key.Key_Return)
    assert opened == []
    pane.show_rows(array("q", [1]), fetch, Empty.NOT_EMPTY)
    pane.choose(1)
    press(pane.table, Qt.Key.Key_Return)
    assert opened == [True]


def test_a_hundred_thousand_rows_scroll(pane: ListPane) -> None:
    pane.show_rows(array("q", range(1, 100_001)), fetch, Empty.NOT_EMPTY)
    bar = pane.table.verticalScrollBar()
    begun = perf_counter()
    for step in range(40):
        bar.setValue(bar.maximum() * step // 39)
        pane.table.viewport().repaint()
    assert perf_counter() - begun < 4
    press(pane.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert chosen(pane) == 100_000


def test_every_row_has_the_same_height(pane: ListPane) -> None:
    assert {pane.table.rowHeight(n) for n in range(100)} == {pane.table.rowHeight(0)}


@pytest.mark.parametrize(("empty", "verb"), [(Empty.REGISTER, "Take in a report…"), (Empty.FILTERS, "Clear filters")])
def test_an_empty_list_offers_what_to_do(pane: ListPane, empty: Empty, verb: str) -> None:
    wanted: list[str] = []
    pane.intake_wanted.connect(lambda: wanted.append("Take in a report…"))
    pane.clear_wanted.connect(lambda: wanted.append("Clear filters"))
    pane.show_rows(array("q"), fetch, empty)
    button = next(made for made in pane.findChildren(QPushButton) if made.isVisible())
    press(button, Qt.Key.Key_Space)
    assert button.text() == verb
    assert wanted == [verb]


def test_widths_are_kept_and_the_order_is_not(pane: ListPane, qtbot: QtBot, theme: Theme) -> None:
    pane.table.setColumnWidth(Column.STATUS, 233)
    pane.table.show_order(SortBy.TARGET, descending=True)
    again = ListPane(theme)
    qtbot.addWidget(again)
    again.table.set_column_widths(pane.table.column_widths())
    assert again.table.columnWidth(Column.STATUS) == 233
    assert again.table.horizontalHeader().sortIndicatorSection() == Column.REFERENCE
    again.table.set_column_widths("not a state")


def test_the_order_is_shown_at_the_head(pane: ListPane) -> None:
    pane.table.show_order(SortBy.TARGET, descending=True)
    head = pane.table.horizontalHeader()
    assert head.sortIndicatorSection() == Column.TARGET
    assert head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_on_a_narrow_screen_what_matters_least_makes_room(qtbot: QtBot, theme: Theme) -> None:
    made = ListPane(theme)
    qtbot.addWidget(made)
    made.show()
    for width, hidden in ((1400, set()), (640, {Column.RESPONSE}), (520, {Column.RESPONSE, Column.TARGET})):
        made.resize(width, 600)
        found = {place for place in Column if made.table.isColumnHidden(place)}
        assert hidden <= found, width
    made.resize(1400, 600)
    assert not any(made.table.isColumnHidden(place) for place in Column)
