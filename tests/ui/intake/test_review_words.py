"""What the window says of a review."""

from dataclasses import replace

import pytest

from tests.domain.test_review import DIRECTORY, proposal, review
from tracker.domain.review import Tally
from tracker.ui.intake.review_words import example_reference, found_words, take_in_words, undecided_words


@pytest.mark.parametrize(
    ("tally", "words"),
    [
        (Tally(2, 3, 2, ()), "Take in 2 recommendations (3 items for 2 bodies)"),
        (Tally(1, 1, 1, ()), "Take in 1 recommendation (1 item for 1 body)"),
        (Tally(0, 0, 0, ()), "Take in"),
    ],
)
def test_the_button_says_what_it_will_do(tally: Tally, words: str) -> None:
    assert take_in_words(tally) == words


def test_what_was_found_is_said_with_its_doubts_and_what_is_to_decide() -> None:
    doubtful = replace(proposal("1", "A"), doubts=("The number was lost.",))
    made = review(doubtful, proposal("2", "Probation Board"), proposal("3", "HM Prison Service"))
    assert found_words(made, DIRECTORY) == "3 recommendations, 2 with a doubt, 1 to decide"
    assert "1 still to decide (F8)" in undecided_words(made.tally(DIRECTORY))
    sound = review(proposal("1", "HM Prison Service"))
    assert found_words(sound, DIRECTORY) == "1 recommendation, none with a doubt"
    assert undecided_words(sound.tally(DIRECTORY)) == ""


def test_references_are_shown_by_example() -> None:
    restated = replace(proposal("9", "A"), source_publication="An earlier report")
    assert example_reference(review(restated, proposal("7", "A")), "FC2021") == "FC2021/7"
    assert example_reference(review(proposal(None, "A")), "FC2021") == "FC2021/1"
    assert example_reference(review(restated), "FC2021") is None
