"""The page of checks before printing."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press
from tests.ui.printing.test_checks_model import CHECKS, ITEM
from tracker.ui.desk_context import Context
from tracker.ui.printing.checks_page import ChecksPage, checks_title


def page_of(context: Context, qtbot: QtBot) -> ChecksPage:
    made = ChecksPage(context.theme)
    made.setWindowTitle("Before printing")
    qtbot.addWidget(made)
    made.show()
    return made


def test_enter_asks_for_the_item(context: Context, qtbot: QtBot) -> None:
    page = page_of(context, qtbot)
    wanted: list[object] = []
    page.item_wanted.connect(wanted.append)
    page.show_checks(CHECKS)
    page.setFocus()
    press(page.list, Qt.Key.Key_Return)
    assert wanted == [ITEM]
    assert nameless(page) == []


def test_without_anything_to_mend_it_says_so(context: Context, qtbot: QtBot) -> None:
    page = page_of(context, qtbot)
    page.show_checks(CHECKS)
    page.show_checks(())
    assert page.nothing.isVisible()
    page.setFocus()
    assert page.focusWidget() is page.nothing


def test_the_title_carries_the_count() -> None:
    assert checks_title(CHECKS) == "Before printing (3)"
    assert checks_title(()) == "Before printing"
