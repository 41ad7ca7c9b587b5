from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import MORNING, entry, fixed_id
from tests.domain.strategies import DAYS, FILE, WHOLE, copies, histories
from tests.domain.telling import (
    ACHIEVED,
    COMPLETE,
    DONE,
    NOT_ACHIEVED,
    PARTLY,
    UNDER_WAY,
    action,
    day,
    plan,
    stood,
    told,
    withdrawn,
)
from tracker.domain.entries import Entry
from tracker.domain.facts import BodyFacts
from tracker.domain.fold import fold, spells
from tracker.domain.scales import ActionState, Finding, Flag, Outcome, Progress, Response
from tracker.domain.standing import ActionHeld, EvidenceHeld, Standing
from tracker.domain.statements import (
    AssessmentMade,
    Clearance,
    Closed,
    Correction,
    EvidenceAdded,
    FlagSet,
    NoteMade,
    PassedOn,
    ProgressReported,
    Reopened,
    ResponseGiven,
    TargetSet,
)
from tracker.domain.status import Status, status_of


def test_nothing_said_is_no_response() -> None:
    assert fold(told()) == Standing()
    assert status_of(fold(told())) is Status.NO_RESPONSE


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
    assert (standing.evidence_count, standing.last_entry_on) == (1, day(4))
    assert status_of(standing) is Status.NO_RESPONSE


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


def test_a_back_dated_promise_is_the_first_and_makes_the_later_one_a_slip() -> None:
    standing = fold(told((TargetSet(day(60)), 5), (TargetSet(day(30)), 1)))
    assert (standing.first_target, standing.target, standing.slips, standing.slip_days) == (day(30), day(60), 1, 30)


def test_a_withdrawn_promise_counts_neither_as_first_nor_as_slip() -> None:
    standing = fold(withdrawn(told((TargetSet(day(30)), 1), (TargetSet(day(60)), 2)), 1))
    assert (standing.first_target, standing.target, standing.slips, standing.slip_days) == (day(60), day(60), 0, 0)


def test_the_first_answer_keeps_its_day_when_another_is_given() -> None:
    standing = stood((ResponseGiven(Response.AGREED), 22), (ResponseGiven(Response.PARTLY_AGREED), 700))
    assert (standing.first_response_on, standing.response_on) == (day(22), day(700))


def test_whoever_answers_for_the_body_is_kept_with_the_answer() -> None:
    assert stood((ResponseGiven(Response.AGREED, responder=fixed_id("a body")), 1)).responder == fixed_id("a body")


def test_an_answer_is_explained_by_its_words_and_a_refusal_by_its_category_too() -> None:
    from_words = [ResponseGiven(Response.PARTLY_AGREED, part="The first half"), ResponseGiven(Response.AGREED, "Yes")]
    assert all(stood((said, 1)).is_response_explained for said in from_words)
    assert not stood((ResponseGiven(Response.NOT_AGREED, " "), 1)).is_response_explained


def test_those_who_reported_it_complete_are_remembered_until_it_is_reported_complete_anew() -> None:
    said = ((COMPLETE, 1, "Ann Lamb"), (UNDER_WAY, 2, "Tom Wick"), (COMPLETE, 3, "Ida Oil"), (COMPLETE, 4, "Ann Lamb"))
    assert stood(*said).claimed_by == ("Ann Lamb", "Ida Oil")
    reopened = stood(*said, (Reopened("No lamps"), 5), (UNDER_WAY, 6, "Tom Wick"))
    assert (reopened.claimed_by, reopened.are_claims_void) == (("Ann Lamb", "Ida Oil"), True)
    assert stood(*said, (Reopened("No lamps"), 5), (COMPLETE, 6, "Tom Wick")).claimed_by == ("Tom Wick",)


def test_reopening_voids_a_claim_but_not_what_was_reported_short_of_it() -> None:
    claimed, working = stood((COMPLETE, 1), (Reopened("No"), 2)), stood((UNDER_WAY, 1), (DONE, 2), (Reopened("No"), 3))
    assert (claimed.progress, claimed.progress_on, claimed.reopened_on) == (None, None, day(2))
    assert (working.progress, working.closed, working.reopened_on) == (Progress.IN_PROGRESS, None, day(3))


