from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.strategies import START, World, lives, worlds
from tests.domain.telling import day
from tracker.domain.fold import fold
from tracker.domain.movement import Life, Movement, movement
from tracker.domain.status import Side, side_of, status_of

OPEN, CLOSED, PASSED_ON = Side.OPEN, Side.CLOSED, Side.PASSED_ON


def life(*sides: tuple[int, Side], is_received: bool = False) -> Life:
    return Life([(day(on), side) for on, side in sides], is_received)


@pytest.mark.parametrize(
    ("told", "moved"),
    [
        (life((0, OPEN)), Movement(opening=1, closing=1)),
        (life((10, OPEN)), Movement(opening=1, closing=1)),
        (life((11, OPEN)), Movement(new=1, closing=1)),
        (life((20, OPEN)), Movement(new=1, closing=1)),
        (life((21, OPEN)), Movement()),
        (life((15, OPEN), is_received=True), Movement(received=1, closing=1)),
        (life((0, OPEN), (11, CLOSED)), Movement(opening=1, closed=1)),
        (life((0, OPEN), (10, CLOSED)), Movement()),
        (life((0, OPEN), (21, CLOSED)), Movement(opening=1, closing=1)),
        (life((0, CLOSED), (15, OPEN)), Movement(reopened=1, closing=1)),
        (life((0, OPEN), (12, CLOSED), (15, OPEN)), Movement(opening=1, closed=1, reopened=1, closing=1)),
        (life((15, CLOSED)), Movement(new=1, closed=1)),
        (life((15, CLOSED), is_received=True), Movement(received=1, closed=1)),
        (life((0, OPEN), (15, PASSED_ON)), Movement(opening=1, passed_on=1)),
        (life((15, PASSED_ON)), Movement(new=1, passed_on=1)),
        (life((0, CLOSED), (15, PASSED_ON)), Movement()),
        (life((0, PASSED_ON), (15, OPEN)), Movement(reopened=1, closing=1)),
    ],
)
def test_each_item_moves_by_the_days_on_which_its_side_changed(told: Life, moved: Movement) -> None:
    assert movement([told], day(10), day(20)) == moved
    assert moved.adds_up


def test_what_does_not_add_up_says_so() -> None:
    assert not Movement(opening=1).adds_up


def test_over_no_days_nothing_moves() -> None:
    assert movement([life((0, OPEN)), life((10, CLOSED))], day(10), day(10)) == Movement(opening=1, closing=1)


def total(moved: list[Movement]) -> Movement:
    names = ("opening", "new", "reopened", "received", "closed", "passed_on", "closing")
    return Movement(**{name: sum(getattr(one, name) for one in moved) for name in names})


@given(worlds(), st.integers(-5, 200), st.integers(0, 200))
def test_movement_adds_up_between_any_two_days_in_total_and_over_bodies(world: World, start: int, length: int) -> None:
    after, upto = day(start), day(start + length)
    by_body = {body: movement(own, after, upto) for body, own in lives(world).items()}
    everything = movement([one for own in lives(world).values() for one in own], after, upto)
    assert all(moved.adds_up for moved in by_body.values())
    assert everything.adds_up
    assert total(list(by_body.values())) == everything


@given(worlds(), st.integers(0, 200))
def test_the_closing_of_one_period_is_the_opening_of_the_next_and_what_is_open_that_day(world: World, n: int) -> None:
    every = [one for own in lives(world).values() for one in own]
    first, then = movement(every, START - timedelta(1), day(n)), movement(every, day(n), day(400))
    standing = [
        fold(world.line(assignment), day(n)) for assignment in world.bodies if world.exists(assignment) <= day(n)
    ]
    is_open = [side_of(status_of(one)) is Side.OPEN for one in standing]
    assert first.closing == then.opening == sum(is_open)
