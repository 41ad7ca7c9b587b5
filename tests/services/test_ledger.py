from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests.builders import Sample, fixed_id, say, write_file
from tracker.domain.contents import EntryKind
from tracker.domain.facts import ActionFacts
from tracker.domain.history import HistoryLine
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
    Reopened,
    ResponseGiven,
    TargetSet,
)
from tracker.domain.status import Status
from tracker.errors import BadInput, Refused, StoreFault
from tracker.services.actions import amend_action
from tracker.services.detail import Detail, detail
from tracker.services.evidence import evidence_copy
from tracker.services.ledger import EvidenceFile, Fact, Recording, record
from tracker.services.proof import check
from tracker.services.register import Register
from tracker.services.scales import find_scale

DAY, TODAY = date(2020, 6, 1), date(2026, 11, 22)
JUNE, JULY = date(2027, 6, 30), date(2027, 7, 31)


@pytest.fixture
def lamps(sample: Sample) -> UUID:
    return sample.assignments["Lamps: NS2019/2"]


@pytest.fixture
def signals(sample: Sample) -> UUID:
    return sample.assignments["Signals: NS2019/2"]


def shown(register: Register, assignment: UUID) -> Detail:
    return detail(register, assignment, TODAY)


def lines(register: Register, assignment: UUID) -> list[str]:
    return [line.headline for line in shown(register, assignment).history]


def recording(*facts: object, on: date | None = DAY) -> Recording:
    return Recording(on, " The board ", " A clerk ", facts)  # type: ignore[arg-type]


def test_what_is_recorded_is_in_the_history_with_both_names(register: Register, lamps: UUID) -> None:
    changes = record(register, [lamps], recording(ProgressReported(Progress.IN_PROGRESS, "Oil bought", "At last")))
    (line,) = shown(register, lamps).history
    assert changes.assignments == {lamps}
    assert changes.entries == (line.entry_id,)
    assert (line.on, line.by, line.recorded_by) == (DAY, "The board", "A clerk")
    assert (line.text, line.internal, line.value) == ("Oil bought", "At last", "In progress")


def test_facts_given_at_once_are_recorded_in_the_order_of_the_ledger(register: Register, lamps: UUID) -> None:
    facts = (NoteMade("A word"), ProgressReported(Progress.COMPLETE), TargetSet(JUNE), ResponseGiven(Response.AGREED))
    record(register, [lamps], recording(*facts))
    assert lines(register, lamps) == ["Response: Agreed", "Target date 30 June 2027", "Reported complete", "Note"]


def test_the_same_can_be_recorded_for_all_bodies_at_once(register: Register, lamps: UUID, signals: UUID) -> None:
    changes = record(register, [lamps, signals, lamps], recording(NoteMade("Both")))
    assert changes.assignments == {lamps, signals}
    assert len(changes.entries) == 2
    assert [lines(register, a) for a in (lamps, signals)] == [["Note"], ["Note"]]


def test_when_one_body_is_refused_nothing_is_recorded_for_any(register: Register, lamps: UUID, signals: UUID) -> None:
    record(register, [signals], recording(TargetSet(JUNE)))
    with pytest.raises(Refused, match="promised already"):
        record(register, [lamps, signals], recording(NoteMade("Both"), TargetSet(JULY)))
    assert lines(register, lamps) == []
    assert lines(register, signals) == ["Target date 30 June 2027"]
    assert check(register.path, home=register.home).findings == ()


def test_a_changed_target_keeps_the_first_and_counts_the_slip(register: Register, lamps: UUID) -> None:
    record(register, [lamps], recording(TargetSet(JUNE)))
    record(register, [lamps], recording(TargetSet(JULY, None, "Storms", "The board"), on=DAY + timedelta(1)))
    row = shown(register, lamps).row
    assert (row.first_target, row.target, row.slips, row.slip_days) == (JUNE, JULY, 1, 31)


