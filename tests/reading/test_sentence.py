import pytest

from tests.reading.documents import wordbook
from tracker.reading.sentence import one_sentence
from tracker.reading.stems import stem_of


@pytest.mark.parametrize(
    ("stem", "item", "text"),
    [
        ("The Board should ensure that:", "all sheds are locked", "The Board should ensure that all sheds are locked."),
        ("The Board should:", "Lock all sheds.", "The Board should lock all sheds."),
        ("The Board should ensure that:", "IT systems work", "The Board should ensure that IT systems work."),
        ("The Board should ensure that:", "NHS England agrees", "The Board should ensure that NHS England agrees."),
        ("The Board should ensure that:", "Sheds are dry", "The Board should ensure that sheds are dry."),
        ("The Board should ensure that:", "Pat agrees", "The Board should ensure that Pat agrees."),
        ("To the Home Office:", "Lock all sheds.", "To the Home Office: Lock all sheds."),
        (None, "Sheds should be locked", "Sheds should be locked."),
    ],
)
def test_stem_and_item_read_as_one_sentence(stem: str | None, item: str, text: str) -> None:
    read = stem_of(stem, headline=False, wordbook=wordbook()) if stem else None
    assert one_sentence(read, item, wordbook("sheds")) == text
