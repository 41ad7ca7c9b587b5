from datetime import date

from tests.reports.paper_reader import printed
from tests.reports.positions import Given, position
from tracker.domain.scales import Response


def test_each_decision_has_a_number_and_its_grounds() -> None:
    late = Given(
        number=1,
        response=Response.AGREED,
        target=date(2019, 6, 1),
        first_target=date(2019, 1, 1),
        slips=3,
    )
    told = printed(position([late, Given(number=2, response=Response.AGREED)])).text
    asked = told[told.index("Decisions asked for 2 decisions. Each has a number, by which a minute can cite it.") :]
    assert (
        "Agree a date Ask the body for a day, and agree it. No. Reference Recommendation and why D1 NR2019/2" in asked
    )
    assert "Agreed, and there is no target date." in asked
    escalated = asked[asked.index("Escalate Overdue by more than 90 days, or moved 3 times or more:") :]
    assert "D2 NR2019/1" in escalated
    assert "Overdue by 121 days. Moved 3 times, to 151 days after the first date." in escalated


def test_where_nothing_is_to_be_decided_that_is_said() -> None:
    assert "Decisions asked for No decision is asked for." in printed(position([Given()])).text
    assert "Decisions asked for" not in printed(position()).text
