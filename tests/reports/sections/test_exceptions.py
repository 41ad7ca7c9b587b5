from dataclasses import replace

from tests.reports.paper_reader import Paper, printed
from tests.reports.positions import Given, board_position, position
from tracker.domain.scales import Response


def _page_of(paper: Paper, heading: str) -> int:
    """Return on which page after the contents a section begins."""
    return next(at for at, page in enumerate(paper.pages) if at > 1 and f"\n{heading}\n" in page.text)


def test_the_exceptions_among_ten_items_stand_on_two_pages() -> None:
    board = board_position()
    paper = printed(replace(board, items=board.items[:10]))
    assert [title for title, _ in paper.outline if title in ("Overdue", "Due soon", "Priority items")]
    assert _page_of(paper, "Decisions asked for") - _page_of(paper, "Overdue") <= 2


def test_an_item_may_stand_in_several_lists_and_each_says_its_count() -> None:
    given = [Given(number=number, priority=True, response=Response.AGREED) for number in (1, 2)]
    told = printed(position([*given, Given(number=3, priority=True)])).text
    assert "No response yet 1 item." in told
    assert "Priority items 3 items." in told


def test_sections_without_items_are_left_out() -> None:
    sections = [title for title, level in printed(position([Given(response=Response.AGREED)])).outline if level == 0]
    assert sections[5:8] == ["Overdue", "Closed unverified", "Decisions asked for"]
