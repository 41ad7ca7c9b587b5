from datetime import date

from tests.reports.plans import answer, closed, covered, one_recommendation, report, told
from tests.reports.positions import Given, item
from tests.reports.test_recommendation import printed
from tracker.domain.scales import Progress, RefusalReason, Response
from tracker.domain.statements import TargetSet


def test_a_promise_keeps_its_first_date_and_every_move_with_who_agreed() -> None:
    words = printed(one_recommendation()).text
    assert "15 February 2019 31 March 2019 First promise –" in words
    assert "30 June 2019 91 days later The lamps were delivered late Agreed by Chief Inspector of Lamps" in words
    assert "25 June 2019 31 July 2019 “July 2019” 31 days later No reason is recorded" in words


def test_a_date_that_comes_back_after_mere_words_is_counted_from_the_last_day() -> None:
    promises = (TargetSet(date(2019, 6, 30)), TargetSet(None, "Ongoing"), TargetSet(date(2019, 6, 20)))
    history = [told(one, date(2019, 2, day)) for day, one in enumerate((*promises, promises[-1]), 1)]
    words = printed(covered([item(Given(history=history))])).text
    assert "Ongoing Words that name no day –" in words
    assert "20 June 2019 10 days earlier" in words
    assert "20 June 2019 As before" in words


def test_actions_are_listed_with_owner_date_and_state() -> None:
    assert "(c) Inspect the lamps each night. Not named Ongoing Planned" in printed(one_recommendation()).text


def test_answers_reports_and_findings_stand_apart() -> None:
    words = printed(one_recommendation()).text
    assert "15 February 2019 Signals Board Agreed We shall light every lamp by dusk." in words
    assert "2 April 2019 Signals Board In progress Lamps stand at 41 of 96 boxes." in words
    assert "10 September 2019 Inspectorate of Lamps Dim On the scale" in words


def test_a_refusal_names_its_reason_and_long_words_are_cut() -> None:
    no = answer(Response.NOT_AGREED, "No.", category=RefusalReason.POLICY, part="Not a part of it.")
    long = report(Progress.IN_PROGRESS, "word " * 100)
    words = printed(covered([item(Given(history=(no, long)))])).text
    assert "Not agreed Reason: policy Not a part of it. No." in words
    assert "word …" in words


def test_a_closing_tells_who_checked_and_what_lacks() -> None:
    words = printed(covered([closed()])).text
    assert "Reason for closing implemented Recorded by P. Clerk Checked by B. Warden, Registrar of lamps" in words
    assert "Agreed by The Director It lacks evidence dated no later than the closing" in words


def test_of_what_nothing_was_said_there_is_no_strand() -> None:
    words = printed(covered([item(Given())])).text
    for strand in ("Promises", "Actions", "Answers", "Reports of progress", "How it was closed"):
        assert strand not in words
