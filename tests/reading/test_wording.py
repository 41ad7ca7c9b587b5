import pytest

from tracker.reading.wording import (
    base_verb,
    ends_sentence,
    is_unfinished,
    reads_as_recommendation,
    sentences,
    unspoilt,
)


@pytest.mark.parametrize("words", ["the sheds of", "sheds, spades,", "the well-", "staff should"])
def test_what_breaks_off_is_unfinished(words: str) -> None:
    assert is_unfinished(words)


@pytest.mark.parametrize("words", ["the sheds", "lock the sheds; and", "lock the sheds, and"])
def test_what_ends_a_list_item_is_not_unfinished(words: str) -> None:
    assert not is_unfinished(words)


@pytest.mark.parametrize("words", ["Lock it.", "Lock it (paragraph 3).", "“Lock it.”", "Lock it. (Recommendation 2)"])
def test_a_sentence_ends_before_what_hangs_on_it(words: str) -> None:
    assert ends_sentence(words)


def test_a_heading_with_brackets_is_no_sentence() -> None:
    assert not ends_sentence("Sheds (2019)")


def test_sentences_are_split_but_abbreviations_are_not() -> None:
    assert sentences("See Dr. Weed. He, i.e. Pat, digs. “Dig,” he said.") == [
        "See Dr. Weed.",
        "He, i.e. Pat, digs.",
        "“Dig,” he said.",
    ]


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("ensure", "ensure"),
        ("ensures", "ensure"),
        ("ensuring", "ensure"),
        ("planning", "plan"),
        ("supplies", None),
        ("Notify,", "notify"),
        ("reorganizes", "reorganise"),
        ("identifies", "identify"),
        ("shed", None),
    ],
)
def test_verbs_are_known_in_their_forms(word: str, verb: str | None) -> None:
    assert base_verb(word) == verb


def test_a_recommendation_asks_for_something() -> None:
    assert reads_as_recommendation("Sheds should be locked")
    assert reads_as_recommendation("Publish a plan")
    assert reads_as_recommendation("We recommend that sheds be locked")
    assert reads_as_recommendation("Regularly count the spades")
    assert reads_as_recommendation("That the Board lock its sheds")
    assert not reads_as_recommendation("Sheds were locked")


@pytest.mark.parametrize("words", ["Recornmendat ion", "Recomrnendation", "RECOMMENDATION"])
def test_spoilt_headings_are_recognised(words: str) -> None:
    assert unspoilt(words) == "recommendation"
