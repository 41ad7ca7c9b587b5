from datetime import date, timedelta

import pytest

from tests.reports.paper_reader import printed
from tests.reports.positions import AS_AT, Given, board_position, position
from tracker.domain.scales import Progress, Response
from tracker.domain.status import Status


def test_the_position_is_told_in_sentences_that_add_up() -> None:
    paper = printed(board_position())
    assert "this report covers 15 recommendations made to 3 bodies." in paper.text
    assert "which makes 21 items; all figures below count items." in paper.text
    told = (
        "All 21 are open: 5 are overdue, the longest by 92 days; 3 are reported complete and await a check; "
        "3 fall due in the next 45 days; 5 fall due later; and 5 have no target date. 2 have no response yet."
    )
    assert told in paper.text
    assert 5 + 3 + 3 + 5 + 5 == 21


def test_the_first_page_tells_the_few_figures_and_what_is_asked() -> None:
    late = [Given(number=n, response=Response.AGREED, target=AS_AT - timedelta(days=200)) for n in range(2)]
    text = printed(position([*late, Given(number=3, response=Response.AGREED)])).pages[2].text
    told = " ".join(text.split())
    assert "Counted Made Open Overdue Awaiting check Closed Items as at 30 Sep 2019 3 3 2 0 0" in told
    assert "Decisions asked for: 3. Agree a date: 1; escalate: 2." in told


def test_a_recommendation_made_to_two_bodies_is_two_items_and_says_so() -> None:
    paper = printed(position([Given(body="Signals Board"), Given(body="Lamps Board")]))
    assert "1 recommendation made to 2 bodies" in paper.text
    assert "1 recommendation, made to more than one body, comes to 2 items." in paper.text


def test_none_overdue_is_said() -> None:
    paper = printed(position([Given(number=1), Given(number=2, response=Response.AGREED)]))
    assert "All 2 are open: none is overdue, and 2 have no target date. 1 has no response yet." in paper.text


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (Given(), "It is open, and has no target date. There is no response yet."),
        (Given(target=date(2019, 9, 29)), "It is open, and overdue by 1 day. There is no response yet."),
        (Given(progress=Progress.COMPLETE), "It is open: reported complete, and awaiting a check."),
    ],
)
def test_one_item_is_told_as_one(given: Given, told: str) -> None:
    assert f"1 recommendation made to 1 body. {told}" in printed(position([given])).text


def test_an_item_that_was_passed_on_is_not_called_closed() -> None:
    text = printed(position([Given(status=Status.PASSED_ON)])).text
    assert "It was passed on to another body, and is followed up there." in text
    assert "It is closed" not in text


@pytest.mark.parametrize(
    ("statuses", "told"),
    [
        ((Status.IMPLEMENTED, Status.IMPLEMENTED), "All of them are closed."),
        ((Status.IMPLEMENTED, Status.PASSED_ON), "None is open. 1 was passed on to another body, and counts neither"),
        ((Status.IN_PROGRESS, Status.PASSED_ON), "1 is open: none is overdue, and 1 has no target date."),
        ((Status.IN_PROGRESS, Status.IMPLEMENTED), "1 is open and 1 closed. Of the open items, none is overdue"),
    ],
)
def test_what_is_open_closed_or_gone_is_told_in_its_own_sentence(statuses: tuple[Status, ...], told: str) -> None:
    assert told in printed(position([Given(number=at, status=status) for at, status in enumerate(statuses)])).text


def test_what_was_answered_is_counted_where_anybody_has() -> None:
    answered = [Given(number=at, response=word) for at, word in enumerate((*Response, Response.AGREED, None))]
    assert "Agreed: 2; partly agreed: 1; not agreed: 1." in printed(position(answered)).text
    assert "partly agreed: " not in printed(position([Given(number=1), Given(number=2)])).text