def test_reopening_lasts_until_something_new_is_reported_or_it_is_closed() -> None:
    reopened = ((COMPLETE, 1), (Reopened("No"), 2))
    assert stood(*reopened, (NoteMade("A word"), 3), (ACHIEVED, 4)).reopened_on == day(2)
    assert stood(*reopened, (UNDER_WAY, 3)).reopened_on is None
    assert stood(*reopened, (DONE, 3)).reopened_on is None


def test_a_finding_from_before_the_reopening_does_not_count_for_a_new_claim() -> None:
    standing = stood((COMPLETE, 1), (ACHIEVED, 2), (DONE, 3), (Reopened("It failed"), 4), (COMPLETE, 5))
    assert (standing.assessment, standing.is_assessment_void) == ("Achieved", True)
    assert status_of(standing) is Status.AWAITING_CHECK
    anew = stood((COMPLETE, 1), (NOT_ACHIEVED, 2), (Reopened("No"), 3), (COMPLETE, 4), (ACHIEVED, 5))
    assert (anew.is_assessment_void, status_of(anew)) == (False, Status.FOUND_ACHIEVED)


def test_flags_stand_until_lifted_each_with_what_it_names() -> None:
    waits, disputed = FlagSet(Flag.WAITING, what="CPS"), FlagSet(Flag.DISPUTED)
    standing = stood((waits, 1), (disputed, 2), (FlagSet(Flag.WAITING, what="Courts"), 3))
    assert standing.flag_words == ("Disputed", "Waiting on another body: Courts")
    lifted = stood((waits, 1), (disputed, 2), (FlagSet(Flag.WAITING, is_set=False), 3))
    assert (lifted.flag(Flag.WAITING), lifted.flag(Flag.DISPUTED)) == (None, "")


def test_a_draft_waits_until_it_is_cleared_or_withdrawn() -> None:
    draft, other = ProgressReported(Progress.IN_PROGRESS, "Lamps", draft=True), ProgressReported(Progress.COMPLETE)
    entries = told((draft, 1), (other, 2))
    assert fold(entries).drafts == (entries[1].id,)
    assert fold(withdrawn(entries, 1)).drafts == ()
    cleared = [*entries, entry(Clearance(entries[1].id), day(3), 9)]
    assert [fold(cleared, as_at=day(n)).drafts for n in (2, 3)] == [(entries[1].id,), ()]
    assert fold(withdrawn(cleared, 3)).drafts == (entries[1].id,)


def test_what_was_cleared_when_it_was_recorded_is_no_draft() -> None:
    assert stood((ProgressReported(Progress.COMPLETE, draft=True, cleared_by="The head"), 1)).drafts == ()


def test_a_new_version_of_evidence_takes_the_place_of_the_one_before() -> None:
    entries = told((EvidenceAdded("A letter", day(1), FILE), 2))
    entries.append(entry(EvidenceAdded("A scan", day(3), FILE, replaces=entries[1].id), day(4), 3))
    assert fold(entries).evidence == (EvidenceHeld(entries[2].id, day(3), day(4)),)
    assert fold(withdrawn(entries, 2)).evidence == (EvidenceHeld(entries[1].id, day(1), day(2)),)
    assert fold(withdrawn(entries, 1)).evidence == (EvidenceHeld(entries[2].id, day(3), day(4)),)


def test_a_version_withdrawn_from_the_middle_brings_back_no_older_one() -> None:
    entries = told((EvidenceAdded("A letter", day(1), FILE), 1))
    for number in (3, 4):
        entries.append(entry(EvidenceAdded("A scan", day(1), FILE, replaces=entries[-1].id), day(number), number))
    assert [piece.entry for piece in fold(withdrawn(entries, 2)).evidence] == [entries[3].id]
    assert [piece.entry for piece in fold(withdrawn(entries, 2, 3)).evidence] == [entries[1].id]


