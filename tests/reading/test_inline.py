from tests.reading.documents import wordbook
from tracker.reading.inline import inline_list


def test_a_list_inside_a_sentence_is_taken_apart() -> None:
    found = inline_list(
        "We dug. Specifically, the Board should (1) lock sheds; (2) count spades, and rakes; and (3) oil shears. "
        "The Board agreed.",
        wordbook(),
    )
    assert found is not None
    assert found.stem.subject == "the Board"
    assert found.items == (("1", "lock sheds"), ("2", "count spades, and rakes"), ("3", "oil shears."))


def test_a_pronoun_is_traced_with_a_doubt() -> None:
    found = inline_list("If Defra does not act, we recommend that it (1) lock sheds and (2) count spades.", wordbook())
    assert found is not None
    assert found.stem.subject == "Defra"
    assert found.doubts == ("“it” was taken to mean Defra.",)


def test_other_lists_inside_a_sentence_are_left_alone() -> None:
    assert inline_list("We used two sources: (1) a survey; (2) a visit.", wordbook()) is None
    assert inline_list("The Board must not go beyond what (1) it can pay; and (2) it can do.", wordbook()) is None
    assert inline_list("We recommend that the Board (1) lock sheds.", wordbook()) is None
    assert inline_list("(1) lock sheds; (2) count spades.", wordbook()) is None
