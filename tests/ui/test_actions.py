"""The table of actions: each has its slot, its keys are its own, its letters differ within a menu."""

from collections import Counter
from functools import partial

from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from tracker.ui.actions import CONTEXT_MENU, RECORD_MENU, TABLE, Actions, Do, written
from tracker.ui.theme import Choice, Theme


def actions(window: QMainWindow, theme: Theme, done: list[Do]) -> Actions:
    return Actions(window, theme, {do: partial(done.append, do) for do in Do})


def letters(texts: list[str]) -> list[str]:
    return [text[text.index("&") + 1].lower() for text in texts if "&" in text]


def test_every_action_stands_in_the_table_once() -> None:
    assert Counter(spec.do for spec in TABLE) == Counter(Do)


def test_no_two_actions_share_keys() -> None:
    keys = [key for spec in TABLE for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_no_two_entries_of_a_menu_share_a_letter() -> None:
    for menu in {(spec.menu, spec.submenu) for spec in TABLE}:
        submenus = {spec.submenu for spec in TABLE if (spec.menu, "") == menu and spec.submenu}
        marked = letters([spec.text for spec in TABLE if (spec.menu, spec.submenu) == menu] + sorted(submenus))
        assert len(marked) == len(set(marked)), menu
    assert len(set(letters([spec.text for spec in TABLE if spec.do in RECORD_MENU]))) == len(RECORD_MENU)
    bars = letters(list(dict.fromkeys(spec.menu for spec in TABLE)))
    assert len(bars) == len(set(bars))


def test_each_action_does_its_own_thing(qtbot: QtBot, theme: Theme) -> None:
    window, done = QMainWindow(), list[Do]()
    qtbot.addWidget(window)
    made = actions(window, theme, done)
    for do in Do:
        made[do].trigger()
    assert done == list(Do)


def test_what_is_about_an_item_is_off_while_none_is_shown(qtbot: QtBot, theme: Theme) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = actions(window, theme, [])
    made.enable(shown=False, is_past=False)
    assert not made[Do.RECORD].isEnabled()
    assert made[Do.TAKE_IN].isEnabled()
    assert [action.isEnabled() for action in made.menu(window, CONTEXT_MENU).actions() if not action.isSeparator()] == [
        False
    ] * len(CONTEXT_MENU)


def test_the_menus_hold_every_action_in_groups(qtbot: QtBot, theme: Theme) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = actions(window, theme, [])
    made.fill_menu_bar(window.menuBar())
    menus = window.menuBar().findChildren(QMenu)
    held = [action for menu in menus for action in menu.actions() if not action.isSeparator()]
    assert Counter(action.text() for action in held if action.menu() is None) == Counter(spec.text for spec in TABLE)
    assert [action.text() for action in held if action.menu() is not None] == ["S&ort by"]


def test_icons_follow_the_theme(qtbot: QtBot, theme: Theme) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = actions(window, theme, [])
    before = made[Do.PRINT].icon().pixmap(24, 24).toImage()
    theme.choose(Choice.DARK)
    assert made[Do.PRINT].icon().pixmap(24, 24).toImage() != before


def test_keys_are_written_as_the_system_writes_them() -> None:
    assert written(next(spec.keys for spec in TABLE if spec.do is Do.RECORD)) == "Ctrl+U"
    assert written(("F8", "Shift+F8")) == "F8, Shift+F8"


def test_nothing_that_records_is_on_while_one_looks_at_an_earlier_day(qtbot: QtBot, theme: Theme) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = actions(window, theme, [])
    made.enable(shown=True, is_past=True)
    assert {spec.do for spec in TABLE if made[spec.do].isEnabled() and spec.menu == "&Record"} == set()
    assert not made[Do.TAKE_IN].isEnabled()
    assert not made[Do.AMEND].isEnabled()
    assert made[Do.OPEN_EVIDENCE].isEnabled()
    assert made[Do.PRINT].isEnabled()
