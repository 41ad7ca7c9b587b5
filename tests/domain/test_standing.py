from tests.domain.strategies import FILE
from tests.domain.telling import (
    ACHIEVED,
    COMPLETE,
    DONE,
    NOT_ACHIEVED,
    PARTLY,
    UNDER_WAY,
    day,
    plan,
    stood,
    told,
    withdrawn,
)
from tracker.domain.fold import fold
from tracker.domain.scales import ActionState, Finding, Outcome, Response
from tracker.domain.standing import PartFinding, Standing
from tracker.domain.statements import AssessmentMade, Closed, EvidenceAdded, Reopened, ResponseGiven

LETTER = EvidenceAdded("A letter", day(3), FILE)
NO_EVIDENCE = "evidence dated no later than the closing"
UNVERIFIED = Closed(Outcome.IMPLEMENTED, "Tom Wick", "Auditor", unverified=True, lacking=(NO_EVIDENCE,))


def test_an_open_item_lacks_nothing() -> None:
    assert Standing().lacks == ()


def test_a_closing_with_evidence_and_a_checker_of_its_own_lacks_nothing() -> None:
    assert stood((COMPLETE, 2, "Ann Lamb"), (LETTER, 4), (DONE, 5)).lacks == ()


def test_a_closing_whose_evidence_is_withdrawn_later_is_unverified_and_says_why() -> None:
    entries = told((LETTER, 4), (DONE, 5))
    assert fold(entries).lacks == ()
    assert fold(withdrawn(entries, 1)).lacks == (NO_EVIDENCE,)


def test_a_newer_version_of_the_evidence_does_not_undo_a_closing() -> None:
    entries = told((LETTER, 4), (DONE, 5))
    better = EvidenceAdded("A scan", day(6), FILE, replaces=entries[1].id)
    newer = [*entries, *told((LETTER, 0), (DONE, 0), (better, 7))[3:]]
    assert fold(newer).lacks == ()
    assert fold(withdrawn(newer, 1)).lacks == (NO_EVIDENCE,)


def test_evidence_of_the_day_of_the_closing_serves_it() -> None:
    assert stood((EvidenceAdded("Minutes", day(5), FILE), 5), (DONE, 5)).lacks == ()


def test_evidence_that_describes_or_came_on_a_later_day_serves_no_closing() -> None:
    assert stood((DONE, 5), (LETTER, 6)).lacks == (NO_EVIDENCE,)
    assert stood((EvidenceAdded("Minutes", day(6), FILE), 4), (DONE, 5)).lacks == (NO_EVIDENCE,)


def test_who_reported_it_complete_is_no_checker_whenever_that_comes_to_light() -> None:
    own = ("a checker other than Tom Wick, who reported it complete",)
    assert stood((LETTER, 3), (DONE, 5), (COMPLETE, 4, "tom  WICK")).lacks == own
    entries = told((LETTER, 3), (COMPLETE, 4, "Tom Wick"), (DONE, 5))
    assert (fold(entries).lacks, fold(withdrawn(entries, 2)).lacks) == (own, ())


def test_a_claim_from_before_the_last_reopening_bars_nobody_from_checking() -> None:
    said = ((COMPLETE, 1, "Tom Wick"), (Reopened("No"), 2), (COMPLETE, 3, "Ann Lamb"), (LETTER, 4), (DONE, 5))
    assert stood(*said).lacks == ()


def test_a_closing_left_unverified_says_so_even_where_what_lacked_has_come() -> None:
    assert stood((UNVERIFIED, 5)).lacks == (NO_EVIDENCE,)
    assert stood((LETTER, 4), (UNVERIFIED, 5)).lacks == ("the word of whoever closed it, who left it unverified",)


def test_a_response_withdrawn_later_takes_the_ground_from_a_closing_that_rests_on_it() -> None:
    entries = told((ResponseGiven(Response.NOT_AGREED), 1), (Closed(Outcome.NOT_AGREED, agreed_by="The board"), 2))
    assert fold(entries).lacks == ()
    assert fold(withdrawn(entries, 1)).lacks == ("a response that says “Not agreed”",)


def test_slip_days_need_two_dates_and_are_never_negative() -> None:
    assert Standing(target=day(9)).slip_days == 0
    assert Standing(first_target=day(9)).slip_days == 0
    assert Standing(target=day(8), first_target=day(9)).slip_days == 0
    assert Standing(target=day(19), first_target=day(9)).slip_days == 10


def test_only_actions_that_are_planned_or_under_way_are_open() -> None:
    states = dict(zip("abcd", ActionState, strict=True))
    assert stood(*((plan(letter, state), 1) for letter, state in states.items())).open_actions == 2


def test_found_short_is_a_claim_then_assessed_below_the_top() -> None:
    for finding, is_short in ((PARTLY, True), (NOT_ACHIEVED, True), (ACHIEVED, False), (AssessmentMade("Hm"), False)):
        assert stood((COMPLETE, 1), (finding, 2)).is_found_short is is_short
    assert not stood((NOT_ACHIEVED, 1), (COMPLETE, 2)).is_found_short
    assert not stood((UNDER_WAY, 1), (NOT_ACHIEVED, 2)).is_found_short
    assert not stood((COMPLETE, 1), (NOT_ACHIEVED, 2), (Reopened("Short"), 3)).is_found_short


def test_found_achieved_is_assessed_at_the_top_and_no_less_reported_since() -> None:
    assert stood((ACHIEVED, 1)).is_found_achieved
    assert stood((UNDER_WAY, 1), (ACHIEVED, 2)).is_found_achieved
    assert stood((ACHIEVED, 1), (COMPLETE, 2)).is_found_achieved
    assert not stood((ACHIEVED, 1), (UNDER_WAY, 2)).is_found_achieved
    assert not stood((COMPLETE, 1), (ACHIEVED, 2), (PARTLY, 3)).is_found_achieved


def test_a_finding_that_judges_nothing_disagrees_with_none() -> None:
    made = PartFinding("", "Could not be verified", Finding.NO_JUDGEMENT, "Audit", day(1))
    judged = PartFinding("", "Fully", Finding.ACHIEVED, "Audit", day(1))
    assert not made.disagrees_with(judged)
    assert not judged.disagrees_with(made)
    assert not judged.disagrees_with(None)
