from dataclasses import replace
from datetime import date

from tests.reports.paper_reader import printed
from tests.reports.positions import Given, item, position
from tracker.domain.position import Coverage, PlannedAction
from tracker.domain.scales import ActionState


def test_what_the_records_lack_is_counted_with_the_references() -> None:
    told = printed(position([Given(number=number) for number in (1, 2)])).text
    refs = "2 Signals Board: NR2019/1, NR2019/2"
    assert f"Open, and no action names an owner {refs}" in told
    assert f"Open, and there is no target date {refs}" in told


def test_more_references_than_a_cell_should_hold_are_counted() -> None:
    told = printed(position([Given(number=number) for number in range(70)])).text
    assert "and 10 more" in told


def test_records_that_lack_nothing_are_said_to() -> None:
    action = PlannedAction("a", "Light the lamps", "Head of lamps", "June 2019", ActionState.PLANNED)
    sound = replace(item(Given(target=date(2019, 12, 31))), actions=(action,))
    told = printed(replace(position(), items=(sound,))).text
    assert "What the records lack Every item has its owner, date and evidence where it needs them" in told


def test_active_filters_are_printed_where_there_are_any() -> None:
    told = printed(position([Given()], coverage=Coverage(filters=("Overdue", "Words: lamps")))).text
    assert "Active filters Only items that meet all of these are in this report and its figures. • Overdue" in told
    assert "Active filters" not in printed(position([Given()])).text
