"""What narrows the list, as a selection that the list is asked for."""

from datetime import date
from uuid import UUID

import pytest

from tests.ui.rows import TODAY, some_counts
from tracker.domain.listing import Selection, SortBy
from tracker.domain.schedule import Schedule
from tracker.domain.status import Status
from tracker.ui.filters import Filters, Named, View, count_of

BODY = Named(UUID(int=1), "Lamps")
REPORT = Named(UUID(int=2), "NS2019")


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (View.ALL, Selection(TODAY)),
        (View.OPEN, Selection(TODAY, open_only=True)),
        (View.OVERDUE, Selection(TODAY, schedule=Schedule.OVERDUE)),
        (View.DUE_SOON, Selection(TODAY, schedule=Schedule.DUE_SOON)),
        (View.NO_RESPONSE, Selection(TODAY, status=Status.NO_RESPONSE)),
        (View.AWAITING_CHECK, Selection(TODAY, schedule=Schedule.AWAITING_CHECK)),
    ],
)
def test_each_view_asks_for_its_rows(view: View, expected: Selection) -> None:
    assert Filters(view=view).selection(TODAY) == expected


def test_everything_that_narrows_is_asked_for_together() -> None:
    filters = Filters(View.OPEN, BODY, REPORT, " oil ", SortBy.TARGET, descending=True)
    assert filters.selection(date(2020, 1, 1)) == Selection(
        as_at=date(2020, 1, 1),
        body=BODY.id,
        publication=REPORT.id,
        open_only=True,
        search="oil",
        sort=SortBy.TARGET,
        descending=True,
    )


def test_clearing_keeps_the_order() -> None:
    filters = Filters(View.OPEN, BODY, REPORT, "oil", SortBy.TARGET, descending=True)
    assert filters.is_narrowed
    assert filters.cleared() == Filters(sort=SortBy.TARGET, descending=True)
    assert not filters.cleared().is_narrowed


def test_each_view_counts_what_it_shows() -> None:
    assert [count_of(view, some_counts()) for view in View] == [9, 8, 2, 1, 4, 3]
