"""Links added, taken back and suggested, and the chain that they make."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.builders import BODIES, Item, Report, fill
from tests.ui.keys import press, press_letter, write
from tests.ui.records.conftest import Office
from tests.ui.waiting import settle
from tracker.domain.scales import LinkKind
from tracker.services.links import all_recommendations, keep_links, links_of
from tracker.ui.records.chain_dialog import ChainDialog
from tracker.ui.records.link_dialog import LinkDialog
from tracker.ui.records.links_dialog import LinksDialog
from tracker.ui.records.reason_dialog import ReasonDialog
from tracker.ui.records.recommendations_field import fitting

CTRL = Qt.KeyboardModifier.ControlModifier
LATER = Report(
    "FL2023",
    "A follow-up at the signal boxes",
    "2023-06-01",
    (Item("Every keeper of lamps should be trained by the Signals Board.", ("Signals Board",), "1"),),
)


@pytest.fixture
def follow_up(office: Office) -> Office:
    """Add a later report to the register, made to a body of its own sample."""
    office.sample.assignments.update(fill(office.register, (LATER,), BODIES[:1]).assignments)
    return office


def opened(office: Office, title: str = "Signals: FL2023/1") -> LinksDialog:
    LinksDialog(office.opening, office.item(title).row.recommendation_id).open()
    return office.settled(LinksDialog)


def links(office: Office, ref: str = "FL2023/1") -> list[str]:
    found = links_of(office.register, office.recommendation(ref)).links
    return [f"{one.reads} {one.other.ref if one.other else one.link.facts.words}" for one in found]


def adding(office: Office, dialog: LinksDialog) -> LinkDialog:
    press_letter(dialog, Qt.Key.Key_A)
    return office.settled(LinkDialog)


def test_several_recommendations_are_linked_at_once_by_typing(follow_up: Office) -> None:
    office = follow_up
    dialog = adding(office, opened(office))
    assert dialog.first_fault() == "Tick the recommendation that it is linked to."
    press_letter(dialog, Qt.Key.Key_R)
    write(dialog.others.typed, "rosters")
    press(dialog.others.typed, Qt.Key.Key_Return)
    for _ in "rosters":
        press(dialog.others.typed, Qt.Key.Key_Backspace)
    write(dialog.others.typed, "ns2019")
    press(dialog.others.typed, Qt.Key.Key_Down)
    press(dialog.others.list, Qt.Key.Key_Space)
    assert [one.ref for one in dialog.others.chosen()] == ["NS2019/2", "NS2019/1"]
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(office.context)
    assert links(office) == ["Repeats NS2019/2", "Repeats NS2019/1"]
    assert len(office.changes) == 1
    shown = office.settled(LinksDialog)
    assert shown.links.item(0).text().startswith("Repeats: NS2019/2 · The Signals Board and the Lamp Service")


def test_a_plan_elsewhere_is_named_in_words(follow_up: Office) -> None:
    office = follow_up
    dialog = adding(office, opened(office))
    press(dialog.kind, Qt.Key.Key_End)
    assert not dialog.others.isVisible()
    press_letter(dialog, Qt.Key.Key_P)
    write(dialog.plan, "The lamp programme")
    press(dialog, Qt.Key.Key_Return)
    settle(office.context)
    assert links(office) == ["Is tracked in the plan The lamp programme"]


def test_a_link_the_wrong_way_round_is_refused_in_words(follow_up: Office) -> None:
    office = follow_up
    dialog = adding(office, opened(office, "Signals: NS2019/1"))
    write(dialog.others.typed, "FL2023/1")
    press(dialog.others.typed, Qt.Key.Key_Return)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(office.context)
    assert "was published after NS2019/1" in dialog.refusal.text()
    press(dialog.kind, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(office.context)
    assert links(office) == ["Repeats NS2019/1"]


def test_a_likely_repeat_is_offered_and_linked(follow_up: Office) -> None:
    office = follow_up
    dialog = opened(office)
    assert dialog.likely.item(0).text().startswith("NS2019/1 · The Signals Board should train every keeper")
    press_letter(dialog, Qt.Key.Key_L)
    settle(office.context)
    assert links(office) == ["Repeats NS2019/1"]
    assert dialog.status.text() == "Kept: FL2023/1 repeats NS2019/1."
    assert dialog.likely.item(0).text() == "Nothing in other reports says nearly the same."
    assert not dialog.repeat_button.isEnabled()


def test_a_link_is_taken_back_with_a_reason(follow_up: Office) -> None:
    office = follow_up
    own, other = office.recommendation("FL2023/1"), office.recommendation("NS2019/1")
    keep_links(office.register, own, LinkKind.REPEATS, [other], "Ann Reader")
    dialog = opened(office)
    press_letter(dialog, Qt.Key.Key_T)
    asked = office.settled(ReasonDialog)
    assert not asked.submit_button.isEnabled()
    write(asked.given, "Another was meant")
    press(asked, Qt.Key.Key_Return)
    settle(office.context)
    assert links(office) == []
    assert len(office.changes) == 1
    assert not dialog.take_back_button.isEnabled()


def test_the_chain_is_told_and_copied_as_text(follow_up: Office) -> None:
    office = follow_up
    own, other = office.recommendation("FL2023/1"), office.recommendation("NS2019/2")
    keep_links(office.register, own, LinkKind.REPEATS, [other], "Ann Reader")
    dialog = opened(office)
    press_letter(dialog, Qt.Key.Key_C)
    chain = office.settled(ChainDialog)
    assert chain.title.text() == "First said on 24 January 2019, said again once; open for 7 years."
    assert chain.told.text() == "Made to Signals and Lamps."
    press_letter(chain, Qt.Key.Key_C)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[:2] == [chain.title.text(), chain.told.text()]
    assert copied[3] == "Said\tWhen\tRecommendation\tTo\tStands"
    assert copied[4].startswith("First said\t24 Jan 2019\tNS2019/2 · The Signals Board and the Lamp Service")
    assert copied[-1].endswith("\tSignals\tNo response yet")


def test_enter_on_the_chain_goes_to_the_item(follow_up: Office) -> None:
    office = follow_up
    wanted: list[object] = []
    ChainDialog(office.opening, office.recommendation("NS2019/2")).open()
    window = office.settled(ChainDialog)
    window.item_wanted.connect(wanted.append)
    press(window.table, Qt.Key.Key_Down)
    press(window.table, Qt.Key.Key_Return)
    assert wanted == [office.sample.assignments["Lamps: NS2019/2"]]


def test_typed_words_fit_reference_words_and_report(follow_up: Office) -> None:
    known = all_recommendations(follow_up.register)
    assert [one.ref for one in fitting(known, "oil STORES")] == ["NS2019/3"]
    assert [one.ref for one in fitting(known, "tide weather")] == ["HB2020/1"]
    assert fitting(known, "nowhere") == []
    assert len(fitting(known, " ")) == len(known)
