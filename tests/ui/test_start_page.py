"""The page to start from: open, make, go back to, or look at the demonstration."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle
from tracker.errors import BadInput
from tracker.services.register import Register, create_register
from tracker.ui import start_page as page_module
from tracker.ui.desk_context import Context
from tracker.ui.start_page import StartPage


@pytest.fixture
def chosen() -> list[Path]:
    return []


@pytest.fixture
def make(context: Context, qtbot: QtBot, chosen: list[Path]) -> Callable[[], StartPage]:
    def made() -> StartPage:
        page = StartPage(context)
        page.register_chosen.connect(chosen.append)
        qtbot.addWidget(page)
        page.show()
        settle(context)
        return page

    return made


def named(page: StartPage, words: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if words in b.accessibleName() and not b.isHidden())


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    def made(path: Path, home: Path) -> Register:
        return create_register(path, "A. Clerk", home=home)

    monkeypatch.setattr(page_module, "make_demonstration", made)


def test_every_control_has_a_name(make: Callable[[], StartPage], context: Context, tmp_path: Path) -> None:
    context.settings.remember(tmp_path / "office.register")
    assert nameless(make()) == []


def test_a_register_is_opened_by_its_folder(
    make: Callable[[], StartPage], voice: RecordedVoice, chosen: list[Path], tmp_path: Path
) -> None:
    page = make()
    voice.chosen.append(tmp_path / "office.register")
    press(page.open_button, Qt.Key.Key_Return)
    assert chosen == [tmp_path / "office.register"]


def test_recent_registers_stand_newest_first(
    make: Callable[[], StartPage], context: Context, chosen: list[Path], tmp_path: Path
) -> None:
    for name in ("first", "second"):
        (tmp_path / f"{name}.register").mkdir()
        context.settings.remember(tmp_path / f"{name}.register")
    page = make()
    assert page.focusWidget() is named(page, "Open second")
    press(named(page, "Open second"), Qt.Key.Key_Return)
    press(named(page, "Open first"), Qt.Key.Key_Space)
    assert [path.stem for path in chosen] == ["second", "first"]


def test_a_missing_register_is_shown_as_missing_and_can_be_removed(
    make: Callable[[], StartPage], context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    context.settings.remember(tmp_path / "gone.register")
    page = make()
    _, sign, opening = page._missing[0]
    assert sign.isVisible()
    assert not opening.isVisible()
    press(named(page, "Remove gone"), Qt.Key.Key_Return)
    settle(context)
    assert context.settings.now.recent == ()
    assert page._missing == []


def test_the_demonstration_is_made_once_and_then_used_again(
    make: Callable[[], StartPage], context: Context, chosen: list[Path], quick: None
) -> None:
    page = make()
    press(page.demo_button, Qt.Key.Key_Space)
    assert page.stop_button.isVisible()
    assert not page.open_button.isEnabled()
    settle(context)
    assert not page.stop_button.isVisible()
    place = context.home / "Demonstration.register"
    assert chosen == [place]
    assert (place / "register.sqlite").is_file()
    assert [p.name for p in context.home.iterdir() if p.is_dir() and p != place and p.name != "books"] == []
    press(page.demo_button, Qt.Key.Key_Space)
    assert chosen == [place, place]


def test_nobody_has_to_wait_for_the_demonstration(
    make: Callable[[], StartPage], context: Context, chosen: list[Path], quick: None
) -> None:
    page = make()
    press(page.demo_button, Qt.Key.Key_Space)
    press(page.stop_button, Qt.Key.Key_Return)
    assert page.open_button.isEnabled()
    settle(context)
    assert chosen == []
    press(page.demo_button, Qt.Key.Key_Space)
    assert chosen == [context.home / "Demonstration.register"]


def test_who_asks_again_waits_for_the_one_that_is_being_made(
    make: Callable[[], StartPage], context: Context, chosen: list[Path], quick: None
) -> None:
    page = make()
    press(page.demo_button, Qt.Key.Key_Space)
    press(page.stop_button, Qt.Key.Key_Return)
    press(page.demo_button, Qt.Key.Key_Space)
    assert page.stop_button.isVisible()
    settle(context)
    assert chosen == [context.home / "Demonstration.register"]
    assert page.fault.isHidden()


def test_a_demonstration_that_cannot_be_made_is_told_in_the_page(
    make: Callable[[], StartPage], context: Context, chosen: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Register:
        raise BadInput("The disk is full.")

    monkeypatch.setattr(page_module, "make_demonstration", full)
    page = make()
    press(page.demo_button, Qt.Key.Key_Space)
    settle(context)
    assert page.fault.text() == "The disk is full."
    assert page.fault.isVisible()
    assert chosen == []


def test_a_home_that_cannot_be_written_is_told_in_the_page(make: Callable[[], StartPage], context: Context) -> None:
    context.home.write_text("not a folder")
    page = make()
    press(page.demo_button, Qt.Key.Key_Space)
    settle(context)
    assert "cannot be made" in page.fault.text()


def test_why_a_register_did_not_open_is_told_in_the_page(make: Callable[[], StartPage]) -> None:
    page = make()
    page.tell_fault("That is not a register.")
    assert page.fault.isVisible()
    page.tell_fault("")
    assert not page.fault.isVisible()
