"""Loading in the background: an answer that came too late is dropped."""

from pytestqt.qtbot import QtBot

from tests.builders import Sample
from tests.ui.waiting import settle
from tracker.services.detail import Detail
from tracker.services.register import Register
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
    assert (listing.counts.total, listing.marking) == (7, "OFFICIAL")


def test_only_the_last_item_that_was_asked_for_is_told(
    context: Context, register: Register, filled: Sample, qtbot: QtBot
) -> None:
    loader, told = Loader(register, context.tasks), list[Detail]()
    loader.told.connect(told.append)
    for item in filled.assignments.values():
        loader.load_detail(item)
    settle(context)
    assert [item.row.id for item in told] == [list(filled.assignments.values())[-1]]


def test_a_stopped_loader_tells_nothing(context: Context, register: Register, filled: Sample) -> None:
    loader, told = Loader(register, context.tasks), list[object]()
    loader.listed.connect(told.append)
    loader.load_list(Filters())
    loader.stop()
    settle(context)
    assert told == []
