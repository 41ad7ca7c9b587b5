from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.builders import CREATED, entry, fixed_id
from tests.domain.strategies import FILE, UNKNOWN
from tests.domain.telling import COMPLETE, DONE, UNDER_WAY, action, day, plan, told, withdrawn
from tracker.domain.entries import Entry, Subject, SubjectKind
from tracker.domain.facts import (
    ActionFacts,
    AssignmentFacts,
    BodyFacts,
    CoverageIds,
    IssuedFacts,
    LinkFacts,
    StoredFile,
)
from tracker.domain.fold import fold
from tracker.domain.rules import (
    is_withdrawable,
    judge,
    judge_action,
    judge_disposal,
    judge_evidence,
    judge_keeping,
    judge_report,
    judge_signature,
    judge_taking_back,
    lacking_now,
)
from tracker.domain.scales import Finding, Flag, LinkKind, Outcome, Progress, Response, Role
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
    Statement,
    TargetSet,
)
from tracker.errors import Refused

TODAY = date(2020, 6, 1)
JUNE, JULY = date(2020, 6, 30), date(2020, 7, 31)
EMPTY = [entry(CREATED, date(2020, 1, 1), 1)]


def after(*said: tuple[Statement, date | None]) -> list[Entry]:
    return EMPTY + [entry(content, on, number) for number, (content, on) in enumerate(said, 2)]


PROMISED = after((TargetSet(JUNE), date(2020, 3, 1)))


def refusal(entries: Sequence[Entry], statement: Statement, on: date = TODAY) -> str:
    with pytest.raises(Refused) as refused:
        judge(entries, statement, on, TODAY)
    return str(refused.value)


@pytest.mark.parametrize(
    "statement",
    [ResponseGiven(Response.AGREED), ProgressReported(Progress.COMPLETE), NoteMade("A word"), NoteMade(internal="W")],
)
def test_responses_progress_and_notes_may_be_said_at_any_time(statement: Statement) -> None:
    judge(EMPTY, statement, TODAY, TODAY)


def test_a_first_target_needs_neither_reason_nor_agreement() -> None:
    judge(EMPTY, TargetSet(JUNE), TODAY, TODAY)


@pytest.mark.parametrize(
    ("reason", "agreed_by"), [("", ""), ("Short of staff", ""), ("", "The board"), ("  ", "The board"), ("Why", " ")]
)
def test_changing_a_target_needs_both_reason_and_agreement(reason: str, agreed_by: str) -> None:
    assert "give the reason and who agreed" in refusal(PROMISED, TargetSet(JULY, None, reason, agreed_by))


def test_a_change_with_reason_and_agreement_is_taken() -> None:
    judge(PROMISED, TargetSet(JULY, None, "Short of staff", "The board"), TODAY, TODAY)


def test_a_promise_in_mere_words_is_a_promise_too() -> None:
    assert "promised already" in refusal(after((TargetSet(None, "Ongoing"), TODAY)), TargetSet(JULY))


def test_a_back_dated_first_target_before_a_promise_is_a_change() -> None:
    # Whatever day the new one takes effect: what counts is that a promise stands.
    assert "promised already" in refusal(PROMISED, TargetSet(JULY))


def test_after_a_withdrawn_promise_the_next_is_a_first_one() -> None:
    withdrawn = [*PROMISED, entry(Correction(PROMISED[-1].id, "Never promised", "The board"), None, 9)]
    judge(withdrawn, TargetSet(JULY), TODAY, TODAY)


@pytest.mark.parametrize("words", [None, "", "  "])
def test_a_target_without_day_and_words_is_none(words: str | None) -> None:
    assert "needs a day" in refusal(EMPTY, TargetSet(None, words))


def test_withdrawing_a_promise_needs_whoever_agreed() -> None:
    promise = PROMISED[-1].id
    assert "whoever agreed" in refusal(PROMISED, Correction(promise, "Mistyped"))
    judge(PROMISED, Correction(promise, "Mistyped", "The board"), TODAY, TODAY)


