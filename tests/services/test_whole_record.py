from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests.builders import fixed_id
from tests.services.items import DAY, JULY, JUNE, kept_files, letter, lines, recording, shown, sound
from tracker.domain.contents import EntryKind
from tracker.domain.facts import ActionFacts
from tracker.domain.scales import ActionState, Finding, Flag, Outcome, Progress, Response
from tracker.domain.statements import (
    AssessmentMade,
    Clearance,
    Closed,
    Correction,
    EvidenceAdded,
    FlagSet,
    NoteMade,
    ProgressReported,
    ResponseGiven,
    TargetSet,
)
from tracker.domain.status import Status
from tracker.errors import BadInput, Refused
from tracker.services.actions import amend_action
from tracker.services.detail import detail
from tracker.services.evidence import evidence_copy
from tracker.services.ledger import Fact, record
from tracker.services.register import Register
from tracker.services.scales import find_scale

COMPLETE = ProgressReported(Progress.COMPLETE)
SEEN = EvidenceAdded("The shed", DAY, None, text="We counted forty lamps.")
CHECKED = Closed(Outcome.IMPLEMENTED, checker="Tom Wick", role="Auditor")


def action(text: str = "Buy lamps", letter: str = "a", **more: object) -> ActionFacts:
    return ActionFacts((), text, letter, **more)  # type: ignore[arg-type]


def test_an_action_serves_every_item_that_it_is_recorded_for(register: Register, lamps: UUID, signals: UUID) -> None:
    changes = record(register, [lamps, signals], recording(action(due=JUNE, owner_words="The storekeeper")))
    assert len(changes.entries) == 1
    assert changes.assignments == {lamps, signals}
    for one in (lamps, signals):
        (held,) = shown(register, one).actions
        assert held.facts.assignments == (lamps, signals)
        assert (held.facts.due, held.facts.owner_words, shown(register, one).row.open_actions) == (
            JUNE,
            "The storekeeper",
            1,
        )
        assert lines(register, one) == ["Action (a) planned"]


def test_an_action_moves_no_promise(register: Register, lamps: UUID) -> None:
    record(register, [lamps], recording(TargetSet(JUNE)))
    record(register, [lamps], recording(action(due=JULY)))
    row = shown(register, lamps).row
    assert (row.target, row.slips) == (JUNE, 0)


def test_an_action_needs_words(register: Register, lamps: UUID) -> None:
    with pytest.raises(Refused, match="An action needs words"):
        record(register, [lamps], recording(action(" ")))
    assert shown(register, lamps).actions == ()


def test_an_action_amended_and_corrected_is_what_it_was(register: Register, lamps: UUID, signals: UUID) -> None:
    (planned,) = record(register, [lamps, signals], recording(action(due=JUNE))).entries
    (held,) = shown(register, lamps).actions
    done = replace(held.facts, state=ActionState.COMPLETED)
    (amended,) = amend_action(register, held.id, done, DAY + timedelta(9), "The board", "A clerk").entries
    assert [shown(register, one).row.open_actions for one in (lamps, signals)] == [0, 0]
    record(register, [signals], recording(Correction(amended, "Half of them only"), on=None))
    assert [shown(register, one).row.open_actions for one in (lamps, signals)] == [1, 1]
    assert [line.withdrawn is not None for line in shown(register, lamps).history] == [False, True]
    record(register, [lamps], recording(Correction(planned, "It is another's"), on=None))
    assert [shown(register, one).row.actions for one in (lamps, signals)] == [0, 0]
    assert sound(register)


def test_an_action_is_not_amended_behind_what_was_said_of_it_last(register: Register, lamps: UUID) -> None:
    record(register, [lamps], recording(action(due=JUNE)))
    (held,) = shown(register, lamps).actions
    done = replace(held.facts, state=ActionState.COMPLETED)
    amend_action(register, held.id, done, DAY + timedelta(9), "The board", "A clerk")
    with pytest.raises(Refused, match="was last changed on 10 June 2020; choose that day or a later one"):
        amend_action(register, held.id, held.facts, DAY + timedelta(5), "The board", "A clerk")
    assert [a.facts.state for a in shown(register, lamps).actions] == [ActionState.COMPLETED]
    assert [a.facts.state for a in detail(register, lamps, DAY + timedelta(8)).actions] == [ActionState.PLANNED]


