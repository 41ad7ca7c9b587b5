import pytest

from tracker.reports.wording import excerpt, file_size, listed, sentence, times


def test_how_often_is_said_in_words() -> None:
    assert [times(n) for n in (0, 1, 2, 3)] == ["never", "once", "twice", "3 times"]


def test_lists_read_as_sentences_do() -> None:
    assert [listed(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]


def test_a_sentence_ends_once() -> None:
    assert [sentence(s) for s in ("Done", "Done.", "Done? ", "")] == ["Done.", "Done.", "Done?", ""]


def test_an_excerpt_shows_that_it_is_one() -> None:
    assert excerpt("one two, three", 2) == "one two …"
    assert excerpt("one\ntwo", 2) == "one two"


@pytest.mark.parametrize(
    ("size", "told"),
    [(1, "1 byte"), (812, "812 bytes"), (24_300, "24 kB"), (999_600, "1.0 MB"), (3_100_000, "3.1 MB")],
)
def test_sizes_read_as_people_say_them(size: int, told: str) -> None:
    assert file_size(size) == told
