"""The window of the scales, by its keys; what it kept is read back from the register."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.keeping.conftest import Show, focused, press_button
from tests.ui.keys import press, press_letter, write
from tests.ui.waiting import settle
from tracker.domain.facts import ScaleFacts
from tracker.domain.scales import Finding
from tracker.services.changes import Changes
from tracker.services.known import known
from tracker.services.register import Register
from tracker.services.scales import find_scale, scales
from tracker.ui.desk_context import Context
from tracker.ui.keeping.scale_form import WordLine
from tracker.ui.keeping.scales_window import ScalesWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(show: Show[ScalesWindow]) -> ScalesWindow:
    return show(ScalesWindow)


def lines(window: ScalesWindow) -> list[WordLine]:
    return window.form.words.lines


def find(window: ScalesWindow, words: str) -> None:
    press(window, Qt.Key.Key_F, CTRL)
    write(window.focusWidget(), words)
    press(window.finder.search, Qt.Key.Key_Down)


def test_scales_stand_by_what_they_are_for_and_say_whether_they_are_in_use(window: ScalesWindow) -> None:
    records = window.finder.records
    quiet = [record.quiet for row in range(records.rowCount()) if (record := records.at(row))]
    assert quiet[0] == "Assessments · 2 words · in use"
    assert "Assessments · 4 words · not in use" in quiet
    assert [words.split(" · ")[0] for words in quiet[-4:]] == [
        "Kinds of recommendation",
        "Kinds of evidence",
        "Responses",
        "Reported progress",
    ]


def test_words_stand_in_their_order_with_what_each_comes_to(window: ScalesWindow) -> None:
    find(window, "independent review")
    assert [(line.word.text(), line.found()) for line in lines(window)] == [
        ("No meaningful progress", Finding.NOT_ACHIEVED),
        ("Insufficient progress", Finding.NOT_ACHIEVED),
        ("Reasonable progress", Finding.PARTLY),
        ("Good progress", Finding.ACHIEVED),
    ]
    assert window.form.owner.text() == "HM Inspectorate of Prisons"


@pytest.mark.parametrize("words", ["partly agreed", "partly complete"])
def test_the_fixed_scales_are_shown_with_the_reason_and_cannot_be_changed(window: ScalesWindow, words: str) -> None:
    find(window, words)
    assert "the rules of the status read them" in window.form.fixed.text()
    assert window.form.fixed.isVisible()
    assert not window.form.scale_name.isEnabled()
    assert not any(line.isEnabled() for line in lines(window))
    assert not window.form.words.add_button.isVisible()
    find(window, "internal")
    assert window.form.scale_name.isEnabled()
    assert not window.form.fixed.isVisible()


def test_a_new_scale_is_kept_and_offered(
    window: ScalesWindow, lanterns: Register, context: Context, told: list[Changes]
) -> None:
    press_letter(window, Qt.Key.Key_A)
    write(window.focusWidget(), "Lights")
    press_letter(window, Qt.Key.Key_O)
    write(window.focusWidget(), "Inspectorate of Lights")
    for word, finding in (("Bright", "Achieved"), ("Dark", "Not")):
        press_button(window, Qt.Key.Key_W)
        write(window.focusWidget(), word)
        press(focused(window), Qt.Key.Key_Tab)
        write(window.focusWidget(), finding)
    press(lines(window)[1].word, Qt.Key.Key_Up, ALT)
    assert window.form.words.values() == ("Dark", "Bright")
    press(window, Qt.Key.Key_Return, CTRL)
    settle(context)
    made = find_scale(lanterns, "Lights")
    assert made.facts == ScaleFacts(
        "Lights",
        "assessment",
        ("Dark", "Bright"),
        True,
        (Finding.NOT_ACHIEVED, Finding.ACHIEVED),
        "Inspectorate of Lights",
    )
    assert made in known(lanterns).scales
    assert window.chosen == made.id
    assert len(told) == 1


def test_tab_goes_through_the_words_before_it_comes_to_the_buttons(window: ScalesWindow) -> None:
    find(window, "to 2022")
    first, second, *_ = lines(window)
    press(first.word, Qt.Key.Key_Down, ALT)
    window.form.in_use.setFocus()
    met = []
    for _ in range(7):
        press(focused(window), Qt.Key.Key_Tab)
        met.append(focused(window))
    order = [part for line in (second, first) for part in (line.word, line.finding, line.remove_button)]
    assert met[:6] == order
    while focused(window) is not window.close_button:
        press(focused(window), Qt.Key.Key_Tab)
        met.append(focused(window))
    assert met.index(window.form.words.add_button) > met.index(lines(window)[-1].word)


def test_a_word_must_say_what_it_comes_to(window: ScalesWindow) -> None:
    press_letter(window, Qt.Key.Key_A)
    write(window.focusWidget(), "Lights")
    assert window.pane.fault() == "A scale needs its words, in the order in which they are listed."
    press_button(window, Qt.Key.Key_W)
    assert window.pane.fault() == "A line has no word; write it, or take the line away."
    write(window.focusWidget(), "Dark")
    assert window.pane.fault() == "Choose what “Dark” comes to, so that totals can be counted."


def test_a_list_of_kinds_needs_only_its_words(window: ScalesWindow, lanterns: Register, context: Context) -> None:
    press_letter(window, Qt.Key.Key_A)
    write(window.focusWidget(), "Kinds of lamps")
    press_letter(window, Qt.Key.Key_F)
    press(window.form.lane, Qt.Key.Key_Down)
    press_button(window, Qt.Key.Key_W)
    write(window.focusWidget(), "oil lamp")
    assert not lines(window)[0].finding.isVisible()
    press(window, Qt.Key.Key_Return, CTRL)
    settle(context)
    made = next(s for s in scales(lanterns, "kind") if s.facts.name == "Kinds of lamps")
    assert made.facts == ScaleFacts("Kinds of lamps", "kind", ("oil lamp",))


def test_a_scale_is_put_out_of_use_with_a_reason(window: ScalesWindow, lanterns: Register, context: Context) -> None:
    find(window, "to 2022")
    press_letter(window, Qt.Key.Key_R)
    press_letter(window, Qt.Key.Key_Y)
    write(window.focusWidget(), "Not used any more")
    press(window.pane.why, Qt.Key.Key_Return)
    settle(context)
    assert not find_scale(lanterns, "HMI Prisons inspections to 2022").facts.in_use


def test_a_name_that_is_taken_is_refused_in_words(window: ScalesWindow, context: Context) -> None:
    find(window, "to 2022")
    window.form.scale_name.setFocus()
    window.form.scale_name.selectAll()
    write(window.form.scale_name, "Internal check")
    press_letter(window, Qt.Key.Key_Y)
    write(window.focusWidget(), "A trial")
    press(window.pane.why, Qt.Key.Key_Return)
    settle(context)
    assert window.refusal.isVisible()
    assert "There is a scale called “Internal check” already" in window.refusal.text()
    assert window.form.scale_name.text() == "Internal check"
