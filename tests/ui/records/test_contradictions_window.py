"""What contradicts itself, walked by the keyboard."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from tests.builders import say
from tests.ui.keys import press, press_letter
from tests.ui.records.conftest import Office
from tests.ui.rows import TODAY
from tests.ui.waiting import settle
from tracker.domain.listing import Selection
from tracker.domain.scales import Outcome, Response
from tracker.domain.statements import Closed, ResponseGiven
from tracker.services.contradictions import looked_for
from tracker.ui.records.contradictions_window import ContradictionsWindow


def opened(office: Office, selection: Selection | None = None) -> ContradictionsWindow:
    ContradictionsWindow(office.opening, selection or Selection(TODAY)).open()
    return office.settled(ContradictionsWindow)


def lines(window: ContradictionsWindow) -> list[str]:
    return [window.list.item(at).text().strip() for at in range(window.list.count())]


def test_each_is_a_sentence_with_its_mending_and_its_items(office: Office) -> None:
    closed = Closed(Outcome.IMPLEMENTED, checker="Ann Reader", role="Clerk", unverified=True)
    say(office.register, office.sample.assignments["Lamps: NS2019/3"], date(2020, 1, 1), closed)
    window = opened(office)
    shown = lines(window)
    assert shown[0] == "It is closed, but the closing is not verified.  (1)"
    assert shown[1].startswith("To mend it: Add what lacks")
    assert shown[2].startswith("Lamps: NS2019/3  ·  lacks ")
    assert "It is reported complete, though the body never answered.  (1)" in shown
    assert window.told.text() == "3 contradictions in 2 items, the gravest first. Enter goes to the item."


def test_enter_goes_to_the_item_and_headings_are_passed_over(office: Office) -> None:
    say(office.register, office.sample.assignments["Lamps: NS2019/3"], date(2020, 1, 1), ResponseGiven(Response.AGREED))
    window, wanted = opened(office), list[object]()
    window.item_wanted.connect(wanted.append)
    assert window.list.chosen() == office.sample.assignments["Signals: NS2019/1"]
    press(window.list, Qt.Key.Key_Down)
    press(window.list, Qt.Key.Key_Down)
    press(window.list, Qt.Key.Key_Return)
    assert wanted == [office.sample.assignments["Lamps: NS2019/3"]]
    assert not window.isVisible()


def test_those_of_the_list_alone_or_of_the_whole_register(office: Office) -> None:
    window = opened(office, Selection(TODAY, body=office.sample.bodies["Lamps"]))
    assert window.narrowed.isVisible()
    assert lines(window) == []
    press_letter(window, Qt.Key.Key_O)
    settle(office.context)
    assert "Signals: NS2019/1" in " ".join(lines(window))
    press_letter(window, Qt.Key.Key_C)
    assert "To mend it: Add the evidence" in QGuiApplication.clipboard().text()
    assert not opened_over_everything(office, window).narrowed.isVisible()


def opened_over_everything(office: Office, before: ContradictionsWindow) -> ContradictionsWindow:
    before.reject()
    return opened(office)


def test_where_there_are_none_it_says_what_is_looked_for(office: Office) -> None:
    window = opened(office, Selection(date(2019, 1, 24)))
    told = [shown.text() for shown in window.findChildren(QLabel) if shown.isVisible()]
    assert "Nothing contradicts itself here" in told
    assert all(any(sentence in text for text in told) for sentence in looked_for())
    assert not window.go_button.isEnabled()
