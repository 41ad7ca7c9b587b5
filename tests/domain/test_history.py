from dataclasses import replace
from datetime import date, timedelta

from tests.builders import CREATED, MORNING, entry, fixed_id
from tests.domain.strategies import FILE
from tests.domain.telling import action, plan
from tracker.domain.contents import EntryKind
from tracker.domain.history import Cleared, history_of, is_told
from tracker.domain.scales import Progress
from tracker.domain.statements import (
    Clearance,
    Correction,
    EvidenceAdded,
    NoteMade,
    ProgressReported,
    TargetSet,
)

JUNE, JULY = date(2020, 6, 30), date(2020, 7, 31)


def test_a_history_runs_from_the_oldest_and_leaves_out_the_making_of_the_record() -> None:
    later, earlier = entry(NoteMade("b"), JULY, 2), entry(NoteMade("a"), JUNE, 3)
    assert [line.text for line in history_of([entry(CREATED, JUNE, 1), later, earlier])] == ["a", "b"]


def test_a_moved_target_is_told_against_the_promise_that_stood() -> None:
    first = entry(TargetSet(JUNE), date(2020, 1, 1), 1)
    mistyped = entry(TargetSet(date(2029, 1, 1)), date(2020, 2, 1), 2)
    withdrawn = entry(Correction(mistyped.id, "Mistyped", "The board"), None, 3)
    moved = entry(TargetSet(JULY, None, "Short of staff", "The board"), date(2020, 3, 1), 4)
    lines = history_of([first, mistyped, withdrawn, moved], as_at=JULY)
    assert [line.headline for line in lines] == [
        "Target date 30 June 2020",
        "Target date moved from 30 June 2020 to 1 January 2029",
        "Target date moved from 30 June 2020 to 31 July 2020",
    ]
    assert (lines[2].reason, lines[2].agreed_by) == ("Short of staff", "The board")


def test_what_is_withdrawn_stays_in_sight_with_the_reason() -> None:
    said = entry(ProgressReported(Progress.COMPLETE, "Done", "Not really"), date(2020, 5, 1), 1)
    gone = entry(Correction(said.id, "Said of another", "The board"), None, 2)
    line, correction = history_of([gone, said])
    assert line.withdrawn is not None
    assert (line.withdrawn.entry_id, line.withdrawn.reason, line.withdrawn.agreed_by) == (
        gone.id,
        "Said of another",
        "The board",
    )
    assert (line.text, line.internal) == ("Done", "Not really")
    assert (correction.kind, correction.on, correction.reason) == (EntryKind.CORRECTION, None, "Said of another")


def test_a_restored_entry_is_not_marked_as_withdrawn() -> None:
    said = entry(NoteMade("A word"), JUNE, 1)
    gone = entry(Correction(said.id, "Mistyped"), None, 2)
    back = entry(Correction(gone.id, "It was right"), None, 3)
    (line,) = history_of([said, gone, back], as_at=JULY)
    assert line.withdrawn is None


def test_of_two_withdrawals_of_one_entry_the_first_is_told_in_any_order_of_supply() -> None:
    said = entry(NoteMade("A word"), JUNE, 1)
    first = entry(Correction(said.id, "First"), None, 2, minutes=5)
    second = entry(Correction(said.id, "Second"), None, 1, book="two", minutes=9)
    ways = [history_of(way, as_at=JULY) for way in ([said, first, second], [second, first, said])]
    assert ways[0] == ways[1]
    assert [line.withdrawn.reason for line in ways[0] if line.withdrawn] == ["First"]


def test_as_at_a_day_only_what_had_taken_effect_is_told() -> None:
    assert history_of([entry(NoteMade("A word"), JULY, 1)], as_at=JUNE) == ()


def test_evidence_brings_its_file_and_a_day_to_sort_by() -> None:
    (line,) = history_of([entry(EvidenceAdded("A letter", JUNE, FILE), JULY, 1)])
    assert line.evidence is not None
    assert (line.evidence.file, line.day) == (FILE, JULY)
    (line,) = history_of([entry(Correction(fixed_id("x"), "Mistyped"), None, 1)])
    assert line.day == date(2020, 6, 1)


DRAFT = ProgressReported(Progress.IN_PROGRESS, "Lamps", draft=True)
MAY, JUNE_1 = date(2020, 5, 1), date(2020, 6, 1)


def test_an_update_is_a_draft_until_it_is_cleared_and_tells_by_whom_and_when() -> None:
    update = entry(DRAFT, MAY, 1)
    clearing = replace(entry(Clearance(update.id), JUNE_1, 2), by="The head")
    entries = [update, clearing]
    before, after = history_of(entries, as_at=MAY)[0], history_of(entries, as_at=JUNE_1)[0]
    assert (before.is_draft, before.cleared) == (True, None)
    assert (after.is_draft, after.cleared) == (False, Cleared("The head", JUNE_1))
    assert history_of([*entries, entry(Correction(clearing.id, "Not yet"), None, 3)])[0].is_draft


def test_an_update_cleared_when_it_was_recorded_is_no_draft() -> None:
    (line,) = history_of([entry(replace(DRAFT, cleared_by=" The head "), MAY, 1)])
    assert (line.is_draft, line.cleared) == (False, Cleared("The head", MAY))


def test_of_two_clearances_the_first_counts_and_none_from_before_the_update() -> None:
    update = entry(DRAFT, MAY, 1)
    early, first, second = (entry(Clearance(update.id), date(2020, month, 1), month) for month in (4, 6, 7))
    assert [line.cleared for line in history_of([second, first, update]) if line.entry_id == update.id] == [
        Cleared("Signals Board", JUNE_1)
    ]
    assert [line.is_draft for line in history_of([early, update]) if line.entry_id == update.id] == [True]


def test_actions_are_told_each_against_what_it_was_before() -> None:
    made = [
        replace(entry(facts, MAY, n), subject=action(facts.letter))
        for n, facts in enumerate((plan("a"), plan("b"), plan("a", due=JUNE)), 1)
    ]
    lines = history_of(made)
    assert [line.headline for line in lines] == [
        "Action (a) planned",
        "Action (b) planned",
        "Action (a): due date changed to 30 June 2020",
    ]
    assert [line.about for line in lines] == [e.subject.id for e in made]
    assert [is_told(e) for e in (*made, entry(CREATED, MAY, 9))] == [True, True, True, False]


def test_as_known_at_a_moment_later_recordings_are_not_told() -> None:
    entries = [entry(NoteMade("a"), MAY, 1), entry(NoteMade("b"), MAY, 20)]
    assert [line.text for line in history_of(entries, known_by=MORNING + timedelta(minutes=10))] == ["a"]