def test_evidence_that_names_itself_as_its_earlier_version_still_folds() -> None:
    entries = told((EvidenceAdded("A letter", day(1), FILE, replaces=fixed_id("entry", "one", 2)), 1))
    assert fold(entries).evidence_count == 1


def test_evidence_counts_from_the_day_on_which_it_was_both_described_and_added() -> None:
    assert stood((EvidenceAdded("A letter", day(1), FILE), 5)).evidenced_on == day(5)
    assert stood((EvidenceAdded("A letter", day(7), FILE), 5)).evidenced_on == day(7)
    both = ((EvidenceAdded("A letter", day(7), FILE), 5), (EvidenceAdded("Minutes", day(2), FILE), 6))
    assert stood(*both).evidenced_on == day(6)


def test_an_action_is_held_while_it_serves_the_assignment() -> None:
    standing = stood((plan("a", due=day(9)), 1), (plan("b"), 1), (plan("a", ActionState.COMPLETED), 3))
    assert set(standing.actions) == {
        ActionHeld(action("a").id, ActionState.COMPLETED, None),
        ActionHeld(action("b").id, ActionState.PLANNED, None),
    }
    assert (standing.open_actions, standing.last_entry_on, standing.target) == (1, day(3), None)
    elsewhere = replace(plan("a"), assignments=(fixed_id("another"),))
    assert stood((plan("a"), 1), (elsewhere, 2)).actions == ()


def test_the_last_finding_wins_and_tells_its_scale_and_who_made_it() -> None:
    standing = stood((NOT_ACHIEVED, 1, "An inspector"), (AssessmentMade("Much better"), 3, "Another"))
    assert (standing.assessment, standing.assessment_scale) == ("Much better", None)
    assert (standing.assessment_on, standing.assessment_by) == (day(3), "Another")
    assert stood((NOT_ACHIEVED, 1)).assessment_scale == "Inspections"


def test_words_that_judge_nothing_leave_what_was_judged() -> None:
    words = AssessmentMade("Much better")
    assert stood((NOT_ACHIEVED, 1), (words, 3)).finding is Finding.NOT_ACHIEVED
    assert stood((COMPLETE, 1), (NOT_ACHIEVED, 2), (words, 3)).is_found_short
    assert not stood((NOT_ACHIEVED, 1), (COMPLETE, 2), (words, 3)).is_found_short
    assert stood((NOT_ACHIEVED, 1), (DONE, 2), (Reopened("No"), 3), (words, 4)).finding is Finding.NO_JUDGEMENT
    assert stood((words, 1)).finding is Finding.NO_JUDGEMENT


def part(letter: str, finding: Finding) -> AssessmentMade:
    return AssessmentMade(finding.value, finding, part=letter)


def test_findings_on_parts_come_to_one_by_the_rule_of_the_recommendation() -> None:
    one, both = [(part("a", Finding.ACHIEVED), 1)], [(part("a", Finding.ACHIEVED), 1), (part("b", Finding.ACHIEVED), 2)]
    assert [stood(*said, whole=WHOLE).finding for said in (one, both)] == [Finding.PARTLY, Finding.ACHIEVED]
    standing = stood(*both, (part("a", Finding.NOT_ACHIEVED), 3), whole=WHOLE)
    assert [(p.letter, p.finding) for p in standing.parts] == [("a", Finding.NOT_ACHIEVED), ("b", Finding.ACHIEVED)]
    assert (standing.assessment, standing.assessment_on) == ("Partly achieved", day(3))
    assert stood((ACHIEVED, 1), (part("a", Finding.ACHIEVED), 2), whole=WHOLE).assessment_scale is None


def test_a_finding_on_a_part_goes_on_from_the_last_judgement_of_the_whole() -> None:
    whole = (ACHIEVED, 2)
    assert stood(whole, (part("a", Finding.ACHIEVED), 3), whole=WHOLE).finding is Finding.ACHIEVED
    assert stood(whole, (part("a", Finding.NOT_ACHIEVED), 3), whole=WHOLE).finding is Finding.PARTLY
    assert stood(
        (part("b", Finding.NOT_ACHIEVED), 1), whole, (part("a", Finding.ACHIEVED), 3), whole=WHOLE
    ).finding is (Finding.ACHIEVED)


