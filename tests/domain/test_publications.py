import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.publications import Reference, references, suggested_code


@pytest.mark.parametrize(
    ("title", "published", "code"),
    [
        ("Lights of the coast", "2021-05-04", "LC2021"),
        ("A thematic inspection of the signal boxes at night in winter storms", "2019", "SBNW2019"),
        ("The report", None, "R"),
        ("2019", "2019", "R2019"),
        ("Ŵyl y goleuadau", "2020", "ŴYG2020"),
    ],
)
def test_a_code_is_the_initials_of_the_telling_words_and_the_year(title: str, published: str | None, code: str) -> None:
    assert suggested_code(title, published, []) == code


def test_a_code_in_use_in_any_case_gets_a_letter_then_a_number() -> None:
    assert suggested_code("Lights of the coast", "2021", ["lc2021"]) == "LC2021B"
    taken = ["LC2021", *(f"LC2021{letter}" for letter in "BCDEFGHIJKLMNOPQRSTUVWXYZ")]
    assert suggested_code("Lights of the coast", "2021", taken) == "LC2021-2"


@given(st.text(max_size=20), st.lists(st.sampled_from(["R", "RB", "R-2", "AB2020", "ab2020b"]), max_size=5))
def test_a_suggested_code_is_never_in_use_and_never_empty(title: str, taken: list[str]) -> None:
    code = suggested_code(title, None, taken)
    assert code
    assert code.casefold() not in {t.casefold() for t in taken}
    assert "/" not in code
    assert " " not in code


def test_references_are_the_printed_numbers() -> None:
    assert [r.ref for r in references("LC", ["1", "2a", "7"])] == ["LC/1", "LC/2a", "LC/7"]


def test_plain_numbers_give_the_order_too() -> None:
    assert references("LC", ["1", "4"]) == [Reference("LC/1", 1), Reference("LC/4", 4)]
    assert references("LC", ["3"], 5, taken={"LC/1", "LC/4"}) == [Reference("LC/3", 3)]


@pytest.mark.parametrize(
    ("numbers", "refs"),
    [
        (["1", None, "3"], ["LC/1", "LC/2", "LC/3"]),
        (["1", "2", "2"], ["LC/1", "LC/2", "LC/3"]),
        (["a", "b", "A"], ["LC/a", "LC/b", "LC/3"]),
        (["1", "2", "3", "1", "2"], ["LC/1", "LC/2", "LC/3", "LC/4", "LC/5"]),
        (["1", "1", "4", "5"], ["LC/1", "LC/2", "LC/4", "LC/5"]),
        ([None, None], ["LC/1", "LC/2"]),
    ],
)
def test_what_has_no_number_of_its_own_gets_its_position_and_the_others_keep_theirs(
    numbers: list[str | None], refs: list[str]
) -> None:
    assert [r.ref for r in references("LC", numbers)] == refs


def test_later_recommendations_of_a_report_go_on_by_position() -> None:
    taken = {"LC/1", "LC/2", "LC/3"}
    assert references("LC", ["1", None], 4, taken) == [Reference("LC/4", 4), Reference("LC/5", 5)]


def test_a_reference_in_use_is_never_given_again() -> None:
    assert references("LC", [None, None], 3, taken={"LC/1", "lc/3", "LC/5"}) == [
        Reference("LC/4", 3),
        Reference("LC/6", 4),
    ]


@given(st.lists(st.none() | st.sampled_from(["1", "2", "a", "A", "9"]), max_size=6), st.integers(1, 3))
def test_references_are_one_for_each_and_unique_in_any_case(numbers: list[str | None], first: int) -> None:
    made = references("LC", numbers, first, taken={"LC/2"} if first > 1 else ())
    assert len({r.ref.casefold() for r in made}) == len(numbers)
