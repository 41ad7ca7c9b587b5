"""The report of January 2019: published on the 24th, answered on 15 February; joint items move at different speeds."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.builders import write_file
from tests.conftest import Clock
from tests.services.lives.telling import SO2019, counted, item, overall, rows, say, sound, stood, taken
from tracker.domain.facts import ActionFacts
from tracker.domain.listing import Selection
from tracker.domain.scales import ActionState, Outcome, Progress, Response, Role
from tracker.domain.schedule import Schedule
from tracker.domain.statements import Closed, ProgressReported, ResponseGiven, TargetSet
from tracker.domain.status import Status
from tracker.services.actions import amend_action
from tracker.services.detail import detail, recommendation
from tracker.services.ledger import EvidenceFile
from tracker.services.listing import all_rows, find_body
from tracker.services.publications import set_role
from tracker.services.register import Register

NPS, PRISONS = "NPS divisions", "HM Prison Service"
PLAN = "HMPPS action plan"


@pytest.fixture
def answered(register: Register, thematic: Path) -> Register:
    """Take the report in and record the answer to it."""
    taken(register, thematic, SO2019)
    responder = find_body(register, "HMPPS").id
    every = [row.id for row in rows(register, "2019-02-15").values()]
    say(register, every, "2019-02-15", PLAN, ResponseGiven(Response.AGREED, responder=responder))
    return register


def test_it_is_there_from_its_day_for_two_audiences(register: Register, thematic: Path) -> None:
    told = taken(register, thematic, SO2019)
    assert (told.recommendations, told.assignments, told.new_bodies) == (15, 21, ())
    assert rows(register, "2019-01-23") == {}
    found = counted(register, "2019-01-24")
    assert (found.recommendations, found.total, found.open) == (15, 21, 21)
    assert {c.label: c.total for c in found.by_body} == {"HMPPS": 6, "NPS": 6, "HM Prison Service": 9}
    assert found.by_status[Status.NO_RESPONSE] == 21


def test_it_was_answered_after_twenty_two_days_by_the_agency_for_its_parts(answered: Register) -> None:
    found = rows(answered, "2019-02-15")
    assert {row.days_to_answer for row in found.values()} == {22}
    assert {row.status for row in rows(answered, "2019-02-14").values()} == {Status.NO_RESPONSE}
    assert {row.status for row in found.values()} == {Status.AGREED}
    one = detail(answered, item(answered, "SO2019/9", NPS), date(2019, 3, 1))
    assert one.bodies[one.standing.responder or one.row.id].label == "HMPPS"
    assert one.row.addressee == NPS


def test_a_joint_item_moves_at_two_speeds(answered: Register, tmp_path: Path) -> None:
    nps, prisons = item(answered, "SO2019/7", NPS), item(answered, "SO2019/7", PRISONS)
    set_role(answered, nps, Role.LEAD, "A clerk")
    set_role(answered, prisons, Role.SUPPORTING, "A clerk")
    say(answered, [nps, prisons], "2019-02-15", PLAN, TargetSet(date(2019, 9, 30)))
    say(answered, [nps], "2019-06-28", "NPS returns", ProgressReported(Progress.IN_PROGRESS))
    say(answered, [prisons], "2019-06-28", "Prison returns", ProgressReported(Progress.NOT_STARTED))
    letter = EvidenceFile(write_file(tmp_path, "a.txt", "Plans read"), "Plans read", date(2019, 9, 20))
    say(answered, [nps], "2019-09-30", "NPS returns", letter, ProgressReported(Progress.COMPLETE))
    moved_on = TargetSet(date(2020, 3, 31), reason="The system is late.", agreed_by="The board")
    say(answered, [prisons], "2019-10-15", "Prison returns", moved_on, ProgressReported(Progress.IN_PROGRESS))
    done = Closed(Outcome.IMPLEMENTED, checker="Ann Lamb", role="Internal audit")
    say(answered, [nps], "2019-12-02", "The board", done)

    days = ("2019-02-14", "2019-02-15", "2019-06-28", "2019-09-30", "2019-12-01", "2019-12-02")
    assert stood(answered, nps, *days) == [
        Status.NO_RESPONSE,
        Status.AGREED,
        Status.IN_PROGRESS,
        Status.AWAITING_CHECK,
        Status.AWAITING_CHECK,
        Status.IMPLEMENTED,
    ]
    assert stood(answered, prisons, *days) == [
        Status.NO_RESPONSE,
        Status.AGREED,
        Status.NOT_STARTED,
        Status.NOT_STARTED,
        Status.IN_PROGRESS,
        Status.IN_PROGRESS,
    ]
    # The whole stands where the body furthest from done stands.
    assert overall(answered, "SO2019/7", *days) == stood(answered, prisons, *days)
    late, slipped = (detail(answered, prisons, date(2019, 10, d)).row for d in (14, 15))
    assert (late.schedule, late.slips, slipped.schedule, slipped.slips) == (
        Schedule.OVERDUE,
        0,
        Schedule.NOT_YET_DUE,
        1,
    )
    assert (slipped.first_target, slipped.slip_days) == (date(2019, 9, 30), 183)
    found = counted(answered, "2019-12-02")
    assert (found.recommendations, found.total, found.open) == (15, 21, 20)


def test_one_action_serves_both_and_moves_neither_promise(answered: Register) -> None:
    both = [item(answered, "SO2019/11", NPS), item(answered, "SO2019/11", PRISONS)]
    plan = ActionFacts((), "Write the course", "a", owner_words="Head of Learning", due=date(2019, 12, 31))
    say(answered, both, "2019-02-15", PLAN, TargetSet(date(2020, 6, 30)), plan)
    (action,) = detail(answered, both[0], date(2019, 3, 1)).actions
    done = ActionFacts(tuple(both), "Write the course", "a", due=date(2019, 12, 31), state=ActionState.COMPLETED)
    amend_action(answered, action.id, done, date(2019, 11, 29), PLAN, "A clerk")
    for one in both:
        row = detail(answered, one, date(2019, 11, 28)).row
        assert (row.actions, row.open_actions, row.target) == (1, 1, date(2020, 6, 30))
        assert detail(answered, one, date(2019, 11, 29)).row.open_actions == 0


def test_what_was_known_then_is_not_what_is_known_now(answered: Register, clock: Clock) -> None:
    nps = item(answered, "SO2019/12", NPS)
    before = clock.moment
    clock.moment += timedelta(days=3)
    say(answered, [nps], "2019-06-28", "NPS returns", ProgressReported(Progress.IN_PROGRESS))

    def words(**known: object) -> set[Status]:
        selection = Selection(date(2019, 7, 1), **known)  # type: ignore[arg-type]
        return {row.status for row in all_rows(answered, selection) if row.id == nps}

    assert words() == {Status.IN_PROGRESS}
    assert words(as_known=before) == {Status.AGREED}


def test_the_two_bodies_of_a_joint_item_are_told_side_by_side(answered: Register) -> None:
    found = recommendation(answered, "so2019/10", date(2019, 3, 1))
    assert [d.row.addressee for d in found] == [NPS, PRISONS]
    assert sound(answered)