def test_withdrawing_anything_needs_a_reason_but_nobodys_agreement() -> None:
    said = after((NoteMade("A word"), TODAY))
    assert "needs a reason" in refusal(said, Correction(said[-1].id, " "))
    judge(said, Correction(said[-1].id, "Mistyped"), TODAY, TODAY)


def test_what_is_withdrawn_already_cannot_be_withdrawn_again() -> None:
    said = after((NoteMade("A word"), TODAY))
    said.append(entry(Correction(said[-1].id, "Mistyped"), None, 3))
    assert "withdrawn already" in refusal(said, Correction(said[1].id, "Again"))


def test_a_closing_that_was_reopened_is_withdrawn_after_its_reopening() -> None:
    closed, reopened = Closed(Outcome.SUPERSEDED, superseded_by="AB2020/1"), Reopened("It did not take over.")
    said = after((closed, date(2020, 4, 1)), (reopened, date(2020, 5, 1)), (closed, date(2020, 5, 20)))
    mistaken = "Closed by mistake"
    told = "It was re-opened on 1 May 2020; withdraw the re-opening first."
    assert refusal(said, Correction(said[1].id, mistaken)) == told
    judge(said, Correction(said[3].id, mistaken), TODAY, TODAY)
    said.append(entry(Correction(said[2].id, "Re-opened by mistake"), None, 9))
    judge(said, Correction(said[1].id, mistaken), TODAY, TODAY)


def test_a_withdrawal_can_be_withdrawn() -> None:
    said = after((NoteMade("A word"), TODAY))
    said.append(entry(Correction(said[-1].id, "Mistyped"), None, 3))
    judge(said, Correction(said[-1].id, "It was right"), TODAY, TODAY)


@pytest.mark.parametrize("target", [UNKNOWN, EMPTY[0].id])
def test_only_what_was_said_here_can_be_withdrawn(target: object) -> None:
    assert "no such entry" in refusal(EMPTY, Correction(target, "Mistyped"))  # type: ignore[arg-type]


def test_evidence_needs_a_title_and_describes_no_day_to_come() -> None:
    assert "needs a title" in refusal(EMPTY, EvidenceAdded(" ", TODAY, FILE))
    assert "in the future" in refusal(EMPTY, EvidenceAdded("A letter", TODAY + timedelta(1), FILE))
    judge(EMPTY, EvidenceAdded("A letter", TODAY, FILE), TODAY, TODAY)


def test_a_note_needs_words() -> None:
    assert "needs words" in refusal(EMPTY, NoteMade(" ", "\n"))


def test_nothing_takes_effect_in_the_future() -> None:
    judge_signature(TODAY, "The board", "A clerk", TODAY)
    judge_signature(None, "The board", "A clerk", TODAY)
    with pytest.raises(Refused, match="2 June 2020 is after today, 1 June 2020"):
        judge_signature(TODAY + timedelta(1), "The board", "A clerk", TODAY)


@pytest.mark.parametrize(("by", "recorded_by"), [(" ", "A clerk"), ("The board", "")])
def test_a_statement_is_signed_twice(by: str, recorded_by: str) -> None:
    with pytest.raises(Refused, match="must be named"):
        judge_signature(TODAY, by, recorded_by, TODAY)


LETTER = EvidenceAdded("A letter", day(1), FILE)
HEIR = PassedOn((fixed_id("an heir"),))


def takes(entries: Sequence[Entry], statement: Statement, on: date = TODAY) -> bool:
    judge(entries, statement, on, TODAY)
    return True


def test_evidence_is_a_file_a_link_or_a_note() -> None:
    bare = EvidenceAdded("A letter", TODAY, None)
    for whole in (
        replace(bare, file=FILE),
        replace(bare, link="https://lamps.example"),
        replace(bare, text="Seen on the shelf"),
        replace(bare, internal="Seen on the shelf"),
    ):
        judge_evidence(whole, TODAY)
    with pytest.raises(Refused, match="a file, a link or a note"):
        judge_evidence(replace(bare, link=" ", text="\n"), TODAY)


