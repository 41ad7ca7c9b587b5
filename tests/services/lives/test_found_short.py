"""A claim of completion is assessed as insufficient and re-opened; the next claim is found good and closed."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.builders import write_file
from tests.services.lives.telling import SO2019, item, movements, say, stood, taken
from tracker.domain.contradictions import Contradiction
from tracker.domain.listing import Selection
from tracker.domain.scales import Finding, Outcome, Progress, Response
from tracker.domain.statements import AssessmentMade, Closed, ProgressReported, Reopened, ResponseGiven
from tracker.domain.status import Status
from tracker.errors import Refused
from tracker.services.contradictions import contradicted
from tracker.services.detail import detail
from tracker.services.ledger import EvidenceFile
from tracker.services.register import Register
from tracker.services.scales import find_scale

CLAIMANT = "Prison returns"
COMPLETE = ProgressReported(Progress.COMPLETE)


@pytest.fixture
def claimed(register: Register, thematic: Path, tmp_path: Path) -> UUID:
    """Tell the life up to the claim."""
    taken(register, thematic, SO2019)
    one = item(register, "SO2019/13", "HM Prison Service")
    say(register, [one], "2019-02-15", "HMPPS action plan", ResponseGiven(Response.AGREED))
    letter = EvidenceFile(write_file(tmp_path, "keys.txt", "Keys counted"), "Keys counted", date(2020, 6, 12))
    say(register, [one], "2020-06-30", CLAIMANT, letter, COMPLETE)
    return one


def found(register: Register, one: UUID, day: str, word: str) -> None:
    scale = find_scale(register, "independent review of progress").id
    said = AssessmentMade(word, scale=scale, citation="Review of progress, March 2021")
    say(register, [one], day, "HM Inspectorate of Prisons", said)


def test_a_claim_is_found_short_re_opened_and_in_the_end_closed(register: Register, claimed: UUID) -> None:
    found(register, claimed, "2021-03-10", "insufficient progress")
    say(register, [claimed], "2021-04-01", "The board", Reopened("The review found the keys uncounted."))
    say(register, [claimed], "2021-09-01", CLAIMANT, ProgressReported(Progress.IN_PROGRESS))
    say(register, [claimed], "2022-02-01", "The deputy", COMPLETE)
    found(register, claimed, "2022-05-05", "Good progress")
    done = Closed(Outcome.IMPLEMENTED, checker="HM Inspectorate of Prisons", citation="Review of progress, May 2022")
    say(register, [claimed], "2022-06-01", "The board", done)
    told = {
        "2020-06-29": Status.AGREED,
        "2020-06-30": Status.AWAITING_CHECK,
        "2021-03-09": Status.AWAITING_CHECK,
        "2021-03-10": Status.FOUND_SHORT,
        "2021-04-01": Status.REOPENED,
        "2021-08-31": Status.REOPENED,
        "2021-09-01": Status.IN_PROGRESS,
        "2022-02-01": Status.AWAITING_CHECK,
        "2022-05-05": Status.FOUND_ACHIEVED,
        "2022-06-01": Status.IMPLEMENTED,
    }
    assert dict(zip(told, stood(register, claimed, *told), strict=True)) == told
    assert [line.headline for line in detail(register, claimed, date(2026, 11, 22)).history][3:5] == [
        "Assessed: Insufficient progress, on the scale “HMI Prisons independent review of progress”",
        "Re-opened",
    ]
    # Re-opening a mere claim moves no total: it had been open all the time.
    first, last = movements(register, "2020-12-31", "2021-12-31", "2022-12-31")
    assert (first.total.reopened, first.total.closed, last.total.closed) == (0, 0, 1)


def test_what_was_found_short_contradicts_the_claim_until_it_is_re_opened(register: Register, claimed: UUID) -> None:
    def told(day: str) -> list[Contradiction]:
        return [one.kind for one in contradicted(register, Selection(date.fromisoformat(day))) if one.row.id == claimed]

    found(register, claimed, "2021-03-10", "No meaningful progress")
    say(register, [claimed], "2021-04-01", "The board", Reopened("The keys are uncounted."))
    assert [told(day) for day in ("2021-03-09", "2021-03-10", "2021-04-01")] == [
        [],
        [Contradiction.ASSESSED_WORSE],
        [Contradiction.NO_ACTION],
    ]
    row = detail(register, claimed, date(2021, 3, 10)).row
    assert (row.assessment, row.finding, row.assessment_by) == (
        "No meaningful progress",
        Finding.NOT_ACHIEVED,
        "HM Inspectorate of Prisons",
    )


def test_nobody_checks_their_own_claim_but_a_re_opening_lets_them_go(register: Register, claimed: UUID) -> None:
    own = Closed(Outcome.IMPLEMENTED, checker="  prison RETURNS ", role="Head of keys")
    with pytest.raises(Refused, match="a checker other than prison RETURNS, who reported it complete"):
        say(register, [claimed], "2020-07-01", "The board", own)
    say(register, [claimed], "2021-04-01", "The board", Reopened("The keys are uncounted."))
    say(register, [claimed], "2022-02-01", "The deputy", COMPLETE)
    say(register, [claimed], "2022-06-01", "The board", own)
    assert stood(register, claimed, "2022-06-01") == [Status.IMPLEMENTED]


def test_closed_and_then_found_short_is_re_opened_and_counted_as_that(register: Register, claimed: UUID) -> None:
    done = Closed(Outcome.IMPLEMENTED, checker="Ann Lamb", role="Internal audit")
    say(register, [claimed], "2020-08-03", "The board", done)
    found(register, claimed, "2021-03-10", "Insufficient progress")
    assert stood(register, claimed, "2021-03-10") == [Status.IMPLEMENTED]
    assert Contradiction.CLOSED_SHORT in detail(register, claimed, date(2021, 3, 10)).row.contradictions
    say(register, [claimed], "2021-04-01", "The board", Reopened("The review found the keys uncounted."))
    year, next_year = movements(register, "2019-12-31", "2020-12-31", "2021-12-31")
    assert (year.total.closed, next_year.total.reopened) == (1, 1)
    assert year.total.opening == next_year.total.closing