def test_a_finding_on_a_point_that_is_not_known_does_not_undo_that_on_the_whole() -> None:
    assert stood((ACHIEVED, 2), (part("z", Finding.NOT_ACHIEVED), 3), whole=WHOLE).finding is Finding.ACHIEVED
    assert stood((part("z", Finding.NOT_ACHIEVED), 3), whole=WHOLE).finding is Finding.NO_JUDGEMENT
    assert stood((ACHIEVED, 2), (part("a", Finding.NOT_ACHIEVED), 3)).finding is Finding.ACHIEVED


def test_after_a_reopening_parts_are_found_achieved_anew() -> None:
    both = ((part("a", Finding.ACHIEVED), 1), (part("b", Finding.ACHIEVED), 1), (COMPLETE, 2), (Reopened("No"), 3))
    standing = stood(*both, (part("a", Finding.ACHIEVED), 4), whole=WHOLE)
    assert (standing.finding, [p.is_past for p in standing.parts]) == (Finding.PARTLY, [False, True])


def test_after_a_reopening_parts_do_not_go_on_from_what_was_found_before_it() -> None:
    said = ((ACHIEVED, 1), (COMPLETE, 2), (Reopened("No"), 3), (part("a", Finding.ACHIEVED), 4))
    assert stood(*said, whole=WHOLE).finding is Finding.PARTLY


def test_two_records_of_one_day_that_disagree_are_noted_for_their_lane() -> None:
    answers, updates = (ResponseGiven(Response.AGREED), 1), (UNDER_WAY, 1)
    assert stood(answers, (ResponseGiven(Response.NOT_AGREED), 1)).is_unlike == ("response",)
    assert stood(updates, (COMPLETE, 1), answers).is_unlike == ("progress",)
    assert stood((TargetSet(day(9)), 1), (TargetSet(day(8)), 1)).is_unlike == ("target",)
    assert stood((DONE, 1), (Closed(Outcome.SUPERSEDED), 1)).is_unlike == ("closure",)
    assert stood((ACHIEVED, 1), (PARTLY, 1)).is_unlike == ("assessment",)
    assert stood((part("a", Finding.ACHIEVED), 1), (part("a", Finding.PARTLY), 1), whole=WHOLE).is_unlike == (
        "assessment",
    )


def test_two_records_of_one_day_that_agree_are_nothing_to_note() -> None:
    for said in (ResponseGiven(Response.AGREED), COMPLETE, TargetSet(day(9)), DONE, ACHIEVED):
        assert stood((said, 1), (said, 1)).is_unlike == ()


def test_a_third_record_of_the_day_does_not_settle_what_two_disagree_on() -> None:
    assert stood((UNDER_WAY, 1), (COMPLETE, 1), (COMPLETE, 1)).is_unlike == ("progress",)
    assert stood((UNDER_WAY, 1), (COMPLETE, 1), (UNDER_WAY, 1)).is_unlike == ("progress",)


def test_a_disagreement_ends_when_one_is_withdrawn_or_the_lane_moves_on() -> None:
    entries = told((UNDER_WAY, 1), (COMPLETE, 1))
    assert [fold(withdrawn(entries, n)).is_unlike for n in (1, 2)] == [(), ()]
    assert stood((UNDER_WAY, 1), (COMPLETE, 1), (COMPLETE, 2)).is_unlike == ()
    assert stood((UNDER_WAY, 1), (COMPLETE, 1), (Reopened("No"), 2)).is_unlike == ()
    assert stood((DONE, 1), (Closed(Outcome.SUPERSEDED), 1), (Reopened("No"), 1)).is_unlike == ()


