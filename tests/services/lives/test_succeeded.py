"""NPS becomes the Probation Service on 26 June 2021: its open items are handed over, and the totals add up."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.builders import write_file
from tests.services.lives.telling import SO2019, count_of, counted, item, movements, rows, say, stood, taken
from tracker.domain.scales import Outcome, Progress, Response
from tracker.domain.statements import Closed, ProgressReported, ResponseGiven, TargetSet
from tracker.domain.status import Status
from tracker.errors import Refused
from tracker.services.detail import detail, recommendation
from tracker.services.handover import Close, Decision, HandOver, Leave, Pass, hand_over, to_hand_over, undo_hand_over
from tracker.services.ledger import EvidenceFile
from tracker.services.listing import find_body
from tracker.services.register import Register

NPS = "NPS divisions"
DAY = "2021-06-26"
TODAY = date(2026, 11, 22)


@pytest.fixture
def register_of_2021(register: Register, thematic: Path, tmp_path: Path) -> Register:
    """Tell the report's life up to the day: one of the six items of NPS is done, one has slipped."""
    taken(register, thematic, SO2019)
    every = [row.id for row in rows(register, "2019-02-15").values()]
    say(register, every, "2019-02-15", "HMPPS", ResponseGiven(Response.AGREED), TargetSet(date(2020, 1, 31)))
    slip = TargetSet(date(2021, 12, 31), reason="The system is late.", agreed_by="The board")
    say(register, [item(register, "SO2019/7", NPS)], "2020-01-20", "NPS", slip, ProgressReported(Progress.IN_PROGRESS))
    letter = EvidenceFile(write_file(tmp_path, "a.txt", "Coats bought"), "Coats bought", date(2020, 1, 2))
    done = Closed(Outcome.IMPLEMENTED, checker="Ann Lamb", role="Internal audit")
    say(
        register,
        [item(register, "SO2019/8", NPS)],
        "2020-02-03",
        "NPS",
        letter,
        ProgressReported(Progress.COMPLETE),
        done,
    )
    return register


def passed(register: Register) -> dict[str, UUID]:
    """Hand the open items over: three go on, one is closed, one is left; return the items by number."""
    nps, heir = find_body(register, "NPS").id, find_body(register, "Probation Service").id
    seventh, ninth, tenth, eleventh, twelfth = (item(register, f"SO2019/{n}", NPS) for n in (7, 9, 10, 11, 12))
    gone = Closed(Outcome.NO_LONGER_RELEVANT, reason="There are no divisions any more.", agreed_by="The board")
    decisions: dict[UUID, Decision] = {
        seventh: Pass((heir,)),
        ninth: Pass((heir,)),
        tenth: Pass((heir,)),
        eleventh: Close(gone),
        twelfth: Leave("It ends with the year."),
    }
    assert {row.id for row in to_hand_over(register, nps, date(2021, 6, 26)).items} == set(decisions)
    hand_over(
        register, HandOver(date(2021, 6, 26), "The transition board", "A clerk", decisions, "Probation was unified.")
    )
    return dict(zip(("7", "9", "10", "11", "12"), decisions, strict=True))


def test_the_register_knows_who_took_over(register_of_2021: Register) -> None:
    asked = to_hand_over(register_of_2021, find_body(register_of_2021, "NPS").id, date(2021, 6, 26))
    assert [(body.label, function) for body, function in asked.heirs] == [("Probation Service", "")]
    assert len(asked.items) == 5
    assert to_hand_over(register_of_2021, asked.body.id, date(2021, 6, 25)).heirs == ()


def test_what_is_handed_over_goes_on_where_it_stood(register_of_2021: Register) -> None:
    items = passed(register_of_2021)
    assert stood(register_of_2021, items["7"], "2021-06-25", DAY) == [Status.IN_PROGRESS, Status.PASSED_ON]
    assert stood(register_of_2021, items["11"], "2021-06-25", DAY) == [Status.AGREED, Status.NO_LONGER_RELEVANT]
    assert stood(register_of_2021, items["12"], "2021-06-25", DAY) == [Status.AGREED, Status.AGREED]
    row = rows(register_of_2021, DAY)["Probation Service: SO2019/7"]
    assert (row.status, row.received_from, row.addressee) == (Status.IN_PROGRESS, items["7"], NPS)
    assert (row.first_target, row.target, row.slips) == (date(2020, 1, 31), date(2021, 12, 31), 1)
    told = [line.headline for line in detail(register_of_2021, row.id, TODAY).history]
    assert told[0] == "Response: Agreed"
    assert "Probation Service: SO2019/7" not in rows(register_of_2021, "2021-06-25")


