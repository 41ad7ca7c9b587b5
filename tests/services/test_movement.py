"""What moved between two days always adds up."""

from dataclasses import astuple
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import Sample, say
from tracker.domain.movement import Movement
from tracker.domain.scales import Outcome, Response
from tracker.domain.statements import Closed, Reopened, ResponseGiven
from tracker.errors import BadInput
from tracker.services.movement import moved, sum_in_words
from tracker.services.register import Register

FIRST, TODAY = date(2019, 1, 1), date(2026, 11, 22)
CLOSED = Closed(Outcome.NOT_AGREED, reason="Too dear", agreed_by="The board")


@pytest.fixture
def moving(register: Register, sample: Sample) -> Sample:
    lamps = sample.assignments["Lamps: NS2019/2"]
    say(register, lamps, date(2019, 2, 15), ResponseGiven(Response.NOT_AGREED, "Too dear"))
    say(register, lamps, date(2019, 6, 1), CLOSED)
    say(register, lamps, date(2020, 6, 1), Reopened("Oil is cheap again"))
    return sample


def test_what_came_and_went_is_counted_by_body_and_in_all(register: Register, moving: Sample) -> None:
    found = moved(register, FIRST, date(2019, 12, 31))
    assert found.total == Movement(new=4, closed=1, closing=3)
    assert dict(found.by_body) == {
        "Lamps": Movement(new=2, closed=1, closing=1),
        "Signals": Movement(new=2, closing=2),
    }
    later = moved(register, date(2019, 12, 31), TODAY)
    assert later.total == Movement(opening=3, new=3, reopened=1, closing=7)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2900), st.integers(0, 2900))
def test_it_adds_up_between_any_two_days(register: Register, moving: Sample, one: int, other: int) -> None:
    after, upto = FIRST + timedelta(min(one, other)), FIRST + timedelta(min(max(one, other), (TODAY - FIRST).days))
    found = moved(register, min(after, upto), upto)
    assert found.total.adds_up
    sums = [sum(figures) for figures in zip(*(astuple(told) for _, told in found.by_body), strict=True)]
    assert sums == list(astuple(found.total)) or not found.by_body


def test_days_that_cannot_be_are_refused(register: Register, moving: Sample) -> None:
    with pytest.raises(BadInput, match="must be the later one"):
        moved(register, TODAY, FIRST)
    with pytest.raises(BadInput, match="is after today"):
        moved(register, FIRST, TODAY + timedelta(1))
    assert moved(register, TODAY, TODAY).total == Movement(opening=7, closing=7)


def test_the_sum_is_said_in_words() -> None:
    told = sum_in_words(Movement(opening=1200, new=3, reopened=1, received=2, closed=4, passed_on=1, closing=1201))
    assert told == ("1,200 open + 3 new + 1 re-opened + 2 received − 4 closed − 1 passed on = 1,201 open: it adds up.")
    assert "does not add up" in sum_in_words(Movement(closing=1))
