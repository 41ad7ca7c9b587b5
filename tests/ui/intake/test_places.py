"""Which lines of the source a proposal fills."""

import pytest

from tracker.domain.proposal import Proposal, SourceLine
from tracker.ui.intake import places


def proposal(item: str, line: int | None) -> Proposal:
    return Proposal("1", "X should:", item, f"X should {item}.", ("X",), line=line)


def lines_of(of: Proposal, source: list[str]) -> range:
    return places.lines_of(of, [SourceLine(line) for line in source])


def test_an_item_on_one_line_fills_that_line() -> None:
    source = ["X should:", "- 1. open the doors on time", "- 2. close them late"]
    assert lines_of(proposal("open the doors on time", 2), source) == range(1, 2)


def test_a_wrapped_item_fills_its_lines_and_no_more() -> None:
    source = ["1. open the doors of every", "   hall at the time that was", "   booked", "2. close them late"]
    assert lines_of(proposal("open the doors of every hall at the time that was booked", 1), source) == range(3)


def test_a_word_broken_at_the_line_end_is_followed() -> None:
    source = ["1. open the doors of ev-", "ery hall"]
    assert lines_of(proposal("open the doors of every hall", 1), source) == range(2)


def test_page_furniture_between_two_halves_is_passed_over() -> None:
    source = ["1. open the doors", "", "12", "Annual report", "", "of every hall (paragraph 3)", "2. close them"]
    assert lines_of(proposal("open the doors of every hall", 1), source) == range(6)


@pytest.mark.parametrize("line", [None, 0, 9])
def test_an_unknown_place_fills_nothing(line: int | None) -> None:
    assert lines_of(proposal("open the doors", line), ["1. open the doors"]) == range(0)


def test_words_that_the_line_does_not_hold_leave_the_line_that_was_given() -> None:
    assert lines_of(proposal("mend the roof", 1), ["1. open the doors", "of every hall"]) == range(1)
