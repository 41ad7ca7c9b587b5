"""A closing without evidence shows as such everywhere: in the list, the counts, the history, in print."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.builders import write_file
from tests.reports.paper_reader import read
from tests.services.lives.telling import SO2019, count_of, counted, item, movements, rows, say, stood, taken
from tracker.domain.contradictions import Contradiction
from tracker.domain.listing import Selection
from tracker.domain.position import ReportKind
from tracker.domain.scales import Outcome, Progress, Response
from tracker.domain.statements import Closed, Correction, ProgressReported, ResponseGiven
from tracker.domain.status import Status
from tracker.errors import Refused
from tracker.services.contradictions import contradicted
from tracker.services.detail import detail
from tracker.services.ledger import EvidenceFile
from tracker.services.listing import all_rows, find_body
from tracker.services.ordering import Order
from tracker.services.position import Scope
from tracker.services.printing import print_report
from tracker.services.register import Register

EVIDENCE, CHECKER = "evidence dated no later than the closing", "the name of a checker"
TODAY = date(2026, 11, 22)


@pytest.fixture
def claimed(register: Register, thematic: Path) -> UUID:
    """Tell the life up to a claim without evidence."""
    taken(register, thematic, SO2019)
    one = item(register, "SO2019/15", "HM Prison Service")
    say(register, [one], "2019-02-15", "HMPPS action plan", ResponseGiven(Response.AGREED))
    say(register, [one], "2020-06-30", "Prison returns", ProgressReported(Progress.COMPLETE, "All is done."))
    return one


@pytest.fixture
def closed(register: Register, claimed: UUID) -> UUID:
    """Close it as it is."""
    say(register, [claimed], "2020-09-01", "The board", Closed(Outcome.IMPLEMENTED, unverified=True))
    return claimed


def test_it_cannot_pass_for_verified(register: Register, claimed: UUID) -> None:
    with pytest.raises(Refused, match="it lacks evidence dated no later than the closing and the name of a checker"):
        say(register, [claimed], "2020-09-01", "The board", Closed(Outcome.IMPLEMENTED))
    assert stood(register, claimed, "2020-09-01") == [Status.AWAITING_CHECK]


def test_the_list_names_it_and_what_lacks(register: Register, closed: UUID) -> None:
    (row,) = all_rows(register, Selection(TODAY, status=Status.UNVERIFIED))
    assert (row.id, row.is_unverified, row.lacks) == (closed, True, (EVIDENCE, CHECKER))
    assert (row.closed_on, row.closed_reason) == (date(2020, 9, 1), "implemented")
    assert row.id not in {row.id for row in rows(register, "2026-11-22", open_only=True).values()}


def test_it_is_shown_with_what_lacked_then_and_what_lacks_now(register: Register, closed: UUID) -> None:
    told = detail(register, closed, TODAY)
    assert told.standing.lacks == (EVIDENCE, CHECKER)
    last = told.history[-1]
    assert last.headline == "Closed: implemented (unverified)"
    assert isinstance(last.said, Closed)
    assert last.said.lacking == (EVIDENCE, CHECKER)


def test_it_is_counted_on_its_own(register: Register, closed: UUID) -> None:
    before, after = counted(register, "2020-08-31"), counted(register, "2020-09-01")
    assert (before.by_status[Status.UNVERIFIED], after.by_status[Status.UNVERIFIED]) == (0, 1)
    assert after.by_status[Status.IMPLEMENTED] == 0
    assert (before.open - after.open, after.contradictory) == (1, 1)
    one = count_of(after, "HM Prison Service")
    assert one is not None
    assert (one.total, one.open) == (9, 8)
    (moved,) = movements(register, "2020-08-31", "2020-09-01")
    assert moved.total.closed == 1


def test_it_contradicts_itself_for_good(register: Register, closed: UUID) -> None:
    (told,) = contradicted(register, Selection(TODAY))
    assert (told.row.id, told.kind) == (closed, Contradiction.UNVERIFIED)
    assert told.sentence == f"It is closed, but the closing is not verified. It lacks {EVIDENCE}; {CHECKER}."


def test_it_is_printed_as_such(register: Register, closed: UUID) -> None:
    scope = Scope(body=find_body(register, "HM Prison Service").id)
    orders = (Order(ReportKind.PROGRESS, scope, day) for day in (date(2020, 8, 31), TODAY))
    then, now = (read(print_report(register, order).pdf).text for order in orders)
    assert "Reported complete, awaiting check" in then
    assert "SO2019/15" in now
    assert "Closed unverified" in now
    assert "Closed: implemented (unverified)" in now
    assert EVIDENCE in now
    assert CHECKER in now


def test_a_verified_closing_needs_what_lacked(register: Register, closed: UUID, tmp_path: Path) -> None:
    closing = detail(register, closed, TODAY).history[-1].entry_id
    say(register, [closed], "2020-10-01", "The board", Correction(closing, "Closed too early"))
    letter = EvidenceFile(write_file(tmp_path, "plan.txt", "The plan"), "The plan", date(2020, 9, 20))
    done = Closed(Outcome.IMPLEMENTED, checker="Ann Lamb", role="Internal audit")
    say(register, [closed], "2020-10-01", "The board", letter, done)
    assert stood(register, closed, "2020-09-01", "2020-10-01") == [Status.AWAITING_CHECK, Status.IMPLEMENTED]
    assert contradicted(register, Selection(TODAY)) == ()


def test_evidence_taken_away_later_makes_a_good_closing_unverified(
    register: Register, claimed: UUID, tmp_path: Path
) -> None:
    letter = EvidenceFile(write_file(tmp_path, "plan.txt", "The plan"), "The plan", date(2020, 8, 20))
    done = Closed(Outcome.IMPLEMENTED, checker="Ann Lamb", role="Internal audit")
    evidence, _ = say(register, [claimed], "2020-09-01", "The board", letter, done)
    assert stood(register, claimed, "2020-09-01") == [Status.IMPLEMENTED]
    say(register, [claimed], "2020-12-01", "The board", Correction(evidence, "It is of another prison."))
    row = detail(register, claimed, TODAY).row
    assert (row.status, row.lacks) == (Status.UNVERIFIED, (EVIDENCE,))