def test_two_targets_at_once_are_a_promise_and_its_change(register: Register, lamps: UUID) -> None:
    with pytest.raises(Refused, match="promised already"):
        record(register, [lamps], recording(TargetSet(JUNE), TargetSet(JULY)))
    assert lines(register, lamps) == []


def test_a_mistyped_target_is_replaced_in_one_go(register: Register, lamps: UUID) -> None:
    (mistyped,) = record(register, [lamps], recording(TargetSet(date(2029, 6, 30)))).entries
    record(register, [lamps], recording(TargetSet(JUNE), Correction(mistyped, "A mistyped year", "The board")))
    detail_now = shown(register, lamps)
    assert (detail_now.row.first_target, detail_now.row.slips) == (JUNE, 0)
    assert [line.withdrawn is not None for line in detail_now.history] == [True, False]


def test_withdrawing_and_restoring_leaves_both_in_sight(register: Register, lamps: UUID) -> None:
    (said,) = record(register, [lamps], recording(ProgressReported(Progress.COMPLETE))).entries
    (gone,) = record(register, [lamps], recording(Correction(said, "Said of another"), on=None)).entries
    (line,) = shown(register, lamps).history
    assert line.withdrawn is not None
    assert (line.withdrawn.entry_id, line.withdrawn.reason, line.withdrawn.by) == (gone, "Said of another", "The board")
    assert shown(register, lamps).row.progress is None
    record(register, [lamps], recording(Correction(gone, "It was right"), on=None))
    assert shown(register, lamps).row.progress == "Complete"


def test_an_entry_of_another_body_cannot_be_withdrawn_here(register: Register, lamps: UUID, signals: UUID) -> None:
    (said,) = record(register, [signals], recording(NoteMade("Theirs"))).entries
    with pytest.raises(Refused, match="no such entry here"):
        record(register, [lamps], recording(Correction(said, "Mine"), on=None))


def test_nothing_takes_effect_in_the_future_but_the_past_is_open(register: Register, lamps: UUID) -> None:
    record(register, [lamps], recording(NoteMade("Today"), on=TODAY))
    record(register, [lamps], recording(NoteMade("Long ago"), on=date(2018, 1, 1)))
    with pytest.raises(Refused, match="Nothing can take effect in the future"):
        record(register, [lamps], recording(NoteMade("Tomorrow"), on=TODAY + timedelta(1)))
    assert [line.on for line in shown(register, lamps).history] == [date(2018, 1, 1), TODAY]


def test_what_takes_effect_needs_its_day(register: Register, lamps: UUID) -> None:
    with pytest.raises(Refused, match="The day on which it takes effect is needed"):
        record(register, [lamps], recording(NoteMade("A word"), on=None))


@pytest.mark.parametrize(("by", "recorded_by"), [("", "A clerk"), ("The board", " ")])
def test_nobody_can_say_nothing(register: Register, lamps: UUID, by: str, recorded_by: str) -> None:
    with pytest.raises(Refused, match="must be named"):
        record(register, [lamps], Recording(DAY, by, recorded_by, (NoteMade("A word"),)))


def test_there_must_be_something_to_record_and_somebody_to_record_it_for(register: Register, lamps: UUID) -> None:
    for assignments, facts in (([], (NoteMade("A word"),)), ([lamps], ())):
        with pytest.raises(BadInput, match="nothing to record"):
            record(register, assignments, recording(*facts))


def test_only_an_item_of_the_register_can_be_spoken_of(register: Register, lamps: UUID, sample: Sample) -> None:
    for stranger in (fixed_id("stranger"), sample.publications["NS2019"], sample.bodies["Lamps"]):
        with pytest.raises(BadInput, match="not in this register"):
            record(register, [lamps, stranger], recording(NoteMade("A word")))
    assert lines(register, lamps) == []