def test_the_totals_add_up_before_and_after(register_of_2021: Register) -> None:
    passed(register_of_2021)
    first, before, across, after = movements(
        register_of_2021, "2019-01-23", "2021-01-01", "2021-06-25", DAY, "2021-12-31"
    )
    assert (first.total.new, first.total.closed, first.total.closing) == (21, 1, 20)
    assert (before.total.opening, before.total.closing, before.by_body != ()) == (20, 20, True)
    assert (across.total.passed_on, across.total.received, across.total.closed) == (3, 3, 1)
    assert across.total.closing == 19
    told = dict(across.by_body)
    assert (told["NPS"].opening, told["NPS"].passed_on, told["NPS"].closed, told["NPS"].closing) == (5, 3, 1, 1)
    assert (told["Probation Service"].opening, told["Probation Service"].received) == (0, 3)
    assert after.total.opening == after.total.closing == 19


def test_as_addressed_and_as_now_responsible_are_two_ways_to_count(register_of_2021: Register) -> None:
    passed(register_of_2021)
    addressed, now = (counted(register_of_2021, DAY, as_now=as_now) for as_now in (False, True))
    told = {c.label: (c.total, c.open) for c in addressed.by_body}
    assert told == {"HMPPS": (6, 6), "NPS": (6, 1), "HM Prison Service": (9, 9), "Probation Service": (3, 3)}
    told = {c.label: (c.total, c.open) for c in now.by_body}
    # What was closed with NPS, and what was left there, is now the successor's to answer for.
    assert told == {"HMPPS": (6, 6), "HM Prison Service": (9, 9), "Probation Service": (6, 4)}
    assert (addressed.total, now.total, addressed.recommendations, now.recommendations) == (24, 21, 15, 15)
    assert addressed.open == now.open == 19
    assert count_of(counted(register_of_2021, "2021-06-25", as_now=True), "Probation Service") is None
    assert count_of(counted(register_of_2021, "2021-06-25"), "Probation Service") is None


def test_what_happens_then_is_recorded_with_the_successor(register_of_2021: Register) -> None:
    items = passed(register_of_2021)
    with pytest.raises(Refused, match="passed on to a successor body on 26 June 2021"):
        say(register_of_2021, [items["7"]], "2021-09-01", "NPS", ProgressReported(Progress.COMPLETE))
    heir = rows(register_of_2021, DAY)["Probation Service: SO2019/7"].id
    say(register_of_2021, [heir], "2021-11-30", "Probation Service", ProgressReported(Progress.COMPLETE))
    assert stood(register_of_2021, heir, DAY, "2021-11-29", "2021-11-30") == [
        Status.IN_PROGRESS,
        Status.IN_PROGRESS,
        Status.AWAITING_CHECK,
    ]
    with pytest.raises(Refused, match="Something was recorded at the body that received it"):
        undo_hand_over(register_of_2021, items["7"], "A clerk", "Not theirs")


def test_what_the_body_reported_late_of_a_day_before_counts_for_the_successor(register_of_2021: Register) -> None:
    items = passed(register_of_2021)
    say(register_of_2021, [items["9"]], "2021-06-01", "NPS", ProgressReported(Progress.PARTLY_COMPLETE))
    heir = rows(register_of_2021, DAY)["Probation Service: SO2019/9"]
    assert heir.status is Status.PARTLY_COMPLETE
    assert stood(register_of_2021, items["9"], "2021-05-31", "2021-06-01", DAY) == [
        Status.AGREED,
        Status.PARTLY_COMPLETE,
        Status.PASSED_ON,
    ]


def test_a_hand_over_undone_leaves_all_as_it_was(register_of_2021: Register) -> None:
    before = rows(register_of_2021, "2021-12-31")
    items = passed(register_of_2021)
    for number in ("7", "9", "10"):
        undo_hand_over(register_of_2021, items[number], "A clerk", "Decided too early")
    after = rows(register_of_2021, "2021-12-31")
    assert after.keys() == before.keys()
    assert after["NPS: SO2019/7"].status is Status.IN_PROGRESS
    assert len(recommendation(register_of_2021, "SO2019/7", TODAY)) == 2
