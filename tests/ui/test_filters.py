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
        (View.READY_TO_CLOSE, Selection(TODAY, status=Status.FOUND_ACHIEVED)),
        (View.FOUND_SHORT, Selection(TODAY, status=Status.FOUND_SHORT)),
        (View.STALE, Selection(TODAY, stale=True)),
        (View.DRAFTS, Selection(TODAY, drafts=True)),
        (View.UNVERIFIED, Selection(TODAY, status=Status.UNVERIFIED)),
        (View.CONTRADICTIONS, Selection(TODAY, contradictory=True)),
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
    assert {view: count_of(view, some_counts()) for view in View} == {
        View.ALL: 9,
        View.OPEN: 8,
        View.OVERDUE: 2,
        View.DUE_SOON: 1,
        View.NO_RESPONSE: 4,
        View.AWAITING_CHECK: 3,
        View.READY_TO_CLOSE: 2,
        View.FOUND_SHORT: 0,
        View.STALE: 0,
        View.DRAFTS: 1,
        View.UNVERIFIED: 0,
        View.CONTRADICTIONS: 5,
    }


def test_an_earlier_day_is_asked_for_as_it_stood_or_as_it_was_known() -> None:
    back = Filters(View.OPEN).looking_back(date(2020, 3, 31))
    assert back.selection(TODAY) == Selection(date(2020, 3, 31), open_only=True)
    known = Filters().looking_back(date(2020, 3, 31), known_then=True).selection(TODAY)
    assert known.as_at == date(2020, 3, 31)
    assert known.as_known is not None
    assert (known.as_known.astimezone().date(), known.as_known.astimezone().hour) == (date(2020, 3, 31), 23)
    assert back.looking_back(None) == Filters(View.OPEN)


def test_clearing_the_filters_stays_on_the_day_and_by_the_responsible() -> None:
    filters = Filters(View.OPEN, search="oil", as_now=True).looking_back(date(2020, 3, 31))
    assert filters.cleared() == Filters(as_now=True, day=date(2020, 3, 31))


def test_listing_by_another_body_lets_go_of_the_one_that_was_chosen() -> None:
    assert Filters(body=BODY).by_responsible(as_now=True) == Filters(as_now=True)
    assert Filters(body=BODY).by_responsible(as_now=False) == Filters(body=BODY)
