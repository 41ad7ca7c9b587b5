"""The line in which a report is searched, over something that is searched at once."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press, write
from tracker.ui.desk_context import Context
from tracker.ui.printing.search_bar import SearchBar

SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass
class Lines:
    """Has as many places as the words that are searched have letters."""

    words: str = ""
    first: int = 0
    shown: list[int] = field(default_factory=list)

    def search(self, words: str) -> None:
        self.words = words

    def match_count(self) -> int:
        return 0 if self.words == "none" else len(self.words)

    def show_match(self, at: int) -> None:
        self.shown.append(at)

    def first_from_here(self) -> int:
        return self.first


@pytest.fixture
def lines() -> Lines:
    return Lines()


@pytest.fixture
def bar(context: Context, qtbot: QtBot, lines: Lines) -> Iterator[SearchBar]:
    window = QWidget()
    window.setWindowTitle("A window")
    made = SearchBar(context.theme)
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    window.show()
    made.search_in(lines)
    made.begin()
    write(made.words, "oil")
    yield made
    window.close()


def test_places_are_counted_and_gone_through_in_a_ring(bar: SearchBar, lines: Lines) -> None:
    assert bar.told.text() == "3 found"
    told = []
    for _ in range(4):
        press(bar.words, Qt.Key.Key_Return)
        told.append(bar.told.text())
    press(bar.words, Qt.Key.Key_Return, SHIFT)
    assert lines.shown == [0, 1, 2, 0, 2]
    assert told == ["1 of 3", "2 of 3", "3 of 3", "1 of 3"]


def test_the_first_place_is_the_one_where_one_looks(bar: SearchBar, lines: Lines) -> None:
    lines.first = 2
    press(bar.words, Qt.Key.Key_Return)
    assert bar.told.text() == "3 of 3"


def test_what_is_not_there_is_said(bar: SearchBar, lines: Lines) -> None:
    bar.words.setText("none")
    assert bar.told.text() == "Not found"
    press(bar.words, Qt.Key.Key_Return)
    assert lines.shown == []


def test_escape_leaves_and_marks_nothing_any_more(bar: SearchBar, lines: Lines) -> None:
    left: list[bool] = []
    bar.left.connect(lambda: left.append(True))
    press(bar.words, Qt.Key.Key_Escape)
    assert (lines.words, bar.isVisible(), left) == ("", False, [True])


def test_what_is_searched_next_is_asked_for_the_same_words(bar: SearchBar, lines: Lines) -> None:
    other = Lines()
    bar.search_in(other)
    assert (lines.words, other.words) == ("", "oil")


def test_every_control_has_a_name(bar: SearchBar) -> None:
    assert nameless(bar.window()) == []