def test_a_new_version_follows_one_that_stands_and_is_not_older() -> None:
    entries = told((LETTER, 5), (UNDER_WAY, 5))
    better = EvidenceAdded("A scan", day(1), FILE, replaces=entries[1].id)
    assert takes(entries, better, day(5))
    assert "cannot be older" in refusal(entries, better, day(4))
    assert "does not stand" in refusal(withdrawn(entries, 1), better)
    assert "does not stand" in refusal(entries, replace(better, replaces=entries[2].id))
    assert "does not stand" in refusal(entries, replace(better, replaces=UNKNOWN))


def test_an_assessment_needs_a_word() -> None:
    assert "needs a word" in refusal(EMPTY, AssessmentMade(" "))
    assert takes(EMPTY, AssessmentMade("Overall lack of progress"))


def test_a_flag_names_the_other_plan_or_body_when_set_but_not_when_lifted() -> None:
    assert "Name the other plan" in refusal(EMPTY, FlagSet(Flag.TRACKED_ELSEWHERE, what=" "))
    assert "Name the other body" in refusal(EMPTY, FlagSet(Flag.WAITING))
    for flag in (FlagSet(Flag.TRACKED_ELSEWHERE, what="The lamp plan"), FlagSet(Flag.WAITING, what="CPS")):
        assert takes(EMPTY, flag)
        assert takes(EMPTY, replace(flag, is_set=False, what=""))
    assert takes(EMPTY, FlagSet(Flag.DISPUTED))


def test_an_action_needs_words() -> None:
    judge_action(plan())
    with pytest.raises(Refused, match="needs words"):
        judge_action(ActionFacts((UNKNOWN,), " "))


def test_nothing_is_reported_on_what_is_closed_that_day() -> None:
    entries = told((LETTER, 4), (DONE, 5))
    assert "re-open it before reporting that it is in progress" in refusal(entries, UNDER_WAY, day(5))
    assert takes(entries, UNDER_WAY, day(4))
    assert takes(entries, NoteMade("A word"), day(6))
    assert takes([*entries, *told((LETTER, 4), (DONE, 5), (Reopened("No"), 6))[3:]], UNDER_WAY, day(6))


def test_only_words_of_an_update_that_stands_are_cleared_once_and_not_before_they_were_said() -> None:
    draft = ProgressReported(Progress.IN_PROGRESS, "Lamps", draft=True)
    entries = told((draft, 5), (NoteMade("A word"), 5), (replace(draft, cleared_by="The head"), 5))
    clearing = Clearance(entries[1].id)
    assert takes(entries, clearing, day(5))
    assert "before they were said: that update is of 6 January 2020" in refusal(entries, clearing, day(4))
    assert "no such update" in refusal(entries, Clearance(entries[2].id))
    assert "no such update" in refusal(withdrawn(entries, 1), clearing)
    assert "cleared already" in refusal(entries, Clearance(entries[3].id))
    cleared = [*entries, entry(clearing, day(6), 9)]
    assert "cleared already" in refusal(cleared, clearing)
    assert takes(withdrawn(cleared, 4), clearing)


def test_closing_needs_what_its_reason_needs_or_says_that_it_is_unverified() -> None:
    assert "it lacks evidence dated no later than the closing; add what lacks" in refusal(EMPTY, DONE)
    assert takes(EMPTY, replace(DONE, unverified=True))
    assert takes(told((LETTER, 4)), DONE)
    assert "evidence dated" in refusal(told((LETTER, 4)), DONE, day(3))


def test_closing_is_refused_to_those_who_reported_it_complete() -> None:
    own = told((LETTER, 4), (COMPLETE, 4, "TOM wick"))
    assert "a checker other than Tom Wick" in refusal(own, DONE)
    reopened = [*own, entry(Reopened("No"), day(5), 9)]
    assert "a checker other than Tom Wick" in refusal(reopened, DONE)
    assert takes([*reopened, replace(entry(COMPLETE, day(6), 10), by="Ida Oil")], DONE)
    assert takes(withdrawn(own, 2), DONE)


def test_a_reopening_is_not_back_dated_to_before_a_closing() -> None:
    said = told((LETTER, 2), (COMPLETE, 2, "Ida Oil"), (DONE, 9))
    assert "closed on 10 January 2020, after that day" in refusal(said, Reopened("Slip"), day(5))
    assert takes(said, Reopened("Slip"), day(9))


