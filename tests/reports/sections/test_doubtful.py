from datetime import date

from tests.reports.paper_reader import printed
from tests.reports.positions import Given, line, position
from tracker.domain.scales import Finding, Outcome, Progress
from tracker.domain.statements import AssessmentMade, Closed
from tracker.domain.status import Status


def test_what_is_closed_unverified_is_listed_with_what_lacks() -> None:
    lacks = ("evidence dated no later than the closing", "the name of a checker")
    closed = Given(
        status=Status.UNVERIFIED,
        history=[line(Closed(Outcome.NOT_AGREED, agreed_by="the board"), date(2019, 9, 1))],
        row={"closed_on": date(2019, 9, 1), "lacks": lacks},
    )
    text = printed(position([closed])).text
    assert "Closed unverified 1 item." in text
    told = "It lacks evidence dated no later than the closing; the name of a checker."
    assert text.count(told) == 2  # in the list, and with the item itself
    assert "Closed on 1 September 2019: agreed by the board." in text


def test_what_was_found_short_is_listed_with_who_assessed_it() -> None:
    finding = AssessmentMade("Insufficient progress", Finding.NOT_ACHIEVED, text="Two of five boxes are dark.")
    short = Given(
        status=Status.FOUND_SHORT,
        progress=Progress.COMPLETE,
        history=(line(finding, date(2019, 8, 20), by="Inspectorate of Lamps"),),
        row={
            "assessment": "Insufficient progress",
            "assessment_on": date(2019, 8, 20),
            "assessment_by": "Inspectorate of Lamps",
            "finding": Finding.NOT_ACHIEVED,
        },
    )
    text = printed(position([short])).text
    assert "Reported complete, found short 1 item." in text
    told = "Assessed: Insufficient progress, Inspectorate of Lamps, 20 August 2019: Two of five boxes are dark."
    assert told in text
    assert "Insufficient progress Inspectorate of Lamps, 20 August 2019 Counted as: not achieved" in text


def test_where_nothing_is_closed_unverified_that_is_said() -> None:
    assert "No item is closed unverified." in printed(position([Given()])).text
    assert "No item is closed unverified." not in printed(position()).text


def test_what_was_found_achieved_is_listed_as_ready_to_close() -> None:
    found = Given(status=Status.FOUND_ACHIEVED, row={"assessment_on": date(2019, 8, 20)})
    told = printed(position([found])).text
    assert "Found achieved, ready to close 1 item. Assessed at the top of the scale, and not closed yet." in told
    assert "20 Aug 2019" in told