def test_an_action_that_no_longer_serves_an_item_is_gone_from_it(
    register: Register, lamps: UUID, signals: UUID
) -> None:
    record(register, [lamps, signals], recording(action()))
    (held,) = shown(register, lamps).actions
    alone = replace(held.facts, assignments=(signals,))
    amend_action(register, held.id, alone, DAY + timedelta(9), "The board", "A clerk")
    assert [len(shown(register, one).actions) for one in (lamps, signals)] == [0, 1]
    assert len(detail(register, lamps, DAY).actions) == 1
    assert sound(register)


def test_an_assessment_takes_the_word_as_its_scale_spells_it(register: Register, lamps: UUID) -> None:
    scale = find_scale(register, "independent review of progress")
    record(register, [lamps], recording(AssessmentMade("  insufficient   PROGRESS ", scale=scale.id)))
    row = shown(register, lamps).row
    assert (row.assessment, row.assessment_scale, row.finding) == (
        "Insufficient progress",
        scale.facts.name,
        Finding.NOT_ACHIEVED,
    )


def test_a_word_that_is_not_on_the_scale_is_refused_and_the_words_named(register: Register, lamps: UUID) -> None:
    scale = find_scale(register, "independent review of progress").id
    with pytest.raises(Refused, match=r"“Splendid” is not on the scale .* its words are: No meaningful progress; "):
        record(register, [lamps], recording(NoteMade("A word"), AssessmentMade("Splendid", scale=scale)))
    with pytest.raises(BadInput, match="The scale of this assessment is not in this register"):
        record(register, [lamps], recording(AssessmentMade("Good progress", scale=fixed_id("no scale"))))
    assert lines(register, lamps) == []


def test_an_assessment_in_free_words_says_itself_what_it_comes_to(register: Register, lamps: UUID) -> None:
    record(register, [lamps], recording(AssessmentMade("Nearly there", Finding.PARTLY)))
    row = shown(register, lamps).row
    assert (row.assessment, row.assessment_scale, row.finding) == ("Nearly there", None, Finding.PARTLY)
    with pytest.raises(Refused, match="An assessment needs a word of its scale"):
        record(register, [lamps], recording(AssessmentMade(" ")))


def test_evidence_is_a_link_or_a_note_too(register: Register, lamps: UUID) -> None:
    link = EvidenceAdded(" The minutes ", DAY, None, "official", link="https://lamps.example/minutes", page="4")
    record(register, [lamps], recording(link, replace(SEEN, kind="Note")))
    first, second = (line.evidence for line in shown(register, lamps).evidence)
    assert first is not None
    assert second is not None
    assert (first.title, first.marking, first.link, first.page) == (
        "The minutes",
        "OFFICIAL",
        "https://lamps.example/minutes",
        "4",
    )
    assert (second.kind, second.text, kept_files(register)) == ("Note", "We counted forty lamps.", [])
    with pytest.raises(BadInput, match="is no file: what it says stands in the history"):
        evidence_copy(register, shown(register, lamps).evidence[0].entry_id)
    with pytest.raises(Refused, match="Evidence is a file, a link or a note"):
        record(register, [lamps], recording(EvidenceAdded("Nothing", DAY, None)))


def test_a_new_version_takes_the_place_of_the_earlier_and_both_stay(
    register: Register, lamps: UUID, tmp_path: Path
) -> None:
    (first,) = record(register, [lamps], recording(letter(tmp_path))).entries
    better = replace(letter(tmp_path, "The oil was bought and paid for."), replaces=first)
    (second,) = record(register, [lamps], recording(better, on=DAY + timedelta(1))).entries
    told = shown(register, lamps)
    assert (told.row.evidence_count, len(told.evidence), len(kept_files(register))) == (1, 2, 2)
    assert told.standing.evidence[0].entry == second
    assert told.evidence[1].headline == "Evidence, new version: The letter (describes 1 June 2020)"
    record(register, [lamps], recording(Correction(second, "Unsigned"), on=None))
    assert shown(register, lamps).standing.evidence[0].entry == first