@pytest.mark.parametrize("alias", ["tom  WICK", "Tom Wick.", "Tom\u200b Wick", "\uff34om Wick", " Tom\u00a0Wick "])
def test_nobody_checks_their_own_work_under_another_spelling(alias: str) -> None:
    own = told((LETTER, 4), (COMPLETE, 4, alias))
    assert "a checker other than" in refusal(own, DONE)


def test_a_name_of_which_nothing_can_be_read_is_none() -> None:
    assert "the name of a checker" in refusal(told((LETTER, 4)), replace(DONE, checker="\u200b."))
    with pytest.raises(Refused):
        judge_signature(day(1), "\u200b", "A clerk", TODAY)


def test_what_lacks_now_is_told_before_it_is_closed() -> None:
    assert lacking_now(fold(EMPTY), DONE, TODAY) == ("evidence dated no later than the closing",)
    assert lacking_now(fold(told((LETTER, 4))), DONE, TODAY) == ()


def test_what_is_closed_is_not_closed_again_on_that_day_or_an_earlier_one() -> None:
    entries = told((LETTER, 4), (DONE, 9))
    again = replace(DONE, unverified=True)
    assert "closed on 10 January 2020 already" in refusal(entries, again)
    assert "closed on 10 January 2020 already; withdraw that first" in refusal(entries, again, day(5))
    reopened = told((LETTER, 4), (COMPLETE, 4), (Reopened("No"), 8), (DONE, 9))
    assert takes(reopened, again, day(7))
    assert takes(withdrawn(entries, 2), again, day(5))


def test_reopening_needs_a_closing_or_a_claim_and_a_reason() -> None:
    assert "nothing to re-open" in refusal(told((UNDER_WAY, 1)), Reopened("No lamps"))
    assert "nothing to re-open" in refusal(told((COMPLETE, 3)), Reopened("No lamps"), day(2))
    for entries in (told((COMPLETE, 1)), told((LETTER, 1), (DONE, 2))):
        assert takes(entries, Reopened("No lamps"))
        assert "needs a reason" in refusal(entries, Reopened(" "))


def test_only_what_is_open_is_passed_on_and_to_somebody() -> None:
    assert takes(EMPTY, HEIR)
    assert "Name the body" in refusal(EMPTY, PassedOn(()))
    assert "only what is open is passed on" in refusal(told((LETTER, 1), (DONE, 2)), HEIR)
    assert "closed on 10 January 2020 already" in refusal(told((LETTER, 1), (DONE, 9)), HEIR, day(5))


@pytest.mark.parametrize("statement", [UNDER_WAY, NoteMade("A word"), TargetSet(JUNE), HEIR, DONE])
def test_what_was_passed_on_is_recorded_with_its_successor(statement: Statement) -> None:
    entries = told((LETTER, 1), (HEIR, 5))
    assert "passed on to a successor body on 6 January 2020" in refusal(entries, statement, day(5))
    assert takes(entries, UNDER_WAY, day(4))
    assert takes(withdrawn(entries, 2), statement)


@pytest.mark.parametrize("statement", [HEIR, DONE])
def test_no_end_is_back_dated_to_before_it_was_passed_on(statement: Statement) -> None:
    assert "passed on on 6 January 2020 already" in refusal(told((LETTER, 1), (HEIR, 5)), statement, day(4))


def received(on: date) -> list[Entry]:
    origin, own = fixed_id("origin"), entry(replace(CREATED, received_from=fixed_id("origin")), on, 7)
    return [replace(EMPTY[0], subject=Subject(SubjectKind.ASSIGNMENT, origin)), own]


def test_what_was_said_before_a_hand_over_is_recorded_with_the_body_that_had_it_then() -> None:
    assert takes(received(day(30)), UNDER_WAY, day(30))
    assert "handed over to this body on 31 January 2020" in refusal(received(day(30)), UNDER_WAY, day(29))


