import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reports.conformance import PROFILES, faults
from tests.reports.margins import is_on_its_side, outside
from tests.reports.paper_reader import Paper, read
from tests.reports.plans import answer, covered, planned
from tests.reports.positions import SOURCE, Given, item, position
from tests.reports.structure import structure
from tests.reports.test_progress import invented, texts
from tracker.domain.language import ENGLISH, Language
from tracker.domain.position import PlannedAction, Position
from tracker.domain.scales import ActionState, Response
from tracker.reports import welsh_words
from tracker.reports.action_plan import typeset_action_plan


def printed(told: Position, *, include_internal: bool = False) -> Paper:
    return read(typeset_action_plan(replace(told, internal_notes=include_internal), ENGLISH))


@pytest.fixture(scope="module")
def paper() -> Paper:
    return printed(planned())


def test_its_cover_says_what_it_answers_and_when(paper: Paper) -> None:
    first = " ".join(paper.pages[0].text.split())
    assert "Action plan: A night inspection of the railway signal boxes" in first
    assert "A response to A night inspection of the railway signal boxes (Inspectorate of Signals" in first
    assert "Published January 2019" in first
    assert "Made to Rheilffordd Llŷn Signals Board Submitted 15 February 2019" in first


def _answered(*days: date, published: str = "2019-01-24") -> str:
    source = replace(SOURCE, published=published, response_due=date(2019, 2, 21))
    rows = [{"response_on": day, "first_response_on": day} for day in days]
    made = [item(Given(number=n, source=source, response=Response.AGREED, row=row)) for n, row in enumerate(rows)]
    told = replace(covered(made), coverage=replace(covered(made).coverage, publication=source))
    return " ".join(printed(told).pages[0].text.split())


def test_its_cover_tells_how_long_the_answer_took() -> None:
    told = _answered(date(2019, 2, 15))
    assert "Submitted 15 February 2019 22 days after the report was published" in told
    assert "The report asked for an answer by 21 February 2019" in told


def test_an_answer_may_come_before_the_report_is_published() -> None:
    told = _answered(date(2019, 1, 23), date(2019, 2, 15))
    assert "Submitted 23 January 2019 to 15 February 2019" in told
    assert "1 day before the report was published 22 days after the report was published" in told


def test_many_bodies_are_only_counted_on_the_cover() -> None:
    bodies = [Given(number=number, body=f"Body {number}") for number in range(9)]
    assert "Made to 9 bodies" in " ".join(printed(position(bodies)).pages[0].text.split())


def test_nothing_answered_is_said_on_the_cover() -> None:
    assert "Submitted Nothing has been answered yet" in " ".join(printed(position([Given()])).pages[0].text.split())


def test_it_lies_on_its_side_and_nothing_leaves_its_column() -> None:
    pdf = typeset_action_plan(planned(), ENGLISH)
    assert is_on_its_side(pdf)
    assert outside(pdf) == ""


def test_no_words_leave_their_column_however_long_they_are() -> None:
    said = answer(Response.PARTLY_AGREED, "x" * 900, part="p" * 300)
    long = item(Given(body="W" * 200, item="Unbreakable" * 40, response=Response.PARTLY_AGREED, history=(said,)))
    planned_action = PlannedAction("a", "y" * 400, "o" * 200, "d" * 200, ActionState.UNDER_WAY)
    pdf = typeset_action_plan(covered([replace(long, actions=(planned_action,))]), ENGLISH)
    assert outside(pdf) == ""
    told = read(pdf).text.replace(" ", "")
    for words in ("W" * 200, "Unbreakable" * 40, "p" * 300, "y" * 400, "o" * 200, "d" * 200):
        assert words in told


def test_its_sections_come_in_order(paper: Paper) -> None:
    assert [words for words, level in paper.outline if level == 0][1:] == [
        "What the answers mean",
        "Reasons for not agreeing",
        "Action plan: Rheilffordd Llŷn",
        "Action plan: Signals Board",
    ]


@pytest.mark.parametrize("told", [planned(), position()])
@pytest.mark.parametrize("language", [ENGLISH, welsh_words()])
def test_it_conforms_in_either_language(told: Position, language: Language) -> None:
    pdf = typeset_action_plan(told, language)
    assert {profile: faults(pdf, profile) for profile in PROFILES} == {profile: [] for profile in PROFILES}
    assert structure(pdf).faults == ()


def test_the_same_position_gives_the_same_bytes() -> None:
    assert typeset_action_plan(planned(), ENGLISH) == typeset_action_plan(planned(), ENGLISH)


def test_an_empty_position_prints_its_cover() -> None:
    assert len(printed(position()).pages) == 1


def test_an_answer_of_ten_thousand_words_is_complete_to_the_last() -> None:
    words = [f"word{number}" for number in range(10_000)]
    long = Given(history=(answer(Response.AGREED, " ".join(words)),), response=Response.AGREED)
    assert re.findall(r"word\d+", printed(covered([item(long)])).text) == words


actions = st.builds(PlannedAction, st.sampled_from(["", "a", "b"]), texts, texts, texts, st.sampled_from(ActionState))


@settings(max_examples=15, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(invented(), st.lists(actions, max_size=3)), max_size=4))
def test_any_plan_is_printed_with_every_reference(items: list[tuple[Given, list[PlannedAction]]]) -> None:
    made = [
        replace(item(replace(one, number=number)), actions=tuple(own)) for number, (one, own) in enumerate(items, 100)
    ]
    told = printed(replace(position(), items=tuple(made))).text
    assert all(one.row.ref in told for one in made)
