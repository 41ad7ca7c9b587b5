"""For which bodies it is recorded."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press
from tests.ui.rows import a_row
from tracker.ui.dialogs.bodies_field import BodiesField
from tracker.ui.theme import Theme

ROWS = tuple(a_row(n, body=f"Body {n}") for n in range(1, 4))


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> BodiesField:
    made = BodiesField(theme, ROWS, [ROWS[1].id])
    qtbot.addWidget(made)
    made.show()
    return made


def test_only_the_one_it_was_opened_for_is_ticked(field: BodiesField) -> None:
    assert [row.body for row in field.chosen()] == ["Body 2"]
    assert nameless(field) == []


def test_all_are_ticked_and_unticked_at_once(field: BodiesField) -> None:
    press(field.all_box, Qt.Key.Key_Space)
    assert field.chosen() == ROWS
    press(field.all_box, Qt.Key.Key_Space)
    assert field.chosen() == ()
    assert field.fault() == "Choose at least one body."


def test_ticking_the_last_one_ticks_all(field: BodiesField) -> None:
    for box in (field.boxes[0], field.boxes[2]):
        press(box, Qt.Key.Key_Space)
    assert field.all_box.isChecked()
    press(field.boxes[0], Qt.Key.Key_Space)
    assert not field.all_box.isChecked()


def test_many_bodies_are_scrolled(qtbot: QtBot, theme: Theme) -> None:
    rows = tuple(a_row(n, body=f"Force {n}") for n in range(1, 44))
    many = BodiesField(theme, rows, [rows[0].id])
    qtbot.addWidget(many)
    assert len(many.findChildren(QScrollArea)) == 1
    assert many.sizeHint().height() < 400


def test_items_of_several_recommendations_are_named_with_their_references(qtbot: QtBot, theme: Theme) -> None:
    other = a_row(9, body="Body 9", ref="HB2020/2", recommendation_id=UUID(int=9))
    several = BodiesField(theme, (ROWS[0], other), [ROWS[0].id, other.id])
    qtbot.addWidget(several)
    assert [box.text() for box in several.boxes] == ["Body 1: NS2019/1", "Body 9: HB2020/2"]
    assert several.all_box.text() == "&All 2 items"
    assert several.all_box.isChecked()
    press(several.all_box, Qt.Key.Key_Space)
    assert several.fault() == "Choose at least one item."
