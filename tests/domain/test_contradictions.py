from dataclasses import replace
from datetime import date

import pytest

from tests.builders import fixed_id
from tests.domain.strategies import FILE
from tests.domain.telling import (
    ACHIEVED,
    COMPLETE,
    DONE,
    NOT_ACHIEVED,
    PARTLY,
    UNDER_WAY,
    day,
    plan,
    stood,
)
from tracker.domain.contents import Content
from tracker.domain.contradictions import RULES, Contradiction, contradictions
from tracker.domain.scales import ActionState, Finding, Flag, Outcome, Progress, RefusalReason, Response
from tracker.domain.statements import (
    AssessmentMade,
    Closed,
    EvidenceAdded,
    FlagSet,
    PassedOn,
    ProgressReported,
    Reopened,
    ResponseGiven,
    TargetSet,
)

PUBLISHED = "2020-01-01"  # day 0
AGREED, REFUSED = ResponseGiven(Response.AGREED), ResponseGiven(Response.NOT_AGREED, "No money")
LETTER = EvidenceAdded("A letter", day(3), FILE)
BOUGHT = plan(state=ActionState.COMPLETED)
SOUND: tuple[tuple[Content, int], ...] = ((AGREED, 22), (plan(), 22), (TargetSet(day(180)), 22))

Told = tuple[Content, int] | tuple[Content, int, str]


def found(*said: Told, published: str | None = PUBLISHED) -> list[Contradiction]:
    return list(contradictions(stood(*said), published))


@pytest.mark.parametrize(
    "said",
    [
        (),
        ((AGREED, -1), *SOUND[1:]),
        SOUND,
        (*SOUND, (UNDER_WAY, 30), (ProgressReported(Progress.PARTLY_COMPLETE, "Some"), 60)),
        # Evidence older than the claim, actions complete before the response, a claim before the response.
        ((BOUGHT, 2), (LETTER, 4), (COMPLETE, 20), (AGREED, 22)),
        # Assessed short, put right, reported again, found achieved and closed.
        (*SOUND, (LETTER, 30), (NOT_ACHIEVED, 40), (BOUGHT, 50), (COMPLETE, 60), (ACHIEVED, 70), (DONE, 80)),
        # Assessed short, then done and closed on an internal check.
        (*SOUND, (LETTER, 30), (PARTLY, 40), (BOUGHT, 50), (COMPLETE, 60, "Ann Lamb"), (DONE, 80)),
        (*SOUND, (UNDER_WAY, 30), (NOT_ACHIEVED, 40)),
        (*SOUND, (UNDER_WAY, 30), (ACHIEVED, 40)),
        ((REFUSED, 22),),
        ((REFUSED, 22), (Closed(Outcome.NOT_AGREED, agreed_by="The board"), 30)),
    ],
)
def test_a_normal_life_is_without_contradictions(said: tuple[Told, ...]) -> None:
    assert found(*said) == []


def test_a_closing_that_lacks_something_is_told() -> None:
    assert found((AGREED, 1), (Closed(Outcome.SUPERSEDED), 5)) == [Contradiction.UNVERIFIED]


@pytest.mark.parametrize("short", [PARTLY, NOT_ACHIEVED])
def test_closed_as_implemented_but_last_found_short(short: AssessmentMade) -> None:
    closed = ((AGREED, 1), (LETTER, 4), (COMPLETE, 5, "Ann Lamb"), (DONE, 9))
    assert found(*closed, (short, 8)) == found(*closed, (short, 30)) == [Contradiction.CLOSED_SHORT]
    assert found(*closed, (short, 30), (Reopened("Short"), 31), (COMPLETE, 40), (DONE, 41)) == []


def test_what_is_done_as_far_as_agreed_may_be_partly_achieved() -> None:
    closed = replace(DONE, outcome=Outcome.AS_FAR_AS_AGREED)
    said = ((ResponseGiven(Response.PARTLY_AGREED, part="Half"), 1), (LETTER, 4), (closed, 9))
    assert found(*said, (PARTLY, 8)) == []
    assert found(*said, (NOT_ACHIEVED, 8)) == [Contradiction.CLOSED_SHORT]