def test_words_of_different_scales_of_one_day_disagree_only_in_what_they_come_to() -> None:
    good = AssessmentMade("Good progress", Finding.ACHIEVED, scale_name="Reviews")
    reasonable = AssessmentMade("Reasonable progress", Finding.ACHIEVED, scale_name="Reviews")
    assert stood((ACHIEVED, 1), (good, 1)).is_unlike == ()
    assert stood((good, 1), (reasonable, 1)).is_unlike == ("assessment",)
    assert stood((PARTLY, 1), (good, 1)).is_unlike == ("assessment",)
    assert stood((NOT_ACHIEVED, 1), (AssessmentMade("Overall lack of progress"), 1)).is_unlike == ()
    assert stood((part("a", Finding.ACHIEVED), 1), (PARTLY, 1), whole=WHOLE).is_unlike == ()


def test_a_target_changed_on_its_day_for_a_reason_is_no_disagreement() -> None:
    moved = TargetSet(day(60), None, "Short of staff", "The board")
    assert stood((TargetSet(day(30)), 1), (moved, 1)).is_unlike == ()


def test_an_update_in_the_words_of_the_one_before_is_noted_as_copied() -> None:
    words = ProgressReported(Progress.IN_PROGRESS, "Work goes  on.")
    again = ProgressReported(Progress.PARTLY_COMPLETE, "work goes on.")
    assert stood((words, 1), (again, 30)).is_copied
    assert stood((words, 1), (again, 30), (again, 30)).is_copied
    assert not stood((words, 1), (again, 30), (ProgressReported(Progress.COMPLETE, "Done."), 60)).is_copied
    assert not stood((words, 1), (words, 1)).is_copied
    assert not stood((UNDER_WAY, 1), (UNDER_WAY, 30)).is_copied
    assert not fold(withdrawn(told((words, 1), (again, 30)), 1)).is_copied


def test_being_passed_on_tells_where_to() -> None:
    heirs = (fixed_id("one heir"), fixed_id("another"))
    standing = stood((PassedOn(heirs), 3))
    assert (standing.passed_on, standing.passed_to) == (day(3), heirs)


def test_a_damaged_statement_without_a_day_says_nothing() -> None:
    assert fold([*told(), entry(COMPLETE, None, 9)]) == Standing()


def test_records_say_nothing_of_where_an_assignment_stands() -> None:
    assert fold([*told(), entry(BodyFacts("Signals Board"), day(2), 9)]) == Standing()


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


@given(histories(), DAYS, st.integers(-5, 15))
def test_the_spells_as_known_at_a_moment_are_the_fold_as_known_then(
    history: list[Entry], exists: date, known: int
) -> None:
    moment = MORNING + timedelta(minutes=known)
    for spell in spells(history, exists, moment, WHOLE):
        last = (spell.until or date.max) - timedelta(1)
        assert fold(history, spell.since, moment, WHOLE) == fold(history, last, moment, WHOLE) == spell.standing


@given(histories(), st.data())
def test_withdrawing_a_withdrawal_restores_where_it_stood(history: list[Entry], data: st.DataObject) -> None:
    said = data.draw(st.sampled_from(history))
    gone = entry(Correction(said.id, "A slip of the pen"), None, 50, minutes=data.draw(st.integers(0, 60)))
    back = entry(Correction(gone.id, "It was right"), None, 51, minutes=data.draw(st.integers(0, 60)))
    assert fold([back, *history, gone], whole=WHOLE) == fold(history, whole=WHOLE)
    assert spells([back, *history, gone], day(5)) == spells(history, day(5))


@given(copies(), DAYS)
def test_the_union_of_two_copies_folds_the_same_in_either_order(
    parted: tuple[list[Entry], list[Entry]], when: date
) -> None:
    ours, theirs = parted
    union = list({e.id: e for e in (*ours, *theirs)}.values())
    for both in ([*ours, *theirs], [*theirs, *ours], union):
        assert fold(both, when, whole=WHOLE) == fold(union, when, whole=WHOLE)
        assert spells(both, when, whole=WHOLE) == spells(union, when, whole=WHOLE)
