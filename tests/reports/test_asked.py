from datetime import date

from tests.reports.positions import Given, board_position, position
from tracker.domain.decisions import decisions
from tracker.domain.language import ENGLISH, Language
from tracker.domain.scales import Response
from tracker.domain.status import Status, is_open
from tracker.reports.asked import asked


def test_each_kind_of_decision_names_the_items_it_is_asked_for() -> None:
    made = position(
        [
            Given(number=1, response=Response.AGREED),
            Given(number=2, response=Response.AGREED, target=date(2019, 12, 1)),
            Given(number=3, status=Status.FOUND_ACHIEVED),
            Given(number=4, target=date(2019, 7, 1)),
            Given(number=5, target=date(2019, 7, 2)),
            Given(number=6, target=date(2019, 12, 1), slips=3),
            Given(number=7, response=Response.NOT_AGREED),
            Given(number=8, status=Status.CLOSED_NOT_AGREED),
        ]
    )
    found = {words: [item.row.ref for item in items] for words, items in asked(made, ENGLISH)}
    assert found == {
        "Agree a date": ["NR2019/1"],
        "Accept a closure": ["NR2019/3"],
        "Escalate": ["NR2019/4", "NR2019/6"],
        "Accept a refusal": ["NR2019/7"],
    }


def test_the_brief_asks_for_the_decisions_of_the_progress_report_and_no_others() -> None:
    made = board_position()
    assert sum(len(items) for _, items in asked(made, ENGLISH)) == len(decisions(made))


def test_nothing_is_asked_of_what_is_no_longer_followed_up() -> None:
    assert asked(position([Given(status=status, slips=5) for status in Status if not is_open(status)]), ENGLISH) == []
    assert asked(position(), ENGLISH) == []


def test_the_kinds_are_said_in_the_language_of_the_report() -> None:
    made = position([Given(response=Response.AGREED)])
    assert [words for words, _ in asked(made, Language("cy", {"Agree a date": "Cytuno ar ddyddiad"}))] == [
        "Cytuno ar ddyddiad"
    ]
