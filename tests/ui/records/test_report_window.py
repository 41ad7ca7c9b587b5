"""A report shown, amended, assessed, and its history taken back."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.builders import DETAILS, proposal, write_file
from tests.ui.keys import press, press_letter, write
from tests.ui.records.conftest import Office
from tests.ui.rows import TODAY
from tests.ui.waiting import settle
from tracker.domain.statements import AssessmentMade
from tracker.services.intake import take_in
from tracker.services.publications import Report, report
from tracker.ui.records.reason_dialog import ReasonDialog
from tracker.ui.records.report_assessment_dialog import ReportAssessmentDialog
from tracker.ui.records.report_details_dialog import ReportDetailsDialog
from tracker.ui.records.report_window import ReportWindow

# A list under a field is a window that the platform without a screen cannot raise.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(office: Office, code: str = "NS2019") -> ReportWindow:
    ReportWindow(office.opening, office.sample.publications[code]).open()
    return office.settled(ReportWindow)


def kept(office: Office) -> Report:
    return report(office.register, office.sample.publications["NS2019"], TODAY)


def test_the_details_are_told(office: Office) -> None:
    window = opened(office)
    assert window.title.text() == "A night inspection of the signal boxes"
    assert {name: told.text() for name, told in window.details.items()} == {
        "Short code": "NS2019",
        "Publishers": "Inspectorate of Lights",
        "Published": "24 January 2019",
        "Kind": "Not said",
        "Marking": "OFFICIAL",
        "Response due by": "No day set",
        "Kept document": "None is held",
    }
    assert not window.open_button.isEnabled()


def test_details_are_amended_with_a_reason(office: Office) -> None:
    window = opened(office)
    press_letter(window, Qt.Key.Key_A)
    dialog = office.settled(ReportDetailsDialog)
    press_letter(dialog, Qt.Key.Key_K)
    write(dialog.kind.edit, "thematic")
    press_letter(dialog, Qt.Key.Key_D)
    write(dialog.due.edit, "20/3/2019")
    press_letter(dialog, Qt.Key.Key_R)
    write(dialog.reason_given, "The covering letter says so")
    press(dialog, Qt.Key.Key_Return)
    settle(office.context)
    facts = kept(office).publication.facts
    assert (facts.kind, facts.response_due) == ("thematic", date(2019, 3, 20))
    assert window.details["Response due by"].text() == "20 March 2019"
    assert len(office.changes) == 1


def test_wrong_details_are_told_beside_their_field_or_refused(office: Office) -> None:
    press_letter(opened(office), Qt.Key.Key_A)
    dialog = office.settled(ReportDetailsDialog)
    press_letter(dialog, Qt.Key.Key_H)
    press(dialog.published, Qt.Key.Key_A, CTRL)
    write(dialog.published, "some day")
    assert "is not a date" in (dialog.first_fault() or "")
    press(dialog.published, Qt.Key.Key_A, CTRL)
    write(dialog.published, "January 2019")
    press(dialog.code, Qt.Key.Key_A, CTRL)
    write(dialog.code, "HB2020")
    write(dialog.reason_given, "A slip")
    press(dialog, Qt.Key.Key_Return)
    settle(office.context)
    assert "choose another" in dialog.refusal.text()
    assert kept(office).publication.facts.published == "2019-01-24"


def assessing(office: Office) -> tuple[ReportWindow, ReportAssessmentDialog]:
    window = opened(office)
    press_letter(window, Qt.Key.Key_S)
    assert window.tabs.currentIndex() == 1
    press_letter(window, Qt.Key.Key_R)
    return window, office.settled(ReportAssessmentDialog)


def test_an_inspectorate_finds_in_free_words_and_is_cited(office: Office) -> None:
    window, dialog = assessing(office)
    assert dialog.by.text() == "Inspectorate of Lights"
    assert not dialog.role.isVisible()
    press_letter(dialog, Qt.Key.Key_R)
    write(dialog.cited.edit, "Press notice of 12 May 2020")
    press_letter(dialog, Qt.Key.Key_D)
    write(dialog.free_words, "Overall lack of progress")
    press_letter(dialog, Qt.Key.Key_O)
    press(dialog.on.edit, Qt.Key.Key_A, CTRL)
    write(dialog.on.edit, "12/5/2020")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(office.context)
    (line,) = kept(office).assessments
    assert isinstance(line.said, AssessmentMade)
    assert (line.said.value, line.said.citation) == ("Overall lack of progress", "Press notice of 12 May 2020")
    assert (line.by, line.on) == ("Inspectorate of Lights", date(2020, 5, 12))
    assert window.assessments.lines[0].cells[1] == "Assessed: Overall lack of progress"


def test_a_check_in_the_office_is_on_a_scale_with_a_role(office: Office) -> None:
    _, dialog = assessing(office)
    press_letter(dialog, Qt.Key.Key_C)
    assert dialog.by.text() == "Ann Reader"
    assert not dialog.cited.isVisible()
    press_letter(dialog, Qt.Key.Key_L)
    write(dialog.role, "Head of assurance")
    press_letter(dialog, Qt.Key.Key_S)
    write(dialog.scale, "Internal")
    assert dialog.first_fault() == "Finding: choose one."
    press_letter(dialog, Qt.Key.Key_F)
    finding = dialog.focusWidget()
    assert finding is not None
    press(finding, Qt.Key.Key_Space)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(office.context)
    (line,) = kept(office).assessments
    assert isinstance(line.said, AssessmentMade)
    assert (line.said.value, line.said.scale_name, line.said.role) == (
        "Sufficient",
        "Internal check",
        "Head of assurance",
    )


def test_an_assessment_is_withdrawn_with_a_reason(office: Office) -> None:
    window, dialog = assessing(office)
    write(dialog.cited.edit, "HB2020: Harbours in bad weather, March 2020")
    write(dialog.free_words, "Slow")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(office.context)
    assert "Harbours in bad weather" in window.assessments.lines[0].cells[2]
    press_letter(window, Qt.Key.Key_W)
    asked = office.settled(ReasonDialog)
    write(asked.given, "Said of another report")
    press(asked, Qt.Key.Key_Return)
    settle(office.context)
    withdrawn = kept(office).assessments[0].withdrawn
    assert withdrawn is not None
    assert withdrawn.reason == "Said of another report"
    assert window.assessments.lines[0].cells[3] == "Withdrawn: Said of another report"
    assert not window.withdraw_button.isEnabled()


def test_the_days_that_each_body_took_are_told(office: Office) -> None:
    window = opened(office)
    press_letter(window, Qt.Key.Key_N)
    rows = [list(line.cells) for line in window.answers.lines]
    assert rows == [["Signals", "0 of 2", "Not answered", "–"], ["Lamps", "1 of 2", "22 days", "–"]]


def test_an_amendment_of_the_details_is_taken_back(office: Office) -> None:
    test_details_are_amended_with_a_reason(office)
    window = office.settled(ReportWindow)
    press_letter(window, Qt.Key.Key_H)
    assert window.history.table.lines[0].cells[3] == (
        "Kind: nothing → “thematic”\nResponse due: nothing → “20 March 2019”"
    )
    press_letter(window, Qt.Key.Key_T)
    asked = office.settled(ReasonDialog)
    write(asked.given, "Another report was meant")
    press(asked, Qt.Key.Key_Return)
    settle(office.context)
    assert kept(office).publication.facts.response_due is None


def test_the_kept_document_is_opened_as_a_copy(office: Office, tmp_path: Path, opened_files: list[Path]) -> None:
    document = write_file(tmp_path, "lights.txt", "The lights of the coast.")
    changes = take_in(office.register, document, DETAILS, [proposal("1", "count the lamps", "Lamps")], "A clerk")
    (office.sample.publications["LC2021"],) = changes.changes.publications
    press_letter(opened(office, "LC2021"), Qt.Key.Key_O)
    settle(office.context)
    assert [path.name for path in opened_files] == ["lights.txt"]
