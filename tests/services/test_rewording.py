"""New words of a recommendation: its sentence, and the points in it."""

from dataclasses import replace

import pytest

from tests.builders import fixed_id
from tracker.domain.facts import RecommendationFacts, SubPoint
from tracker.services.rewording import points_fault, proposed_points, reworded

LED = RecommendationFacts(
    fixed_id("publication"),
    "NS2019/1",
    1,
    "1",
    "The Signals Board should ensure that:",
    "Keepers are trained",
    "The Signals Board should ensure that keepers are trained.",
)


def test_words_that_stay_keep_the_sentence_as_printed() -> None:
    assert reworded(LED, " 2 ", f"  {LED.stem} ", "Keepers  are trained") == replace(LED, number="2")
    assert reworded(LED, " ", LED.stem, LED.item).number is None


def test_new_words_take_the_place_of_the_old_in_their_sentence() -> None:
    told = reworded(LED, "1", LED.stem, "Keepers are trained every year")
    assert told.item == "Keepers are trained every year"
    assert told.text == "The Signals Board should ensure that keepers are trained every year."


def test_a_new_lead_in_is_joined_as_the_old_one_was() -> None:
    told = reworded(LED, "1", "The Signals Board and the Lamp Service should ensure that:", "Keepers are trained")
    assert told.text == "The Signals Board and the Lamp Service should ensure that keepers are trained."


def test_without_its_lead_in_the_words_stand_alone() -> None:
    assert reworded(LED, "1", "", LED.item).text == "Keepers are trained."


def test_a_lead_in_is_put_before_words_that_had_none() -> None:
    alone = replace(LED, stem="", text="Keepers are trained.")
    assert reworded(alone, "1", "The Board should see that:", LED.item).text == (
        "The Board should see that: Keepers are trained."
    )
    assert reworded(alone, "1", "The Board should see that:", "Lamps are lit").text == (
        "The Board should see that: Lamps are lit."
    )


@pytest.mark.parametrize(
    "words",
    [
        "should (a) train keepers; and (b) buy oil.",
        "should: a) train keepers; b) buy oil.",
        "should (A) train  keepers, (B) buy oil",
        "should (see annex c)) (a) train keepers; or (b) buy oil;",
    ],
)
def test_lettered_points_are_found_in_running_words(words: str) -> None:
    assert proposed_points(words) == (SubPoint("a", "train keepers"), SubPoint("b", "buy oil"))


@pytest.mark.parametrize("words", ["", "train keepers", "(a) alone", "(b) first (c) second", "buy oil (see a)"])
def test_words_without_two_points_in_order_propose_none(words: str) -> None:
    assert proposed_points(words) == ()


def test_points_need_letters_of_their_own_and_words() -> None:
    assert points_fault(()) is None
    assert points_fault((SubPoint("a", "one"), SubPoint("b", "two"))) is None
    assert points_fault((SubPoint("a", "one"), SubPoint(" A ", "two"))) == "Each sub-point needs a letter of its own."
    assert points_fault((SubPoint("", "one"),)) == "Each sub-point needs a letter of its own."
    assert points_fault((SubPoint("a", " "),)) == "A sub-point has no words; write them, or take the line away."
