"""The same recommendation in the summary and in the chapter is one, with both places; others stay apart."""

import pytest

from tests.reading.documents import formal, read_text
from tracker.domain.proposal import Proposal, Spot, Strength
from tracker.reading.repeats import printings, without_repeats

LIST = """# Recommendations

{summary}

# Findings

It was dry.

## Recommendations

{chapter}
"""


def both(summary: str, chapter: str) -> tuple[Proposal, ...]:
    return formal(LIST.format(summary=summary, chapter=chapter))


@pytest.mark.parametrize(
    ("summary", "chapter"),
    [
        ("1. The Board should lock every shed.", "1. The Board should lock every shed."),
        ("1. The Board should lock every shed.", "- The Board should lock every shed"),
        ("The Board should:\n\n- lock every shed at night", "The Board should lock every shed at night."),
        ("The Board should:\n\n- lock every shed at night", "We recommend that the Board lock every shed at night."),
        (
            "The Board should ensure that:\n\n- all sheds are locked",
            "1. The Board should ensure that all sheds be locked.",
        ),
        ("1. The Board should lock three sheds.", "1. The Board should lock 3 sheds."),
        ("4. Lock every shed and count the spades.", "4. The Board should lock every shed, and count the spades."),
        (
            "1. The Board should lock every shed before the night.",
            "1. The Board should lock every shed before the night. Spades were lost in the spring.",
        ),
        (
            "2. The Board should lock every shed of the gardens before the night falls.",
            "2. The Board should lock each shed of the gardens before night falls.",
        ),
    ],
)
def test_the_same_in_summary_and_chapter_is_one_with_both_places(summary: str, chapter: str) -> None:
    (found,) = both(summary, chapter)
    assert [bool(spot.line) for spot in found.also_at] == [True]
    assert found.addressees
    assert found.also_at[0].line != found.line


@pytest.mark.parametrize(
    ("summary", "chapter"),
    [
        ("1. The Board should lock every shed.", "1. The Home Office should lock every shed."),
        ("1. The Board should lock every shed.", "1. The Board should count every spade."),
        ("1. The Board should lock every shed for women.", "3. The Board should lock every shed for men."),
        (
            "1. The Board should lock every shed of the gardens by 2021.",
            "1. The Board should lock every shed of the gardens by 2023.",
        ),
        (
            "1. The Board should act on what we found. It should lock every shed.",
            "2. The Board should act on what we found. It should count every spade.",
        ),
    ],
)
def test_different_recommendations_that_are_alike_stay_apart(summary: str, chapter: str) -> None:
    assert [found.also_at for found in both(summary, chapter)] == [(), ()]


def test_the_same_words_under_two_numbers_of_one_list_stay_two() -> None:
    assert len(formal("# Recommendations\n\n1. The Board should dig.\n2. The Board should dig.\n")) == 2


def test_a_recommendation_of_an_earlier_report_is_not_the_own_one_of_the_same_words() -> None:
    text = (
        "# Recommendations\n\n1. The Board should lock every shed.\n\n# Sheds: a joint inspection (May 2013)\n\n"
        "## Recommendations from the report\n\n- The Board should lock every shed.\n"
    )
    assert len(formal(text)) == 2


def test_the_number_comes_from_either_place() -> None:
    (found,) = both(
        "- The Board should lock every shed.\n- The Board should dig.", "4. The Board should lock every shed."
    )[:1]
    assert (found.number, found.line) == ("4", 3)


def test_a_lost_number_is_sure_where_the_other_place_prints_it() -> None:
    summary = "1. The Board should dig.\n\nThe Board should lock every shed.\n\n3. The Board should rest."
    found = both(summary, "**Recommendation 2: The Board should lock every shed.**")
    assert [(one.number, one.doubts) for one in found] == [("1", ()), ("2", ()), ("3", ())]


def test_another_number_at_the_other_place_is_a_doubt() -> None:
    summary = "1. The Board should dig.\n2. The Board should lock every shed."
    (_, found) = both(summary, "1. The Board should lock every shed.")
    assert (found.number, found.doubts) == ("2", ("The document also prints it as number 1.",))


def test_a_list_that_points_at_the_numbers_of_the_chapters_repeats_them() -> None:
    summary = "5.1 The Board should dig. (2.6)\n5.2 The Board should lock every shed. (2.7)"
    chapter = "2.6 The Board should dig deeply.\n\n2.7 The Board should lock every shed."
    (_, found, *_) = both(summary, chapter)
    assert (found.number, found.doubts, len(found.also_at)) == ("5.2", (), 1)


def test_a_mention_in_running_text_of_what_a_list_holds_is_another_place() -> None:
    text = (
        "Sheds are dark. We recommend that the Board locks every shed at night.\n\n"
        "# Recommendations\n\n1. The Board should lock every shed at night.\n2. The Board should dig.\n"
    )
    reading = read_text(text)
    assert [(one.strength, one.also_at) for one in reading.proposals] == [
        (Strength.FORMAL, (Spot(None, 1),)),
        (Strength.FORMAL, ()),
    ]


def test_ten_thousand_of_the_same_words_to_different_bodies_stay_apart() -> None:
    proposals = [Proposal(None, "", "lock every shed", "Lock every shed.", (f"Body {i}",)) for i in range(10_000)]
    assert len(without_repeats([], proposals)) == 10_000


def test_nothing_is_kept_of_nothing() -> None:
    assert list(printings([], [])) == []
    assert without_repeats([]) == ()
