from dataclasses import replace
from datetime import date

import pytest

from tests.builders import fixed_id
from tests.domain.strategies import FILE
from tests.domain.telling import plan
from tracker.domain.facts import ActionFacts
from tracker.domain.language import Language
from tracker.domain.saying import (
    Said,
    action_name,
    evidence_words,
    headline,
    reasons_of,
    say_closing,
    say_due,
    say_target,
    value_of,
)
from tracker.domain.scales import ActionState, Finding, Flag, Outcome, Progress, RefusalReason, Response
from tracker.domain.standing import ClosedOn
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

JUNE, JULY = date(2020, 6, 30), date(2020, 7, 31)
UPDATE = fixed_id("an update")
GOOD = AssessmentMade("Good progress", Finding.ACHIEVED, scale_name="Reviews")


@pytest.mark.parametrize(
    ("said", "words", "value"),
    [
        (ResponseGiven(Response.PARTLY_AGREED), "Response: Partly agreed", "Partly agreed"),
        (
            ResponseGiven(Response.NOT_AGREED, category=RefusalReason.AFFORDABILITY),
            "Response: Not agreed (affordability)",
            "Not agreed",
        ),
        (ProgressReported(Progress.COMPLETE), "Reported complete", "Complete"),
        (ProgressReported(Progress.IN_PROGRESS), "Reported: in progress", "In progress"),
        (TargetSet(JUNE), "Target date 30 June 2020", "2020-06-30"),
        (TargetSet(JUNE, "by June 2020"), "Target date 30 June 2020 (“by June 2020”)", "2020-06-30"),
        (TargetSet(None, "Ongoing"), "Target date “Ongoing” (no date)", "Ongoing"),
        (EvidenceAdded("A letter", JUNE, FILE), "Evidence: A letter (describes 30 June 2020)", "A letter"),
        (
            EvidenceAdded("A scan", JUNE, FILE, replaces=UPDATE),
            "Evidence, new version: A scan (describes 30 June 2020)",
            "A scan",
        ),
        (GOOD, "Assessed: Good progress, on the scale “Reviews”", "Good progress"),
        (AssessmentMade("Poor", part="a"), "Point (a) assessed: Poor", "Poor"),
        (Clearance(UPDATE), "Words of an update cleared for publication", str(UPDATE)),
        (NoteMade("A word"), "Note", None),
        (FlagSet(Flag.WAITING, what="CPS"), "Waiting on another body: CPS", "Waiting on another body"),
        (FlagSet(Flag.DISPUTED), "Disputed", "Disputed"),
        (FlagSet(Flag.DISPUTED, is_set=False, what="Ours"), "No longer disputed", "Disputed"),
        (Closed(Outcome.IMPLEMENTED), "Closed: implemented", "implemented"),
        (Closed(Outcome.SUPERSEDED, superseded_by="NS2020/1"), "Closed: superseded by NS2020/1", "superseded"),
        (Closed(Outcome.IMPLEMENTED, unverified=True), "Closed: implemented (unverified)", "implemented"),
        (Closed(Outcome.NOT_AGREED, lacking=("a response",)), "Closed: not agreed (unverified)", "not agreed"),
        (Reopened("No lamps"), "Re-opened", None),
        (PassedOn((UPDATE,)), "Passed on to a successor body", None),
        (Correction(UPDATE, "Mistyped"), "A record was withdrawn", str(UPDATE)),
        (plan(""), "Action planned", "Planned"),
        (plan("b", ActionState.COMPLETED), "Action (b): completed", "Completed"),
    ],
)
def test_every_kind_of_entry_has_its_headline_and_value(said: Said, words: str, value: str | None) -> None:
    assert headline(said) == words
    assert value_of(said) == value


@pytest.mark.parametrize("flag", Flag)
def test_every_flag_can_be_told_as_lifted(flag: Flag) -> None:
    assert headline(FlagSet(flag, is_set=False)).startswith("No longer")


def test_a_promise_is_told_against_the_one_before_it() -> None:
    june = TargetSet(JUNE)
    assert headline(TargetSet(JULY), june) == "Target date moved from 30 June 2020 to 31 July 2020"
    assert headline(TargetSet(None, "Ongoing"), june) == "Target date moved from 30 June 2020 to “Ongoing” (no date)"
    assert headline(june, june) == "Target date 30 June 2020, as promised before"
    assert headline(june, plan()) == "Target date 30 June 2020"


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (plan("b", ActionState.UNDER_WAY, JUNE), "Action (b): under way"),
        (plan("b", due=JUNE), "Action (b): due date changed to 30 June 2020"),
        (replace(plan("b"), due_words="Ongoing"), "Action (b): due date changed to “Ongoing” (no date)"),
        (replace(plan("b"), owner=UPDATE), "Action (b): owner changed"),
        (replace(plan("b"), owner_words="Head of lamps"), "Action (b): owner changed"),
        (replace(plan("b"), text="Buy oil"), "Action (b) amended"),
    ],
)
def test_an_action_is_told_by_what_changed(after: ActionFacts, words: str) -> None:
    assert headline(after, plan("b")) == words
    assert headline(after, TargetSet(JUNE)) == headline(after)


