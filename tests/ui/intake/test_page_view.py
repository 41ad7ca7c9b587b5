"""The pages of a PDF beside the proposals: highlighted, gone through by key, selected line by line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from tests.ui.keys import press
from tracker.domain.proposal import Box, Proposal, Reading, Spot
from tracker.reading import read
from tracker.ui.desk_context import Context
from tracker.ui.intake.page_layout import PageLayout
from tracker.ui.intake.source_pane import SourcePane

ITEMS = ("open the visits hall on time", "tell families of changes", "answer the booking line")
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Reading]:
    """Print a report of two pages that says its recommendations twice, and read it."""
    path = tmp_path_factory.mktemp("printed") / "visits.pdf"
    canvas = Canvas(str(path), invariant=1)
    for title in ("Summary of visits", "Recommendations"):
        canvas.setFont("Helvetica-Bold", 18)
        canvas.drawString(72, 760, title)
        canvas.setFont("Helvetica", 11)
        canvas.drawString(72, 700, "HM Prison Service should:")
        for number, item in enumerate(ITEMS, start=1):
            canvas.drawString(90, 700 - 30 * number, f"{number}. {item}")
        canvas.showPage()
    canvas.save()
    return path, read(path)


@pytest.fixture
def pane(context: Context, qtbot: QtBot, printed: tuple[Path, Reading]) -> Iterator[SourcePane]:
    made = SourcePane(context.theme)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show_document(*printed)
    made.show()
    yield made
    made.close_document()


def line_of(reading: Reading, words: str, page: int) -> int:
    return next(n for n, line in enumerate(reading.source, 1) if words in line.text and line.page == page)


def proposal(reading: Reading, words: str) -> Proposal:
    first, second = line_of(reading, words, 1), line_of(reading, words, 2)
    return Proposal("1", "", words, words, (), page=1, line=first, also_at=(Spot(2, second),))


def test_a_pdf_is_shown_as_its_pages_and_as_text_on_request(pane: SourcePane) -> None:
    assert (pane.currentWidget(), pane.pages.page_count) == (pane.pages, 2)
    pane.show_text(is_wanted=True)
    assert pane.currentWidget() == pane.text
    assert ITEMS[0] in pane.text.toPlainText()


def test_the_place_is_highlighted_and_the_next_one_gone_to(pane: SourcePane, printed: tuple[Path, Reading]) -> None:
    pane.point_at(proposal(printed[1], ITEMS[1]))
    assert ITEMS[1] in pane.pages.marked_text()
    assert ITEMS[1] in pane.pages.accessibleDescription()
    assert pane.place_words() == "Page 1 of 2 (place 1 of 2, F7)"
    at = pane.pages.verticalScrollBar().value()
    pane.go_to_next_place()
    assert pane.place_words() == "Page 2 of 2 (place 2 of 2, F7)"
    assert pane.pages.verticalScrollBar().value() > at
    pane.go_to_next_place()
    assert pane.pages.verticalScrollBar().value() == at


def test_the_highlight_lies_on_the_words_of_the_page(
    pane: SourcePane, printed: tuple[Path, Reading], qtbot: QtBot
) -> None:
    first = proposal(printed[1], ITEMS[0])
    pane.point_at(first)
    rect = pane.pages._rect_of((first.line or 0) - 1)
    assert rect is not None
    place = rect.translated(pane.pages._left(), -pane.pages.verticalScrollBar().value()).toRect()

    def ink_under_the_marker() -> bool:
        image = pane.pages.viewport().grab(place).toImage()
        colours = [image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width())]
        is_marked = all(colour.blue() < colour.red() - 20 for colour in colours if colour.red() > 80)
        return is_marked and any(colour.red() < 200 for colour in colours)

    qtbot.waitUntil(ink_under_the_marker)


def test_lines_are_selected_by_key_from_what_is_highlighted(pane: SourcePane, printed: tuple[Path, Reading]) -> None:
    assert pane.selection() is None
    pane.point_at(proposal(printed[1], ITEMS[0]))
    press(pane.pages, Qt.Key.Key_Down)
    press(pane.pages, Qt.Key.Key_Down, SHIFT)
    selection = pane.selection()
    assert selection is not None
    assert selection.line == line_of(printed[1], ITEMS[0], 1)
    assert selection.text.endswith(f"2. {ITEMS[1]}")
    press(pane.pages, Qt.Key.Key_Up)
    assert (moved := pane.selection())
    assert moved.text == f"1. {ITEMS[0]}"


def test_lines_are_selected_by_dragging_over_them(pane: SourcePane, printed: tuple[Path, Reading]) -> None:
    reading = printed[1]
    pane.point_at(proposal(reading, ITEMS[0]))
    view = pane.pages

    def place(words: str) -> QPoint:
        rect = view._rect_of(line_of(reading, words, 1) - 1)
        assert rect is not None
        return QPoint(
            round(view._left() + rect.center().x()), round(rect.center().y() - view.verticalScrollBar().value())
        )

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place(ITEMS[0]))
    QTest.mouseMove(view.viewport(), place(ITEMS[2]))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place(ITEMS[2]))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, place(ITEMS[2]))
    assert (selection := pane.selection())
    assert selection.text == "\n".join(f"{n}. {item}" for n, item in enumerate(ITEMS, 1))


def test_pages_are_shown_larger_and_smaller(pane: SourcePane) -> None:
    view = pane.pages
    width = view._layout.width
    press(view, Qt.Key.Key_Plus, CONTROL)
    assert view._layout.width > width
    assert view.horizontalScrollBar().maximum() > 0
    press(view, Qt.Key.Key_0, CONTROL)
    press(view, Qt.Key.Key_Minus, CONTROL)
    assert view._layout.width < width
    press(view, Qt.Key.Key_End)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_a_file_that_cannot_be_drawn_is_shown_as_text(
    context: Context, qtbot: QtBot, printed: tuple[Path, Reading], tmp_path: Path
) -> None:
    pane = SourcePane(context.theme)
    qtbot.addWidget(pane)
    pane.show_document(tmp_path / "gone.pdf", printed[1])
    assert not pane.has_pages
    assert ITEMS[0] in pane.text.toPlainText()


def test_a_layout_of_two_thousand_pages_knows_every_place() -> None:
    layout = PageLayout([QSizeF(600, 800)] * 2000, 300, 10)
    assert layout.height == 10 + 2000 * 410
    for page in (0, 1, 999, 1999):
        rect = layout.page_rect(page)
        assert layout.page_at(rect.center().y()) == page
        assert layout.rect(page, Box(100, 200, 300, 220)).topLeft() == rect.topLeft() + QPoint(50, 100)
    assert layout.page_at(-5) == 0
    assert layout.page_at(10**9) == 1999
