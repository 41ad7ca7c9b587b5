"""What is asked before a report is issued, and what keeps it from being issued."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders import Sample, say
from tests.ui.printing.registers import EVERYTHING
from tests.ui.recorder import RecordedVoice
from tests.ui.waiting import settle, shown
from tracker.domain.checks import Check, CheckKind
from tracker.domain.position import ReportKind
from tracker.domain.statements import NoteMade
from tracker.services.issuing import issued_reports
from tracker.services.register import Register
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.person import PersonDialog
from tracker.ui.printing.choices import Choices
from tracker.ui.printing.issuing import Issuer, issue_question
from tracker.ui.printing.making import Made, Pages, made_of

BRIEF = Choices(replace(EVERYTHING, kind=ReportKind.BRIEF, as_at=date(2020, 5, 31)))


@pytest.fixture
def made(register: Register, filled: Sample) -> Made:
    return made_of(register, BRIEF, lambda _: None, Pages())


def test_the_question_says_what_it_will_be_and_that_it_is_for_good(made: Made) -> None:
    held = replace(made, choices=replace(BRIEF, order=replace(BRIEF.order, embargo=date(2020, 6, 30))), checks=())
    assert issue_question(held, 4).split("\n\n") == [
        "Issue this as report 4?",
        "One-page brief: all bodies and reports, as at 31 May 2020; marked OFFICIAL, under embargo until 30 June 2020.",
        "It is kept in the register for good. It can never be changed, only followed by another.",
    ]


def test_the_question_names_what_is_not_mended(made: Made) -> None:
    checks = (Check(CheckKind.DRAFTS, "", 2), Check(CheckKind.NO_DATE, "", 1200))
    told = issue_question(replace(made, checks=checks), 1).split("\n\n")[2]
    assert told == "Not mended yet: Words not cleared (2); No target date (1,200)."


def test_whoever_issues_is_asked_for_once(
    made: Made, register: Register, context: Context, qtbot: QtBot, voice: RecordedVoice
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    Issuer(register, context, window).ask(made)
    settle(context)
    asked = shown(window, PersonDialog)
    asked.name.setText("Ann Reader")
    asked.submit_button.click()
    settle(context)
    assert [report.recorded_by for report in issued_reports(register)] == ["Ann Reader"]


def test_what_was_recorded_while_somebody_was_asked_keeps_it_from_being_issued(
    made: Made, register: Register, filled: Sample, context: Context, qtbot: QtBot, voice: RecordedVoice
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    issuer = Issuer(register, context, window)
    overtaken: list[bool] = []
    issuer.overtaken.connect(lambda: overtaken.append(True))
    say(register, filled.assignments["Lamps: NS2019/3"], date(2020, 5, 1), NoteMade("A note."))
    issuer.issue(made, "Ann Reader")
    settle(context)
    assert issued_reports(register) == ()
    assert overtaken == [True]
    assert not issuer.is_busy
