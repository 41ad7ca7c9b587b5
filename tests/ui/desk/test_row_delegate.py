"""The painted rows: a status shows its sign and its fill, and nothing is painted where nothing is known."""

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.rows import a_row
from tracker.domain.listing import AssignmentRow
from tracker.domain.schedule import Schedule
from tracker.domain.status import Meaning, Status, meaning_of
from tracker.ui.desk.list_pane import Empty, ListPane
from tracker.ui.models.assignments import Column
from tracker.ui.theme import Choice, Theme

ROWS = [a_row(n, status=status) for n, status in enumerate(Status)]


def fetch(keys: Sequence[int]) -> Sequence[AssignmentRow]:
    return [ROWS[key] for key in keys]


def painted(pane: ListPane) -> QImage:
    return pane.table.viewport().grab().toImage()


def colours(image: QImage, pane: ListPane, row: int, column: Column) -> set[str]:
    box = pane.table.visualRect(pane.rows.index(row, column))
    places = ((x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom()))
    return {QColor(image.pixel(x, y)).name() for x, y in places}


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> ListPane:
    made = ListPane(theme)
    qtbot.addWidget(made)
    made.resize(1400, 1300)
    made.show_rows(array("q", range(len(ROWS))), fetch, Empty.NOT_EMPTY)
    made.show()
    return made


def is_near(one: QColor, other: QColor) -> bool:
    """Say whether two colours are the same but for the smoothing of edges."""
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return max(abs(a - b) for a, b in parts) < 24


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_each_status_is_a_chip_in_the_colours_of_its_meaning(pane: ListPane, theme: Theme, choice: Choice) -> None:
    theme.choose(choice)
    image = painted(pane)
    for place, row in enumerate(ROWS):
        tone = theme.tone(meaning_of(row.status))
        found = colours(image, pane, place, Column.STATUS)
        assert tone.fill is not None
        assert tone.fill.name() in found, row.status
        assert any(is_near(tone.text, QColor(name)) for name in found), row.status


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_the_chosen_row_shows_whether_the_list_has_the_focus(pane: ListPane, theme: Theme, choice: Choice) -> None:
    theme.choose(choice)
    pane.activateWindow()
    pane.table.setFocus()
    accent = theme.surfaces.accent.name()
    assert accent in colours(painted(pane), pane, 0, Column.RESPONSE)
    pane.table.clearFocus()
    assert accent not in colours(painted(pane), pane, 0, Column.RESPONSE)


def test_what_is_late_is_said_in_its_colour(pane: ListPane, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    late = a_row(0, schedule=Schedule.OVERDUE)
    pane.show_rows(array("q", [0]), lambda _: [late], Empty.NOT_EMPTY)
    assert theme.tone(Meaning.OVERDUE).text.name() in colours(painted(pane), pane, 0, Column.SCHEDULE)


def test_a_row_that_cannot_be_fetched_is_left_blank(pane: ListPane, theme: Theme) -> None:
    pane.show_rows(array("q", [0]), lambda _: [], Empty.NOT_EMPTY)
    pane.table.clearSelection()
    found = colours(painted(pane), pane, 0, Column.RECOMMENDATION)
    assert found <= {theme.surfaces.page.name(), theme.surfaces.line.name()}
