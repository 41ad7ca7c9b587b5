import pytest

from tracker.domain.scales import Progress, Response
from tracker.domain.status import CLAUSE_OF, RULE, Meaning, Status, is_open, meaning_of, status_of


@pytest.mark.parametrize("response", [None, *Response])
@pytest.mark.parametrize(
    ("progress", "status"),
    [
        (Progress.COMPLETE, Status.AWAITING_CHECK),
        (Progress.PARTLY_COMPLETE, Status.PARTLY_COMPLETE),
        (Progress.IN_PROGRESS, Status.IN_PROGRESS),
        (Progress.NOT_STARTED, Status.NOT_STARTED),
    ],
)
def test_reported_progress_decides_whatever_the_response(
    response: Response | None, progress: Progress, status: Status
) -> None:
    assert status_of(response, progress) is status


@pytest.mark.parametrize(
    ("response", "status"),
    [
        (Response.NOT_AGREED, Status.NOT_AGREED),
        (Response.AGREED, Status.AGREED),
        (Response.PARTLY_AGREED, Status.PARTLY_AGREED),
        (None, Status.NO_RESPONSE),
    ],
)
def test_without_progress_the_response_decides(response: Response | None, status: Status) -> None:
    assert status_of(response, None) is status


def test_every_status_stands_in_the_rule_once_in_the_order_of_its_words() -> None:
    assert [clause.status for clause in RULE] == list(Status)
    assert CLAUSE_OF.keys() == set(Status)


def test_every_status_says_in_print_whether_it_is_open() -> None:
    assert [c.status for c in RULE if ("Counted as open" in c.definition) is not is_open(c.status)] == []


def test_what_awaits_a_check_reads_otherwise_than_what_is_done() -> None:
    assert meaning_of(Status.AWAITING_CHECK) is Meaning.TO_CHECK
