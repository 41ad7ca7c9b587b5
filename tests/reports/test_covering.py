from dataclasses import replace

from tests.reports.positions import SOURCE, position
from tracker.domain.language import ENGLISH
from tracker.domain.position import Coverage
from tracker.reports.covering import covered_in_words, issue_in_words, report_title, withheld_in_words


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
