from dataclasses import replace
from datetime import date

import pytest

from tests.domain.telling import plan
from tracker.domain.facts import Holder, PostFacts
from tracker.domain.kept import holder_on, owner_words

HEAD = PostFacts("Head of lamps", holders=(Holder("Ann Lamb", "2018", "2019-06-30"), Holder("Tom Wick", "2019-07-01")))
JUNE, JULY = date(2019, 6, 30), date(2019, 7, 1)


@pytest.mark.parametrize(
    ("day", "holder"),
    [(date(2017, 12, 31), ""), (date(2018, 1, 1), "Ann Lamb"), (JUNE, "Ann Lamb"), (JULY, "Tom Wick")],
)
def test_a_post_is_held_by_whoever_held_it_that_day(day: date, holder: str) -> None:
    assert holder_on(HEAD, day) == holder


def test_of_two_who_held_a_post_at_once_the_last_named_is_told() -> None:
    shared = replace(HEAD, holders=(Holder("Ann Lamb"), Holder("Tom Wick")))
    assert holder_on(shared, JUNE) == "Tom Wick"


def test_an_owner_is_the_post_with_its_holder_or_as_printed() -> None:
    printed = replace(plan(), owner_words="Lamps, head of")
    assert owner_words(printed, None, JUNE) == "Lamps, head of"
    assert owner_words(printed, HEAD, JUNE) == "Head of lamps (Ann Lamb)"
    assert owner_words(printed, HEAD, date(2010, 1, 1)) == "Head of lamps"
    assert owner_words(plan(), None, JUNE) == ""
