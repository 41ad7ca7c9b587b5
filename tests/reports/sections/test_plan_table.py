from dataclasses import replace

import pytest

from tests.reports.plans import actions, answer, covered, planned
from tests.reports.positions import Given, item, position
from tests.reports.test_action_plan import printed
from tracker.domain.scales import Response


@pytest.fixture(scope="module")
def told() -> str:
    return printed(planned()).text


def test_the_six_columns_are_headed_as_action_plans_head_them(told: str) -> None:
    heads = "Rec no Recommendation Agreed, partly agreed or not agreed Response: action taken or planned"
    assert f"{heads} Responsible owner Target date" in told


def test_each_lettered_action_has_a_line_with_its_owner_and_date(told: str) -> None:
    assert "1 (a) (a) Order ninety-six lamps and brackets. Head of Stores Completed" in told
    assert "1 (b) (b) Fix a lamp at each box, the busy lines first. Lines Manager March 2020 Under way" in told
    assert "1 (c) (c) Inspect the lamps each night. Not named Ongoing" in told


def test_the_promise_of_the_whole_stands_beside_the_answer(told: str) -> None:
    assert "We shall light every lamp by dusk. July 2019 That is 31 July 2019 First date 31 March 2019" in told


def test_dates_are_printed_as_they_were_promised(told: str) -> None:
    assert "branch lines have no telegraph. Not named Ongoing" in told
    assert "branch lines have no telegraph. Not named March 2020 That is 31 March 2020" in told


def test_an_answer_that_does_not_say_what_it_must_is_shown_up(told: str) -> None:
    assert "Which part is agreed, and why not the rest, is not said." in told
    assert "Not agreed 15 February 2019 Reason: affordability Nothing beside the reason is said. – –" in told
    assert "No answer yet No action is planned yet Not named No date" in told
    silent = Given(response=Response.NOT_AGREED, history=(answer(Response.NOT_AGREED),))
    assert "Why it is not agreed is not said." in printed(covered([item(silent)])).text


def test_an_action_takes_the_place_of_an_answer_without_words() -> None:
    silent = Given(response=Response.AGREED, history=(answer(Response.AGREED),), target_words="Ongoing")
    told = printed(covered([replace(item(silent), actions=actions())])).text
    assert "Agreed 15 February 2019 (a) Order ninety-six lamps" in told
    assert "Head of Stores Completed The whole: Ongoing" in told


def test_bodies_answer_apart(told: str) -> None:
    first, second = told.index("Action plan: Rheilffordd Llŷn"), told.index("Action plan: Signals Board")
    assert first < told.index("March 2020") < second


def test_several_reports_need_whole_references() -> None:
    told = printed(position([Given()])).text
    assert "Action plan: Signals Board Rec no" in told
    assert "NR2019/1 The Signals Board should ensure that: every lamp" in told


def test_internal_notes_are_printed_only_where_asked_for() -> None:
    said = answer(Response.AGREED, "We shall.", internal="If the foundry can.")
    asked = covered([item(Given(response=Response.AGREED, history=(said,)))])
    assert "If the foundry can." not in printed(asked).text
    assert "If the foundry can." in printed(asked, include_internal=True).text
