"""What windows over the desk have in common: what is recorded is always told on, and refusals are shown."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from typing_extensions import override

from tests.ui.keys import press
from tests.ui.records.conftest import Office
from tests.ui.waiting import settle
from tracker.errors import BadInput
from tracker.services.changes import Changes
from tracker.ui.records.window import RecordWindow


class Window(RecordWindow):
    """A window that counts how often it was loaded."""

    loaded = 0

    @override
    def load(self) -> None:
        self.loaded += 1


@pytest.fixture
def window(office: Office) -> Window:
    made = Window(office.opening, "A window")
    made._lay_out()
    made.open()
    return made


def _refused() -> Changes:
    raise BadInput("It cannot be.")


def test_a_window_stays_while_it_records_and_tells_what_it_did(window: Window, office: Office) -> None:
    window.keep(Changes, lambda _: window.renew("Kept."))
    press(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    settle(office.context)
    assert office.changes == [Changes()]
    assert (window.status.text(), window.loaded) == ("Kept.", 1)
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_what_was_recorded_is_told_on_though_the_window_is_gone(window: Window, office: Office) -> None:
    heard: list[Changes] = []
    window.keep(Changes, heard.append)
    window.done(0)
    settle(office.context)
    assert (office.changes, heard) == ([Changes()], [])


@pytest.mark.parametrize("ask", [lambda w: w.keep(_refused, w.changed), lambda w: w.read(_refused, w.changed)])
def test_a_refusal_is_shown_until_something_else_is_done(
    window: Window, office: Office, ask: Callable[[Window], object]
) -> None:
    ask(window)
    settle(office.context)
    assert (window.refusal.text(), window.refusal.isVisible()) == ("It cannot be.", True)
    assert office.changes == []
    window.read(Changes, lambda _: None)
    assert not window.refusal.isVisible()


def test_what_is_read_again_drops_what_has_not_come_yet(window: Window, office: Office) -> None:
    heard: list[str] = []
    window.read(lambda: "first", heard.append)
    window.read(lambda: "second", heard.append)
    settle(office.context)
    assert heard == ["second"]


def test_a_dialog_over_it_is_told_on_and_shown(window: Window, office: Office) -> None:
    window.over("Withdrawn.").on_changed(Changes())
    assert office.changes == [Changes()]
    assert (window.status.text(), window.loaded) == ("Withdrawn.", 1)
