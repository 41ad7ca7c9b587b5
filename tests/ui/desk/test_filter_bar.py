"""The chips above the list."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press
from tracker.ui.desk.filter_bar import FilterBar
from tracker.ui.filters import Filters, Named, View
from tracker.ui.theme import Choice, Theme

NARROW = Filters(View.OVERDUE, Named(UUID(int=1), "Lamps"), Named(UUID(int=2), "NS2019"), "oil")


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> FilterBar:
    made = FilterBar(theme)
    qtbot.addWidget(made)
    made.show_filters(NARROW)
    made.show()
    return made


def chips(bar: FilterBar) -> dict[str, QPushButton]:
    return {made.text(): made for made in bar.findChildren(QPushButton) if made.isVisible()}


def test_each_thing_that_narrows_is_a_chip(bar: FilterBar) -> None:
    assert list(chips(bar)) == ["Clear filters", "Overdue", "Lamps", "NS2019", "“oil”"]
    assert nameless(bar) == []


@pytest.mark.parametrize(
    ("chip", "left"),
    [
        ("Overdue", Filters(View.ALL, NARROW.body, NARROW.publication, "oil")),
        ("Lamps", Filters(View.OVERDUE, None, NARROW.publication, "oil")),
        ("NS2019", Filters(View.OVERDUE, NARROW.body, None, "oil")),
        ("“oil”", Filters(View.OVERDUE, NARROW.body, NARROW.publication)),
        ("Clear filters", Filters()),
    ],
)
def test_pressing_a_chip_takes_it_off(bar: FilterBar, chip: str, left: Filters) -> None:
    told: list[Filters] = []
    bar.filters_chosen.connect(told.append)
    press(chips(bar)[chip], Qt.Key.Key_Space)
    assert told == [left]


def test_the_signs_of_the_chips_follow_the_theme(bar: FilterBar, theme: Theme) -> None:
    before = chips(bar)["Lamps"].icon().pixmap(24, 24).toImage()
    theme.choose(Choice.DARK)
    QApplication.processEvents()
    assert chips(bar)["Lamps"].icon().pixmap(24, 24).toImage() != before


def test_without_filters_there_are_no_chips(bar: FilterBar) -> None:
    bar.show_filters(Filters())
    assert chips(bar) == {}
