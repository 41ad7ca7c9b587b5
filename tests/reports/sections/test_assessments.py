import re

import pytest

from tests.reports.plans import followed_up
from tests.reports.positions import Given, position
from tests.reports.test_follow_up import printed


@pytest.fixture(scope="module")
def told() -> str:
    return printed(followed_up()).text


def test_the_position_is_told_in_a_paragraph(told: str) -> None:
    assert "this report follows up 7 recommendations made to 2 bodies." in told
    assert "which makes 8 items. These are 7 open items, 1 of them overdue, and 1 closed item." in told
    assert "Assessed so far: 5 of 8, of which 0 achieved, 3 partly, 1 not, and 1 without a judgement." in told


def test_each_scale_is_counted_in_its_own_order_and_reconciles(told: str) -> None:
    table = told[told.index("Scale Found Counted as Items") : told.index("On the common scale")]
    assert "night visits Dark Not achieved 0" in table
    assert "night visits Dim Partly achieved 2" in table
    assert table.index("Dark") < table.index("Dim") < table.index("Lit ")
    assert "In words of no scale Talked about No judgement 1" in table
    assert "Worked out from its points Partly achieved Partly achieved 1" in table
    *counted, total = [int(number) for number in re.findall(r" (\d+)(?= [A-Z]|$)", table.removesuffix(" "))]
    assert sum(counted) == total == 8


def test_scales_that_differ_are_counted_on_the_common_one_too(told: str) -> None:
    common = told[told.index("On the common scale Items") : told.rindex("Recommendation by recommendation")]
    assert "Achieved 0 Partly achieved 3 Not achieved 1 No judgement 1 Not assessed 3 All items 8" in common


def test_what_was_found_of_the_whole_report_is_told(told: str) -> None:
    found = "A slow start Letter of the chief inspector Much is promised."
    assert f"12 September 2019 Inspectorate of Lamps {found}" in told


def test_nothing_assessed_is_said() -> None:
    told = printed(position([Given()])).text
    assert "Nothing has been assessed yet." in told
    assert "Not assessed – – 1 All items 1" in told
    assert "On the common scale" not in told
    assert "The report as a whole" not in told