def test_words_that_cannot_be_kept_are_refused_and_nothing_is_written(register: Register, lamps: UUID) -> None:
    with pytest.raises(BadInput, match="damaged character"):
        record(register, [lamps], recording(NoteMade("lone \udc80")))
    assert lines(register, lamps) == []


def letter(folder: Path, words: str = "The oil was bought.", name: str = "letter.txt") -> EvidenceFile:
    return EvidenceFile(write_file(folder, name, words), " The letter ", DAY, "RESTRICTED", "Seen", "Signed")


def kept_files(register: Register) -> list[Path]:
    return [path for path in register.evidence_folder.rglob("*") if path.is_file()]


def test_evidence_is_kept_counted_and_opened(register: Register, lamps: UUID, tmp_path: Path) -> None:
    record(register, [lamps], recording(letter(tmp_path)))
    shown_now = shown(register, lamps)
    (line,) = shown_now.evidence
    assert shown_now.row.evidence_count == 1
    assert line.evidence is not None
    assert (line.evidence.title, line.evidence.marking, line.text, line.internal) == (
        "The letter",
        "RESTRICTED",
        "Seen",
        "Signed",
    )
    copy = evidence_copy(register, line.entry_id)
    assert (copy.name, copy.read_text()) == ("letter.txt", "The oil was bought.")


def test_one_file_for_all_bodies_is_kept_once(register: Register, lamps: UUID, signals: UUID, tmp_path: Path) -> None:
    record(register, [lamps, signals], recording(letter(tmp_path)))
    assert len(kept_files(register)) == 1
    assert [shown(register, a).row.evidence_count for a in (lamps, signals)] == [1, 1]


def test_withdrawn_evidence_counts_no_more_but_stays(register: Register, lamps: UUID, tmp_path: Path) -> None:
    (said,) = record(register, [lamps], recording(letter(tmp_path))).entries
    record(register, [lamps], recording(Correction(said, "The wrong letter"), on=None))
    shown_now = shown(register, lamps)
    assert (shown_now.row.evidence_count, len(shown_now.evidence), len(kept_files(register))) == (0, 1, 1)


