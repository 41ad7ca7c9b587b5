"""A few words to choose one from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press
from tracker.ui.choice_field import ChoiceField, keyless
from tracker.ui.theme import Theme


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> ChoiceField:
    made = ChoiceField(theme, "Response", ("A&greed", "&Partly agreed", "&Not agreed"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_chosen_until_somebody_chooses(field: ChoiceField) -> None:
    assert field.value() is None
    assert field.fault() == "Response: choose one."


def test_a_key_chooses_and_arrows_choose_another(field: ChoiceField) -> None:
    first = field.findChildren(QRadioButton)[0]
    first.setFocus()
    press(first, Qt.Key.Key_Space)
    assert field.value() == "Agreed"
    press(first, Qt.Key.Key_Right)
    assert field.value() == "Partly agreed"
    assert field.fault() is None


def test_each_word_is_named_with_its_question(field: ChoiceField) -> None:
    assert nameless(field) == []
    assert field.findChildren(QRadioButton)[2].accessibleName() == "Response: Not agreed"


def test_a_word_can_be_set(field: ChoiceField) -> None:
    field.set_value("Not agreed")
    assert field.value() == "Not agreed"


def test_words_that_are_too_long_for_a_line_stand_one_below_the_other(qtbot: QtBot, theme: Theme) -> None:
    words = ("Implemented as far as it was agreed", "No longer relevant to anybody", "Superseded by another one")
    made = ChoiceField(theme, "Reason", words)
    qtbot.addWidget(made)
    made.show()
    places = [button.pos() for button in made.findChildren(QRadioButton)]
    assert len({place.x() for place in places}) == 1
    assert len({place.y() for place in places}) == 3


def test_other_words_can_be_offered_and_an_ampersand_of_theirs_is_shown(qtbot: QtBot, field: ChoiceField) -> None:
    field.set_value("Agreed")
    with qtbot.waitSignal(field.changed):
        field.set_words([keyless("Sufficient & sound"), "Returned"])
    assert field.value() is None
    field.setFocus()
    first = field.focusProxy()
    assert isinstance(first, QRadioButton)
    press(first, Qt.Key.Key_Space)
    assert field.value() == "Sufficient & sound"
    assert [button.accessibleName() for button in field.findChildren(QRadioButton)] == [
        "Response: Sufficient & sound",
        "Response: Returned",
    ]


def test_no_words_can_be_offered(field: ChoiceField) -> None:
    field.set_words([])
    assert field.value() is None
    assert field.findChildren(QRadioButton) == []
