from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.builders import fixed_id, say
from tests.services.probation import (
    CRCS,
    HMPPS,
    NPS,
    PROBATION_SERVICE,
    UNIFIED,
    rows_of,
    take_in_lanterns,
)
from tracker.domain.listing import AssignmentRow, Selection
from tracker.domain.movement import Movement
from tracker.domain.scales import Outcome, Progress, Response
from tracker.domain.statements import Closed, NoteMade, ProgressReported, ResponseGiven, TargetSet
from tracker.domain.status import Status, is_open
from tracker.errors import BadInput, Refused
from tracker.services.detail import detail
from tracker.services.handover import (
    Close,
    Decision,
    HandOver,
    Leave,
    Pass,
    fault_of,
    hand_over,
    to_hand_over,
    undo_decisions,
    undo_hand_over,
)
from tracker.services.listing import all_rows, counts
from tracker.services.movement import moved
from tracker.services.proof import check
from tracker.services.register import Register

DAY_BEFORE = UNIFIED - timedelta(days=1)
TODAY = date(2026, 11, 22)
TO_PS = Pass((PROBATION_SERVICE,))


@pytest.fixture
def items(register: Register, tmp_path: Path) -> dict[str, AssignmentRow]:
    """Take in the report, and give the items of the NPS by reference."""
    take_in_lanterns(register, tmp_path)
    return rows_of(register, NPS, DAY_BEFORE)


def decided(decisions: dict[AssignmentRow, Decision], on: date = UNIFIED, by: str = "The Board") -> HandOver:
    found = {row.id: decision for row, decision in decisions.items()}
    return HandOver(on, by, "A clerk", found, "Became the Probation Service")


def statuses(register: Register, day: date) -> dict[str, Status]:
    return {f"{row.body}: {row.ref}": row.status for row in all_rows(register, Selection(day))}


def test_what_there_is_to_decide_is_what_is_open_with_the_successors_of_that_day(
    register: Register, items: dict[str, AssignmentRow]
) -> None:
    found = to_hand_over(register, NPS, UNIFIED)
    assert [row.ref for row in found.items] == ["LN2019/1", "LN2019/2", "LN2019/3"]
    assert [(body.facts.name, function) for body, function in found.heirs] == [("Probation Service", "")]
    assert to_hand_over(register, NPS, DAY_BEFORE).heirs == ()


def test_the_nps_becomes_the_probation_service(register: Register, items: dict[str, AssignmentRow]) -> None:
    first, second, third = items.values()
    say(register, first.id, date(2019, 2, 15), TargetSet(date(2022, 3, 31)))
    closed = Closed(Outcome.NO_LONGER_RELEVANT, reason="The yards were sold.", agreed_by="The Board")
    hand_over(register, decided({first: TO_PS, second: Close(closed), third: Leave("It runs the archive")}))
    found = statuses(register, UNIFIED)
    assert found["NPS: LN2019/1"] is Status.PASSED_ON
    assert found["Probation Service: LN2019/1"] is Status.NO_RESPONSE
    assert found["NPS: LN2019/2"] is Status.NO_LONGER_RELEVANT
    assert found["NPS: LN2019/3"] is Status.NO_RESPONSE
    received = rows_of(register, PROBATION_SERVICE, UNIFIED)["LN2019/1"]
    assert (received.received_from, received.target, received.addressee) == (
        first.id,
        date(2022, 3, 31),
        "NPS divisions",
    )
    stays = detail(register, third.id, UNIFIED).row
    assert stays.flags == ("Stays with this body: It runs the archive",)
    assert statuses(register, DAY_BEFORE)["NPS: LN2019/1"] is Status.NO_RESPONSE
    assert check(register.path, home=register.home).findings == ()


def test_the_totals_of_a_hand_over_add_up_for_each_body_and_in_all(
    register: Register, items: dict[str, AssignmentRow]
) -> None:
    crcs = rows_of(register, CRCS, DAY_BEFORE)
    first, second, third = items.values()
    hand_over(register, decided({first: TO_PS, second: TO_PS, third: Leave("Not yet decided")}))
    hand_over(register, decided(dict.fromkeys(crcs.values(), TO_PS)))
    told = moved(register, DAY_BEFORE, UNIFIED)
    by_body = dict(told.by_body)
    assert by_body["NPS"] == Movement(opening=3, passed_on=2, closing=1)
    assert by_body["CRCs"] == Movement(opening=1, passed_on=1)
    assert by_body["Probation Service"] == Movement(received=3, closing=3)
    assert told.total == Movement(opening=5, received=3, passed_on=3, closing=5)
    assert all(movement.adds_up for movement in (told.total, *by_body.values()))
    assert told.total.closing == sum(movement.closing for movement in by_body.values())


