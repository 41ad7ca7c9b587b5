import pytest

from tracker.domain.facts import ScaleFacts
from tracker.domain.scales import ActionState, Finding, Outcome, Progress, Response, word_of
from tracker.errors import BadInput


@pytest.mark.parametrize("given", ["Partly agreed", "partly AGREED", "  partly   agreed "])
def test_a_word_is_known_in_any_case_and_spacing(given: str) -> None:
    assert word_of(Response, given, "response") is Response.PARTLY_AGREED


def test_an_unknown_word_is_answered_with_those_there_are() -> None:
    with pytest.raises(BadInput, match="“Done” is not a progress; it is one of: Not started; In progress; Partly"):
        word_of(Progress, "Done", "progress")


def test_what_falls_short_is_judged_and_below_the_top() -> None:
    assert [finding for finding in Finding if finding.falls_short] == [Finding.PARTLY, Finding.NOT_ACHIEVED]


def test_only_two_outcomes_claim_that_the_work_was_done() -> None:
    assert [outcome for outcome in Outcome if outcome.is_done] == [Outcome.IMPLEMENTED, Outcome.AS_FAR_AS_AGREED]


def test_what_is_completed_or_dropped_is_no_longer_open() -> None:
    assert [state for state in ActionState if state.is_open] == [ActionState.PLANNED, ActionState.UNDER_WAY]


def test_a_word_comes_to_what_its_scale_says_and_else_to_no_judgement() -> None:
    scale = ScaleFacts(
        "Reviews", "assessment", ("Good", "Poor", "Gone"), True, (Finding.ACHIEVED, Finding.NOT_ACHIEVED)
    )
    assert [scale.finding_of(word) for word in ("Good", "Poor", "Gone", "Fair")] == [
        Finding.ACHIEVED,
        Finding.NOT_ACHIEVED,
        Finding.NO_JUDGEMENT,
        Finding.NO_JUDGEMENT,
    ]
