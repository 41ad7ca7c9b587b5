import pytest

from tracker.reading.wordbook import Wordbook


@pytest.mark.parametrize(
    ("known", "words", "mended"),
    [
        ("", "a per- formance", "a performance"),
        ("a cost-benefit view", "a cost- benefit view", "a cost-benefit view"),
        ("", "short- and long-term", "short- and long-term"),
        ("", "Anglo- Welsh", "Anglo-Welsh"),
        ("", "beds - and borders", "beds - and borders"),
    ],
)
def test_words_broken_at_a_line_end_are_mended(known: str, words: str, mended: str) -> None:
    assert Wordbook([known]).mend(words) == mended


def test_two_halves_are_joined_with_or_without_a_space() -> None:
    book = Wordbook([])
    assert book.join("the recom-", "mended way") == "the recommended way"
    assert book.join("the", "way") == "the way"
    assert book.join("the way -", "or not") == "the way - or not"


def test_a_word_also_written_small_is_ordinary() -> None:
    book = Wordbook(["Weeds and weeds", "Fujitsu"])
    assert book.is_ordinary("Weeds")
    assert not book.is_ordinary("Fujitsu")
