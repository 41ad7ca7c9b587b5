"""The fields to choose from a list."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press, write
from tracker.ui.dialogs.pick_field import ListField, PickField

# A list under a field is a window that the platform without a screen cannot raise.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OFFERED = [("Lamp Service", UUID(int=1)), ("Signals Board", UUID(int=2)), ("Signals Board", UUID(int=3))]


_KEPT: list[QWidget] = []


@pytest.fixture(autouse=True)
def forms_let_go() -> Iterator[None]:
    """Let go of the forms that held the fields of a test."""
    yield
    _KEPT.clear()


def field(qtbot: QtBot, *, takes_words: bool = False) -> PickField:
    return in_form(PickField("Body", OFFERED, takes_words=takes_words), qtbot)


def in_form(made: PickField, qtbot: QtBot) -> PickField:
    """Show a field between others, as in a form, with the cursor in it."""
    form = QWidget()
    layout = QVBoxLayout(form)
    for part in (QLineEdit(), made, QLineEdit()):
        layout.addWidget(part)
    _KEPT.append(form)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitExposed(form)
    made.setFocus()
    return made


def test_it_starts_empty_which_is_no_fault(qtbot: QtBot) -> None:
    made = field(qtbot)
    assert (made.value(), made.words(), made.fault()) == (None, "", None)
    assert nameless(made) == []


def test_any_part_of_a_name_finds_it(qtbot: QtBot) -> None:
    made = field(qtbot)
    write(made, "sign")
    assert made.fault() == "“sign” fits 2 lines; choose from the list."
    found = made.found
    assert found.isVisible()
    press(found, Qt.Key.Key_Down)
    press(found, Qt.Key.Key_Return)
    assert (made.value(), made.fault()) == (UUID(int=2), None)
    press(made, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(made, "moon")
    assert made.fault() == "“moon” is not among them; choose from the list."


def test_of_two_of_one_name_either_can_be_picked(qtbot: QtBot) -> None:
    made = field(qtbot)
    write(made, "signals")
    press(made.found, Qt.Key.Key_Down)
    press(made.found, Qt.Key.Key_Down)
    press(made.found, Qt.Key.Key_Return)
    assert made.value() == UUID(int=3)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_what_alone_fits_is_taken(key: Qt.Key, qtbot: QtBot) -> None:
    made = field(qtbot)
    write(made, "serv")
    press(made.found, key)
    assert (made.edit.text(), made.value()) == ("Lamp Service", UUID(int=1))
    assert made.edit.cursorPosition() == 0
    assert not made.found.isVisible()


PRISONS = [
    ("National Probation Service (NPS), until 25 June 2021", UUID(int=1)),
    ("National Probation Service, 2001", UUID(int=2)),
    ("HM Prison and Probation Service (HMPPS)", UUID(int=3)),
    ("Probation Service", UUID(int=4)),
    ("National Offender Management Service (NOMS), until 31 March 2017", UUID(int=5)),
    ("HMPPS contractors", UUID(int=6)),
]
NAMES = {
    UUID(int=1): ("National Probation Service", "NPS", "the Probation Service of 2014"),
    UUID(int=2): ("National Probation Service", ""),
    UUID(int=3): ("HM Prison and Probation Service", "HMPPS"),
    UUID(int=4): ("Probation Service", ""),
    UUID(int=5): ("National Offender Management Service", "NOMS", "HM Prison Service"),
    UUID(int=6): ("HMPPS contractors", "", "HMPPS"),
}


def prisons(qtbot: QtBot, *, takes_words: bool = False) -> PickField:
    return in_form(PickField("Body", PRISONS, names=NAMES, takes_words=takes_words), qtbot)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
@pytest.mark.parametrize(
    ("typed", "meant"),
    [("HMPPS", 3), ("noms", 5), ("The Probation Service", 4), ("nps", 1), ("hm prison service", 5), ("contract", 6)],
)
def test_a_whole_name_goes_before_its_part(typed: str, meant: int, key: Qt.Key, qtbot: QtBot) -> None:
    made = prisons(qtbot)
    write(made, typed)
    if made.found.isVisible():
        press(made.found, key)
    else:
        press(made, key)
    assert made.value() == UUID(int=meant)
    assert made.edit.text() == PRISONS[meant - 1][0]


def test_the_best_is_offered_first(qtbot: QtBot) -> None:
    made = prisons(qtbot)
    write(made, "probation service")
    shown = [made.found.model().index(place, 0).data() for place in range(made.found.model().rowCount())]
    assert shown == [PRISONS[place][0] for place in (3, 0, 1, 2)]


def test_a_name_of_two_is_chosen_from_the_list(qtbot: QtBot) -> None:
    made = prisons(qtbot)
    write(made, "National Probation Service")
    press(made.found, Qt.Key.Key_Tab)
    assert made.value() is None
    assert made.fault() == "“National Probation Service” fits 2 lines; choose from the list."


def test_words_of_ones_own_are_not_taken_for_a_part_of_a_name(qtbot: QtBot) -> None:
    made = prisons(qtbot, takes_words=True)
    write(made, "contractors")
    press(made.found, Qt.Key.Key_Tab)
    assert (made.value(), made.words()) == (None, "contractors")
    made.clearEditText()
    write(made, "noms")
    press(made.found, Qt.Key.Key_Tab)
    assert made.value() == UUID(int=5)


def test_a_chosen_line_that_is_typed_over_is_written_out_again(qtbot: QtBot) -> None:
    made = prisons(qtbot)
    made.set_value(UUID(int=5))
    made.edit.selectAll()
    write(made, "noms")
    press(made.found, Qt.Key.Key_Tab)
    assert made.edit.text() == PRISONS[4][0]
    made.edit.selectAll()
    press(made, Qt.Key.Key_Backspace)
    press(made, Qt.Key.Key_Tab)
    assert (made.value(), made.currentIndex()) == (None, -1)


def test_the_list_is_as_wide_as_its_field_and_scrolls_sideways_never(qtbot: QtBot) -> None:
    made = prisons(qtbot)
    made.resize(180, made.height())
    write(made, "national")
    found = made.found
    assert (found.geometry().left(), found.width()) == (made.mapToGlobal(QPoint(0, 0)).x(), made.width())
    assert found.geometry().top() >= made.mapToGlobal(QPoint(0, made.height())).y()
    assert not found.horizontalScrollBar().isVisible()


def test_a_long_name_shows_its_beginning(qtbot: QtBot) -> None:
    made = prisons(qtbot)
    made.resize(120, made.height())
    made.set_value(UUID(int=5))
    press(made, Qt.Key.Key_Backtab)
    press(made.window().focusWidget(), Qt.Key.Key_Tab)
    assert made.edit.selectedText() == PRISONS[4][0]
    assert made.edit.cursorPosition() == 0


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
