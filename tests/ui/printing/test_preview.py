"""The preview: pages moved through, zoomed and searched by key, and the words of the same report as text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press, write
from tracker.services.printing import said_by
from tracker.ui.desk_context import Context
from tracker.ui.printing.preview import Preview

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def preview(context: Context, qtbot: QtBot, report: bytes) -> Preview:
    made = Preview(context.theme)
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.listen_in(made)
    made.show_report(report, said_by(report))
    return made


def test_every_control_has_a_name(preview: Preview) -> None:
    assert nameless(preview.tabs) == []


def test_pages_are_gone_through_by_key(preview: Preview) -> None:
    at = preview.pages.pageNavigator().currentPage
    press(preview.pages, Qt.Key.Key_PageDown, CONTROL)
    assert at() == 1
    press(preview.pages, Qt.Key.Key_PageUp, CONTROL)
    press(preview.pages, Qt.Key.Key_PageUp, CONTROL)
    assert at() == 0
    press(preview.pages, Qt.Key.Key_End)
    assert at() == preview.pages.page_count() - 1
    press(preview.pages, Qt.Key.Key_Home)
    assert at() == 0


def test_page_down_scrolls_within_a_page(preview: Preview) -> None:
    press(preview.pages, Qt.Key.Key_PageDown)
    assert preview.pages.verticalScrollBar().value() > 0


def test_zoom_begins_from_what_is_seen_and_ends_at_the_width(preview: Preview) -> None:
    fitting = preview.pages.verticalScrollBar().maximum()
    preview.pages.zoom(1)
    assert preview.pages.verticalScrollBar().maximum() == pytest.approx(fitting * 1.25, rel=0.1)
    preview.pages.zoom(-1)
    assert preview.pages.verticalScrollBar().maximum() == pytest.approx(fitting, rel=0.05)
    preview.pages.fit_width()
    assert preview.pages.zoomMode() is QPdfView.ZoomMode.FitToWidth


def test_the_page_that_was_looked_at_stays(preview: Preview, report: bytes) -> None:
    press(preview.pages, Qt.Key.Key_PageDown, CONTROL)
    preview.show_report(report, said_by(report))
    assert preview.pages.pageNavigator().currentPage() == 1


def test_the_words_stand_in_the_other_tab_without_the_margins(preview: Preview) -> None:
    text = preview.text.toPlainText()
    assert text.startswith("Progress on inspection recommendations")
    assert "Page 1 of" not in text


def found(preview: Preview, qtbot: QtBot, words: str) -> str:
    """Search the pages, and return what the line says when all are searched."""
    press(preview, Qt.Key.Key_F, CONTROL)
    write(preview.search.words, words)
    qtbot.waitUntil(lambda: not preview.pages._searching.isActive())
    return preview.search.told.text()


def test_pages_are_searched_and_places_gone_to_by_key(preview: Preview, qtbot: QtBot) -> None:
    told = found(preview, qtbot, "visits begin")
    assert told.endswith(" found")
    count = told.split()[0]
    press(preview.search.words, Qt.Key.Key_F3)
    assert preview.search.told.text() == f"1 of {count}"
    assert preview.pages.verticalScrollBar().value() > 0
    first = preview.pages.verticalScrollBar().value()
    press(preview.search.words, Qt.Key.Key_F3)
    assert preview.pages.verticalScrollBar().value() != first
    press(preview.search.words, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert preview.pages.verticalScrollBar().value() == first


def test_the_same_words_are_searched_in_the_text(preview: Preview, qtbot: QtBot) -> None:
    found(preview, qtbot, "visits begin")
    preview.tabs.setCurrentWidget(preview.text)
    press(preview.search.words, Qt.Key.Key_Return)
    assert preview.search.told.text().startswith("1 of ")
    assert preview.text.textCursor().selectedText().casefold() == "visits begin"
    press(preview.search.words, Qt.Key.Key_Escape)
    assert preview.text.hasFocus()
    assert preview.text.extraSelections() == []


def test_a_report_made_again_is_searched_again(preview: Preview, qtbot: QtBot, report: bytes) -> None:
    told = found(preview, qtbot, "visits begin")
    preview.show_report(report, said_by(report))
    qtbot.waitUntil(lambda: not preview.pages._searching.isActive())
    assert preview.search.told.text() == told
