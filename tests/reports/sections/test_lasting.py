from dataclasses import replace

from tests.reports.paper_reader import printed
from tests.reports.positions import SOURCE, Given, item, position
from tracker.domain.position import SaidAgain
from tracker.domain.status import Status


def test_what_was_said_again_tells_when_where_to_whom_and_for_how_long() -> None:
    chain = (
        SaidAgain("NR2012/4", "Lamps by night", "2012-03", ("Old Signals", "Lamps")),
        SaidAgain("NR2019/1", "A night inspection", "2019-01"),
    )
    told = printed(replace(position(), items=(replace(item(Given()), chain=chain),))).text
    assert "Recommended again 1 item." in told
    assert "First said in NR2012/4, Lamps by night, March 2012: Old Signals; Lamps" in told
    assert "Said again in NR2019/1, A night inspection, January 2019" in told
    listed = told[told.index("Recommended again 1 item.") : told.index("Decisions asked for No")]
    assert " 2 7 " in listed


def test_priority_items_tell_their_status_and_date() -> None:
    told = printed(position([Given(priority=True), Given(number=2)])).text
    assert "Priority items 1 item. Open, and called a priority by the inspectorate." in told


def test_the_oldest_are_listed_where_more_are_open_than_that() -> None:
    given = [Given(number=n, source=replace(SOURCE, published=f"20{n:02}-07-02")) for n in range(1, 12)]
    told = printed(position(given)).text
    assert "The oldest open items 10 items. Of all open items, those whose reports were published first." in told
    listed = told[told.index("The oldest open items 10 items.") : told.index("Decisions asked for No")]
    assert "2 Jul 2001 218" in listed
    assert "2 Jul 2011" not in listed
    assert "The oldest open items" not in printed(position([*given[1:], Given(status=Status.IMPLEMENTED)])).text