def test_an_item_can_pass_to_several_bodies_and_each_goes_its_own_way(
    register: Register, items: dict[str, AssignmentRow]
) -> None:
    first = items["LN2019/1"]
    hand_over(register, decided({first: Pass((PROBATION_SERVICE, HMPPS, HMPPS))}))
    theirs = rows_of(register, HMPPS, UNIFIED)["LN2019/1"]
    say(register, theirs.id, date(2021, 9, 1), ProgressReported(Progress.COMPLETE))
    found = statuses(register, TODAY)
    assert found["HMPPS: LN2019/1"] is Status.AWAITING_CHECK
    assert found["Probation Service: LN2019/1"] is Status.NO_RESPONSE
    assert moved(register, DAY_BEFORE, UNIFIED).total.received == 2


def test_as_now_responsible_counts_each_item_once(register: Register, items: dict[str, AssignmentRow]) -> None:
    first, *_ = items.values()
    hand_over(register, decided({first: TO_PS}))
    as_now = counts(register, Selection(TODAY, as_now=True))
    assert {count.label: count.open for count in as_now.by_body} == {"Probation Service": 4, "HM Prison Service": 1}
    assert as_now.open == counts(register, Selection(TODAY)).open == 5


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        (Pass(()), "Choose the body that it passes to"),
        (Pass((NPS,)), "NPS: LN2019/1: A body cannot pass an item on to itself"),
        (Leave("  "), "Say why it stays with this body"),
        (Close(Closed(Outcome.NOT_AGREED, agreed_by="The Board")), "lacks a response that says “Not agreed”"),
        (Close(Closed(Outcome.NO_LONGER_RELEVANT, reason="Sold")), "lacks the name of whoever agreed"),
        (Close(Closed(Outcome.SUPERSEDED)), "lacks the reference that took over"),
        (Close(Closed(Outcome.IMPLEMENTED)), "lacks evidence dated no later than the closing"),
    ],
)
def test_a_decision_that_lacks_something_records_nothing_at_all(
    register: Register, items: dict[str, AssignmentRow], decision: Decision, words: str
) -> None:
    first, second, _ = items.values()
    before = statuses(register, TODAY)
    with pytest.raises(Refused, match=words):
        hand_over(register, decided({second: TO_PS, first: decision}))
    assert statuses(register, TODAY) == before
    fault = fault_of(decision, first)
    assert fault is not None
    assert words.removeprefix("NPS: LN2019/1: ") in fault


def test_what_is_agreed_on_the_day_is_enough_to_close(register: Register, items: dict[str, AssignmentRow]) -> None:
    first = items["LN2019/1"]
    say(register, first.id, date(2019, 2, 15), ResponseGiven(Response.NOT_AGREED, "Costs too much."))
    answered = rows_of(register, NPS, UNIFIED)["LN2019/1"]
    close = Close(Closed(Outcome.NOT_AGREED, agreed_by="The Board"))
    assert fault_of(close, answered) is None
    hand_over(register, decided({answered: close}))
    assert statuses(register, UNIFIED)["NPS: LN2019/1"] is Status.CLOSED_NOT_AGREED


def test_what_lacks_can_be_closed_as_unverified_alone(register: Register, items: dict[str, AssignmentRow]) -> None:
    close = Close(Closed(Outcome.IMPLEMENTED, unverified=True))
    first = items["LN2019/1"]
    assert fault_of(close, first) is None
    hand_over(register, decided({first: close}))
    assert statuses(register, UNIFIED)["NPS: LN2019/1"] is Status.UNVERIFIED


