"""Windows where they were left, and back on a screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tracker.ui.geometry import first_size, kept_state, restore_on_screen


def test_a_new_window_fits_into_its_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    screen = QGuiApplication.primaryScreen()
    restore_on_screen(window, "", screen)
    assert screen.availableGeometry().contains(window.geometry())


@pytest.mark.parametrize("room", [QSize(1440, 900), QSize(1366, 768), QSize(1280, 720), QSize(1024, 768)])
@pytest.mark.parametrize("wanted", [QSize(1440, 900), QSize(1050, 782)])
def test_a_first_size_leaves_place_for_the_frame(room: QSize, wanted: QSize) -> None:
    size = first_size(wanted, room, 30)
    assert size.width() <= room.width() * 0.92
    assert size.height() + 30 <= room.height() * 0.92


def test_a_large_screen_gives_the_size_that_is_wanted() -> None:
    assert first_size(QSize(1050, 782), QSize(2560, 1440), 30) == QSize(1050, 782)


def test_a_window_comes_back_as_it_was_left(qtbot: QtBot) -> None:
    left, again = QWidget(), QWidget()
    for window in (left, again):
        qtbot.addWidget(window)
    left.resize(420, 310)
    left.move(40, 30)
    restore_on_screen(again, kept_state(left.saveGeometry()), QGuiApplication.primaryScreen())
    assert (again.width(), again.height()) == (420, 310)


def test_a_window_left_on_a_screen_that_is_gone_is_pulled_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.move(-9000, -9000)
    screen = QGuiApplication.primaryScreen()
    restore_on_screen(window, kept_state(window.saveGeometry()), screen)
    assert screen.availableGeometry().intersects(window.frameGeometry())


def test_a_damaged_state_is_a_new_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    restore_on_screen(window, "bm90IGEgc3RhdGU=", QGuiApplication.primaryScreen())
    assert window.width() > 100
