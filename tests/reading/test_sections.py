import pytest

from tracker.reading.blocks import Block
from tracker.reading.sections import counted, ends_section, section_of


@pytest.mark.parametrize(
    "words",
    [
        "Recommendations",
        "2. Recommendations",
        "(2) Recommendations",
        "7 RECOMMENDATIONS",
        "Section 5. Recommendations",
        "Summary of recommendations",
        "Recommendations from the report",
        "Recornmendat ion",
        "What we recommend",
        "Main recommendation:",
        "The report contained the following recommendations to promote improvement:",
        "Our recommendations in the report were as follows:",
        "We made a number of recommendations for improvement as follows:",
        "To prevent weeds from coming back, this Report makes the following recommendations.",
    ],
)
def test_announcements_open_a_section(words: str) -> None:
    assert section_of(Block(words, 1)) is not None


@pytest.mark.parametrize(
    "words",
    [
        "Recommendations 13",
        "Recommendations ........ 13",
        "Every report contained recommendations for improvement.",
        "Inspectors made eight recommendations in the 2012 report.",
        "Our recommendations focus on what we see to be the key priorities.",
        "They accepted the recommendations we have made.",
        "Findings",
    ],
)
def test_mentions_and_contents_open_none(words: str) -> None:
    assert section_of(Block(words, 1)) is None


def test_an_announcement_says_what_it_announces() -> None:
    main = section_of(Block("Main recommendation:", 1))
    assert main is not None
    assert main.main
    assert main.single
    mixed = section_of(Block("Conclusions and recommendations", 1, heading=2))
    assert mixed is not None
    assert mixed.mixed
    assert mixed.level == 2
    restating = section_of(Block("Recommendations from the report", 1))
    assert restating is not None
    assert restating.restating
    to_one = section_of(Block("Recommendations to the Home Office", 1))
    assert to_one is not None
    assert to_one.addressee == "the Home Office"


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("the following eight recommendations", 8),
        ("a total of 3 recommendations, including 2", 3),
        ("five new safety recommendations", 5),
        ("the following recommendations", None),
    ],
)
def test_announced_numbers_are_read(words: str, number: int | None) -> None:
    assert counted(words) == number


@pytest.mark.parametrize("words", ["Findings", "Issue 2", "Some of our key findings", "Appendix A: Sheds"])
def test_other_matters_end_a_section(words: str) -> None:
    assert ends_section(Block(words, 1))


def test_a_theme_does_not_end_a_section() -> None:
    assert not ends_section(Block("Early days in custody", 1))
