import pytest

from tracker.domain.language import ENGLISH, Language
from tracker.domain.links import READS, say_link

WELSH = Language("cy", {"Is part of": "Yn rhan o", "Is repeated by": "Ailadroddir gan", "Repeats": "Yn ailadrodd"})


@pytest.mark.parametrize(
    ("english", "welsh"),
    [
        ("Repeats NS2019/2", "Yn ailadrodd NS2019/2"),
        ("Is repeated by NS2020/1: the same words", "Ailadroddir gan NS2020/1: the same words"),
        ("Repeatedly told", "Repeatedly told"),
    ],
)
def test_a_link_is_told_in_the_language_and_its_own_words_stay(english: str, welsh: str) -> None:
    assert say_link(english, WELSH) == welsh
    assert say_link(english, ENGLISH) == english


def test_every_link_reads_from_where_it_was_made() -> None:
    assert all(both[0] for both in READS.values())
