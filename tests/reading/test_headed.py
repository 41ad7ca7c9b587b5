from tests.reading.documents import parts, wordbook
from tracker.reading.blocks import Block
from tracker.reading.headed import HeadedOne


def headed(text: str) -> tuple[str, str | None] | None:
    """Return what the number in the first part comes to be with the parts after it: its words and its number."""
    first, *others = parts(text)
    one = HeadedOne(wordbook())
    number = first.label.number if first.label else None
    found = one.begin(first.block, number)
    for part in others:
        if found is None and one.is_answered_by(part):
            found = one.answer(part.block)
        elif found is None:
            one.takes_heading(part.block)
    found = found or one.give_up()
    return (found[0].words, found[1]) if found else None


def test_the_text_under_a_number_is_its_recommendation() -> None:
    assert headed("Recommendation 4\n\nThe Board should lock sheds.\n") == ("The Board should lock sheds.", "4")


def test_a_title_and_a_place_may_stand_between() -> None:
    text = "Recommendation 4\n\nBetter sheds\n\nParagraph 2.14\n\n2.14 The Board should lock sheds.\n"
    assert headed(text) == ("The Board should lock sheds.", "4")


def test_a_reason_may_come_first() -> None:
    text = "Recommendation 4: Better sheds\n\nMost of the sheds were dark.\n\nThe Board should light sheds.\n"
    assert headed(text) == ("The Board should light sheds.", "4")


def test_a_title_that_asks_is_the_recommendation_where_the_text_explains_it() -> None:
    text = "Recommendation 4: Lock every shed in town\n\nMost of the sheds were open.\n"
    assert headed(text) == ("Lock every shed in town", "4")


def test_what_a_body_does_counts_and_what_it_answers_does_not() -> None:
    assert headed("Recommendation 4\n\nThe Board strengthens its locks.\n") == ("The Board strengthens its locks.", "4")
    assert headed("Recommendation 4\n\nThe Board accepts this.\n\nThe Board should lock sheds.\n") is None


def test_a_status_or_a_line_of_contents_begins_nothing() -> None:
    one = HeadedOne(wordbook())
    assert one.begin(Block("Accepted. The Board should have done so.", 1), "4") is None
    assert one.begin(Block("Lock sheds .......... 12", 1), "4") is None
    assert one.give_up() is None


def test_the_place_is_that_of_the_number() -> None:
    first, text = parts("Recommendation 4: Better sheds\n\nThe Board should lock sheds.\n")
    one = HeadedOne(wordbook())
    one.begin(first.block, "4")
    found = one.answer(text.block)
    assert found is not None
    assert found[0].line == 1