def test_evidence_that_cannot_be_read_records_nothing(register: Register, lamps: UUID, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is no file"):
        record(register, [lamps], recording(NoteMade("A word"), EvidenceFile(tmp_path / "none.txt", "None", DAY)))
    assert lines(register, lamps) == []


@pytest.mark.parametrize(("title", "day"), [("", DAY), ("Letter", TODAY + timedelta(1))])
def test_refused_evidence_leaves_no_file(
    register: Register, lamps: UUID, tmp_path: Path, title: str, day: date
) -> None:
    with pytest.raises(Refused):
        record(register, [lamps], recording(EvidenceFile(write_file(tmp_path, "x.txt", "words"), title, day)))
    assert kept_files(register) == []


def test_evidence_that_was_changed_is_not_opened(register: Register, lamps: UUID, tmp_path: Path) -> None:
    (said,) = record(register, [lamps], recording(letter(tmp_path))).entries
    (kept,) = kept_files(register)
    kept.chmod(0o600)
    kept.write_text("The oil was stolen.")
    with pytest.raises(StoreFault, match=r"letter\.txt was changed after it was recorded"):
        evidence_copy(register, said)


def test_what_is_no_evidence_cannot_be_opened(register: Register, lamps: UUID) -> None:
    (said,) = say(register, lamps, DAY, NoteMade("A word")).entries
    for identity in (said, fixed_id("stranger")):
        with pytest.raises(BadInput, match="no such evidence"):
            evidence_copy(register, identity)


def test_the_kinds_of_a_history_are_those_recorded(register: Register, lamps: UUID) -> None:
    record(register, [lamps], recording(NoteMade("A word"), ResponseGiven(Response.PARTLY_AGREED)))
    history: tuple[HistoryLine, ...] = shown(register, lamps).history
    assert [line.kind for line in history] == [EntryKind.RESPONSE, EntryKind.NOTE]


def action(text: str = "Buy lamps", letter: str = "a", **more: object) -> ActionFacts:
    return ActionFacts((), text, letter, **more)  # type: ignore[arg-type]


def test_an_action_serves_every_item_that_it_is_recorded_for(register: Register, lamps: UUID, signals: UUID) -> None:
    changes = record(register, [lamps, signals], recording(action(due=JUNE, owner_words="The storekeeper")))
    assert (len(changes.entries), changes.assignments) == (1, {lamps, signals})
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


def test_an_action_amended_of_an_earlier_day_stays_as_it_was_last(register: Register, lamps: UUID) -> None:
    record(register, [lamps], recording(action(due=JUNE)))
    (held,) = shown(register, lamps).actions
    done = replace(held.facts, state=ActionState.COMPLETED)
    begun = replace(held.facts, state=ActionState.UNDER_WAY)
    amend_action(register, held.id, done, DAY + timedelta(9), "The board", "A clerk")
    amend_action(register, held.id, begun, DAY + timedelta(5), "The board", "A clerk")
    assert [a.facts.state for a in shown(register, lamps).actions] == [ActionState.COMPLETED]
    assert [a.facts.state for a in detail(register, lamps, DAY + timedelta(6)).actions] == [ActionState.UNDER_WAY]
    assert sound(register)


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
    with pytest.raises(Refused, match="“Splendid” is not on the scale .* its words are: No meaningful progress; "):
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


COMPLETE = ProgressReported(Progress.COMPLETE)
SEEN = EvidenceAdded("The shed", DAY, None, text="We counted forty lamps.")
CHECKED = Closed(Outcome.IMPLEMENTED, checker="Tom Wick", role="Auditor")
PARTLY = replace(CHECKED, outcome=Outcome.AS_FAR_AS_AGREED)
WHOSE = {"reason": "The boxes are gone", "agreed_by": "The inspectorate"}
GATES = [
    (CHECKED, (COMPLETE, SEEN), Status.IMPLEMENTED),
    (replace(CHECKED, role="", citation="Report of May"), (COMPLETE, SEEN), Status.IMPLEMENTED),
    (PARTLY, (ResponseGiven(Response.PARTLY_AGREED), COMPLETE, SEEN), Status.AS_FAR_AS_AGREED),
    (
        Closed(Outcome.NOT_AGREED, agreed_by="The minister"),
        (ResponseGiven(Response.NOT_AGREED),),
        Status.CLOSED_NOT_AGREED,
    ),
    (Closed(Outcome.SUPERSEDED, superseded_by="NS2019/3"), (), Status.SUPERSEDED),
    (Closed(Outcome.NO_LONGER_RELEVANT, **WHOSE), (), Status.NO_LONGER_RELEVANT),
]
SHUT = [
    (CHECKED, (COMPLETE,), "evidence dated no later than the closing"),
    (CHECKED, (COMPLETE, replace(SEEN, evidence_date=DAY + timedelta(1))), "evidence dated no later than the closing"),
    (replace(CHECKED, checker=""), (COMPLETE, SEEN), "the name of a checker"),
    (replace(CHECKED, role=""), (COMPLETE, SEEN), "the checker’s role, or the report in which"),
    (replace(CHECKED, checker="THE  board"), (COMPLETE, SEEN), "a checker other than THE  board"),
    (PARTLY, (ResponseGiven(Response.AGREED), COMPLETE, SEEN), "a response that says “Partly agreed”"),
    (Closed(Outcome.NOT_AGREED, agreed_by="The minister"), (), "a response that says “Not agreed”"),
    (Closed(Outcome.NOT_AGREED), (ResponseGiven(Response.NOT_AGREED),), "the name of whoever accepted that"),
    (Closed(Outcome.SUPERSEDED), (), "the reference that took over"),
    (Closed(Outcome.NO_LONGER_RELEVANT, agreed_by="The board"), (), "why it is no longer relevant"),
    (Closed(Outcome.NO_LONGER_RELEVANT, reason="Gone"), (), "the name of whoever agreed to that"),
]


@pytest.mark.parametrize(("closed", "before", "status"), GATES)
def test_each_reason_closes_with_what_it_needs_given_at_once(
    register: Register, lamps: UUID, closed: Closed, before: tuple[Fact, ...], status: Status
) -> None:
    record(register, [lamps], recording(closed, *before))
    row = shown(register, lamps).row
    assert (row.status, row.lacks, row.closed_on) == (status, (), DAY)


@pytest.mark.parametrize(("closed", "before", "lacks"), SHUT)
def test_each_reason_is_refused_without_it_and_nothing_is_recorded(
    register: Register, lamps: UUID, closed: Closed, before: tuple[Fact, ...], lacks: str
) -> None:
    with pytest.raises(Refused, match=f"it lacks .*{lacks}.*; add what lacks, or close it as unverified"):
        record(register, [lamps], recording(closed, *before))
    assert lines(register, lamps) == []


@pytest.mark.parametrize(("closed", "before", "lacks"), SHUT)
def test_what_is_closed_unverified_keeps_what_lacked(
    register: Register, lamps: UUID, closed: Closed, before: tuple[Fact, ...], lacks: str
) -> None:
    record(register, [lamps], recording(replace(closed, unverified=True), *before))
    told = shown(register, lamps)
    said = told.history[-1].said if isinstance(told.history[-1].said, Closed) else None
    closing = next(line.said for line in told.history if isinstance(line.said, Closed))
    assert said in (None, closing)
    assert len(closing.lacking) == 1
    assert closing.lacking[0].startswith(lacks)
    assert (told.row.status, told.row.lacks) == (Status.UNVERIFIED, closing.lacking)


def test_an_unverified_closing_goes_on_saying_what_lacked_then(register: Register, lamps: UUID) -> None:
    record(register, [lamps], recording(COMPLETE, replace(CHECKED, unverified=True)))
    record(register, [lamps], recording(SEEN))
    told = shown(register, lamps)
    (closing,) = (line.said for line in told.history if isinstance(line.said, Closed))
    assert closing.lacking == ("evidence dated no later than the closing",)
    assert told.row.lacks == ("the word of whoever closed it, who left it unverified",)


def test_only_a_reference_of_the_register_takes_over(register: Register, lamps: UUID) -> None:
    for unverified in (False, True):
        with pytest.raises(BadInput, match="XX1999/9 is not in this register"):
            closed = Closed(Outcome.SUPERSEDED, superseded_by=" XX1999/9 ", unverified=unverified)
            record(register, [lamps], recording(NoteMade("A word"), closed))
    assert lines(register, lamps) == []


def test_closed_twice_re_opened_without_a_reason_and_reported_while_closed_are_refused(
    register: Register, lamps: UUID
) -> None:
    with pytest.raises(Refused, match="neither closed nor reported complete"):
        record(register, [lamps], recording(Reopened("Why not")))
    record(register, [lamps], recording(COMPLETE, SEEN, CHECKED))
    with pytest.raises(Refused, match="closed on 1 June 2020 already"):
        record(register, [lamps], recording(CHECKED))
    with pytest.raises(Refused, match="re-open it before reporting"):
        record(register, [lamps], recording(ProgressReported(Progress.IN_PROGRESS)))
    with pytest.raises(Refused, match="Re-opening needs a reason"):
        record(register, [lamps], recording(Reopened(" ")))
    record(register, [lamps], recording(ProgressReported(Progress.IN_PROGRESS), Reopened("They went out")))
    assert shown(register, lamps).row.status is Status.IN_PROGRESS


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
    assert (line.is_draft, line.cleared and line.cleared.by, shown(register, lamps).row.drafts) == (False, "The board", 0)
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


def sound(register: Register) -> bool:
    return check(register.path, home=register.home).findings == ()
