import pytest

from tests.builders import fixed_id
from tests.domain.strategies import FILE
from tests.domain.telling import ACHIEVED, COMPLETE, DONE, NOT_ACHIEVED, PARTLY, UNDER_WAY, day, stood
from tracker.domain.contents import Content
from tracker.domain.scales import Flag, Outcome, Progress, Response
from tracker.domain.statements import (
    AssessmentMade,
    Closed,
    EvidenceAdded,
    FlagSet,
    PassedOn,
    ProgressReported,
    Reopened,
    ResponseGiven,
)
from tracker.domain.status import (
    CLAUSE_OF,
    RULE,
    Meaning,
    Side,
    Status,
    is_open,
    meaning_of,
    side_of,
    status_of,
)

LETTER = EvidenceAdded("A letter", day(1), FILE)
AGREED, PARTLY_AGREED, NOT_AGREED = (ResponseGiven(response) for response in Response)
ELSEWHERE = FlagSet(Flag.TRACKED_ELSEWHERE, what="The lamp plan")
REOPENED = Reopened("No lamps were found")
PASSED = PassedOn((fixed_id("an heir"),))


def closed(outcome: Outcome, superseded_by: str = "", reason: str = "", agreed_by: str = "") -> Closed:
    return Closed(outcome, "Tom Wick", "Auditor", superseded_by=superseded_by, reason=reason, agreed_by=agreed_by)


def status(*said: Content) -> Status:
    return status_of(stood(*((one, on) for on, one in enumerate(said, 1))))


@pytest.mark.parametrize("response", [None, *Response])
@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        (Progress.COMPLETE, Status.AWAITING_CHECK),
        (Progress.PARTLY_COMPLETE, Status.PARTLY_COMPLETE),
        (Progress.IN_PROGRESS, Status.IN_PROGRESS),
        (Progress.NOT_STARTED, Status.NOT_STARTED),
    ],
)
def test_reported_progress_decides_whatever_the_response(
    response: Response | None, progress: Progress, expected: Status
) -> None:
    answered = [ResponseGiven(response)] if response else []
    assert status(*answered, ProgressReported(progress)) is expected
    assert status(ProgressReported(progress), *answered) is expected


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (Response.NOT_AGREED, Status.NOT_AGREED),
        (Response.AGREED, Status.AGREED),
        (Response.PARTLY_AGREED, Status.PARTLY_AGREED),
        (None, Status.NO_RESPONSE),
    ],
)
def test_without_progress_the_response_decides(response: Response | None, expected: Status) -> None:
    assert status(*([ResponseGiven(response)] if response else [])) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([AGREED, COMPLETE, LETTER, closed(Outcome.IMPLEMENTED)], Status.IMPLEMENTED),
        ([PARTLY_AGREED, LETTER, closed(Outcome.AS_FAR_AS_AGREED)], Status.AS_FAR_AS_AGREED),
        ([NOT_AGREED, closed(Outcome.NOT_AGREED, agreed_by="The board")], Status.CLOSED_NOT_AGREED),
        ([closed(Outcome.SUPERSEDED, superseded_by="NS2020/1")], Status.SUPERSEDED),
        ([closed(Outcome.NO_LONGER_RELEVANT, reason="Gone", agreed_by="The board")], Status.NO_LONGER_RELEVANT),
    ],
)
def test_what_is_closed_as_it_should_be_is_closed_for_its_reason(said: list[Content], expected: Status) -> None:
    assert status(*said) is expected
    assert status(*said, ELSEWHERE, ACHIEVED) is expected


@pytest.mark.parametrize("outcome", Outcome)
def test_what_is_closed_and_lacks_something_is_closed_unverified_whatever_the_reason(outcome: Outcome) -> None:
    assert status(Closed(outcome)) is Status.UNVERIFIED


def test_what_is_passed_on_is_that_first_of_all() -> None:
    assert status(AGREED, COMPLETE, ELSEWHERE, PASSED) is Status.PASSED_ON
    assert status(DONE, PASSED) is Status.PASSED_ON


def test_what_is_tracked_elsewhere_stays_open_whatever_else_is_said() -> None:
    assert status(AGREED, COMPLETE, REOPENED, ELSEWHERE) is Status.TRACKED_ELSEWHERE
    assert status(COMPLETE, ACHIEVED, ELSEWHERE) is Status.TRACKED_ELSEWHERE
    assert status(AGREED, ELSEWHERE, FlagSet(Flag.TRACKED_ELSEWHERE, is_set=False)) is Status.AGREED


@pytest.mark.parametrize("flag", [Flag.WAITING, Flag.DISPUTED, Flag.STAYS])
def test_other_flags_stand_beside_the_status(flag: Flag) -> None:
    assert status(AGREED, FlagSet(flag, what="The Lamp Service")) is Status.AGREED


def test_what_is_reopened_is_that_until_something_new_is_reported() -> None:
    assert status(COMPLETE, REOPENED) is Status.REOPENED
    assert status(LETTER, DONE, REOPENED, ACHIEVED) is Status.REOPENED
    assert status(COMPLETE, REOPENED, UNDER_WAY) is Status.IN_PROGRESS
    assert status(COMPLETE, REOPENED, COMPLETE) is Status.AWAITING_CHECK


@pytest.mark.parametrize("short", [PARTLY, NOT_ACHIEVED])
def test_a_claim_assessed_below_the_top_is_found_short_until_it_is_made_again(short: AssessmentMade) -> None:
    assert status(COMPLETE, short) is Status.FOUND_SHORT
    assert status(short, COMPLETE) is Status.AWAITING_CHECK
    assert status(COMPLETE, short, COMPLETE) is Status.AWAITING_CHECK
    assert status(UNDER_WAY, short) is Status.IN_PROGRESS


def test_what_is_assessed_at_the_top_is_ready_to_close() -> None:
    assert status(COMPLETE, ACHIEVED) is Status.FOUND_ACHIEVED
    assert status(AGREED, ACHIEVED) is Status.FOUND_ACHIEVED
    assert status(ACHIEVED, UNDER_WAY) is Status.IN_PROGRESS


def test_words_that_judge_nothing_leave_a_claim_awaiting_its_check() -> None:
    assert status(COMPLETE, AssessmentMade("A lot was done")) is Status.AWAITING_CHECK


def test_every_status_stands_in_the_rule_once_in_the_order_of_its_words() -> None:
    assert [clause.status for clause in RULE] == list(Status)
    assert CLAUSE_OF.keys() == set(Status)


def test_every_status_says_in_print_how_it_is_counted() -> None:
    words = {
        Side.OPEN: "Counted as open",
        Side.CLOSED: "Counted as closed",
        Side.PASSED_ON: "Counted neither as open nor as closed",
    }
    for clause in RULE:
        assert [side for side, told in words.items() if told in clause.definition] == [clause.side]
        assert side_of(clause.status) is clause.side
        assert is_open(clause.status) is (clause.side is Side.OPEN)


def test_what_awaits_a_check_reads_otherwise_than_what_is_done() -> None:
    assert meaning_of(Status.AWAITING_CHECK) is Meaning.TO_CHECK
    assert meaning_of(Status.UNVERIFIED) is not meaning_of(Status.IMPLEMENTED)
