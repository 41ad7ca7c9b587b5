"""Issuing the report from its window, and what keeps it from being issued."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import say
from tests.conftest import NOON
from tests.ui.keys import press, press_letter
from tests.ui.printing.conftest import DAY, Make, remade, text_of
from tests.ui.printing.registers import issued, with_sensitive_evidence
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle
from tracker.domain.listing import Selection
from tracker.domain.position import ReportKind
from tracker.domain.scales import Response
from tracker.domain.statements import ResponseGiven
from tracker.errors import StoreFault
from tracker.services.issuing import issued_pdf, issued_reports
from tracker.services.listing import all_rows
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.filters import Filters
from tracker.ui.printing import issuing as issuing_module
from tracker.ui.printing.from_desk import FromDesk
from tracker.ui.printing.window import PrintWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_report_is_issued_after_it_was_asked_once(
    window: PrintWindow, context: Context, register: Register, voice: RecordedVoice
) -> None:
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    (question,) = voice.asked
    assert question.startswith("Issue this as report 1?")
    assert "Progress report: all bodies and reports, as at 22 November 2026; marked OFFICIAL." in question
    assert "can never be changed, only followed by another" in question
    assert window.status.text().startswith("Issued as report 1.")
    assert [report.number for report in issued_reports(register)] == [1]
    assert window._made is not None
    assert window._made.pdf == issued_pdf(register, 1)
    assert "Report 1" in text_of(window)
    assert window.save_button.hasFocus()
    assert not window.issue_button.isEnabled()


def test_a_copy_of_what_was_issued_is_saved_under_its_number(
    window: PrintWindow, context: Context, register: Register, voice: RecordedVoice, tmp_path: Path
) -> None:
    press_letter(window, Qt.Key.Key_I)
    settle(context)
    voice.chosen.append(tmp_path / "copy.pdf")
    press(window.save_button, Qt.Key.Key_Return)
    settle(context)
    assert (tmp_path / "copy.pdf").read_bytes() == issued_pdf(register, 1)
    assert window._made is not None
    assert window._made.file_name.startswith("Report 1 - Progress report")


def test_what_is_not_mended_is_named_and_keeps_nobody_from_issuing(
    make: Make, register: Register, context: Context, voice: RecordedVoice, tmp_path: Path, qtbot: QtBot
) -> None:
    with_sensitive_evidence(register, tmp_path)
    window = make(FromDesk(Filters(day=DAY)))
    window.panel.marking.marking.setCurrentText("OFFICIAL")
    remade(window, context, qtbot)
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert "Not mended yet: Marked higher than the report (1)" in voice.asked[0]
    assert len(issued_reports(register)) == 1


def test_internal_notes_are_named_before_a_report_is_issued(
    window: PrintWindow, context: Context, voice: RecordedVoice, qtbot: QtBot
) -> None:
    press_letter(window, Qt.Key.Key_N)
    remade(window, context, qtbot)
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert "It prints internal notes, so nobody outside may see it." in voice.asked[0]


def test_a_report_that_was_issued_before_is_named(make: Make, register: Register, context: Context) -> None:
    voice = context.voice
    assert isinstance(voice, RecordedVoice)
    issued(register, DAY, kind=ReportKind.PROGRESS)
    window = make(FromDesk(Filters(day=DAY)))
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert "Report 1 is of the same kind, covers the same and is as at the same day." in voice.asked[0]
    assert [report.number for report in issued_reports(register)] == [2, 1]


def test_going_back_issues_nothing(
    window: PrintWindow, context: Context, register: Register, voice: RecordedVoice
) -> None:
    voice.agrees = False
    window.panel.manner.author.setFocus()
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert issued_reports(register) == ()
    assert window.issue_button.isEnabled()
    assert window.panel.manner.author.hasFocus()


def test_a_failure_says_that_nothing_was_issued(
    window: PrintWindow,
    context: Context,
    register: Register,
    voice: RecordedVoice,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object, **__: object) -> object:
        raise StoreFault("The disk is full.")

    monkeypatch.setattr(issuing_module, "issue_report", full)
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert voice.told == ["Nothing was issued. The disk is full."]
    assert window.status.text() == "Nothing was issued."
    assert window.issue_button.isEnabled()
    assert window.panel.isEnabled()


def test_what_was_not_looked_at_is_not_issued(
    window: PrintWindow, context: Context, register: Register, voice: RecordedVoice
) -> None:
    item = all_rows(register, Selection(DAY))[0].id
    say(register, item, NOON.date(), ResponseGiven(Response.AGREED, "We will do as they ask."))
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert voice.asked == []
    assert voice.told == [issuing_module._OVERTAKEN]
    assert "We will do as they ask" in text_of(window)
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert [report.number for report in issued_reports(register)] == [1]


def test_the_window_stays_while_a_report_is_issued(window: PrintWindow, context: Context) -> None:
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    press(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert "can be closed when that is done" in window.status.text()
    heard: list[str] = []
    window._issuer.told.connect(heard.append)
    settle(context)
    assert heard
    assert all("can be closed when that is done" in told for told in heard)
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_kind_is_issued_as_chosen(window: PrintWindow, context: Context, register: Register, qtbot: QtBot) -> None:
    window.panel.kind.setCurrentText("One-page brief")
    remade(window, context, qtbot)
    press(window, Qt.Key.Key_S, CONTROL | SHIFT)
    settle(context)
    assert issued_reports(register)[0].facts.kind == ReportKind.BRIEF
