"""A recommendation amended by key presses."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.keys import press, press_letter, write
from tests.ui.records.conftest import Office
from tests.ui.waiting import settle
from tracker.domain.facts import SubPoint
from tracker.domain.rollup import DEFINITIONS
from tracker.domain.scales import Role, RollUp
from tracker.services.publications import Amendable, amend_recommendation, amendable
from tracker.ui.dialogs.person import PersonDialog
from tracker.ui.records.recommendation_dialog import AmendRecommendationDialog

# A list under a field is a window that the platform without a screen cannot raise.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(office: Office, title: str = "Lamps: NS2019/2") -> AmendRecommendationDialog:
    AmendRecommendationDialog.ask(office.opening, office.item(title).row.recommendation_id)
    return office.settled(AmendRecommendationDialog)


def kept(office: Office, ref: str = "NS2019/2") -> Amendable:
    return amendable(office.register, office.recommendation(ref))


def test_it_begins_with_what_is_kept_and_asks_for_a_change_and_a_reason(office: Office) -> None:
    dialog = opened(office)
    facts = kept(office).facts
    assert dialog.number.text() == "2"
    assert dialog.item.toPlainText() == facts.item
    assert dialog.sentence.text() == f"Reads: {facts.text}"
    assert dialog.first_fault() == "A reason is needed."
    assert not dialog.rule.isVisible()
    assert not dialog.submit_button.isEnabled()


def test_words_are_amended_and_the_sentence_with_them(office: Office) -> None:
    dialog = opened(office)
    press_letter(dialog, Qt.Key.Key_L)
    write(dialog.stem, "The Signals Board and the Lamp Service should:")
    press_letter(dialog, Qt.Key.Key_W)
    press(dialog.item, Qt.Key.Key_A, CTRL)
    write(dialog.item, "share their rosters every week")
    press_letter(dialog, Qt.Key.Key_R)
    write(dialog.reason_given, "Damaged in conversion")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(office.context)
    facts = kept(office).facts
    assert facts.text == "The Signals Board and the Lamp Service should: share their rosters every week."
    assert (facts.stem, facts.item) == (
        "The Signals Board and the Lamp Service should:",
        "share their rosters every week",
    )
    assert len(office.changes) == 1


def test_kind_priority_themes_and_parts_are_amended_at_once(office: Office) -> None:
    dialog = opened(office)
    press_letter(dialog, Qt.Key.Key_K)
    press(dialog.kind.edit, Qt.Key.Key_A, CTRL)
    write(dialog.kind.edit, "key concern")
    press_letter(dialog, Qt.Key.Key_P)
    press_letter(dialog, Qt.Key.Key_T)
    write(dialog.themes, "Rosters, Oil")
    press_letter(dialog, Qt.Key.Key_B)
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Down)
    press_letter(dialog, Qt.Key.Key_R)
    write(dialog.reason_given, "As the annex prints it")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(office.context)
    found = kept(office)
    assert (found.facts.kind, found.facts.priority, found.facts.themes) == ("key concern", True, ("Rosters", "Oil"))
    assert sorted((row.body, row.role) for row in found.rows) == [("Lamps", Role.UNSAID), ("Signals", Role.LEAD)]


def test_points_are_proposed_from_the_words_mended_and_counted_by_a_stated_rule(office: Office) -> None:
    dialog = opened(office)
    press_letter(dialog, Qt.Key.Key_W)
    press(dialog.item, Qt.Key.Key_A, CTRL)
    write(dialog.item, "should (a) share their rosters; and (b) buy oil.")
    press_letter(dialog, Qt.Key.Key_S)
    assert dialog.points.points() == (SubPoint("a", "share their rosters"), SubPoint("b", "buy oil"))
    assert dialog.rule.isVisible()
    assert dialog.definition.text() == DEFINITIONS[RollUp.ALL]
    press_letter(dialog, Qt.Key.Key_A)
    assert dialog.first_fault() == "A sub-point has no words; write them, or take the line away."
    write(QApplication.focusWidget(), "count it")
    press_letter(dialog, Qt.Key.Key_D)
    press(dialog.rule, Qt.Key.Key_Down)
    assert dialog.definition.text() == DEFINITIONS[RollUp.WORST]
    press_letter(dialog, Qt.Key.Key_R)
    write(dialog.reason_given, "Compound")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(office.context)
    facts = kept(office).facts
    assert [f"{point.letter} {point.text}" for point in facts.sub_points] == [
        "a share their rosters",
        "b buy oil",
        "c count it",
    ]
    assert facts.rollup is RollUp.WORST


def test_words_without_points_say_so_and_points_are_removed(office: Office) -> None:
    dialog = opened(office, "Signals: NS2019/1")
    press_letter(dialog, Qt.Key.Key_S)
    assert dialog.points.points() == ()
    assert "hold no points" in dialog.points.told.text()
    press_letter(dialog, Qt.Key.Key_A)
    write(QApplication.focusWidget(), "train")
    assert not dialog.points.told.isVisible()
    taking_away = dialog.points.lines[0].remove_button
    taking_away.setFocus()
    press(taking_away, Qt.Key.Key_Space)
    assert dialog.points.points() == ()
    assert QApplication.focusWidget() is dialog.points.add_button


def test_points_that_are_there_are_replaced_only_after_asking(office: Office) -> None:
    dialog = opened(office)
    dialog.points.set_points((SubPoint("a", "mine"),))
    dialog.item.setPlainText("(a) one (b) two")
    office.voice.agrees = False
    press_letter(dialog, Qt.Key.Key_S)
    assert dialog.points.points() == (SubPoint("a", "mine"),)
    office.voice.agrees = True
    press_letter(dialog, Qt.Key.Key_S)
    assert [point.text for point in dialog.points.points()] == ["one", "two"]


def test_what_is_refused_is_told_and_every_word_stays(office: Office) -> None:
    dialog = opened(office)
    press_letter(dialog, Qt.Key.Key_R)
    write(dialog.reason_given, "No reason")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(office.context)
    assert dialog.refusal.text() == "Nothing is changed yet; change something first."
    assert dialog.isVisible()
    assert dialog.reason_given.text() == "No reason"


def test_themes_in_use_are_suggested_and_spelt_as_they_are(office: Office) -> None:
    found = kept(office, "NS2019/1").facts
    own = office.recommendation("NS2019/1")
    amend_recommendation(office.register, own, replace(found, themes=("Night work", "Oil")), "Ann Reader", "Sorted")
    dialog = opened(office)
    assert dialog.themes.suggestions("") == ["Night work", "Oil"]
    write(dialog.themes, "rosters, night WORK, oi")
    assert dialog.themes.suggestions("oi") == ["Oil"]
    dialog.themes._take("Oil")
    assert dialog.themes.themes() == ("rosters", "Night work", "Oil")
    assert dialog.themes.suggestions("") == []


def test_whoever_records_is_asked_first_where_not_known(office: Office) -> None:
    office.context.settings.change(person="")
    AmendRecommendationDialog.ask(office.opening, office.recommendation("NS2019/2"))
    asked = office.settled(PersonDialog)
    write(asked.name, "Bea Keeper")
    press(asked, Qt.Key.Key_Return)
    assert office.settled(AmendRecommendationDialog)._recorded_by == "Bea Keeper"
    assert office.context.settings.now.person == "Bea Keeper"