def test_assessed_worse_than_reported() -> None:
    half = ProgressReported(Progress.PARTLY_COMPLETE)
    assert found(*SOUND, (half, 30), (NOT_ACHIEVED, 40)) == [Contradiction.ASSESSED_WORSE]
    assert found(*SOUND, (half, 30), (PARTLY, 40)) == []
    claimed: tuple[Told, ...] = ((AGREED, 1), (LETTER, 4), (COMPLETE, 5, "Ann Lamb"))
    assert found(*claimed, (PARTLY, 6)) == [Contradiction.ASSESSED_WORSE]
    assert found(*claimed, (PARTLY, 6), (COMPLETE, 7, "Ann Lamb")) == []
    assert found(*SOUND, (NOT_ACHIEVED, 40), (half, 50)) == []
    assert found(*SOUND, (half, 30), (NOT_ACHIEVED, 40), (LETTER, 41), (DONE, 45))[0] is Contradiction.CLOSED_SHORT


def test_found_achieved_but_less_reported_since() -> None:
    assert found(*SOUND, (ACHIEVED, 40), (UNDER_WAY, 50)) == [Contradiction.REPORTED_LESS]
    assert found(*SOUND, (ACHIEVED, 40)) == []
    voided = ((LETTER, 40), (COMPLETE, 40), (ACHIEVED, 40), (Reopened("It failed"), 45), (UNDER_WAY, 50))
    assert found(*SOUND, *voided) == []


def test_assessed_by_who_had_reported_it_complete() -> None:
    said: tuple[Told, ...] = ((AGREED, 1), (LETTER, 4), (COMPLETE, 5, "Ann Lamb"))
    assert found(*said, (ACHIEVED, 6, "ann LAMB")) == [Contradiction.OWN_FINDING]
    assert found(*said, (ACHIEVED, 6, "Tom Wick")) == []


def test_complete_while_actions_are_open() -> None:
    said: tuple[Told, ...] = ((AGREED, 1), (LETTER, 4), (COMPLETE, 5, "Ann Lamb"))
    assert found(*said, (plan(), 2)) == [Contradiction.ACTIONS_OPEN]
    assert found(*said, (BOUGHT, 2), (plan("b", ActionState.DROPPED), 2)) == []
    assert found((AGREED, 1), (LETTER, 4), (plan(), 2), (DONE, 5)) == [Contradiction.ACTIONS_OPEN]


def test_a_claim_without_a_response_and_one_without_evidence() -> None:
    assert found((COMPLETE, 5)) == [Contradiction.NO_RESPONSE, Contradiction.NO_EVIDENCE]
    assert found((COMPLETE, 5), (LETTER, 6)) == [Contradiction.NO_RESPONSE]
    assert found((COMPLETE, 5), (AGREED, 6)) == [Contradiction.NO_EVIDENCE]


def test_not_agreed_yet_work_is_reported() -> None:
    assert found((REFUSED, 1), (UNDER_WAY, 5)) == [Contradiction.NOT_AGREED_YET_DONE]
    assert found((REFUSED, 1), (plan(), 5)) == [Contradiction.NOT_AGREED_YET_DONE]
    assert found((REFUSED, 1), (ProgressReported(Progress.NOT_STARTED), 5)) == []


@pytest.mark.parametrize("response", [Response.AGREED, Response.PARTLY_AGREED])
def test_agreed_but_no_action(response: Response) -> None:
    answer = (ResponseGiven(response, "We will"), 1)
    assert found(answer) == found(answer, (plan(state=ActionState.DROPPED), 2)) == [Contradiction.NO_ACTION]
    assert found(answer, (ProgressReported(Progress.NOT_STARTED), 3)) == [Contradiction.NO_ACTION]
    assert found(answer, (plan(), 2)) == found(answer, (UNDER_WAY, 2)) == []
    assert found(answer, (FlagSet(Flag.TRACKED_ELSEWHERE, what="The lamp plan"), 2)) == []


def test_partly_agreed_without_the_part_and_not_agreed_without_the_reason() -> None:
    partly, refused = ResponseGiven(Response.PARTLY_AGREED), ResponseGiven(Response.NOT_AGREED)
    assert found((partly, 1), (plan(), 1)) == [Contradiction.PART_UNSAID]
    assert found((replace(partly, category=RefusalReason.POLICY), 1), (plan(), 1)) == [Contradiction.PART_UNSAID]
    assert found((replace(partly, part="The first half"), 1), (plan(), 1)) == []
    assert found((refused, 1)) == [Contradiction.REASON_UNSAID]
    assert found((replace(refused, category=RefusalReason.POLICY), 1)) == []


def test_all_evidence_older_than_the_recommendation() -> None:
    old = EvidenceAdded("An old letter", day(-1), FILE)
    assert found(*SOUND, (old, 30)) == [Contradiction.OLD_EVIDENCE]
    assert found(*SOUND, (old, 30), (LETTER, 30)) == []
    assert found(*SOUND, (old, 30), published="2019") == []
    assert found(*SOUND, (old, 30), published=None) == []


