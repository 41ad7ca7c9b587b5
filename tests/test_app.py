"""The window's front door: with a display and without, with a register and without."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders import fill
from tracker import app
from tracker.services.register import Register
from tracker.settings import load
from tracker.ui.immortal import keep_singletons
from tracker.ui.main_window import MainWindow
from tracker.ui.start_page import StartPage

ROOT = Path(__file__).parents[1]
_PATIENCE_MS = 20_000


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> Iterator[None]:
    """Keep the application as it was: the program lays its own font and style over it."""
    keep_singletons()
    font = qapp.font()
    yield
    qapp.setFont(font)
    qapp.setStyleSheet("")


def on_screen(kind: type[QWidget]) -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, kind) and window.isVisible()]


def once(condition: Callable[[], bool], act: Callable[[], object]) -> QTimer:
    """Act once a condition holds; end the program where it never does."""
    clock = QTimer()
    waited = 0

    def look() -> None:
        nonlocal waited
        waited += 20
        if condition() or waited > _PATIENCE_MS:
            clock.stop()
            act()

    clock.timeout.connect(look)
    clock.start(20)
    return clock


def close_all() -> None:
    """End the program as a user does, by closing its windows: a quit on top would end every later event loop too."""
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    for window in windows:
        window.close()
    if not windows:
        QApplication.quit()


def test_a_register_is_opened_and_remembered(register: Register, home: Path) -> None:
    fill(register)
    seen: list[str] = []

    def look() -> None:
        seen.extend(window.windowTitle() for window in on_screen(MainWindow))
        close_all()

    waiting = once(lambda: bool(on_screen(MainWindow)), look)
    assert app.run(register.path) == 0
    assert waiting.isActive() is False
    assert seen == ["empty – Recommendation Tracker"]
    assert load(home).recent == (str(register.path.resolve()),)


def test_without_a_register_there_is_the_page_to_start_from(home: Path, register: Register) -> None:
    seen: list[int] = []

    def choose() -> None:
        page = on_screen(StartPage)[0]
        assert isinstance(page, StartPage)
        page.register_chosen.emit(register.path)

    def look() -> None:
        seen.extend((len(on_screen(StartPage)), len(on_screen(MainWindow))))
        close_all()

    waiting = [once(lambda: bool(on_screen(StartPage)), choose), once(lambda: bool(on_screen(MainWindow)), look)]
    assert app.run(None) == 0
    assert len(waiting) == 2
    assert seen == [0, 1]


def test_a_register_that_cannot_be_opened_is_told_on_the_page_to_start_from(home: Path, tmp_path: Path) -> None:
    seen: list[str] = []

    def look() -> None:
        page = on_screen(StartPage)[0]
        assert isinstance(page, StartPage)
        seen.append(page.fault.text())
        close_all()

    waiting = once(lambda: bool(on_screen(StartPage)), look)
    assert app.run(tmp_path / "nothing.register") == 0
    assert waiting.isActive() is False
    assert seen[0].startswith("There is no register")


def test_a_picture_of_the_window_is_taken(register: Register, home: Path, tmp_path: Path) -> None:
    fill(register)
    picture = tmp_path / "window.png"
    assert app.run(register.path, picture=picture) == 0
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1440, 900)
    assert load(home).recent == ()


@pytest.mark.parametrize("place", ["nothing.register", ""])
def test_a_picture_that_cannot_be_taken_is_said_in_a_sentence(
    home: Path, tmp_path: Path, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.run(tmp_path / place if place else None, picture=tmp_path / "window.png") == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "Traceback" not in said


def test_a_picture_that_cannot_be_written_is_said_in_a_sentence(
    register: Register, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.run(register.path, picture=tmp_path / "no folder" / "window.png") == 2
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
def test_without_a_display_there_is_one_sentence_and_code_2(home: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in _DISPLAYS}
    ended = subprocess.run([sys.executable, "main.py"], cwd=ROOT, env=bare, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith("There is no display")
    assert ended.stderr.count("\n") == 1


_DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
