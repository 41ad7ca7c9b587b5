import pytest

from tracker.reading.tails import trailing_number, without_tail


@pytest.mark.parametrize(
    ("words", "own"),
    [
        ("lock the sheds (paragraph 2.6).", "lock the sheds."),
        ("lock the sheds. (Paragraphs 2.6, 3.1 and 4)", "lock the sheds."),
        ("lock the sheds. (S53)", "lock the sheds."),
        ("lock the sheds. (1.13, repeated recommendation 1.14)", "lock the sheds."),
        ("lock the sheds. (Recommendation 2)", "lock the sheds."),
        ("lock the sheds.12", "lock the sheds."),
        ("lock the sheds; and", "lock the sheds"),
        ("lock the sheds, and", "lock the sheds"),
        ("lock the sheds;", "lock the sheds"),
        ("lock the sheds (based on a survey)", "lock the sheds (based on a survey)"),
        ("lock 12 sheds by 2021.", "lock 12 sheds by 2021."),
    ],
)
def test_what_hangs_on_the_end_is_no_part_of_the_words(words: str, own: str) -> None:
    assert without_tail(words) == own


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Lock the sheds. (Recommendation 2)", "2"),
        ("Lock the sheds. (R-16-32)", "R-16-32"),
        ("Lock the sheds. (A-21-4).", "A-21-4"),
        ("Lock the sheds. (paragraph 2)", None),
    ],
)
def test_a_number_at_the_end_is_read(words: str, number: str | None) -> None:
    assert trailing_number(words) == number
