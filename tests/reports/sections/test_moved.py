from dataclasses import replace
from datetime import date

from tests.reports.paper_reader import printed
from tests.reports.positions import Given, position
from tracker.domain.language import ENGLISH
from tracker.domain.movement import Movement
from tracker.domain.moves import Period
from tracker.domain.position import Position, Previous, Restated
from tracker.domain.status import Status
from tracker.reports.layout.figure import Illustration
from tracker.reports.sections.moved import moved

SINCE = date(2019, 6, 30)
LAMPS = Movement(opening=1, new=1, closing=2)
BOARD = Movement(opening=2, reopened=1, received=1, closed=2, passed_on=1, closing=1)
TOTAL = Movement(opening=3, new=1, reopened=1, received=1, closed=2, passed_on=1, closing=3)


def _moved(previous: Previous | None = None, total: Movement = TOTAL) -> Position:
    given = [Given(number=number, status=Status.IN_PROGRESS) for number in range(3)]
    return position(given, period=Period(SINCE, total, (("Lamps", LAMPS), ("Board", BOARD)), ()), previous=previous)


def _previous(opened: int, *restated: Restated, more: int = 0) -> Previous:
    return Previous(6, SINCE, date(2019, 7, 4), opened, restated, more)


def test_what_moved_stands_by_body_and_in_total() -> None:
    told = printed(_moved()).text
    assert "What moved since 30 June 2019" in told
    heads = "Body Open then New Re-opened Received Closed Passed on Open now"
    assert f"{heads} Lamps 1 1 0 0 0 0 2 Board 2 0 1 1 2 1 1 All 3 1 1 1 2 1 3" in told


def test_the_chart_is_left_out_where_nothing_moved() -> None:
    def charts(made: Position) -> int:
        return sum(isinstance(part, Illustration) for part in moved(made, ENGLISH))

    assert (charts(_moved()), charts(_moved(total=Movement(3, closing=3)))) == (1, 0)


def test_the_sum_is_told_and_meets_the_open_items_of_the_report() -> None:
    told = printed(_moved()).text
    assert "3 open + 1 new + 1 re-opened + 1 received − 2 closed − 1 passed on = 3 open. It adds up, and is the" in told
    other = replace(TOTAL, opening=4, closing=4)
    assert "= 4 open. It adds up." in printed(_moved(total=other)).text


def test_a_sum_that_does_not_add_up_is_not_hidden() -> None:
    assert "This does not add up;" in printed(_moved(total=replace(TOTAL, new=2))).text


def test_without_a_period_nothing_is_said_of_movement() -> None:
    told = printed(position([Given()])).text
    assert "What moved" not in told
    assert "Change log" not in told


def test_what_a_report_said_and_is_otherwise_now_is_listed() -> None:
    was = Restated("NR2019/3", "Signals Board", "Status", "In progress", "Partly complete")
    told = printed(_moved(_previous(3, was))).text
    assert "What moved since report 6" in told
    note = "What was recorded after report 6 was issued changed what it said of its own day, as follows."
    assert f"What report 6 said, seen now {note}" in told
    assert "Item What Report 6 said Now NR2019/3 Signals Board Status In progress Partly complete" in told


def test_an_opening_that_differs_from_what_was_printed_says_why() -> None:
    was = Restated("NR2019/3", "Signals Board", "The item", "open", "closed")
    told = printed(_moved(_previous(4, was, more=-1))).text
    differs = "Report 6 printed 4 open items; this one opens with 3."
    assert f"{differs} What was recorded later explains the difference." in told
    for previous in (_previous(4), _previous(4, was)):
        told = printed(_moved(previous)).text
        assert f"{differs} Nothing recorded later explains that: the two reports cover or withhold different" in told
    told = printed(_moved(_previous(4, was, more=2))).text
    partly = "What was recorded later explains a part: the two reports cover or withhold different items, too."
    assert f"{differs} {partly}" in told


def test_an_opening_that_agrees_needs_no_words() -> None:
    assert "seen now" not in printed(_moved(_previous(3))).text
    assert "Report 6 printed" not in printed(_moved(_previous(3))).text
