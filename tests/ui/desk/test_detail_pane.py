"""The right pane: its links, its text, and files dropped on it."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from pytestqt.qtbot import QtBot

from tests.builders import Sample
from tests.ui.accessibility import nameless
from tests.ui.keys import press
from tests.ui.rows import TODAY
from tracker.services.detail import Detail, detail
from tracker.services.register import Register
from tracker.ui.desk.detail_pane import DetailPane
from tracker.ui.theme import Choice, Theme


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> DetailPane:
    made = DetailPane(theme)
    qtbot.addWidget(made)
    made.resize(420, 700)
    made.show()
    return made


@pytest.fixture
def lamps(register: Register, filled: Sample) -> Detail:
    return detail(register, filled.assignments["Lamps: NS2019/2"], TODAY)


def test_without_an_item_there_is_a_hint_of_the_keys(pane: DetailPane, lamps: Detail) -> None:
    assert pane.hint.isVisible()
    pane.show_detail(lamps)
    assert not pane.hint.isVisible()
    pane.clear()
    assert pane.hint.isVisible()
    assert pane.detail is None


def test_links_are_reached_by_tab_and_followed_by_enter(pane: DetailPane, lamps: Detail) -> None:
    pane.show_detail(lamps)
    followed: list[object] = []
    pane.sibling_wanted.connect(followed.append)
    pane.withdrawal_wanted.connect(followed.append)
    pane.evidence_wanted.connect(followed.append)
    pane.story.setFocus()
    led: list[str] = []
    pane.led_to.connect(lambda kind, _: led.append(kind))
    for _ in range(12):
        press(pane.story, Qt.Key.Key_Tab)
        press(pane.story, Qt.Key.Key_Return)
    statements = {line.entry_id for line in lamps.history}
    assert len({found for found in followed if isinstance(found, UUID)} & statements) == len(statements)
    others = [row.key for row in lamps.siblings if row.id != lamps.row.id]
    assert [found for found in followed if isinstance(found, int)] == others
    assert set(led) == {"report", "new-action", "amended"}


def test_of_an_earlier_day_nothing_in_the_story_can_be_changed(pane: DetailPane, lamps: Detail) -> None:
    pane.show_detail(lamps, is_past=True)
    html = pane.story.toHtml()
    assert "withdraw:" not in html
    assert "new-action:" not in html
    assert "evidence:" in html
    assert not pane.story.acceptDrops()
    pane.show_detail(lamps)
    assert "withdraw:" in pane.story.toHtml()
    assert pane.story.acceptDrops()


def test_all_text_can_be_selected_by_keys(pane: DetailPane, lamps: Detail) -> None:
    pane.show_detail(lamps)
    pane.story.setFocus()
    press(pane.story, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert "Oil ran short." in pane.story.textCursor().selectedText()
    pane.story.moveCursor(QTextCursor.MoveOperation.Start)
    press(pane.story, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert pane.story.textCursor().selectedText() == "Lamps: NS2019/2"


def test_the_same_item_told_anew_keeps_its_place(pane: DetailPane, lamps: Detail) -> None:
    pane.resize(420, 250)
    pane.show_detail(lamps)
    pane.story.verticalScrollBar().setValue(120)
    pane.show_detail(lamps)
    assert pane.story.verticalScrollBar().value() == 120


def test_files_dropped_on_it_are_told(pane: DetailPane, lamps: Detail, tmp_path: Path) -> None:
    pane.show_detail(lamps)
    dropped: list[list[Path]] = []
    pane.files_dropped.connect(dropped.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf")), QUrl.fromLocalFile(str(tmp_path / "b c.pdf"))])
    pane.story.dropEvent(drop(data))
    assert dropped == [[tmp_path / "a.pdf", tmp_path / "b c.pdf"]]


def test_text_dropped_on_it_is_no_file(pane: DetailPane, lamps: Detail) -> None:
    pane.show_detail(lamps)
    dropped: list[list[Path]] = []
    pane.files_dropped.connect(dropped.append)
    data = QMimeData()
    data.setText("words")
    pane.story.dropEvent(drop(data))
    assert dropped == []


def drop(data: QMimeData) -> QDropEvent:
    return QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def test_the_story_is_told_again_in_another_theme(pane: DetailPane, lamps: Detail, theme: Theme) -> None:
    pane.show_detail(lamps)
    before = pane.story.toHtml()
    theme.choose(Choice.DARK)
    assert pane.story.toHtml() != before


def test_a_screen_reader_hears_whose_story_it_is(pane: DetailPane, lamps: Detail) -> None:
    pane.show_detail(lamps)
    assert pane.story.accessibleName() == "Lamps: NS2019/2, history and evidence"
    assert nameless(pane) == []
