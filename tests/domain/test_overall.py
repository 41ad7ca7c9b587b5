import pytest

from tracker.domain.overall import ORDER, overall_status
from tracker.domain.status import Side, Status, is_open, side_of


@pytest.mark.parametrize("status", Status)
def test_of_one_body_the_overall_status_is_its_own(status: Status) -> None:
    assert overall_status([status]) is status


def test_the_body_furthest_from_done_decides_in_any_order() -> None:
    joint = [Status.IMPLEMENTED, Status.IN_PROGRESS, Status.AWAITING_CHECK]
    assert overall_status(joint) is overall_status(reversed(joint)) is Status.IN_PROGRESS
    assert overall_status([Status.IMPLEMENTED, Status.UNVERIFIED]) is Status.UNVERIFIED


def test_a_recommendation_is_open_while_any_body_has_it_open() -> None:
    for status in Status:
        for other in Status:
            if Side.PASSED_ON not in (side_of(status), side_of(other)):
                assert is_open(overall_status([status, other])) is (is_open(status) or is_open(other))


def test_what_was_passed_on_counts_where_it_went() -> None:
    assert overall_status([Status.PASSED_ON, Status.IMPLEMENTED]) is Status.IMPLEMENTED
    assert overall_status([Status.PASSED_ON, Status.PASSED_ON]) is Status.PASSED_ON


def test_every_status_has_its_place_in_the_order_open_ones_first() -> None:
    assert len(ORDER) == len(set(ORDER)) == len(Status)
    sides = [side_of(status) for status in ORDER]
    assert sides == sorted(sides, key=list(Side).index)
