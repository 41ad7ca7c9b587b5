"""The bar at the top."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press, write
from tracker.ui.actions import Actions, Do
from tracker.ui.desk.top_bar import TopBar
from tracker.ui.theme import Theme


@pytest.fixture
def done() -> list[Do]:
    return []


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme, done: list[Do]) -> Iterator[TopBar]:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window, theme, {do: lambda: done.append(Do.RECORD) for do in Do})
    made = TopBar(theme, "Night register", actions)
    window.setCentralWidget(made)
    window.show()
    yield made
    window.close()


def test_searching_waits_for_a_pause_in_typing(bar: TopBar, qtbot: QtBot) -> None:
    searched: list[str] = []
    bar.searched.connect(searched.append)
    write(bar.search, "oil")
    assert searched == []
    qtbot.waitUntil(lambda: searched == ["oil"], timeout=1000)


def test_down_and_enter_lead_on_to_the_list(bar: TopBar) -> None:
    left: list[bool] = []
    bar.left_for_list.connect(lambda: left.append(True))
    press(bar.search, Qt.Key.Key_Down)
    press(bar.search, Qt.Key.Key_Return)
    assert left == [True, True]


def test_showing_a_search_searches_nothing(bar: TopBar, qtbot: QtBot) -> None:
    searched: list[str] = []
    bar.searched.connect(searched.append)
    bar.show_search("oil")
    qtbot.wait(250)
    assert (bar.search.text(), searched) == ("oil", [])


def test_the_buttons_press_the_actions(bar: TopBar, done: list[Do]) -> None:
    press(bar.record_button, Qt.Key.Key_Space)
    assert done == [Do.RECORD]
    assert nameless(bar) == []
