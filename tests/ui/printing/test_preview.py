"""The preview: pages moved through and zoomed by key, and the same words as text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tests.ui.keys import press
from tracker.ui.desk_context import Context
from tracker.ui.printing.pages import texts_of
from tracker.ui.printing.preview import Preview

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def preview(context: Context, qtbot: QtBot, report: bytes) -> Preview:
    made = Preview(context.theme)
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.show_report(report, texts_of(report))
    return made


def test_every_control_has_a_name(preview: Preview) -> None:
    assert nameless(preview) == []


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
    preview.show_report(report, texts_of(report))
    assert preview.pages.pageNavigator().currentPage() == 1


def test_the_words_stand_in_the_other_tab(preview: Preview) -> None:
    preview.setCurrentWidget(preview.text)
    assert preview.text.toPlainText().startswith("Page 1 of ")
    assert "Seal" in preview.text.toPlainText()