def test_statements_and_actions_can_be_withdrawn_but_no_record() -> None:
    made = entry(plan(), TODAY, 2)
    act = replace(made, subject=action("a"))
    assert is_withdrawable(act)
    assert not is_withdrawable(replace(made, subject=Subject(SubjectKind.BODY, fixed_id("a body"))))
    assert not is_withdrawable(EMPTY[0])
    assert takes([*EMPTY, act], Correction(act.id, "Mistyped"))


BODY = Subject(SubjectKind.BODY, fixed_id("a body"))


def test_an_amendment_of_a_record_can_be_taken_back_but_not_all_that_is_kept_of_it() -> None:
    first, second = (replace(entry(BodyFacts(name), TODAY, n), subject=BODY) for n, name in enumerate("ab", 2))
    judge_taking_back([first, second], Correction(second.id, "Mistyped"))
    with pytest.raises(Refused, match="needs a reason"):
        judge_taking_back([first, second], Correction(second.id, " "))
    with pytest.raises(Refused, match="all that is kept"):
        judge_taking_back([first], Correction(first.id, "Mistyped"))
    with pytest.raises(Refused, match="no such entry"):
        judge_taking_back([first], Correction(UNKNOWN, "Mistyped"))


def test_what_was_received_by_a_hand_over_is_undone_with_it() -> None:
    facts = AssignmentFacts(fixed_id("recommendation"), fixed_id("body"), "Signals", received_from=fixed_id("before"))
    received = entry(facts, TODAY, 2)
    with pytest.raises(Refused, match="undo the hand-over at the body that passed it on"):
        judge_taking_back([received], Correction(received.id, "A slip"))
    amended = entry(replace(facts, role=Role.LEAD), TODAY, 3)
    judge_taking_back([received, amended], Correction(amended.id, "A slip"))


def test_a_record_that_nothing_needs_can_be_taken_back_whole() -> None:
    link = entry(LinkFacts(LinkKind.REPEATS, fixed_id("one"), fixed_id("other")), TODAY, 2)
    link = replace(link, subject=Subject(SubjectKind.LINK, fixed_id("link")))
    judge_taking_back([link], Correction(link.id, "Mistyped"))


def test_an_issued_report_is_neither_kept_by_hand_nor_taken_back_nor_disposed_of() -> None:
    file = StoredFile("ab" * 32, "0001.pdf", 12)
    facts = IssuedFacts(1, "brief", "A", CoverageIds(), "All", TODAY, "en", "OFFICIAL", 1, file, file, "a seal")
    report = replace(entry(facts, TODAY, 2), subject=Subject(SubjectKind.ISSUED_REPORT, fixed_id("report")))
    assert not is_withdrawable(report)
    for refused in (
        lambda: judge_keeping(facts),
        lambda: judge_taking_back([report], Correction(report.id, "A slip")),
        lambda: judge_disposal(report, "The officer", "A person was named"),
    ):
        with pytest.raises(Refused, match="never changed or taken back; issue another that follows it"):
            refused()
    judge_keeping(BodyFacts("Signals Board"))


def test_an_assessment_of_a_whole_report_needs_words_and_can_be_withdrawn_once() -> None:
    poor = entry(AssessmentMade("Overall lack of progress", Finding.NOT_ACHIEVED), TODAY, 2)
    judge_report([poor], AssessmentMade("Better"))
    judge_report([poor], Correction(poor.id, "Of another report"))
    for entries, said, words in (
        ([], AssessmentMade("Better"), "not in this register"),
        ([poor], AssessmentMade(" "), "needs a word"),
        ([poor], Correction(UNKNOWN, "Of another report"), "no such assessment"),
        ([poor], Correction(poor.id, " "), "needs a reason"),
        (withdrawn([poor], 0), Correction(poor.id, "Again"), "no such assessment"),
    ):
        with pytest.raises(Refused, match=words):
            judge_report(entries, said)


def test_as_far_as_agreed_is_judged_by_the_response_of_the_day() -> None:
    closed = replace(DONE, outcome=Outcome.AS_FAR_AS_AGREED)
    entries = told((LETTER, 1), (ResponseGiven(Response.PARTLY_AGREED), 3))
    assert takes(entries, closed, day(3))
    assert "“Partly agreed”" in refusal(entries, closed, day(2))
