"""The line that says that a report is old, and the place that keeps it in sight."""

from pytestqt.qtbot import QtBot

from tests.ui.accessibility import nameless
from tracker.domain.said import Said
from tracker.ui.desk_context import Context
from tracker.ui.printing.preview_pane import PreviewPane


def test_the_first_report_is_told_without_an_old_one(context: Context, qtbot: QtBot, report: bytes) -> None:
    pane = PreviewPane(context.theme)
    pane.setWindowTitle("Preview")
    qtbot.addWidget(pane)
    pane.show()
    pane.show_making()
    assert pane.bar.told.text() == "The report is being made."
    pane.show_page(1200)
    assert pane.bar.told.text() == "The report is being made. Page 1,200…"
    pane.show_stopped()
    assert pane.bar.told.text() == "The report was not made: you cancelled it."
    states = [pane.is_current]
    pane.show_report(report, (Said("Progress", 1),))
    states.append(pane.is_current)
    pane.show_making()
    states.append(pane.is_current)
    assert states == [False, True, False]
    assert pane.preview.isVisible()
    assert nameless(pane) == []
