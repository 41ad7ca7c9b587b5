"""Words too long for a line."""

import pytest
from pytestqt.qtbot import QtBot

from tracker.ui.dialogs.breaking import BreakingLabel, breakable, unbroken


@pytest.mark.parametrize("words", ["", "Short words stay", "A " + "long" * 60 + " one, and  two spaces", "x" * 24])
def test_words_are_the_same_but_for_where_they_break(words: str) -> None:
    assert unbroken(breakable(words)) == words
    assert max(map(len, breakable(words).replace("\u200b", " ").split(" "))) <= 24


def test_a_label_is_no_wider_than_its_window(qtbot: QtBot) -> None:
    made = BreakingLabel(strong=True)
    qtbot.addWidget(made)
    made.setText("Title " + "W" * 300)
    assert made.minimumSizeHint().width() < 600
    assert made.text() == "Title " + "W" * 300
    assert made.accessibleName() == made.text()
