from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from tests.services.items import DAY, lines, recording, shown
from tracker.domain.scales import Outcome, Progress, Response
from tracker.domain.statements import (
    Closed,
    EvidenceAdded,
    NoteMade,
    ProgressReported,
    Reopened,
    ResponseGiven,
)
from tracker.domain.status import Status
from tracker.errors import BadInput, Refused
from tracker.services.ledger import Fact, record
from tracker.services.register import Register

COMPLETE = ProgressReported(Progress.COMPLETE)
SEEN = EvidenceAdded("The shed", DAY, None, text="We counted forty lamps.")
CHECKED = Closed(Outcome.IMPLEMENTED, checker="Tom Wick", role="Auditor")
PARTLY = replace(CHECKED, outcome=Outcome.AS_FAR_AS_AGREED)
GATES = [
    (CHECKED, (COMPLETE, SEEN), Status.IMPLEMENTED),
    (replace(CHECKED, role="", citation="Report of May"), (COMPLETE, SEEN), Status.IMPLEMENTED),
    (PARTLY, (ResponseGiven(Response.PARTLY_AGREED), COMPLETE, SEEN), Status.AS_FAR_AS_AGREED),
    (
        Closed(Outcome.NOT_AGREED, agreed_by="The minister"),
        (ResponseGiven(Response.NOT_AGREED),),
        Status.CLOSED_NOT_AGREED,
    ),
    (Closed(Outcome.SUPERSEDED, superseded_by="NS2019/3"), (), Status.SUPERSEDED),
    (
        Closed(Outcome.NO_LONGER_RELEVANT, reason="The boxes are gone", agreed_by="The inspectorate"),
        (),
        Status.NO_LONGER_RELEVANT,
    ),
]
SHUT = [
    (CHECKED, (COMPLETE,), "evidence dated no later than the closing"),
    (CHECKED, (COMPLETE, replace(SEEN, evidence_date=DAY + timedelta(1))), "evidence dated no later than the closing"),
    (replace(CHECKED, checker=""), (COMPLETE, SEEN), "the name of a checker"),
    (replace(CHECKED, role=""), (COMPLETE, SEEN), "the checker’s role, or the report in which"),
    (replace(CHECKED, checker="THE  board"), (COMPLETE, SEEN), "a checker other than THE  board"),
    (PARTLY, (ResponseGiven(Response.AGREED), COMPLETE, SEEN), "a response that says “Partly agreed”"),
    (Closed(Outcome.NOT_AGREED, agreed_by="The minister"), (), "a response that says “Not agreed”"),
    (Closed(Outcome.NOT_AGREED), (ResponseGiven(Response.NOT_AGREED),), "the name of whoever accepted that"),
    (Closed(Outcome.SUPERSEDED), (), "the reference that took over"),
    (Closed(Outcome.NO_LONGER_RELEVANT, agreed_by="The board"), (), "why it is no longer relevant"),
    (Closed(Outcome.NO_LONGER_RELEVANT, reason="Gone"), (), "the name of whoever agreed to that"),
]


@pytest.mark.parametrize(("closed", "before", "status"), GATES)
def test_each_reason_closes_with_what_it_needs_given_at_once(
    register: Register, lamps: UUID, closed: Closed, before: tuple[Fact, ...], status: Status
) -> None:
    record(register, [lamps], recording(closed, *before))
    row = shown(register, lamps).row
    assert (row.status, row.lacks, row.closed_on) == (status, (), DAY)


@pytest.mark.parametrize(("closed", "before", "lacks"), SHUT)
def test_each_reason_is_refused_without_it_and_nothing_is_recorded(
    register: Register, lamps: UUID, closed: Closed, before: tuple[Fact, ...], lacks: str
) -> None:
    with pytest.raises(Refused, match=f"it lacks .*{lacks}.*; add what lacks, or close it as unverified"):
        record(register, [lamps], recording(closed, *before))
    assert lines(register, lamps) == []


@pytest.mark.parametrize(("closed", "before", "lacks"), SHUT)
def test_what_is_closed_unverified_keeps_what_lacked(
    register: Register, lamps: UUID, closed: Closed, before: tuple[Fact, ...], lacks: str
) -> None:
    record(register, [lamps], recording(replace(closed, unverified=True), *before))
    told = shown(register, lamps)
    (closing,) = (line.said for line in told.history if isinstance(line.said, Closed))
    assert len(closing.lacking) == 1
    assert closing.lacking[0].startswith(lacks)
    assert (told.row.status, told.row.lacks) == (Status.UNVERIFIED, closing.lacking)


def test_an_unverified_closing_goes_on_saying_what_lacked_then(register: Register, lamps: UUID) -> None:
    record(register, [lamps], recording(COMPLETE, replace(CHECKED, unverified=True)))
    record(register, [lamps], recording(SEEN))
    told = shown(register, lamps)
    (closing,) = (line.said for line in told.history if isinstance(line.said, Closed))
    assert closing.lacking == ("evidence dated no later than the closing",)
    assert told.row.lacks == ("the word of whoever closed it, who left it unverified",)


def test_only_a_reference_of_the_register_takes_over(register: Register, lamps: UUID) -> None:
    for unverified in (False, True):
        closed = Closed(Outcome.SUPERSEDED, superseded_by=" XX1999/9 ", unverified=unverified)
        with pytest.raises(BadInput, match="XX1999/9 is not in this register"):
            record(register, [lamps], recording(NoteMade("A word"), closed))
    assert lines(register, lamps) == []


def test_closed_twice_re_opened_without_a_reason_and_reported_while_closed_are_refused(
    register: Register, lamps: UUID
) -> None:
    with pytest.raises(Refused, match="neither closed nor reported complete"):
        record(register, [lamps], recording(Reopened("Why not")))
    record(register, [lamps], recording(COMPLETE, SEEN, CHECKED))
    with pytest.raises(Refused, match="closed on 1 June 2020 already"):
        record(register, [lamps], recording(CHECKED))
    with pytest.raises(Refused, match="re-open it before reporting"):
        record(register, [lamps], recording(ProgressReported(Progress.IN_PROGRESS)))
    with pytest.raises(Refused, match="Re-opening needs a reason"):
        record(register, [lamps], recording(Reopened(" ")))
    record(register, [lamps], recording(ProgressReported(Progress.IN_PROGRESS), Reopened("They went out")))
    assert shown(register, lamps).row.status is Status.IN_PROGRESS
