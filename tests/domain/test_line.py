from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import CREATED, entry, fixed_id
from tests.domain.strategies import WHOLE, World, worlds
from tests.domain.telling import COMPLETE, UNDER_WAY, action, day, plan
from tracker.domain.contents import Content
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.fold import fold, spells
from tracker.domain.line import exists_from, own_line, received_on
from tracker.domain.scales import Flag, Progress, Response
from tracker.domain.statements import Correction, FlagSet, PassedOn, ResponseGiven, TargetSet

FIRST, SECOND, THIRD = (fixed_id("assignment", name) for name in ("first", "second", "third"))
AGREED = ResponseGiven(Response.AGREED)


def about(assignment: UUID, content: Content, on: int | None, number: int) -> Entry:
    made = entry(content, None if on is None else day(on), number)
    return replace(made, subject=Subject(SubjectKind.ASSIGNMENT, assignment))


def made(assignment: UUID, on: int, number: int, origin: UUID | None = None) -> Entry:
    return about(assignment, replace(CREATED, received_from=origin), on, number)


HANDED = [
    made(FIRST, 0, 1),
    about(FIRST, AGREED, 5, 2),
    about(FIRST, TargetSet(day(90)), 5, 3),
    about(FIRST, COMPLETE, 10, 4),
    made(SECOND, 30, 5, FIRST),
    about(FIRST, PassedOn((SECOND,), "Abolished", "The board"), 30, 6),
]


def test_an_item_of_its_own_is_folded_from_its_own_entries_and_its_actions() -> None:
    act = replace(entry(plan(), day(3), 7), subject=action("a"))
    entries = [made(FIRST, 0, 1), about(FIRST, AGREED, 5, 2), made(THIRD, 0, 8), about(THIRD, COMPLETE, 5, 9), act]
    assert own_line(entries, FIRST) == [entries[0], entries[1], act]


def test_a_successor_inherits_the_answer_the_promise_and_the_claims() -> None:
    standing = fold(own_line(HANDED, SECOND))
    assert (standing.response, standing.first_target, standing.progress) == (
        Response.AGREED,
        day(90),
        Progress.COMPLETE,
    )
    assert (standing.claimed_by, standing.passed_on) == (("Signals Board",), None)


def test_its_predecessor_stays_passed_on_and_learns_nothing_of_what_follows() -> None:
    entries = [*HANDED, about(SECOND, UNDER_WAY, 40, 7)]
    assert fold(own_line(entries, FIRST)).passed_on == day(30)
    assert own_line(entries, FIRST) == [e for e in entries if e.subject.id == FIRST]
    assert fold(own_line(entries, SECOND)).progress is Progress.IN_PROGRESS


def test_what_was_recorded_of_a_later_day_before_a_back_dated_hand_over_is_not_lost() -> None:
    entries = [*HANDED, about(FIRST, UNDER_WAY, 50, 7)]
    assert fold(own_line(entries, SECOND)).progress is Progress.IN_PROGRESS


def test_that_it_should_stay_with_a_body_is_not_inherited_while_other_flags_are() -> None:
    stays, waits = FlagSet(Flag.STAYS, what="For now"), FlagSet(Flag.WAITING, what="CPS")
    entries = [*HANDED, about(FIRST, stays, 20, 7), about(FIRST, waits, 20, 8)]
    assert fold(own_line(entries, SECOND)).flags == ((Flag.WAITING, "CPS"),)
    assert fold(own_line(entries, FIRST)).flag(Flag.STAYS) == "For now"


def test_what_is_withdrawn_of_a_predecessor_is_withdrawn_for_its_successor_too() -> None:
    entries = [*HANDED, about(FIRST, Correction(HANDED[3].id, "Said of another"), None, 7)]
    assert fold(own_line(entries, SECOND)).progress is None


def test_a_line_reaches_back_through_several_hand_overs() -> None:
    entries = [*HANDED, made(THIRD, 60, 7, SECOND), about(SECOND, PassedOn((THIRD,)), 60, 8)]
    assert fold(own_line(entries, THIRD)).first_target == day(90)
    assert fold(own_line(entries, SECOND)).passed_to == (THIRD,)


def test_an_action_goes_on_for_the_successor_of_the_body_that_planned_it() -> None:
    act = replace(plan(), assignments=(FIRST,))
    entries = [*HANDED, replace(entry(act, day(6), 7), subject=action("a"))]
    assert fold(own_line(entries, SECOND)).open_actions == 1


def test_a_damaged_circle_of_hand_overs_still_has_a_line() -> None:
    entries = [made(FIRST, 0, 1, SECOND), made(SECOND, 3, 2, FIRST), about(FIRST, AGREED, 5, 3)]
    assert fold(own_line(entries, SECOND)).response is Response.AGREED


def test_an_item_exists_from_its_report_or_from_the_day_it_was_handed_over() -> None:
    assert exists_from(HANDED, FIRST, "2019-01") == date(2019, 1, 1)
    assert exists_from(HANDED, FIRST, None) == date.min
    assert exists_from(HANDED, SECOND, "2019-01") == day(30)
    undated = [about(SECOND, replace(CREATED, received_from=FIRST), None, 5)]
    assert exists_from(undated, SECOND, "2019-01") == date.min


def test_a_line_tells_on_which_day_its_own_item_was_received() -> None:
    entries = [*HANDED, made(THIRD, 60, 7, SECOND)]
    assert received_on(own_line(entries, FIRST)) is None
    assert received_on(own_line(entries, SECOND)) == day(30)
    assert received_on(own_line(entries, THIRD)) == day(60)
    assert received_on([]) is None


@given(worlds(), st.randoms(use_true_random=False))
def test_the_order_of_supply_never_matters_to_any_line(world: World, chance: object) -> None:
    shuffled = list(world.entries)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    other = World(tuple(shuffled), world.bodies)
    for assignment in world.bodies:
        exists = world.exists(assignment)
        assert other.exists(assignment) == exists
        assert spells(other.line(assignment), exists, whole=WHOLE) == spells(
            world.line(assignment), exists, whole=WHOLE
        )


@given(worlds())
def test_the_spells_of_any_line_are_its_fold_on_any_day(world: World) -> None:
    for assignment in world.bodies:
        line, exists = world.line(assignment), world.exists(assignment)
        for spell in spells(line, exists):
            last = min(spell.until or date.max, spell.since + timedelta(200)) - timedelta(1)
            assert fold(line, spell.since) == fold(line, last) == spell.standing
