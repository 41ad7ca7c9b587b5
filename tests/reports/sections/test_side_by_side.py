from dataclasses import replace

import pytest

from tests.reports.plans import closed, covered, followed_up, full, report
from tests.reports.positions import Given, item, position
from tests.reports.test_follow_up import printed
from tracker.domain.scales import Progress


@pytest.fixture(scope="module")
def told() -> str:
    return printed(followed_up()).text


def test_the_four_stand_side_by_side(told: str) -> None:
    assert "Agreed 15 February 2019 We shall light every lamp by dusk. Complete Signals Board, 1 August 2019" in told
    assert "Dim Inspectorate of Lamps 10 September 2019 On the scale “Inspectorate of Lamps, night visits”" in told
    assert "Counted as: partly achieved Night visit 12, page 3 Six were out." in told
    assert "Photographs. Describes 28 July 2019. OFFICIAL-SENSITIVE" in told
    assert "Rota" not in told


def test_what_is_missing_is_said(told: str) -> None:
    assert "None yet None yet Not assessed None offered" in told


def test_points_bear_their_findings(told: str) -> None:
    assert "(a) lamps are lit before the first train Lit 9 September 2019" in told
    assert "(b) lamps stay lit until dawn Not assessed" in told


def test_the_status_is_told_in_a_line(told: str) -> None:
    line = "Reported complete, found short. Target date: July 2019. First date: 31 March 2019. Overdue by 61 days."
    assert line in told


def test_a_closing_names_who_checked_and_what_lacks() -> None:
    told = printed(covered([closed()])).text
    assert "Closed unverified. Followed up no more. Closed on 1 September 2019: checked internally by B. Warden" in told
    assert "It lacks evidence dated no later than the closing." in told


def test_one_recommendation_to_two_bodies_is_said_once(told: str) -> None:
    assert told.count("count the lamps once a year") == 1
    assert "NR2019/6 · Signals Board · Rheilffordd Llŷn" in told


def test_the_report_is_named_with_each_item_only_where_there_are_several() -> None:
    assert "Recommendation 1; page 13, line 205; a priority." in printed(covered([full()])).text
    several = printed(replace(position(), items=(full(),))).text
    assert "boxes, Inspectorate of Signals and Inspectorate of Lamps, January 2019; recommendation 1" in several


def test_a_draft_is_named_and_what_was_reported_before_a_re_opening_too() -> None:
    said = replace(report(Progress.COMPLETE, "All lit."), is_draft=True)
    told = printed(covered([item(Given(history=(said,)))])).text
    assert "Reported before it was re-opened; it counts no more." in told
    assert "A draft: these words are not cleared for publication. All lit." in told


def test_internal_notes_are_printed_only_where_asked_for() -> None:
    said = report(Progress.IN_PROGRESS, "Forty lit.", internal="The foundry waits.")
    asked = covered([item(Given(history=(said,), progress=Progress.IN_PROGRESS))])
    assert "The foundry waits." not in printed(asked).text
    assert "Forty lit. Internal note The foundry waits." in printed(asked, include_internal=True).text
