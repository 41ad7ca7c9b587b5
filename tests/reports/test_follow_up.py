import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reports.conformance import PROFILES, faults
from tests.reports.margins import outside
from tests.reports.paper_reader import Paper, read
from tests.reports.plans import LAMPS, assessed, covered, followed_up, report
from tests.reports.positions import AS_AT, Given, item, position
from tests.reports.structure import structure
from tests.reports.test_progress import invented
from tracker.domain.language import ENGLISH, Language
from tracker.domain.position import Position
from tracker.domain.scales import Progress
from tracker.reports import welsh_words
from tracker.reports.follow_up import typeset_follow_up


def printed(told: Position, *, include_internal: bool = False) -> Paper:
    return read(typeset_follow_up(replace(told, internal_notes=include_internal), ENGLISH))


@pytest.fixture(scope="module")
def paper() -> Paper:
    return printed(followed_up())


def test_its_sections_come_in_order(paper: Paper) -> None:
    assert [words for words, level in paper.outline if level == 0] == [
        "Follow-up of inspection recommendations: A night inspection of the railway signal boxes",
        "Contents",
        "Position",
        "The report as a whole",
        "Findings by assessment scale",
        "Recommendation by recommendation",
        "What the words mean",
        "Scales of assessment",
        "The seal",
    ]


def test_its_cover_names_what_it_follows_up(paper: Paper) -> None:
    first = " ".join(paper.pages[0].text.split())
    assert "A night inspection of the railway signal boxes (Inspectorate of Signals and Inspectorate of Lamps)" in first
    assert "Published January 2019" in first
    assert "As at 30 September 2019" in first


@pytest.mark.parametrize("told", [followed_up(), position()])
@pytest.mark.parametrize("language", [ENGLISH, welsh_words()])
def test_it_conforms_in_either_language(told: Position, language: Language) -> None:
    pdf = typeset_follow_up(told, language)
    assert {profile: faults(pdf, profile) for profile in PROFILES} == {profile: [] for profile in PROFILES}
    assert structure(pdf).faults == ()


def test_the_same_position_gives_the_same_bytes() -> None:
    assert typeset_follow_up(followed_up(), ENGLISH) == typeset_follow_up(followed_up(), ENGLISH)


def test_every_page_bears_the_marking(paper: Paper) -> None:
    assert all(page.top.startswith("OFFICIAL") for page in paper.pages)


def test_an_empty_position_prints_a_truthful_report() -> None:
    told = printed(position()).text
    assert "As at 30 September 2019, this report covers no recommendation." in told
    assert "Recommendation by recommendation" not in told


def test_an_update_of_ten_thousand_words_is_complete_to_the_last() -> None:
    words = [f"word{number}" for number in range(10_000)]
    long = Given(history=(report(Progress.IN_PROGRESS, " ".join(words)),), progress=Progress.IN_PROGRESS)
    assert re.findall(r"word\d+", printed(covered([item(long)])).text) == words


def test_no_words_leave_their_column_however_long_they_are() -> None:
    long = Given(body="W" * 300, item="Unbreakable" * 60, history=(report(Progress.COMPLETE, "x" * 3_000),))
    long = assessed(replace(long, progress=Progress.COMPLETE), "V" * 200, None, AS_AT, text="z" * 500)
    pdf = typeset_follow_up(covered([item(long)]), ENGLISH)
    assert outside(pdf) == ""
    told = read(pdf).text.replace(" ", "")
    for words in ("W" * 300, "Unbreakable" * 60, "V" * 200):
        assert words in told
    assert told.count("x") >= 3_000
    assert told.count("z") >= 500


@settings(max_examples=15, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(invented(), max_size=4), st.text(max_size=30))
def test_any_position_is_printed_with_every_reference(items: list[Given], words: str) -> None:
    numbered = [replace(one, number=number) for number, one in enumerate(items, 100)]
    scales = (LAMPS, None)
    made = [item(assessed(one, words, scales[n % 2], date(2019, 9, 1))) for n, one in enumerate(numbered)]
    told = printed(covered(made)).text
    assert all(f"NR2019/{one.number}" in told for one in numbered)