def test_a_day_in_words_is_told_beside_the_words() -> None:
    assert say_target(TargetSet(JUNE, "by June")) == "30 June 2020 (“by June”)"
    assert say_due(plan()) == "no date"
    assert say_due(plan(due=JUNE)) == "30 June 2020"
    assert say_due(replace(plan(due=JUNE), due_words="by June")) == "30 June 2020 (“by June”)"
    assert [action_name(plan(letter)) for letter in ("", "c")] == ["Action", "Action (c)"]


@pytest.mark.parametrize(
    ("said", "reasons"),
    [
        (TargetSet(JUNE, None, "Why", "The board"), ("Why", "The board")),
        (Correction(UPDATE, "Why", "The board"), ("Why", "The board")),
        (Closed(Outcome.NOT_AGREED, reason="Why", agreed_by="The board"), ("Why", "The board")),
        (PassedOn((UPDATE,), "Why", "The board"), ("Why", "The board")),
        (Reopened("Why"), ("Why", "")),
        (NoteMade("A word"), ("", "")),
    ],
)
def test_reasons_and_agreement_are_told_where_they_were_given(said: Said, reasons: tuple[str, str]) -> None:
    assert reasons_of(said) == reasons


@pytest.mark.parametrize(
    ("evidence", "words"),
    [
        (EvidenceAdded("A letter", JUNE, FILE), "letter.txt, 12 bytes, OFFICIAL"),
        (
            EvidenceAdded("A", JUNE, FILE, kind="Minutes", page="3"),
            "Minutes, letter.txt, 12 bytes, page 3, OFFICIAL",
        ),
        (EvidenceAdded("A", JUNE, None, "RESTRICTED", page="annex B"), "a note, annex B, RESTRICTED"),
        (EvidenceAdded("A", JUNE, None, link="https://lamps.example"), "https://lamps.example, OFFICIAL"),
    ],
)
def test_evidence_tells_what_there_is_to_look_at(evidence: EvidenceAdded, words: str) -> None:
    assert evidence_words(evidence) == words


def test_what_was_said_is_told_in_another_language_with_its_facts() -> None:
    words = {
        "Response: {response}": "Ymateb: {response}",
        "Agreed": "Cytunwyd",
        "Target date moved from {before} to {now}": "Symudwyd y dyddiad targed o {before} i {now}",
        "June": "Mehefin",
        "July": "Gorffennaf",
        "Closed on {day}: {how}": "Caewyd ar {day}: {how}",
        "checked internally by {checker}": "gwiriwyd yn fewnol gan {checker}",
        "byte": "beit",
        "page {number}": "tudalen {number}",
    }
    welsh = Language("cy", words)
    assert headline(ResponseGiven(Response.AGREED), say=welsh) == "Ymateb: Cytunwyd"
    moved = headline(TargetSet(JULY), TargetSet(JUNE), welsh)
    assert moved == "Symudwyd y dyddiad targed o 30 Mehefin 2020 i 31 Gorffennaf 2020"
    closed = ClosedOn(JUNE, Closed(Outcome.IMPLEMENTED, checker="B. Checker"))
    assert say_closing(closed, welsh) == "Caewyd ar 30 Mehefin 2020: gwiriwyd yn fewnol gan B. Checker"
    letter = EvidenceAdded("A", JUNE, FILE, page="3")
    assert evidence_words(letter, welsh) == "letter.txt, 12 beit, tudalen 3, OFFICIAL"


@pytest.mark.parametrize(
    ("closed", "words"),
    [
        (Closed(Outcome.IMPLEMENTED), "Closed on 30 June 2020"),
        (
            Closed(Outcome.SUPERSEDED, superseded_by=" NS2020/1 ", agreed_by="The board", reason="Said again "),
            "Closed on 30 June 2020: superseded by NS2020/1; agreed by The board; Said again",
        ),
    ],
)
def test_a_closing_tells_all_that_was_said_of_it(closed: Closed, words: str) -> None:
    assert say_closing(ClosedOn(JUNE, closed)) == words
