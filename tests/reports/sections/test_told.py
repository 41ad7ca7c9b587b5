from dataclasses import replace
from datetime import date

import pytest

from tests.reports.plans import covered, full
from tests.reports.positions import AS_AT, Given, item
from tracker.domain.language import ENGLISH
from tracker.domain.scales import Progress
from tracker.domain.status import Status
from tracker.reports.sections.told import bodies_of, by_recommendation, promise, schedule


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (Given(target=date(2019, 9, 29)), "Overdue by 1 day"),
        (Given(progress=Progress.COMPLETE, progress_on=date(2019, 9, 10)), "Awaiting a check for 20 days"),
        (Given(target=AS_AT), "Due on the day of this report"),
        (Given(target=date(2019, 10, 1)), "Due in 1 day"),
        (Given(progress=Progress.COMPLETE, progress_on=AS_AT), "Awaiting a check since the day of this report"),
        (Given(status=Status.PASSED_ON), "Followed up where it went"),
        (Given(status=Status.SUPERSEDED), "Followed up no more"),
        (Given(target=date(2020, 9, 29)), "Due in more than 45 days"),
        (Given(), "No target date"),
    ],
)
def test_the_schedule_is_told(given: Given, told: str) -> None:
    assert schedule(item(given).row, ENGLISH) == told


def test_a_promise_is_told_as_it_was_made() -> None:
    assert promise(item(Given(target=AS_AT, target_words="Autumn 2019")).row, ENGLISH) == "Autumn 2019"
    assert promise(item(Given(target=AS_AT)).row, ENGLISH) == "30 September 2019"
    assert promise(item(Given()).row, ENGLISH) == "No date"


def test_items_of_one_recommendation_stand_together() -> None:
    items = [full(), item(Given(number=2)), replace(full(body="Rheilffordd Llŷn"))]
    groups = by_recommendation(covered(items).items)
    assert [len(group) for group in groups] == [2, 1]
    assert bodies_of(groups[0]) == "Signals Board · Rheilffordd Llŷn"
