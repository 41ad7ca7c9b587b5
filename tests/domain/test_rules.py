from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from tests.builders import CREATED, entry
from tests.domain.strategies import FILE, UNKNOWN
from tracker.domain.entries import Entry
from tracker.domain.rules import judge, judge_signature
from tracker.domain.scales import Progress, Response
from tracker.domain.statements import (
    Correction,
    EvidenceAdded,
    NoteMade,
    ProgressReported,
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