def test_a_hand_over_of_nothing_by_nobody_or_to_come_is_refused(
    register: Register, items: dict[str, AssignmentRow]
) -> None:
    first = items["LN2019/1"]
    with pytest.raises(BadInput, match="Nothing was decided yet"):
        hand_over(register, decided({}))
    with pytest.raises(Refused, match="must be named"):
        hand_over(register, decided({first: TO_PS}, by=" "))
    with pytest.raises(Refused, match="in the future"):
        hand_over(register, decided({first: TO_PS}, on=TODAY + timedelta(days=1)))
    with pytest.raises(BadInput, match="not in this register any more"):
        hand_over(register, HandOver(UNIFIED, "The Board", "A clerk", {fixed_id("nothing"): TO_PS}))


def test_what_was_passed_on_cannot_be_passed_on_again(register: Register, items: dict[str, AssignmentRow]) -> None:
    first = items["LN2019/1"]
    hand_over(register, decided({first: TO_PS}))
    with pytest.raises(Refused, match="NPS: LN2019/1: This item was passed on to a successor body on 26 June 2021"):
        hand_over(register, decided({first: TO_PS}))


def test_a_hand_over_is_undone_by_withdrawing_it(register: Register, items: dict[str, AssignmentRow]) -> None:
    first = items["LN2019/1"]
    before = statuses(register, TODAY)
    hand_over(register, decided({first: TO_PS}))
    undo_hand_over(register, first.id, "A clerk", "Decided too early")
    assert statuses(register, TODAY) == before
    told = detail(register, first.id, TODAY).history[-1]
    assert told.withdrawn is not None
    assert told.withdrawn.reason == "Decided too early"
    with pytest.raises(Refused, match="was not passed on, or that was withdrawn already"):
        undo_hand_over(register, first.id, "A clerk", "Again")
    hand_over(register, decided({first: TO_PS}))
    assert statuses(register, TODAY)["NPS: LN2019/1"] is Status.PASSED_ON
    assert check(register.path, home=register.home).findings == ()


def test_every_kind_of_decision_is_undone_at_once(register: Register, items: dict[str, AssignmentRow]) -> None:
    first, second, third = items.values()
    before = statuses(register, TODAY)
    unverified = Close(Closed(Outcome.IMPLEMENTED, unverified=True))
    made = hand_over(register, decided({first: TO_PS, second: unverified, third: Leave("For now")}))
    undo_decisions(register, [second.id], made.entries, "A clerk", "Not this one")
    assert statuses(register, TODAY)["NPS: LN2019/2"] is Status.NO_RESPONSE
    undo_decisions(register, [row.id for row in items.values()], made.entries, "A clerk", "Decided too early")
    assert statuses(register, TODAY) == before
    assert detail(register, third.id, TODAY).row.flags == ()
    with pytest.raises(Refused, match="withdrawn already"):
        undo_decisions(register, [first.id], made.entries, "A clerk", "Again")
    assert check(register.path, home=register.home).findings == ()


@pytest.mark.parametrize("at_once", [True, False])
def test_undoing_is_refused_once_the_successor_has_said_something(
    register: Register, items: dict[str, AssignmentRow], at_once: bool
) -> None:
    first, second, _ = items.values()
    made = hand_over(register, decided({first: TO_PS, second: TO_PS}))
    received = rows_of(register, PROBATION_SERVICE, UNIFIED)["LN2019/1"]
    say(register, received.id, date(2021, 9, 1), NoteMade("Noted."))

    def undo() -> None:
        if at_once:
            undo_decisions(register, [second.id, first.id], made.entries, "A clerk", "Too early")
        else:
            undo_hand_over(register, first.id, "A clerk", "Too early")

    with pytest.raises(Refused, match="withdraw that first, then undo the hand-over"):
        undo()
    assert statuses(register, TODAY)["NPS: LN2019/2"] is Status.PASSED_ON


def test_undoing_needs_a_reason_and_a_name(register: Register, items: dict[str, AssignmentRow]) -> None:
    first = items["LN2019/1"]
    hand_over(register, decided({first: TO_PS}))
    with pytest.raises(Refused, match="needs a reason"):
        undo_hand_over(register, first.id, "A clerk", " ")
    with pytest.raises(Refused, match="must be named"):
        undo_hand_over(register, first.id, " ", "Too early")
    assert not is_open(replace(rows_of(register, NPS, TODAY)["LN2019/1"]).status)
