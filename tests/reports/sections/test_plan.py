from dataclasses import replace
from datetime import date

from tests.reports.paper_reader import printed
from tests.reports.positions import Given, item, position
from tracker.domain.facts import SubPoint
from tracker.domain.position import PlannedAction
from tracker.domain.scales import ActionState, Finding
from tracker.domain.standing import PartFinding


def test_an_item_shows_what_its_body_plans() -> None:
    actions = (
        PlannedAction("a", "Buy brackets", "Head of lamps (A. Keeper)", "30 June 2019", ActionState.UNDER_WAY),
        PlannedAction("", "Ask the foundry", "", "“Ongoing” (no date)", ActionState.DROPPED),
    )
    told = printed(replace(position(), items=(replace(item(Given()), actions=actions),))).text
    assert "Action What will be done Owner Due State (a) Buy brackets Head of lamps (A. Keeper)" in told
    assert "Ask the foundry Not named “Ongoing” (no date) Dropped" in told


def test_an_item_shows_what_was_found_on_each_of_its_points() -> None:
    found = PartFinding("a", "Lit", Finding.ACHIEVED, "Lamp scale", date(2019, 8, 1), is_past=True)
    made = replace(item(Given()), points=(SubPoint("a", "light lamps"), SubPoint("b", "trim wicks")), parts=(found,))
    told = printed(replace(position(), items=(made,))).text
    assert "(a) light lamps Lit 1 August 2019 On the scale “Lamp scale” Counted as: achieved Counts no more:" in told
    assert "(b) trim wicks Not assessed" in told
