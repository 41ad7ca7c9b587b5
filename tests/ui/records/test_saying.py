"""How records are said in these windows."""

import pytest

from tracker.domain.amendments import Change
from tracker.services.publications import Answering
from tracker.ui.records.saying import change_in_words, days_late, days_to_answer, shortened


@pytest.mark.parametrize(
    ("answering", "days", "late"),
    [
        (Answering("Lamps", 3, 0, None, None), "Not answered", "–"),
        (Answering("Lamps", 3, 0, None, 12), "Not answered", "12 days late, not all answered"),
        (Answering("Lamps", 1, 1, None, 1), "Not known", "1 day late"),
        (Answering("Lamps", 3, 3, (22, 22), 0), "22 days", "On the day"),
        (Answering("Lamps", 3, 3, (22, 40), -1), "22 to 40 days", "1 day early"),
        (Answering("Lamps", 1, 1, (-1, -1), None), "1 day before", "–"),
    ],
)
def test_days_are_said_as_people_count_them(answering: Answering, days: str, late: str) -> None:
    assert (days_to_answer(answering), days_late(answering)) == (days, late)


def test_changes_are_said_before_and_after() -> None:
    assert change_in_words(Change("sub points", "nothing", "(a) train")) == "Sub-points: nothing → “(a) train”"
    assert change_in_words(Change("in use", "yes", "no")) == "In use: yes → no"
    assert change_in_words(Change("item", "x" * 500, "y")).startswith("Words: “" + "x" * 400 + "…” → “y”")


def test_long_words_are_shortened_and_short_ones_are_not() -> None:
    assert shortened("a  b", 3) == "a b"
    assert shortened("a b c", 3) == "a b…"
