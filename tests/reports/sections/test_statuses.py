from dataclasses import replace

from tests.reports.paper_reader import body_lines, printed
from tests.reports.positions import Given, board_position, position
from tracker.domain.scales import Response
from tracker.domain.status import Side, Status, is_open, side_of


def test_few_statuses_stand_under_level_heads() -> None:
    paper = printed(position([Given(number=1), Given(number=2, response=Response.AGREED)]))
    assert body_lines(paper) == [("Signals Board", [1, 1, 2, 0, 2]), ("All", [1, 1, 2, 0, 2])]


def test_many_statuses_stand_in_several_tables_that_reconcile() -> None:
    items = [Given(number=number, status=status) for number, status in enumerate(Status, 1)]
    items += [Given(number=40, body="Lamps Board", status=Status.PASSED_ON)]
    paper = printed(position(items))
    still_open, others = sum(map(is_open, Status)), sum(side_of(status) is Side.CLOSED for status in Status)
    found = body_lines(paper)
    assert [line for name, line in found if name == "All"] == [
        [1] * 9,
        [*[1] * (still_open - 9), still_open, 0],
        [2, *[1] * others, others, 2, still_open + others + 2],
    ]
    assert f"{others} closed." in paper.text
    assert "2 were passed on to another body, and count neither as open nor as closed." in paper.text


def test_what_is_withheld_is_said_to_be_in_no_figure() -> None:
    paper = printed(replace(board_position(2), withheld=3))
    told = "3 items are withheld: they are marked higher than this report."
    assert f"{told} What is withheld is in no figure." in paper.text
    assert told in " ".join(paper.pages[0].text.split())


def test_where_no_recommendation_is_shared_that_is_said() -> None:
    two = position([Given(number=1), Given(number=2)])
    assert "2 recommendations, none of them made to more than one body, come to 2 items." in printed(two).text
    assert "1 recommendation comes to 1 item." in printed(position([Given()])).text
