from dataclasses import replace
from datetime import date

from tests.reports.plans import covered
from tests.reports.positions import Given, item
from tests.reports.test_follow_up import printed
from tracker.domain.language import ENGLISH
from tracker.domain.scales import Finding
from tracker.domain.standing import PartFinding
from tracker.reports.sections.points import points_table


def test_an_item_without_points_has_no_table() -> None:
    assert points_table(item(Given()), ENGLISH) is None


def test_a_finding_that_counts_no_more_is_told_as_such() -> None:
    past = PartFinding("b", "Dim", Finding.PARTLY, "Night visits", date(2019, 9, 9), is_past=True)
    told = printed(covered([replace(item(Given()), parts=(past,))])).text
    assert "(b) Dim 9 September 2019 On the scale “Night visits” Counted as: partly achieved Counts no more" in told
