"""What holds for every window of this room: names for screen readers, no letter marked twice, focus by letter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.services.probation import NPS
from tests.ui.accessibility import nameless
from tests.ui.keeping.conftest import Show
from tests.ui.keys import press
from tests.ui.waiting import settle, shown
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.keys import KeysDialog
from tracker.ui.keeping.bodies_window import BodiesWindow
from tracker.ui.keeping.hand_over_window import HandOverWindow
from tracker.ui.keeping.posts_window import PostsWindow
from tracker.ui.keeping.records_window import RecordsWindow
from tracker.ui.keeping.scales_window import ScalesWindow
from tracker.ui.records.window import RecordWindow

WINDOWS = (BodiesWindow, HandOverWindow, PostsWindow, ScalesWindow)


@pytest.fixture(params=WINDOWS, ids=lambda kind: kind.__name__)
def window(request: pytest.FixtureRequest, show: Show[RecordWindow], context: Context) -> RecordWindow:
    made = show(request.param)
    if isinstance(made, HandOverWindow):
        made.signature.body.set_value(NPS)
        settle(context)
    return made


def letters(window: QWidget) -> list[str]:
    labels = [shown.text() for shown in window.findChildren(QLabel) if shown.isVisible() and shown.buddy() is not None]
    buttons = [shown.text() for shown in window.findChildren(QAbstractButton) if shown.isVisible()]
    marks = (QKeySequence.mnemonic(text) for text in (*labels, *buttons))
    return [mark.toString() for mark in marks if not mark.isEmpty()]


def states(window: RecordWindow) -> list[str]:
    """Put the window into each of its states, and return what is wrong with any of them."""
    found: list[str] = []

    def look() -> None:
        found.extend(nameless(window))
        marked = letters(window)
        found.extend({mark for mark in marked if marked.count(mark) > 1})

    look()
    if isinstance(window, RecordsWindow):
        window._begin_new()
        look()
        for field in window.form.findChildren(QWidget):
            add = getattr(field, "add_line", None)
            if add is not None:
                add()
        look()
        window._show_nothing()
        look()
    if isinstance(window, HandOverWindow):
        for word in ("Pass on", "Close", "Leave"):
            window.panel.choice.set_value(word)
            look()
        window.pages.setCurrentIndex(1)
        look()
    return found


def test_every_control_has_a_name_and_a_letter_of_its_own(window: RecordWindow) -> None:
    assert states(window) == []


def test_amending_asks_why_under_a_letter_of_its_own(show: Show[BodiesWindow]) -> None:
    window = show(BodiesWindow)
    window.form.note.setPlainText("Another")
    assert window.pane.why.isVisible()
    marked = letters(window)
    assert len(marked) == len(set(marked))


def test_the_windows_are_closed_by_escape(window: RecordWindow) -> None:
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_f1_opens_the_sheet_of_keys_over_each(window: RecordWindow) -> None:
    press(window, Qt.Key.Key_F1)
    press(shown(window, KeysDialog), Qt.Key.Key_Escape)
    assert window.isVisible()