def test_an_update_copied_from_the_one_before() -> None:
    words = ProgressReported(Progress.IN_PROGRESS, "Work goes on.")
    assert found(*SOUND, (words, 30), (words, 60)) == [Contradiction.COPIED]
    assert found(*SOUND, (words, 30), (words, 60), (replace(words, text="Lamps were bought."), 90)) == []


def test_two_entries_of_one_day_that_disagree() -> None:
    assert found(*SOUND, (UNDER_WAY, 30), (ProgressReported(Progress.NOT_STARTED), 30)) == [Contradiction.SAME_DAY]


def test_an_open_action_due_after_the_target() -> None:
    late = plan(due=day(181))
    assert found(*SOUND, (late, 30)) == [Contradiction.LATE_ACTION]
    assert found(*SOUND, (plan(due=day(180)), 30)) == found(*SOUND, (replace(late, state=BOUGHT.state), 30)) == []
    assert found((AGREED, 1), (late, 1)) == []


def test_an_answer_long_before_publication() -> None:
    assert found((AGREED, -61), *SOUND[1:]) == [Contradiction.EARLY_ANSWER]
    assert found((AGREED, -60), *SOUND[1:]) == []
    assert found((AGREED, -61), *SOUND[1:], published="2019") == []
    assert found((AGREED, -61), *SOUND[1:], published=None) == []


def test_a_target_before_publication_where_it_was_not_reported_done_by_then() -> None:
    early: tuple[Told, ...] = ((AGREED, 200), (plan(), 200), (TargetSet(day(100)), 200))
    assert found(*early, published="2020-06") == [Contradiction.EARLY_TARGET]
    letter = replace(LETTER, evidence_date=day(190))
    assert found(*early, (BOUGHT, 201), (letter, 201), (COMPLETE, 201), published="2020-06") == []
    assert found(*early, published="2020") == found(*early, published=None) == []


@pytest.mark.parametrize(
    ("target", "published", "is_odd"),
    [
        (date(2019, 12, 31), "2020-01", True),
        (date(2091, 6, 30), "2020-01", True),
        (date(2030, 3, 1), "2020-03", False),
        (date(2030, 5, 1), "2020-03", True),
        (date(2029, 6, 30), "2020", False),
        (date(2019, 6, 30), None, False),
    ],
)
def test_a_target_year_that_looks_mistyped(target: date, published: str | None, is_odd: bool) -> None:
    odd = [Contradiction.ODD_YEAR] if is_odd else []
    assert found((AGREED, 22), (plan(), 22), (TargetSet(target), 22), published=published) == odd


def test_a_mistyped_year_is_told_even_where_a_better_target_followed() -> None:
    better = TargetSet(day(180), None, "Mistyped", "The board")
    said = (SOUND[0], SOUND[1], (TargetSet(date(2091, 6, 30)), 22), (better, 23))
    assert found(*said) == [Contradiction.ODD_YEAR]


def test_a_late_promise_about_an_old_recommendation_is_not_odd() -> None:
    assert found((AGREED, 22), (plan(), 22), (TargetSet(day(300)), 22), published="2009") == []


def test_what_was_done_in_the_year_before_the_report_is_not_odd() -> None:
    done = ((AGREED, 22), (BOUGHT, 22), (LETTER, 22), (COMPLETE, 22, "Ann Lamb"))
    assert found(*done, (TargetSet(date(2019, 12, 1)), 22)) == []
    assert found(*done, (TargetSet(date(2019, 12, 1)), 22), (DONE, 23)) == []
    assert found(*done, (TargetSet(date(2018, 12, 1)), 22)) == [Contradiction.ODD_YEAR]


def test_of_what_was_passed_on_nothing_is_told_here() -> None:
    assert found((COMPLETE, 5), (PassedOn((fixed_id("an heir"),)), 9)) == []


def test_the_gravest_is_told_first() -> None:
    mixed = found((COMPLETE, 5), (plan(), 5), (AssessmentMade("Poor", Finding.NOT_ACHIEVED), 6, "Signals Board"))
    assert mixed == [
        Contradiction.ASSESSED_WORSE,
        Contradiction.OWN_FINDING,
        Contradiction.ACTIONS_OPEN,
        Contradiction.NO_RESPONSE,
        Contradiction.NO_EVIDENCE,
    ]


@pytest.mark.parametrize("kind", Contradiction)
def test_each_is_one_plain_sentence_with_the_way_to_mend_it(kind: Contradiction) -> None:
    rule = RULES[kind]
    for words in (rule.sentence, rule.mend):
        assert words[0].isupper()
        assert (words[-1], words.count(".")) == (".", 1)
