from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import CREATED, MORNING, entry
from tests.domain.strategies import DAYS, FILE, histories
from tracker.domain.contents import (
    Correction,
    EvidenceAdded,
    NoteMade,
    ProgressReported,
    ResponseGiven,
    Statement,
    TargetSet,
)
from tracker.domain.entries import Entry
from tracker.domain.fold import Standing, fold, spells
from tracker.domain.scales import Progress, Response
from tracker.domain.status import Status


def day(n: int) -> date:
    return date(2020, 1, 1) + timedelta(n)


def told(*said: tuple[Statement, int]) -> list[Entry]:
    return [
        entry(CREATED, day(0), 1),
        *(entry(content, day(on), number) for number, (content, on) in enumerate(said, 2)),
    ]


def test_nothing_said_is_no_response() -> None:
    assert fold(told()) == Standing()
    assert fold(told()).status is Status.NO_RESPONSE


def test_the_last_in_a_lane_wins_and_lanes_do_not_mix() -> None:
    standing = fold(
        told(
            (ResponseGiven(Response.NOT_AGREED), 1),
            (ProgressReported(Progress.IN_PROGRESS), 2),
            (ResponseGiven(Response.AGREED), 3),
        )
    )
    assert (standing.response, standing.response_on) == (Response.AGREED, day(3))
    assert (standing.progress, standing.progress_on) == (Progress.IN_PROGRESS, day(2))
    assert standing.last_entry_on == day(3)


def test_a_note_and_evidence_are_entries_but_change_no_lane() -> None:
    standing = fold(told((NoteMade("A word"), 4), (EvidenceAdded("A letter", day(1), FILE), 3)))
    assert (standing.evidence_count, standing.last_entry_on, standing.status) == (1, day(4), Status.NO_RESPONSE)


def test_what_is_withdrawn_leaves_no_trace_in_the_standing() -> None:
    entries = told((ProgressReported(Progress.COMPLETE), 5))
    entries.append(entry(Correction(entries[-1].id, "Said of another"), None, 9))
    assert fold(entries) == Standing()


def test_what_takes_effect_later_is_not_yet_true() -> None:
    entries = told((ProgressReported(Progress.COMPLETE), 5))
    assert fold(entries, as_at=day(4)).progress is None
    assert fold(entries, as_at=day(5)).progress is Progress.COMPLETE


def test_what_is_recorded_later_is_not_yet_known() -> None:
    entries = told((ProgressReported(Progress.COMPLETE), 5))
    assert fold(entries, as_at=day(9), known_by=MORNING).progress is None
    assert fold(entries, as_at=day(9), known_by=MORNING + timedelta(hours=1)).progress is Progress.COMPLETE


def test_the_first_promise_is_never_lost_and_only_a_move_later_is_a_slip() -> None:
    standing = fold(told((TargetSet(day(30)), 1), (TargetSet(day(60)), 2), (TargetSet(day(50)), 3)))
    assert (standing.first_target, standing.target) == (day(30), day(50))
    assert (standing.slips, standing.slip_days) == (1, 20)


def test_a_move_earlier_than_first_promised_slips_by_no_days() -> None:
    assert fold(told((TargetSet(day(30)), 1), (TargetSet(day(20)), 2))).slip_days == 0


def test_a_date_that_comes_back_later_after_mere_words_has_slipped() -> None:
    standing = fold(told((TargetSet(day(30)), 1), (TargetSet(None, "Ongoing"), 2), (TargetSet(day(60)), 3)))
    assert (standing.slips, standing.slip_days) == (1, 30)


def test_a_date_that_comes_back_unmoved_after_mere_words_has_not_slipped() -> None:
    said = ((TargetSet(day(30)), 1), (TargetSet(day(60)), 2), (TargetSet(None, "Ongoing"), 3), (TargetSet(day(60)), 4))
    assert fold(told(*said)).slips == 1


def test_words_that_name_no_day_are_no_date_and_no_slip() -> None:
    standing = fold(told((TargetSet(day(30)), 1), (TargetSet(None, "Ongoing"), 2)))
    assert (standing.target, standing.target_words, standing.first_target) == (None, "Ongoing", day(30))
    assert (standing.slips, standing.slip_days) == (0, 0)


def test_an_answer_before_publication_holds_from_the_day_the_item_exists() -> None:
    (only,) = spells(told((ResponseGiven(Response.AGREED), 1)), day(10))
    assert (only.since, only.until, only.standing.response) == (day(10), None, Response.AGREED)
    assert only.standing.response_on == day(1)


@given(histories(), st.randoms(use_true_random=False), DAYS)
def test_the_order_of_supply_never_matters_to_the_fold(history: list[Entry], chance: object, when: date) -> None:
    shuffled = list(history)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert fold(shuffled, when) == fold(history, when)
    assert spells(shuffled, when) == spells(history, when)


@given(histories(), DAYS)
def test_the_spell_that_holds_on_a_day_is_the_fold_as_at_that_day(history: list[Entry], exists: date) -> None:
    found = spells(history, exists)
    for days in range(125):
        when = exists + timedelta(days)
        (holding,) = (s for s in found if s.since <= when and (s.until is None or when < s.until))
        assert holding.standing == fold(history, as_at=when)


@given(histories(), DAYS, st.none() | st.integers(-5, 15))
def test_spells_leave_no_gaps_and_never_overlap(history: list[Entry], exists: date, known: int | None) -> None:
    found = spells(history, exists, None if known is None else MORNING + timedelta(minutes=known))
    assert found[0].since == exists
    assert found[-1].until is None
    assert [s.until for s in found[:-1]] == [s.since for s in found[1:]]
    assert all(s.until is None or s.since < s.until for s in found)


@given(histories())
def test_slip_days_are_never_negative_and_a_first_target_stays(history: list[Entry]) -> None:
    standings = [s.standing for s in spells(history, date.min)]
    assert all(s.slip_days >= 0 for s in standings)
    firsts = [s.first_target for s in standings if s.first_target]
    assert len(set(firsts)) <= 1
