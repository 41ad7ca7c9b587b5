import pytest

from tracker.domain.words import file_size, listed, plural


@pytest.mark.parametrize(("number", "said"), [(0, "0 bodies"), (1, "1 body"), (2, "2 bodies"), (2100, "2,100 bodies")])
def test_a_number_is_said_with_its_noun(number: int, said: str) -> None:
    assert plural(number, "body", "bodies") == said


def test_most_nouns_take_an_s() -> None:
    assert [plural(number, "item") for number in (1, 21)] == ["1 item", "21 items"]


def test_lists_read_as_sentences_do() -> None:
    assert [listed(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]


def test_lists_of_what_holds_commas_are_told_apart_by_semicolons() -> None:
    assert listed(["a, or b"]) == "a, or b"
    assert listed(["a, or b", "c"]) == "a, or b; and c"
    assert listed(["a", "b, or c", "d"]) == "a; b, or c; and d"


@pytest.mark.parametrize(
    ("size", "told"),
    [(1, "1 byte"), (812, "812 bytes"), (24_300, "24 kB"), (999_600, "1.0 MB"), (3_100_000, "3.1 MB")],
)
def test_sizes_read_as_people_say_them(size: int, told: str) -> None:
    assert file_size(size) == told
