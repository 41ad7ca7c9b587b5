import pytest

from tracker.reading.tails import Parted, parted, trailing_number


@pytest.mark.parametrize(
    ("words", "own", "references"),
    [
        ("lock the sheds (paragraph 2.6).", "lock the sheds.", ["paragraph 2.6"]),
        ("lock the sheds. (Paragraphs 2.6, 3.1 and 4)", "lock the sheds.", ["Paragraphs 2.6, 3.1 and 4"]),
        ("lock the sheds. (S53)", "lock the sheds.", ["S53"]),
        (
            "lock the sheds. (1.13, repeated recommendation 1.14)",
            "lock the sheds.",
            ["1.13, repeated recommendation 1.14"],
        ),
        ("lock the sheds [Finding 4]; and", "lock the sheds", ["Finding 4"]),
        ("lock the sheds (see also chapter 3);", "lock the sheds", ["see also chapter 3"]),
        ("lock the sheds (see Annex B) (para. 4.2).", "lock the sheds.", ["see Annex B", "para. 4.2"]),
        ("lock the sheds. See paragraphs 2.6 and 3.1.", "lock the sheds.", ["See paragraphs 2.6 and 3.1"]),
        ("lock the sheds. Paragraph 12.", "lock the sheds.", ["Paragraph 12"]),
        ("lock (paragraph 2.6) and bar the sheds.", "lock and bar the sheds.", ["paragraph 2.6"]),
        ("lock the sheds (see Table 3). Bar them (5.2).", "lock the sheds. Bar them.", ["see Table 3", "5.2"]),
    ],
)
def test_references_are_kept_beside_the_words(words: str, own: str, references: list[str]) -> None:
    assert parted(words) == Parted(own, tuple(references))


@pytest.mark.parametrize(
    ("words", "own"),
    [
        ("lock the sheds. (Recommendation 2)", "lock the sheds."),
        ("lock the sheds; and", "lock the sheds"),
        ("lock the sheds, and", "lock the sheds"),
        ("lock the sheds;", "lock the sheds"),
        ("lock the sheds (based on a survey)", "lock the sheds (based on a survey)"),
        ("use the powers (section 47) of the Act.", "use the powers (section 47) of the Act."),
        ("lock sheds, see that they stay so.", "lock sheds, see that they stay so."),
        ("follow the plan (2019).", "follow the plan (2019)."),
        ("lock 12 sheds by 2021.", "lock 12 sheds by 2021."),
        ("lock the shed on page 4 of the map.", "lock the shed on page 4 of the map."),
    ],
)
def test_what_is_no_reference_is_not_kept_as_one(words: str, own: str) -> None:
    assert parted(words) == Parted(own)


@pytest.mark.parametrize(
    ("words", "own", "marks"),
    [
        ("lock the sheds.12", "lock the sheds.", ["12"]),
        ("lock the sheds.3 Bar them.4", "lock the sheds. Bar them.", ["3", "4"]),
        ("lock the sheds7.", "lock the sheds.", ["7"]),
    ],
)
def test_digits_that_point_to_notes_are_kept_as_marks(words: str, own: str, marks: list[str]) -> None:
    assert parted(words) == Parted(own, (), tuple(marks))


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


def test_a_long_item_of_brackets_is_parted_at_once() -> None:
    words = "(paragraph 1, " * 20_000
    assert parted(words).references == ()
