from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.reports.positions import AS_AT, Given, line, position, withdrawn
from tracker.domain.decisions import DecisionKind, Ground, decisions
from tracker.domain.scales import Progress, Response
from tracker.domain.statements import TargetSet
from tracker.domain.status import Status

PROMISE = line(TargetSet(date(2019, 6, 30)), date(2019, 2, 15))
AGREED = Given(response=Response.AGREED, target=date(2020, 1, 31))


def _asked(*given: Given) -> list[tuple[DecisionKind, tuple[Ground, ...]]]:
    return [(one.kind, one.grounds) for one in decisions(position(given))]


def test_nothing_is_asked_of_what_is_agreed_and_dated() -> None:
    assert _asked(AGREED) == []


@pytest.mark.parametrize(
    ("given", "ground"),
    [
        (Given(response=Response.AGREED), Ground.NO_DATE),
        (Given(response=Response.PARTLY_AGREED, progress=Progress.IN_PROGRESS), Ground.NO_DATE),
        (Given(response=Response.AGREED, target_words="Ongoing"), Ground.NO_DAY),
        (Given(history=[withdrawn(PROMISE, "Never promised")]), Ground.WITHDRAWN),
    ],
)
def test_a_date_is_asked_for_where_none_holds(given: Given, ground: Ground) -> None:
    assert _asked(given) == [(DecisionKind.AGREE_DATE, (ground,))]


@pytest.mark.parametrize(
    "given",
    [
        Given(),
        Given(response=Response.AGREED, progress=Progress.COMPLETE),
        Given(response=Response.AGREED, status=Status.TRACKED_ELSEWHERE),
        Given(response=Response.AGREED, status=Status.IMPLEMENTED),
    ],
)
def test_no_date_is_asked_for_of_the_unanswered_the_done_and_the_followed_up_elsewhere(given: Given) -> None:
    assert _asked(given) == []


def test_a_closure_is_put_where_it_was_found_achieved_or_claimed_with_evidence() -> None:
    claimed = replace(AGREED, progress=Progress.COMPLETE)
    assert _asked(claimed) == []
    assert _asked(replace(claimed, row={"evidence_count": 1})) == [
        (DecisionKind.ACCEPT_CLOSURE, (Ground.CLAIMED,)),
    ]
    assert _asked(replace(AGREED, status=Status.FOUND_ACHIEVED)) == [
        (DecisionKind.ACCEPT_CLOSURE, (Ground.ACHIEVED,)),
    ]


def test_what_is_very_late_or_moved_often_is_escalated_once() -> None:
    assert _asked(replace(AGREED, target=AS_AT - timedelta(days=90))) == []
    late = replace(AGREED, target=AS_AT - timedelta(days=91))
    assert _asked(late) == [(DecisionKind.ESCALATE, (Ground.LATE,))]
    assert _asked(replace(AGREED, slips=2)) == []
    assert _asked(replace(late, slips=3)) == [(DecisionKind.ESCALATE, (Ground.LATE, Ground.MOVED))]


def test_a_refusal_is_put_until_it_is_accepted() -> None:
    refused = Given(response=Response.NOT_AGREED)
    assert _asked(refused) == [(DecisionKind.ACCEPT_REFUSAL, (Ground.REFUSED,))]
    assert _asked(replace(refused, status=Status.CLOSED_NOT_AGREED)) == []


def test_decisions_are_numbered_kind_by_kind() -> None:
    given = [
        Given(number=1, response=Response.NOT_AGREED),
        Given(number=2, response=Response.AGREED),
        Given(number=3, response=Response.AGREED, target_words="Ongoing", slips=3),
    ]
    found = decisions(position(given))
    assert [(one.number, one.kind, one.item.row.number) for one in found] == [
        (1, DecisionKind.AGREE_DATE, "2"),
        (2, DecisionKind.AGREE_DATE, "3"),
        (3, DecisionKind.ESCALATE, "3"),
        (4, DecisionKind.ACCEPT_REFUSAL, "1"),
    ]
