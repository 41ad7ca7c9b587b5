"""The dialog for an assessment: of an inspectorate or of the office, on a scale or in free words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from tests.ui.accessibility import nameless
from tests.ui.dialogs.conftest import LAMPS, OIL, Desk, Opener, is_clear
from tests.ui.keys import press, press_letter, write
from tests.ui.waiting import settle
from tracker.domain.contents import EntryKind
from tracker.domain.facts import SubPoint
from tracker.domain.statements import AssessmentMade
from tracker.services.publications import amend_recommendation
from tracker.ui.desk_context import Context
from tracker.ui.dialogs.assessment import AssessmentDialog

# A list under a field is a window that the platform without a screen cannot raise.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier


def assessed(office: Desk, title: str = OIL) -> AssessmentMade:
    said = office.said(title, EntryKind.ASSESSMENT)
    assert isinstance(said, AssessmentMade)
    return said


def finding_words(dialog: AssessmentDialog) -> list[str]:
    return [button.text() for button in dialog.finding.findChildren(QRadioButton)]


def test_nothing_is_asked_before_it_is_told_who_found_it(show: Opener) -> None:
    dialog = show(AssessmentDialog, OIL)
    for field in (dialog.cited, dialog.role, dialog.scale, dialog.finding, dialog.free_words, dialog.point):
        assert not field.isVisible()
    assert dialog.by.text() == ""


def test_an_inspectorate_is_cited_with_its_report(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(AssessmentDialog, OIL)
    press_letter(dialog, Qt.Key.Key_P)
    assert dialog.first_fault() == "Name the report that says so."
    press_letter(dialog, Qt.Key.Key_R)
    write(dialog.focusWidget(), "hb2020: harbours in bad weather, march 2020")
    assert dialog.by.text() == "Inspectorate of Lights"
    press_letter(dialog, Qt.Key.Key_F)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space):
        press(dialog.focusWidget(), key)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    said = assessed(office)
    assert (said.value, said.scale_name) == (finding_words(dialog)[1], dialog.scale.currentText())
    assert said.publication == office.sample.publications["HB2020"]
    assert office.last(OIL, EntryKind.ASSESSMENT).by == "Inspectorate of Lights"


def test_a_report_that_is_not_held_is_cited_in_words(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(AssessmentDialog, OIL)
    press_letter(dialog, Qt.Key.Key_P)
    press_letter(dialog, Qt.Key.Key_R)
    write(dialog.focusWidget(), "A letter of May 2020")
    press_letter(dialog, Qt.Key.Key_S)
    press(dialog.scale, Qt.Key.Key_End)
    press_letter(dialog, Qt.Key.Key_D)
    assert dialog.first_fault() == "Write what was found."
    write(dialog.focusWidget(), "Overall lack of progress")
    press_letter(dialog, Qt.Key.Key_B)
    write(dialog.focusWidget(), "Inspectorate of Boats")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    said = assessed(office)
    assert (said.value, said.scale, said.publication) == ("Overall lack of progress", None, None)
    assert said.citation == "A letter of May 2020"


def test_a_check_in_the_office_is_on_its_own_scale_with_a_role(show: Opener, context: Context, office: Desk) -> None:
    dialog = show(AssessmentDialog, OIL)
    press_letter(dialog, Qt.Key.Key_C)
    assert dialog.by.text() == "Ann Reader"
    assert dialog.scale.currentText() == "Internal check"
    assert finding_words(dialog) == ["Sufficient", "Returned with questions"]
    press_letter(dialog, Qt.Key.Key_L)
    write(dialog.focusWidget(), "Head of assurance")
    press_letter(dialog, Qt.Key.Key_F)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right):
        press(dialog.focusWidget(), key)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    said = assessed(office)
    assert (said.value, said.role, said.citation) == ("Returned with questions", "Head of assurance", "")
    assert office.detail(OIL).row.assessment == "Returned with questions"


def test_a_scale_that_somebody_chose_stays(show: Opener) -> None:
    dialog = show(AssessmentDialog, OIL)
    press_letter(dialog, Qt.Key.Key_P)
    press_letter(dialog, Qt.Key.Key_S)
    press(dialog.scale, Qt.Key.Key_End)
    assert dialog.scale.currentText() == "In free words"
    press_letter(dialog, Qt.Key.Key_C)
    assert dialog.scale.currentText() == "In free words"


@pytest.fixture
def lettered(office: Desk) -> Desk:
    item = office.detail(LAMPS)
    points = (SubPoint("a", "share the rosters of each night"), SubPoint("b", "tell of changes"))
    facts = replace(item.facts, sub_points=points)
    amend_recommendation(office.register, item.row.recommendation_id, facts, "A clerk", "Two things were asked.")
    return office


def test_one_lettered_point_is_assessed(show: Opener, context: Context, lettered: Desk) -> None:
    dialog = show(AssessmentDialog)
    press_letter(dialog, Qt.Key.Key_C)
    write(dialog.role, "Head of assurance")
    press_letter(dialog, Qt.Key.Key_N)
    press(dialog.point, Qt.Key.Key_End)
    assert dialog.point.currentText() == "(b) tell of changes"
    dialog.finding.set_value("Sufficient")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(context)
    assert assessed(lettered, LAMPS).part == "b"
    assert lettered.told[0].words == "Lamps: NS2019/2: assessed on point (b): Sufficient"


def test_a_point_is_of_one_recommendation(show: Opener, lettered: Desk) -> None:
    dialog = show(AssessmentDialog, LAMPS, [OIL])
    press_letter(dialog, Qt.Key.Key_C)
    assert not dialog.point.isVisible()


def test_all_is_named_and_no_letter_serves_twice(show: Opener, lettered: Desk) -> None:
    dialog = show(AssessmentDialog)
    for letter in (Qt.Key.Key_P, Qt.Key.Key_C):
        press_letter(dialog, letter)
        assert is_clear(dialog)
    dialog.scale.setCurrentText("In free words")
    assert is_clear(dialog)
    assert nameless(dialog) == []
