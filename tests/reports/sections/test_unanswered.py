from dataclasses import replace

import pytest

from tests.reports.paper_reader import printed
from tests.reports.positions import SOURCE, Given, position
from tracker.domain.scales import Response
from tracker.domain.status import Status


def test_what_has_no_response_is_listed_the_longest_published_first() -> None:
    published = ("2019-08-31", None, "2019-09-30", "2018-02", "2019-11-01")
    silent = [
        Given(number=number, source=replace(SOURCE, code=f"R{number}", published=day))
        for number, day in enumerate(published)
    ]
    paper = printed(position([*silent, Given(number=9, response=Response.AGREED)]))
    told = paper.text[paper.text.index("No response yet 5 items.") : paper.text.rindex("Decisions asked for")]
    assert "Neither a response nor any progress is recorded up to 30 September 2019" in told
    assert "NR2019/9" not in told
    days = ("Feb 2018 –", "31 Aug 2019 30", "30 Sep 2019 0", "1 Nov 2019 –", "Not known –")
    assert [told.index(day) for day in days] == sorted(told.index(day) for day in days)


def test_where_all_have_a_response_there_is_no_such_section() -> None:
    paper = printed(position([Given(response=Response.AGREED)]))
    assert "No response yet" not in [title for title, _ in paper.outline]


@pytest.mark.parametrize(
    ("flag", "told"),
    [
        ("Waiting on another body: The Foundry", "Dependent on others 1 item."),
        ("Disputed: the line was sold", "Disputed 1 item."),
    ],
)
def test_what_bears_a_flag_is_listed_with_what_the_flag_names(flag: str, told: str) -> None:
    text = printed(position([Given(number=1, row={"flags": (flag,)}), Given(number=2)])).text
    listed = text[text.index(told) :]
    assert flag.partition(": ")[2] in listed[: listed.index("Decisions asked for")]


def test_a_closed_item_depends_on_nobody() -> None:
    closed = Given(status=Status.IMPLEMENTED, row={"flags": ("Waiting on another body: The Foundry",)})
    assert "Dependent on others" not in [title for title, _ in printed(position([closed])).outline]


def test_what_is_tracked_elsewhere_names_the_plan() -> None:
    gone = Given(status=Status.TRACKED_ELSEWHERE, row={"flags": ("Tracked elsewhere: Plan for the north",)})
    assert "Followed up in: Plan for the north" in printed(position([gone])).text
