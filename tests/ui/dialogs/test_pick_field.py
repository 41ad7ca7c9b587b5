"""The fields to choose from a list."""

from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press, write
from tracker.ui.dialogs.pick_field import ListField, PickField

# A list under a field is a window that the platform without a screen cannot raise.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OFFERED = [("Lamp Service", UUID(int=1)), ("Signals Board", UUID(int=2)), ("Signals Board", UUID(int=3))]


def field(qtbot: QtBot, *, takes_words: bool = False) -> PickField:
    made = PickField("Body", OFFERED, takes_words=takes_words)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def test_it_starts_empty_which_is_no_fault(qtbot: QtBot) -> None:
    made = field(qtbot)
    assert (made.value(), made.words(), made.fault()) == (None, "", None)
    assert nameless(made) == []


def test_any_part_of_a_name_finds_it(qtbot: QtBot) -> None:
    made = field(qtbot)
    write(made, "serv")
    assert made.fault() == "“serv” is not among them; choose from the list."
    found = made.found
    assert found.isVisible()
    press(found, Qt.Key.Key_Down)
    press(found, Qt.Key.Key_Return)
    assert (made.value(), made.fault()) == (UUID(int=1), None)


def test_a_name_written_out_is_picked_in_any_case(qtbot: QtBot) -> None:
    made = field(qtbot)
    write(made, "lamp  service")
    assert (made.value(), made.words()) == (UUID(int=1), "Lamp Service")


def test_of_two_of_one_name_the_picked_one_is_meant(qtbot: QtBot) -> None:
    made = field(qtbot)
    made.set_value(UUID(int=3))
    assert made.value() == UUID(int=3)
    made.set_value(None)
    assert (made.value(), made.words()) == (None, "")


def test_other_words_are_taken_where_that_is_allowed(qtbot: QtBot) -> None:
    made = field(qtbot, takes_words=True)
    write(made, "The Moon Office")
    assert (made.value(), made.words(), made.fault()) == (None, "The Moon Office", None)


@pytest.mark.parametrize("kind", [ListField, PickField])
def test_the_wheel_changes_nothing(kind: type[ListField], qtbot: QtBot) -> None:
    made = ListField("Body", ["One", "Two"]) if kind is ListField else field(qtbot)
    qtbot.addWidget(made)
    made.setCurrentIndex(0)
    still = Qt.KeyboardModifier.NoModifier
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        still,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(made, turned)
    assert made.currentIndex() == 0
