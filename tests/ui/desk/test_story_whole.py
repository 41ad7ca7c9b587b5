"""The story of items with a long life: assessed, closed, re-opened, handed over, with actions and sub-points."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from tests.builders import Sample, say
from tests.ui.desk.test_story import told
from tests.ui.rows import TODAY
from tracker.domain.facts import ActionFacts, Place, SubPoint
from tracker.domain.scales import Finding, Flag, LinkKind, Outcome, Progress, Response
from tracker.domain.statements import (
    AssessmentMade,
    Closed,
    EvidenceAdded,
    FlagSet,
    ProgressReported,
    Reopened,
    ResponseGiven,
)
from tracker.services.actions import amend_action
from tracker.services.detail import detail
from tracker.services.handover import HandOver, Pass, hand_over
from tracker.services.links import keep_links
from tracker.services.publications import amend_recommendation, assess_report
from tracker.services.register import Register
from tracker.ui.desk.story import story_html
from tracker.ui.theme import Theme
from tracker.ui.wording import schedule_words

OIL = "Lamps: NS2019/3"


@pytest.fixture
def oil(filled: Sample) -> UUID:
    return filled.assignments[OIL]


def words(register: Register, item: UUID, theme: Theme, day: date = TODAY) -> str:
    return told(detail(register, item, day), theme)


def test_who_assessed_it_is_told_in_the_strip_and_the_history(register: Register, oil: UUID, theme: Theme) -> None:
    say(register, oil, date(2020, 3, 1), ProgressReported(Progress.COMPLETE))
    finding = AssessmentMade("Insufficient progress", Finding.NOT_ACHIEVED, citation="the follow-up report, page 9")
    say(register, oil, date(2020, 6, 1), finding)
    text = words(register, oil, theme)
    assert "Reported complete, found short" in text
    assert "Assessed\nInsufficient progress\nSignals Board · 1 Jun 2020" in text
    assert "In the follow-up report, page 9" in text
    assert "It was assessed worse than the body reports." in text


def test_a_closing_says_who_checked_it(register: Register, oil: UUID, theme: Theme) -> None:
    evidence = EvidenceAdded("Count of the stores", date(2020, 2, 1), None, link="stores.example/count", kind="Audit")
    say(register, oil, date(2020, 2, 2), evidence)
    say(register, oil, date(2020, 3, 1), ProgressReported(Progress.COMPLETE))
    say(register, oil, date(2020, 4, 1), Closed(Outcome.IMPLEMENTED, checker="M. Weir", role="Head of audit"))
    text = words(register, oil, theme)
    assert "Closed - implemented" in text
    assert "Closed on 1 April 2020: checked internally by M. Weir, Head of audit" in text
    assert "Audit, stores.example/count, OFFICIAL" in text


def test_what_an_unverified_closing_lacks_is_named(register: Register, oil: UUID, theme: Theme) -> None:
    say(register, oil, date(2020, 4, 1), Closed(Outcome.IMPLEMENTED, checker="M. Weir", role="Head", unverified=True))
    text = words(register, oil, theme)
    assert "Closed unverified" in text
    assert "It lacks evidence dated no later than the closing." in text
    assert "Closed although it lacked evidence dated no later than the closing" in text


def test_flags_and_reopening_stand_beside_the_status(register: Register, oil: UUID, theme: Theme) -> None:
    say(register, oil, date(2020, 3, 1), ProgressReported(Progress.COMPLETE))
    say(register, oil, date(2020, 3, 2), Reopened("The stores were empty."))
    say(register, oil, date(2020, 3, 3), FlagSet(Flag.WAITING, what="the Oil Board"))
    text = words(register, oil, theme)
    assert "Re-opened" in text
    assert "Waiting on another body: the Oil Board" in text
    assert "Reason: The stores were empty." in text


def test_actions_are_told_with_owner_due_day_and_how_far_they_are(register: Register, oil: UUID, theme: Theme) -> None:
    action = ActionFacts((), "Buy oil.", "a", owner_words="The storekeeper", due=date(2020, 9, 30))
    say(register, oil, date(2020, 2, 15), ResponseGiven(Response.AGREED), action)
    text = words(register, oil, theme)
    assert "Actions 1" in text
    assert "(a) Buy oil.\nThe storekeeper · due 30 September 2020 · change…" in text
    assert "Action (a) planned" in text


def test_sub_points_are_told_with_what_was_found_of_each(register: Register, oil: UUID, theme: Theme) -> None:
    now = detail(register, oil, TODAY)
    points = (SubPoint("a", "oil"), SubPoint("b", "wicks"))
    facts = replace(now.facts, sub_points=points, themes=("Stores",))
    amend_recommendation(register, now.row.recommendation_id, facts, "A clerk", "It has two points")
    say(register, oil, date(2020, 3, 1), AssessmentMade("Enough", Finding.ACHIEVED, part="a"))
    text = words(register, oil, theme)
    assert "(a)\noil\nEnough" in text
    assert "(b)\nwicks\nnot assessed" in text
    assert "Assessed\nPartly achieved" in text
    assert "Stores" in text


def test_where_an_item_went_and_where_it_came_from_are_told(
    register: Register, filled: Sample, oil: UUID, theme: Theme
) -> None:
    day = date(2021, 6, 26)
    decided = HandOver(day, "The Minister", "A clerk", {oil: Pass((filled.bodies["Signals"],))}, "Lamps were merged")
    hand_over(register, decided)
    assert "Passed on to Signals on 26 Jun 2021." in words(register, oil, theme)
    passed = detail(register, oil, TODAY)
    (received,) = (row for row in passed.siblings if row.received_from == oil)
    assert "Received from Lamps." in words(register, received.id, theme)
    assert "Passed on" not in words(register, oil, theme, date(2021, 6, 25))


def test_links_and_the_report_as_a_whole_are_told(register: Register, filled: Sample, oil: UUID, theme: Theme) -> None:
    now = detail(register, oil, TODAY)
    other = detail(register, filled.assignments["Harbour masters: HB2020/1"], TODAY).row
    keep_links(register, other.recommendation_id, LinkKind.REPEATS, [now.row.recommendation_id], "A clerk")
    finding = AssessmentMade("Overall lack of progress", citation="the press notice of 2020")
    assess_report(register, now.row.publication_id, finding, date(2020, 9, 1), "Inspectorate of Lights", "A clerk")
    text = words(register, oil, theme)
    assert "repeated by\nHB2020/1" in text
    assert "Of the whole report" in text
    assert "Assessed: Overall lack of progress by Inspectorate of Lights" in text
    assert "repeats\nNS2019/3" in words(register, other.id, theme)


def test_drafts_are_marked_and_can_be_cleared(register: Register, oil: UUID, theme: Theme) -> None:
    say(register, oil, date(2020, 3, 1), ProgressReported(Progress.IN_PROGRESS, "Barrels ordered.", draft=True))
    item = detail(register, oil, TODAY)
    assert "Draft: these words are not cleared for publication yet" in told(item, theme)
    assert f"clear:{item.history[-1].entry_id}" in story_html(item, theme)


def test_a_received_item_tells_who_decided_that_and_why(
    register: Register, filled: Sample, oil: UUID, theme: Theme
) -> None:
    day = date(2021, 6, 26)
    decided = HandOver(day, "The Minister", "A clerk", {oil: Pass((filled.bodies["Signals"],))}, "Lamps were merged")
    hand_over(register, decided)
    (received,) = (row for row in detail(register, oil, TODAY).siblings if row.received_from == oil)
    text = words(register, received.id, theme)
    assert "Received by a hand-over by The Minister" in text
    assert "Reason: Lamps were merged" in text
    assert "Where it went" in schedule_words(detail(register, oil, TODAY).row)


def test_an_owner_that_changed_is_told_from_whom_to_whom(register: Register, oil: UUID, theme: Theme) -> None:
    told_ = say(register, oil, date(2020, 2, 15), ActionFacts((), "Buy oil.", owner_words="The storekeeper"))
    (action,) = detail(register, oil, TODAY).actions
    facts = replace(action.facts, owner_words="The bursar")
    amend_action(register, action.id, facts, date(2020, 3, 1), "Stores", "A clerk", "A move of posts")
    text = words(register, oil, theme)
    assert len(told_.entries) == 1
    assert "Owner: The storekeeper → The bursar" in text
    assert "Reason: A move of posts" in text


def test_where_a_restated_recommendation_is_printed_is_told(
    register: Register, filled: Sample, oil: UUID, theme: Theme
) -> None:
    now = detail(register, oil, TODAY)
    places = (*now.facts.places, Place(filled.publications["HB2020"], page=7))
    amend_recommendation(register, now.row.recommendation_id, replace(now.facts, places=places), "A clerk", "Restated")
    text = words(register, oil, theme)
    assert "Also printed in" in text
    assert "HB2020\nHarbours in bad weather\nMarch 2020 · page 7" in text