def test_only_evidence_that_stands_here_has_a_new_version(
    register: Register, lamps: UUID, signals: UUID, tmp_path: Path
) -> None:
    (theirs,) = record(register, [signals], recording(letter(tmp_path))).entries
    with pytest.raises(Refused, match="of which this is a new version does not stand here"):
        record(register, [lamps], recording(replace(SEEN, replaces=theirs)))
    with pytest.raises(Refused, match="a new one cannot be older"):
        record(register, [signals], recording(replace(SEEN, replaces=theirs), on=DAY - timedelta(1)))


def test_a_draft_is_cleared_once_and_not_before_it_was_written(register: Register, lamps: UUID) -> None:
    (update,) = record(register, [lamps], recording(ProgressReported(Progress.IN_PROGRESS, "Soon", draft=True))).entries
    assert shown(register, lamps).row.drafts == 1
    with pytest.raises(Refused, match="cannot be cleared before they were said"):
        record(register, [lamps], recording(Clearance(update), on=DAY - timedelta(1)))
    record(register, [lamps], recording(Clearance(update), on=DAY + timedelta(1)))
    (line, _) = shown(register, lamps).history
    assert (line.is_draft, line.cleared and line.cleared.by, shown(register, lamps).row.drafts) == (
        False,
        "The board",
        0,
    )
    with pytest.raises(Refused, match="cleared already"):
        record(register, [lamps], recording(Clearance(update), on=DAY + timedelta(2)))


def test_a_flag_is_set_named_and_lifted(register: Register, lamps: UUID) -> None:
    with pytest.raises(Refused, match="Name the other body that it waits on"):
        record(register, [lamps], recording(FlagSet(Flag.WAITING)))
    with pytest.raises(Refused, match="Name the other plan in which it is tracked"):
        record(register, [lamps], recording(FlagSet(Flag.TRACKED_ELSEWHERE)))
    record(register, [lamps], recording(FlagSet(Flag.WAITING, what="The mint"), FlagSet(Flag.DISPUTED)))
    assert shown(register, lamps).row.flags == ("Disputed", "Waiting on another body: The mint")
    record(register, [lamps], recording(FlagSet(Flag.WAITING, is_set=False), on=DAY + timedelta(1)))
    assert shown(register, lamps).row.flags == ("Disputed",)


def test_everything_given_at_once_is_recorded_in_the_order_of_the_ledger(register: Register, lamps: UUID) -> None:
    (mistyped,) = record(register, [lamps], recording(TargetSet(date(2029, 6, 30)))).entries
    given: tuple[Fact, ...] = (
        CHECKED,
        FlagSet(Flag.DISPUTED),
        NoteMade("A word"),
        AssessmentMade("Seen", Finding.ACHIEVED),
        COMPLETE,
        SEEN,
        TargetSet(JUNE),
        action(),
        ResponseGiven(Response.AGREED),
        Correction(mistyped, "A mistyped year", "The board"),
    )
    entries = record(register, [lamps], recording(*given)).entries
    told = {line.entry_id: line.kind for line in shown(register, lamps).history}
    assert [told.get(entry, EntryKind.CORRECTION) for entry in entries] == [
        EntryKind.CORRECTION,
        EntryKind.RESPONSE,
        EntryKind.ACTION,
        EntryKind.TARGET,
        EntryKind.EVIDENCE,
        EntryKind.PROGRESS,
        EntryKind.ASSESSMENT,
        EntryKind.NOTE,
        EntryKind.FLAG,
        EntryKind.CLOSURE,
    ]
    assert shown(register, lamps).row.status is Status.IMPLEMENTED
    assert sound(register)
