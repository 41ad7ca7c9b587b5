import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reports.conformance import PROFILES, faults
from tests.reports.margins import outside
from tests.reports.paper_reader import Paper, read
from tests.reports.plans import covered, full, offered, one_recommendation, report
from tests.reports.positions import Given, item, position
from tests.reports.structure import structure
from tests.reports.test_progress import invented
from tracker.domain.language import ENGLISH, Language
from tracker.domain.position import Position
from tracker.domain.scales import Progress
from tracker.reports import welsh_words
from tracker.reports.recommendation import typeset_recommendation


def printed(told: Position, *, include_internal: bool = False) -> Paper:
    return read(typeset_recommendation(replace(told, internal_notes=include_internal), ENGLISH))


@pytest.fixture(scope="module")
def paper() -> Paper:
    return printed(one_recommendation())


def test_its_sections_come_in_order(paper: Paper) -> None:
    assert [words for words, level in paper.outline if level == 0] == [
        "Recommendation NR2019/1",
        "Contents",
        "NR2019/1",
        "Made again",
        "Links",
        "Signals Board",
        "Rheilffordd Llŷn",
        "Index of evidence",
        "What the words mean",
        "The seal",
    ]
    assert [words for words, level in paper.outline if level == 1] == [
        "Points",
        "Promises",
        "Actions",
        "Answers",
        "Reports of progress",
        "Assessments",
        "Everything recorded",
        "Points",
        "Answers",
        "Everything recorded",
    ]


def test_its_history_cites_the_evidence_by_its_number(paper: Paper) -> None:
    assert "Evidence: E1 Photographs of the boxes (describes 28 April 2019)" in paper.text
    assert "Withdrawn: Evidence: E2 Rota" in paper.text


def test_internal_notes_are_printed_only_where_asked_for(paper: Paper) -> None:
    assert "The foundry waits." not in paper.text
    assert "The foundry waits." in printed(one_recommendation(), include_internal=True).text


@pytest.mark.parametrize("told", [one_recommendation(), position()])
@pytest.mark.parametrize("language", [ENGLISH, welsh_words()])
def test_it_conforms_in_either_language(told: Position, language: Language) -> None:
    pdf = typeset_recommendation(told, language)
    assert {profile: faults(pdf, profile) for profile in PROFILES} == {profile: [] for profile in PROFILES}
    assert structure(pdf).faults == ()


def test_the_same_position_gives_the_same_bytes() -> None:
    told = one_recommendation()
    assert typeset_recommendation(told, ENGLISH) == typeset_recommendation(told, ENGLISH)


def test_several_recommendations_follow_one_another() -> None:
    paper = printed(covered([full(1), full(2)]))
    assert paper.outline[0][0] == "Recommendation NR2019/1, NR2019/2"
    assert sum(words == "Index of evidence" for words, _ in paper.outline) == 2


def test_the_contents_of_several_lead_to_each_of_them_in_turn() -> None:
    several = covered([full(), item(Given(number=2)), item(Given(number=3))])
    pages = [int(line.rpartition(" ")[2]) for line in read_contents(printed(several))]
    assert len(pages) > 6
    assert pages == sorted(pages)


def read_contents(paper: Paper) -> list[str]:
    """Return the lines of the page of contents, under its heading."""
    page = paper.pages[1]
    lines = page.text.removeprefix(page.top).removesuffix(page.bottom).splitlines()
    return lines[lines.index("Contents") + 1 :]


def test_an_empty_position_prints_a_truthful_report() -> None:
    assert "this report covers no recommendation." in printed(position()).text


def test_an_update_of_ten_thousand_words_is_complete_to_the_last_in_the_history() -> None:
    words = [f"word{number}" for number in range(10_000)]
    long = item(Given(history=(report(Progress.IN_PROGRESS, " ".join(words)),)))
    told = printed(covered([long])).text
    assert re.findall(r"word\d+", told[told.index("Everything recorded") :]) == words


def test_no_words_leave_their_column_however_long_they_are() -> None:
    shown = offered("T" * 200, "n" * 200, date(2019, 5, 1), date(2019, 5, 2), kind="k" * 200, page="g" * 200)
    said = replace(report(Progress.COMPLETE, "x" * 900), by="b" * 200)
    long = replace(item(Given(body="W" * 200, item="Unbreakable" * 40, history=(said, shown))), links=("l" * 300,))
    pdf = typeset_recommendation(covered([long]), ENGLISH)
    assert outside(pdf) == ""
    told = read(pdf).text.replace(" ", "")
    for words in ("T" * 200, "n" * 200, "k" * 200, "W" * 200, "Unbreakable" * 40, "b" * 200, "l" * 300):
        assert words in told


@settings(max_examples=15, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(invented(), max_size=3))
def test_any_recommendation_is_printed_with_its_reference(items: list[Given]) -> None:
    made = [item(replace(one, number=number)) for number, one in enumerate(items, 100)]
    told = printed(replace(position(), items=tuple(made))).text
    assert all(one.row.ref in told for one in made)
