"""The words of a report in reading order."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.keys import press
from tracker.domain.said import Said
from tracker.ui.desk_context import Context
from tracker.ui.printing.text_view import TextView

CONTROL = Qt.KeyboardModifier.ControlModifier
SAID = (
    Said("A report", 1),
    Said("A rose 🌹 for Oil"),
    Said("Position", 2),
    Said("The oil ran short."),
    Said("Annex", 2),
    Said("OIL"),
)


@pytest.fixture
def view(context: Context, qtbot: QtBot) -> TextView:
    made = TextView(context.theme)
    qtbot.addWidget(made)
    made.show()
    made.show_said(SAID)
    return made


def line(view: TextView) -> str:
    return view.textCursor().block().text()


def test_sections_stand_apart(view: TextView) -> None:
    assert view.toPlainText().splitlines()[:4] == ["A report", "A rose 🌹 for Oil", "", "Position"]


def test_headings_are_gone_through_by_key(view: TextView) -> None:
    told = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        press(view, key, CONTROL)
        told.append(line(view))
    assert told == ["Position", "Annex", "Annex", "Position"]


def test_words_are_found_in_any_case_also_behind_letters_that_count_twice(view: TextView) -> None:
    view.search("oil")
    assert view.match_count() == 3
    view.show_match(0)
    assert view.textCursor().selectedText() == "Oil"
    view.show_match(2)
    assert view.textCursor().selectedText() == "OIL"
    assert view.first_from_here() == 2
    view.search("🌹")
    assert view.match_count() == 1


def test_nothing_is_marked_for_no_words(view: TextView) -> None:
    view.search("oil")
    view.search("")
    assert (view.match_count(), view.extraSelections()) == (0, [])


def test_a_report_made_again_is_shown_from_the_same_place_and_searched_again(view: TextView) -> None:
    view.search("oil")
    view.show_match(1)
    at = view.textCursor().position()
    view.show_said((*SAID, Said("More oil")))
    assert view.textCursor().position() == at
    assert view.match_count() == 4
