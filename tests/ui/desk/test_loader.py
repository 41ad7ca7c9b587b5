"""Loading in the background: an answer that came too late is dropped."""

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import Sample
from tests.ui.rows import some_counts
from tests.ui.waiting import settle
from tracker.domain.listing import Counts
from tracker.services.detail import Detail
from tracker.services.register import Register
from tracker.ui.desk import loader as loader_module
from tracker.ui.desk.loader import Listing, Loader
from tracker.ui.desk_context import Context
from tracker.ui.filters import Filters, View


def test_only_the_last_list_that_was_asked_for_is_told(
    context: Context, register: Register, filled: Sample, qtbot: QtBot
) -> None:
    loader, told = Loader(register, context.tasks), list[Listing]()
    loader.listed.connect(told.append)
    for view in (View.ALL, View.OPEN, View.AWAITING_CHECK):
        loader.load_list(Filters(view=view))
    settle(context)
    assert [listing.filters.view for listing in told] == [View.AWAITING_CHECK]
    listing = told[0]
    assert [row.ref for row in listing.fetch(listing.keys)] == ["NS2019/1"]
    assert (listing.totals.counts.total, listing.totals.marking) == (7, "OFFICIAL")


def test_only_the_last_item_that_was_asked_for_is_told(
    context: Context, register: Register, filled: Sample, qtbot: QtBot
) -> None:
    loader, told = Loader(register, context.tasks), list[Detail]()
    loader.told.connect(told.append)
    for item in filled.assignments.values():
        loader.load_detail(item, Filters())
    settle(context)
    assert [item.row.id for item in told] == [list(filled.assignments.values())[-1]]


def test_a_stopped_loader_tells_nothing(context: Context, register: Register, filled: Sample) -> None:
    loader, told = Loader(register, context.tasks), list[object]()
    loader.listed.connect(told.append)
    loader.load_list(Filters())
    loader.stop()
    settle(context)
    assert told == []


def test_the_register_is_counted_again_only_after_a_change(
    context: Context, register: Register, filled: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[bool] = []

    def counts(*given: object) -> Counts:
        counted.append(True)
        return some_counts()

    monkeypatch.setattr(loader_module, "counts", counts)
    loader = Loader(register, context.tasks)
    for anew in (False, False, True, False):
        loader.load_list(Filters(), anew=anew)
        settle(context)
    assert len(counted) == 2
