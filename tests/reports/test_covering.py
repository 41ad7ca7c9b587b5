from dataclasses import replace

import pytest

from tests.reports.paper_reader import read
from tests.reports.positions import SOURCE, Given, position
from tracker.domain.language import ENGLISH
from tracker.domain.position import Coverage, ReportKind
from tracker.reports import report
from tracker.reports.covering import (
    covered_in_words,
    issue_in_words,
    narrowed_in_words,
    report_title,
    withheld_in_words,
)


def test_a_title_names_the_body_that_it_is_about() -> None:
    assert report_title(position(), ENGLISH) == "Progress on inspection recommendations"
    lamps = position(coverage=Coverage(body="Lamps"))
    assert report_title(lamps, ENGLISH) == "Progress on inspection recommendations: Lamps"


def test_everything_that_narrows_a_report_is_told() -> None:
    narrow = Coverage("Lamps", SOURCE, "Safety", "NR2019/1", ("Overdue",), as_now=True)
    assert list(covered_in_words(narrow, ENGLISH)) == [
        "Recommendations made to Lamps",
        "Made in “A night inspection of the railway signal boxes”, January 2019",
        "Theme: Safety",
        "Recommendation NR2019/1",
        "Only: Overdue",
        "Each counted once, under the body that is responsible for it now",
    ]
    assert len(list(covered_in_words(Coverage(), ENGLISH))) == 2


def test_an_issue_is_told_by_its_number() -> None:
    assert issue_in_words(position(), ENGLISH) == "Not issued: a working print"
    assert issue_in_words(position(number=7), ENGLISH) == "Report 7"


def test_what_is_withheld_is_counted() -> None:
    told = [withheld_in_words(replace(position(), withheld=number), ENGLISH) for number in (0, 1, 1200)]
    assert told[0] == ""
    assert told[1] == "1 item is withheld: it is marked higher than this report."
    assert told[2] == "1,200 items are withheld: they are marked higher than this report."


def test_what_narrows_a_report_on_one_inspection_is_told_beside_it() -> None:
    whole = Coverage(publication=SOURCE)
    assert list(narrowed_in_words(whole, ENGLISH)) == []
    narrowed = replace(whole, body="Lamps Board", filters=("overdue",))
    assert list(narrowed_in_words(narrowed, ENGLISH)) == ["Recommendations made to Lamps Board", "Only: overdue"]


@pytest.mark.parametrize("kind", [ReportKind.FOLLOW_UP, ReportKind.ACTION_PLAN])
def test_a_cover_says_that_not_all_of_an_inspection_report_is_covered(kind: ReportKind) -> None:
    narrowed = position([Given()], coverage=Coverage(publication=SOURCE, body="Lamps Board", filters=("overdue",)))
    cover = " ".join(read(report(kind, narrowed)).pages[0].text.split())
    assert "Covers only Recommendations made to Lamps Board Only: overdue" in cover


@pytest.mark.parametrize("kind", ReportKind)
def test_a_report_with_internal_notes_says_so_on_its_first_page(kind: ReportKind) -> None:
    first = " ".join(read(report(kind, position([Given()], internal_notes=True))).pages[0].text.split())
    assert "not for publication" in first
    assert "not for publication" not in read(report(kind, position([Given()]))).pages[0].text
