import re
from dataclasses import replace
from datetime import date

import pytest

from tests.reports.paper_reader import read
from tests.reports.periods import moving_position, period
from tests.reports.positions import AS_AT, Given, position
from tracker.domain.language import ENGLISH
from tracker.domain.movement import Movement
from tracker.domain.position import Position
from tracker.domain.status import Status
from tracker.reports.layout.paper import Sheet, typeset
from tracker.reports.sections.glance import glance


def told(made: Position) -> str:
    return read(typeset(Sheet("Glance", "Glance", "OFFICIAL", "none", AS_AT), glance(made, ENGLISH))).text


def test_the_figures_are_those_of_the_position() -> None:
    made = moving_position()
    assert "Counted Made Open Overdue Awaiting check Closed in period Items as at 30 Sep 2019" in told(made)
    assert re.search(r"as at 30 Sep 2019 42 30 8 3 7 ", told(made))
    assert made.period
    assert (made.all_bodies.total, made.all_bodies.open, made.all_bodies.overdue) == (42, 30, 8)
    assert made.period.total.closed == 7


def test_the_position_is_two_sentences_that_add_up() -> None:
    assert (
        "This covers 36 recommendations to 3 bodies; one made to several bodies counts once for each: 42 items. "
        "30 are open, 8 of them overdue, the longest by 120 days, 3 awaiting a check; "
        "12 are closed, 1 of them unverified."
    ) in told(moving_position())


@pytest.mark.parametrize(
    ("items", "words"),
    [
        ([Given()], "This covers 1 recommendation to 1 body. 1 is open, none of them overdue."),
        ([Given(status=Status.IMPLEMENTED)], "None is open; 1 is closed."),
        ([Given(status=Status.PASSED_ON)], "None is open; 1 was passed on to another body."),
        (
            [Given(number=n, status=Status.PASSED_ON) for n in (1, 2)],
            "None is open; 2 were passed on to other bodies.",
        ),
        ([Given(target=date(2019, 9, 29))], "1 is open, 1 of them overdue, the longest by 1 day."),
    ],
)
def test_few_items_are_told_truly(items: list[Given], words: str) -> None:
    assert words in told(position(items))


def test_what_moved_is_one_sum_since_the_report_before() -> None:
    words = (
        "Since report 6 (30 June 2019): 33 open + 3 new + 1 re-opened + 1 received − 7 closed − 1 passed on "
        "= 30 open. Target dates moved: 1."
    )
    assert words in told(moving_position())


def test_what_did_not_move_is_left_out_of_the_sum() -> None:
    still = replace(position([Given()]), period=period(Movement(1, closing=1)))
    assert "Since 30 June 2019: 1 open = 1 open." in told(still)
    assert "Since" not in told(position([Given()]))
    gone = replace(position(), period=period(Movement(1, passed_on=1)))
    assert "Since 30 June 2019: 1 open − 1 passed on = 0 open." in told(gone)


@pytest.mark.parametrize("number", [12_345, 1_234_567])
def test_large_figures_are_printed_whole(number: int) -> None:
    made = replace(position([Given()]), period=period(Movement(number, closed=number)))
    assert re.search(rf"as at 30 Sep 2019 1 1 0 0 {number:,} ", told(made))
